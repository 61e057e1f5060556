namespace Kubar.Benefits;

/// <summary>A name as a heading or a sentence begins.</summary>
internal static class Capitalised
{
    public static string Of(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
