using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Rules.Vocabulary;

/// <summary>Sums over the children of a case.</summary>
internal static class Children
{
    /// <summary>More children than anybody has.</summary>
    private const int AsGoodAsAll = 100;

    /// <summary>The sum of an amount, never negative, over the first few children that qualify, in an order.</summary>
    public static Amount SumOverFirst(Count limit, Truth qualifies, Count order, Amount amount) =>
        new(new SumOverFirstNode(limit.Node, qualifies.Node, order.Node, amount.Node));

    /// <summary>Whether any child qualifies: all are counted, so that one who surely does is not hidden behind another who may.</summary>
    public static Truth Any(Truth qualifies) => SumOverFirst(AsGoodAsAll, qualifies, 0, Amount.Rupiah(1)) >= Amount.Rupiah(1);
}
