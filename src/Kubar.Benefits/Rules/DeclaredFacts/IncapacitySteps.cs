namespace Kubar.Benefits.Rules.DeclaredFacts;

/// <summary>How the months of incapacity are told apart, before anything is counted: PP 44/2015 Lampiran III I.b.2.</summary>
internal static class IncapacitySteps
{
    /// <summary>Incapacity over more months than that is malformed.</summary>
    public const int MostMonths = 600;

    /// <summary>More intervals than that are malformed; it keeps every formula inside 64 bits.</summary>
    public const int MostIntervals = 50;

    /// <summary>The days of a month in the count of a part of one.</summary>
    public const int DaysOfMonth = 30;

    /// <summary>The first six months, the second six, then on.</summary>
    public static readonly IReadOnlyList<IncapacityStep> Steps =
    [
        new("1-6", new("1-6", "1-6"), 1, 6, 7, 250),
        new("7-12", new("7-12", "7-12"), 7, 12, 7, 250),
        new("13-on", new("13 dan seterusnya", "13 and on"), 13, int.MaxValue, MostMonths, MostIntervals * (DaysOfMonth + 1)),
    ];

    /// <summary>The lengths that a month can have, in days.</summary>
    public static readonly IReadOnlyList<int> MonthLengths = [28, 29, 30, 31];
}
