using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Rules.DeclaredFacts;

/// <summary>The days that a case may name.</summary>
internal static class FactRange
{
    /// <summary>No date may be before it.</summary>
    public static readonly LocalDate First = CaseLimits.FirstDay;

    /// <summary>No date may be after it.</summary>
    public static readonly LocalDate Last = CaseLimits.LastDay;

    public static readonly long FirstDay = Date.NumberOf(First);

    public static readonly long LastDay = Date.NumberOf(Last);
}
