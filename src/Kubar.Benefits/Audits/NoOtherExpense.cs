using System.Collections.Immutable;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Audits;

/// <summary>
/// That nothing was spent beyond the expenses that the case names. A total without a split can only be explained on that
/// footing: whatever is unknown of an expense could make up any difference.
/// </summary>
internal static class NoOtherExpense
{
    private const string Expenses = "expenses.";

    /// <summary>The expenses that are not known, each taken for none.</summary>
    public static ImmutableArray<Assumed> Of(World world) =>
    [
        .. world.Chapter.Graph.Operations
            .Where(operation => operation.Payload is Fact { OfChild: false } fact
                && fact.Paths.All(path => path.StartsWith(Expenses, StringComparison.Ordinal))
                && !world.Situation.Facts[fact].IsKnown)
            .Select(operation => new Assumed(operation.Place, 0, Bounds.Of(((Fact)operation.Payload!).Min))),
    ];

    /// <summary>The same in another chapter, where it is supposed in a world.</summary>
    public static ImmutableArray<Assumed> In(Chapter chapter, World world) =>
        world.Assumed.IsEmpty ? [] : Of(world with { Chapter = chapter });
}
