namespace Kubar.Benefits;

/// <summary>How members of enumerations are written where programs read them: their names, the first letter small.</summary>
internal static class SmallWord
{
    public static string Of<T>(T member)
        where T : struct, Enum
    {
        string name = member.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
