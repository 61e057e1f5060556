namespace Kubar.Benefits;

/// <summary>How members of enumerations are written where programs read them: their names, the first letter small.</summary>
internal static class SmallWord
{
    public static string Of<T>(T member)
        where T : struct, Enum => Of(member.ToString());

    /// <summary>The same of a member's name.</summary>
    public static string Of(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
