using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Roster.Reports;
using Kubar.Benefits.Reports;
using Kubar.Benefits.Reports.Pages;
using Kubar.Benefits.Reports.Wording;
using Kubar.Benefits.Tables;
using NodaTime;

namespace Kubar.Benefits.Cli.Roster.Differences;

/// <summary>What a change of the law changes for a roster, on a page.</summary>
internal sealed class DifferencePage(DifferenceTotals totals, RosterEvent happening, LocalDate earlier, LocalDate later, Language language)
{
    private static readonly LocalizedText Title = new("Daftar peserta", "Roster");
    private static readonly LocalizedText More = new("mendapat lebih banyak", "get more");
    private static readonly LocalizedText Less = new("mendapat lebih sedikit", "get less");
    private static readonly LocalizedText Same = new("mendapat sama", "get the same");
    private static readonly LocalizedText Open = new("belum dapat ditentukan", "cannot be told");
    private static readonly LocalizedText Rejected = new("ditolak", "rejected");
    private static readonly LocalizedText Persons = new("Orang", "Persons");
    private static readonly LocalizedText Difference = new("Selisih\n(Rp)", "Difference\n(Rp)");
    private static readonly LocalizedText Later = new("angsuran tahun berikutnya", "scheduled in later years");
    private static readonly LocalizedText OnlyCertain = new(
        "Jumlah orang dan rupiah tiap manfaat hanya yang pasti. Hukum yang berlaku adalah hukum pada hari kejadian; tunggakan, umur, dan masa iur dihitung pada hari itu juga.",
        "The persons and the rupiah of each benefit are those that are certain. The law is that of the day of the event; arrears, ages and months contributed are counted on that day too.");

    /// <summary>The page.</summary>
    public static Page Of(DifferenceTotals totals, Table table, RosterEvent happening, LocalDate earlier, LocalDate later, Language language)
    {
        var page = new DifferencePage(totals, happening, earlier, later, language);
        return new(page.Heading(), language, [.. Understood.InShort(table, table.Options.FileName, language), .. page.Blocks()]) { Document = Labels.RosterReport, IsPart = false, IsSigned = false };
    }

    private string Heading() => $"{In(Title)}: {In(happening.Name)}, {LongDate.Format(earlier, language)} {In(new("dan", "and"))} {LongDate.Format(later, language)}";

    private IEnumerable<Block> Blocks()
    {
        yield return new ParagraphBlock(Heading());
        yield return new ParagraphBlock(Counted());
        yield return new BlankBlock();
        yield return new GridBlock(
            [
                new(In(SummaryLabels.Benefit)),
                new($"{In(Persons)}\n{Day(earlier)}", ColumnKind.Amount),
                new($"Rp\n{Day(earlier)}", ColumnKind.Amount),
                new($"{In(Persons)}\n{Day(later)}", ColumnKind.Amount),
                new($"Rp\n{Day(later)}", ColumnKind.Amount),
                new(In(Difference), ColumnKind.Amount),
            ],
            [.. Told().Select(BenefitRow), ScheduledRow()],
            IsFramed: false);
        yield return new BlankBlock();
        yield return new ParagraphBlock(In(OnlyCertain));
        foreach (AnsweredRow row in totals.ShownRejected)
        {
            foreach (CellProblem problem in row.Problems)
            {
                yield return new ParagraphBlock($"{In(SummaryLabels.Line)}{row.Row.Line}, {problem.In(language)}", 1);
            }
        }
    }

    private string Counted() => $"{Numbers.Of(totals.Rows, language)} {In(SummaryLabels.RowsWord)}: {string.Join(", ", Counts().Where(count => count.Rows > 0).Select(count => $"{Numbers.Of(count.Rows, language)} {In(count.Name)}"))}.";

    private IEnumerable<(long Rows, LocalizedText Name)> Counts() => [(totals.More, More), (totals.Less, Less), (totals.Same, Same), (totals.Open, Open), (totals.Rejected, Rejected), (totals.Repeated, SummaryLabels.RepeatedInLine)];

    /// <summary>The positions of the benefits that are worth telling.</summary>
    private IEnumerable<int> Told() => Enumerable.Range(0, happening.Benefits.Count)
        .Where(index => RosterEvent.IsToldAlways(happening.Benefits[index]) || PersonsOf(totals.Earlier[index]) + PersonsOf(totals.Later[index]) > 0);

    private Cell[] BenefitRow(int index) =>
    [
        In(happening.NameOf(happening.Benefits[index])),
        Number(PersonsOf(totals.Earlier[index])),
        Number(totals.Earlier[index].Amount.Value),
        Number(PersonsOf(totals.Later[index])),
        Number(totals.Later[index].Amount.Value),
        Number(totals.Later[index].Amount.Value - totals.Earlier[index].Amount.Value),
    ];

    private Cell[] ScheduledRow() =>
    [
        In(Later),
        "",
        Number(totals.Scheduled.Earlier.Value),
        "",
        Number(totals.Scheduled.Later.Value),
        Number(totals.Scheduled.Later.Value - totals.Scheduled.Earlier.Value),
    ];

    private static long PersonsOf(BenefitTotals benefit) => benefit[EntitlementStatus.Owed] + benefit[EntitlementStatus.Deferred];

    private static string Day(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private Cell Number(long number) => new(Numbers.Of(number, language)) { Number = number };

    private string In(LocalizedText text) => text.In(language);
}
