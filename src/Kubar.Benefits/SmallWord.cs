namespace Kubar.Benefits;

/// <summary>Names with a small first letter: as programs read members of enumerations, and as words stand within a sentence.</summary>
internal static class SmallWord
{
    public static string Of<T>(T member)
        where T : struct, Enum => Of(member.ToString());

    /// <summary>The same of a name.</summary>
    public static string Of(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
