namespace Kubar.Benefits.Expressions;

/// <summary>What is added, compared or chosen between counts the same: days are not set beside months.</summary>
internal static class Units
{
    /// <summary>The unit of the first operand; a plain number goes with every unit.</summary>
    /// <exception cref="InvalidOperationException">The operands count different things: the rule is wrong, and fails at start-up.</exception>
    public static Unit Same(Node first, Node second) =>
        first.Unit == second.Unit || first.Unit == Unit.Count || second.Unit == Unit.Count
            ? first.Unit
            : throw new InvalidOperationException($"{first.Unit} and {second.Unit} are not added, compared or chosen between.");

    /// <summary>The unit of a comparison.</summary>
    /// <inheritdoc cref="Same(Node, Node)"/>
    public static Unit Compared(Node first, Node second)
    {
        _ = Same(first, second);
        return Unit.Truth;
    }
}
