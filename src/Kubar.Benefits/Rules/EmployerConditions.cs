using System.Collections.Immutable;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.Participation;

namespace Kubar.Benefits.Rules;

/// <summary>The conditions under which an employer answers for a benefit. None can be met of a BPU, who has no employer.</summary>
internal static class EmployerConditions
{
    /// <summary>Their steps.</summary>
    public static ImmutableArray<Step> Steps { get; } =
        [.. Cover.OfAccident.OfEmployers.Concat(DeathCover.OfDeath.OfEmployers).Select(condition => condition.Node).OfType<NamedNode>().Select(named => named.Step)];
}
