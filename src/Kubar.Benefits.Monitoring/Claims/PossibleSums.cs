using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Monitoring;

/// <summary>What an event gives where it is open which of several kinds it was: from the least to the most of them.</summary>
internal static class PossibleSums
{
    /// <summary>Whether it was from work.</summary>
    public const string EventKindPath = "event.kind";

    /// <summary>What is payable at once.</summary>
    public static MoneyBounds Now(IEnumerable<Assessment> possible) =>
        Span(possible.Select(one => (one.Totals.Bounds?.PayableNow ?? MoneyBounds.Exactly(one.Totals.PayableNow)).Plus(MoneyBounds.Exactly(one.Totals.Deferred))));

    /// <summary>What falls due later.</summary>
    public static MoneyBounds Later(IEnumerable<Assessment> possible) => Span(possible.Select(one => one.Totals.Bounds?.Scheduled ?? MoneyBounds.Exactly(one.Totals.Scheduled)));

    /// <summary>The paths of the facts that would settle them.</summary>
    public static IEnumerable<string> Missing(IReadOnlyCollection<Assessment> possible) => possible
        .SelectMany(assessment => assessment.Entitlements.SelectMany(entitlement => entitlement.Outcome is Undetermined open ? open.Missing.Concat(entitlement.ScheduleMissing) : entitlement.ScheduleMissing))
        .Concat(possible.Count > 1 ? [EventKindPath] : [])
        .Distinct(StringComparer.Ordinal);

    /// <summary>From the least to the most of several; at least one.</summary>
    public static MoneyBounds Span(IEnumerable<MoneyBounds> several) => several.Aggregate((all, one) => new(
        one.AtLeast < all.AtLeast ? one.AtLeast : all.AtLeast,
        one.AtMost is { } most && all.AtMost is { } before ? (most > before ? most : before) : null));
}
