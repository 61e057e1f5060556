using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using NodaTime;

namespace Kubar.Benefits.Tests.Rules;

/// <summary>A made-up second period of each figure and table.</summary>
internal static class SecondPeriods
{
    public static readonly LocalizedText MadeUp = new("angka buatan", "a made-up figure");

    private static readonly Citation Proposal = new("Usulan", "-", Grade.D);

    private static readonly LocalDate Checked = new(2026, 11, 22);

    /// <summary>Figures read on days that come before the event: of registration, of the months in arrears.</summary>
    public static readonly ValueList<string> OfEarlierDays =
    [
        "contribution.bpu.due-day",
        "contribution.bpu.registration-age",
        "relief.pp-49-2020",
        "relief.pp-49-2020.whole-months",
        "relief.pp-50-2025.other",
        "relief.pp-50-2025.transport",
    ];

    /// <summary>Every figure and table of the law.</summary>
    public static IEnumerable<string> Ids => Rulebook.Law.Parameters.Select(figure => figure.Id).Concat(Rulebook.Law.Tables.Select(table => table.Id));

    /// <summary>The law with a second period of one of them from a day on.</summary>
    public static Rulebook With(string id, LocalDate from) => Of(id, from) switch
    {
        LawTable table => Rulebook.Law.With(MadeUp, id, table.Periods[^1]),
        Parameter { Periods: [.., var last] } => Rulebook.Law.With(MadeUp, id, new ParameterValue(last.From, last.To, last.Value, last.Citation, last.CheckedThrough)),
        _ => throw new ArgumentException("There is no such figure.", nameof(id)),
    };

    /// <summary>The law with a second period of all of them but those of earlier days.</summary>
    /// <param name="from">The day.</param>
    /// <param name="but">What the ids begin with that are left out besides.</param>
    public static Rulebook OfAll(LocalDate from, string? but = null) => new(
        MadeUp,
        Ids.Except(OfEarlierDays, StringComparer.Ordinal).Where(id => but is null || !id.StartsWith(but, StringComparison.Ordinal)).Aggregate(Figures.Encoded, (figures, id) => figures.With(Of(id, from))),
        EncodedBenefits.All);

    private static Dated Of(string id, LocalDate from)
    {
        if (Rulebook.Law.Parameters.FirstOrDefault(known => known.Id == id) is { } figure)
        {
            long value = figure.Periods[^1].Value;
            return figure.With(new(from, null, value + Math.Max(1, value / 4), Proposal, Checked));
        }

        LawTable table = Rulebook.Law.Tables.First(known => known.Id == id);
        return table.With(new(from, null, [.. table.Periods[^1].Rows.Select((row, index) => Changed(id, row, index))], Proposal, Checked));
    }

    private static LawTableRow Changed(string table, LawTableRow row, int index) => table switch
    {
        "contribution.bpu.brackets" => row with
        {
            Values = [index == 0 ? 0 : row.Values[0] + 50_000, row.Values[1] + 50_000, row.Values[2] + 100_000, row.Values[3] + 1_000],
        },
        "contribution.construction.tiers" => row with { Values = [index == 0 ? 0 : row.Values[0] + 50_000_000, row.Values[1] + 2, row.Values[2] + 1] },
        _ => row with { Values = [Lower(row.Values[0]), Lower(row.Values[1])], Grade = null },
    };

    private static long? Lower(long? percentage) => percentage - (percentage == 1000 ? 0 : 50);
}
