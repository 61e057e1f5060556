using Kubar.Benefits.Rules.Records;

namespace Kubar.Benefits.Assessments;

/// <summary>Contribution months in words.</summary>
internal static class MonthList
{
    /// <summary>Juni, Juli 2025; across a turn of the year each with its year where it changes.</summary>
    public static string Of(IReadOnlyList<int> months, Language language) => string.Join(", ", months.Select((month, index) =>
        index + 1 < months.Count && Calendar.FirstDay(months[index + 1]).Year == Calendar.FirstDay(month).Year
            ? Wording.MonthName(Calendar.FirstDay(month), language)
            : Month(month, language)));

    /// <summary>Januari sampai Agustus 2025, Oktober 2025.</summary>
    public static string OfRuns(IReadOnlyList<(int First, int Last)> runs, Language language) =>
        string.Join(", ", runs.Select(run => run.First == run.Last
            ? Month(run.First, language)
            : $"{From(run.First, run.Last, language)} {(language == Language.Indonesian ? "sampai" : "to")} {Month(run.Last, language)}"));

    public static string Month(int month, Language language) => Wording.Month(Calendar.FirstDay(month), language);

    private static string From(int first, int last, Language language) =>
        Calendar.FirstDay(first).Year == Calendar.FirstDay(last).Year
            ? Wording.MonthName(Calendar.FirstDay(first), language)
            : Month(first, language);
}
