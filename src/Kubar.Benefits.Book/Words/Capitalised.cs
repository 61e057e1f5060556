namespace Kubar.Benefits.Book.Words;

/// <summary>A name as a heading begins.</summary>
internal static class Capitalised
{
    public static string Of(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
