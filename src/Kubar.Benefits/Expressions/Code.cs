namespace Kubar.Benefits.Expressions;

/// <summary>A member of an enumeration.</summary>
internal sealed class Code(Node node) : Expression(node)
{
    public static Code Of<TEnum>(TEnum member)
        where TEnum : struct, Enum => new(new ConstantNode(NumberOf(member), Unit.Code));

    /// <summary>Whether it is this member.</summary>
    public Truth Is<TEnum>(TEnum member)
        where TEnum : struct, Enum => new(new EqualNode(Node, Of(member).Node));

    /// <summary>Whether it is one of these members.</summary>
    public Truth IsOneOf<TEnum>(params IReadOnlyList<TEnum> members)
        where TEnum : struct, Enum
    {
        var equal = new Truth[members.Count];
        for (int i = 0; i < equal.Length; i++)
        {
            equal[i] = Is(members[i]);
        }

        return Truth.Any(equal);
    }

    private static long NumberOf<TEnum>(TEnum member)
        where TEnum : struct, Enum => Convert.ToInt64(member, System.Globalization.CultureInfo.InvariantCulture);
}
