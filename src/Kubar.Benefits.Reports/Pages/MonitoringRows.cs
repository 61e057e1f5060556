using Kubar.Benefits.Assessments;
using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>A monitoring as rows for spreadsheets: a sheet for each of its tables, and the lists of names.</summary>
internal sealed class MonitoringRows(ProgrammeMonitoring monitoring, PersonNames persons, MonitoringCells cells)
{
    private static readonly Sheet Coverage = new(MonitoringTexts.Coverage,
    [
        new(new("Menurut", "By")),
        new(new("Kelompok", "Group"), Width: 30),
        new(new("Dalam", "Within")),
        .. CountHeadings.Select(heading => new SheetColumn(heading, ColumnKind.Amount, 14)),
    ]);

    private static readonly Sheet Losses = new(MonitoringTexts.Losses,
    [
        new(MonitoringTexts.Payer, Width: 30),
        new(MonitoringTexts.FundedThrough),
        new(MonitoringTexts.Right, Width: 30),
        new(MonitoringTexts.LostOn, ColumnKind.Date, 16),
        new(MonitoringTexts.Person),
        new(MonitoringTexts.Name, Width: 30),
        new(MonitoringTexts.Nik),
    ]);

    private static readonly Sheet Curve = new(new("Hak tiap bulan", "Rights per month"),
    [
        new(MonitoringTexts.Payer, Width: 30),
        new(MonitoringTexts.FundedThrough),
        new(MonitoringTexts.Day, ColumnKind.Date, 16),
        new(MonitoringTexts.Right, Width: 30),
        new(MonitoringTexts.Held, ColumnKind.Amount, 14),
        new(MonitoringTexts.NotHeld, ColumnKind.Amount, 14),
        new(MonitoringTexts.Open, ColumnKind.Amount, 14),
    ]);

    private static readonly Sheet Due = new(MonitoringTexts.Contributions,
    [
        new(MonitoringTexts.Payer, Width: 30),
        new(MonitoringTexts.Month),
        new(MonitoringTexts.Persons, ColumnKind.Amount, 12),
        new(MonitoringTexts.DueJkk, ColumnKind.Amount),
        new(MonitoringTexts.DueJkm, ColumnKind.Amount),
        new(MonitoringTexts.Due, ColumnKind.Amount),
    ]);

    private static readonly Sheet Wrong = new(MonitoringTexts.Wrong,
    [
        new(MonitoringTexts.Fault, Width: 28),
        new(MonitoringTexts.Person),
        new(MonitoringTexts.Name, Width: 30),
        new(MonitoringTexts.Nik),
        new(MonitoringTexts.Payer, Width: 24),
        new(MonitoringTexts.Month, Width: 40),
        new(Labels.AtLeastInRupiah, ColumnKind.Amount),
        new(Labels.AtMostInRupiah, ColumnKind.Amount),
    ]);

    private static readonly Sheet Deaths = new(MonitoringTexts.Deaths,
    [
        new(new("Keadaan", "State"), Width: 30),
        new(MonitoringTexts.Person),
        new(MonitoringTexts.Name, Width: 30),
        new(MonitoringTexts.Nik),
        new(MonitoringTexts.DiedOn, ColumnKind.Date, 16),
        new(new("Hak sekarang, paling sedikit (Rp)", "Payable now, at least (Rp)"), ColumnKind.Amount),
        new(new("Hak sekarang, paling banyak (Rp)", "Payable now, at most (Rp)"), ColumnKind.Amount),
        new(new("Beasiswa berikutnya, paling sedikit (Rp)", "Scholarship later, at least (Rp)"), ColumnKind.Amount),
        new(new("Beasiswa berikutnya, paling banyak (Rp)", "Scholarship later, at most (Rp)"), ColumnKind.Amount),
        new(MonitoringTexts.ToSettle, Width: 60),
    ]);

    private static readonly Sheet Accidents = new(MonitoringTexts.Accidents,
    [
        new(MonitoringTexts.State, Width: 30),
        new(MonitoringTexts.Person),
        new(MonitoringTexts.Name, Width: 30),
        new(MonitoringTexts.Nik),
        new(MonitoringTexts.OccurredOn, ColumnKind.Date, 18),
        new(MonitoringTexts.IsFromWork, Width: 18),
        new(MonitoringTexts.Result, Width: 26),
        new(MonitoringTexts.CoveredThatDay, Width: 20),
        new(new("Hak sekarang, paling sedikit (Rp)", "Payable now, at least (Rp)"), ColumnKind.Amount),
        new(new("Hak sekarang, paling banyak (Rp)", "Payable now, at most (Rp)"), ColumnKind.Amount),
        new(MonitoringTexts.ToSettle, Width: 60),
    ]);

    private static readonly Sheet Scholarships = new(MonitoringTexts.Scholarships,
    [
        new(MonitoringTexts.Year, Width: 20),
        new(new("Anak, paling sedikit", "Children, at least"), ColumnKind.Amount, 14),
        new(new("Anak, paling banyak", "Children, at most"), ColumnKind.Amount, 14),
        new(new("Angsuran, paling sedikit", "Instalments, at least"), ColumnKind.Amount, 14),
        new(new("Angsuran, paling banyak", "Instalments, at most"), ColumnKind.Amount, 14),
        new(Labels.AtLeastInRupiah, ColumnKind.Amount),
        new(Labels.AtMostInRupiah, ColumnKind.Amount),
    ]);

    private static readonly Sheet Instalments = new(MonitoringTexts.ScholarshipNames,
    [
        new(MonitoringTexts.Person),
        new(MonitoringTexts.Name, Width: 30),
        new(MonitoringTexts.Nik),
        new(MonitoringTexts.Child, ColumnKind.Amount, 10),
        new(MonitoringTexts.LastDue, ColumnKind.Date, 18),
        new(MonitoringTexts.SumInRupiah, ColumnKind.Amount),
    ]);

    private static readonly Sheet Quality = new(MonitoringTexts.DataQuality,
    [
        new(MonitoringTexts.ToLookInto, Width: 44),
        new(MonitoringTexts.Person),
        new(MonitoringTexts.Name, Width: 30),
        new(MonitoringTexts.Nik),
    ]);

    /// <summary>The headings of the counts of persons, in order.</summary>
    public static IReadOnlyList<LocalizedText> CountHeadings =>
    [
        MonitoringTexts.Registered, MonitoringTexts.InGoodStanding, MonitoringTexts.InArrears, MonitoringTexts.Lapsed, MonitoringTexts.NotCovered, MonitoringTexts.Incomplete, MonitoringTexts.Malformed, MonitoringTexts.Deceased,
    ];

    /// <summary>The counts, in the order of their headings.</summary>
    public static IReadOnlyList<long> CountsOf(CoverageCounts counts) =>
        [counts.Registered, counts.InGoodStanding, counts.InArrears, counts.Lapsed, counts.NotCovered, counts.Undetermined, counts.Malformed, counts.Deceased];

    /// <summary>Every row.</summary>
    public IEnumerable<SheetRow> All() =>
    [
        .. monitoring.Coverage.Tables.SelectMany(table => table.Rows.Select(row => new SheetRow(Coverage,
            [MonitoringTexts.Of(table.Split).In(cells.Language), MonitoringTexts.GroupOf(table.Split, row).In(cells.Language), row.Within ?? "", .. CountsOf(row.Counts).Select(cells.Number)]))),
        .. monitoring.Outlooks.SelectMany(LossesOf),
        .. monitoring.Outlooks.SelectMany(outlook => outlook.Curve.Select(point => new SheetRow(Curve,
            [PayerOf(outlook), LongDate.Month(outlook.FundedThrough, cells.Language), cells.Day(point.Day), cells.In(point.Right.Name), cells.Number(point.Held), cells.Number(point.NotHeld), cells.Number(point.Undetermined)]))),
        .. monitoring.Money.Payers.SelectMany(payer => payer.Due.Select(month => new SheetRow(Due,
            [payer.Payer.Name, LongDate.Month(month.Month, cells.Language), cells.Number(month.Workers), Money(month.Totals.Jkk), Money(month.Totals.Jkm), Money(month.Totals.Contributions)]))),
        .. monitoring.Money.Findings.Select(finding => new SheetRow(Wrong,
        [
            MonitoringTexts.Of(finding.Fault).In(cells.Language),
            .. Named(finding.Person),
            string.Join(", ", finding.Payers),
            string.Join(", ", finding.Months.Select(months => MonitoringSummary.RangeIn(months, cells.Language))),
            Cell.Of(finding.AtStake.AtLeast, cells.Language),
            Most(finding.AtStake.AtMost),
        ])),
        .. (monitoring.Claims?.Deaths ?? []).Select(death => new SheetRow(Deaths,
        [
            MonitoringTexts.Of(death.State).In(cells.Language),
            .. Named(death.Person),
            cells.Day(death.Death.DiedOn),
            Cell.Of(death.Now.AtLeast, cells.Language),
            Most(death.Now.AtMost),
            Cell.Of(death.Later.AtLeast, cells.Language),
            Most(death.Later.AtMost),
            MonitoringSummary.ToSettleIn(death, cells.Language),
        ])),
        .. (monitoring.Accidents?.Accidents ?? []).Select(accident => new SheetRow(Accidents,
        [
            MonitoringTexts.Of(accident.State).In(cells.Language),
            .. Named(accident.Person),
            cells.Day(accident.Accident.OccurredOn),
            MonitoringTexts.FromWorkOr(accident.Accident.IsFromWork).In(cells.Language),
            MonitoringTexts.Of(accident.Accident.Result).In(cells.Language),
            MonitoringTexts.Covered(accident.Cover).In(cells.Language),
            accident.IsAmongDeaths ? "" : Cell.Of(accident.Now.AtLeast, cells.Language),
            accident.IsAmongDeaths ? "" : Most(accident.Now.AtMost),
            MonitoringSummary.ToSettleIn(accident, cells.Language),
        ])),
        .. (monitoring.Scholarships?.Years ?? []).Select(year => new SheetRow(Scholarships,
        [
            MonitoringSummary.YearIn(year, cells.Language),
            cells.Number(year.ChildrenAtLeast),
            cells.Number(year.ChildrenAtMost),
            cells.Number(year.InstalmentsAtLeast),
            cells.Number(year.InstalmentsAtMost),
            Cell.Of(year.Sum.AtLeast, cells.Language),
            Most(year.Sum.AtMost),
        ])),
        .. (monitoring.Scholarships?.Children ?? []).SelectMany(child => child.Instalments.Select(due => new SheetRow(Instalments,
            [.. Named(child.Person), cells.Number(child.Child + 1), cells.Day(due.DueOn), Cell.Of(due.Amount, cells.Language)]))),
        .. new ExpectedBlocks(monitoring.Expected, cells).SheetRows(),
        .. monitoring.Quality.Remarks.Select(remark => new SheetRow(Quality, [MonitoringTexts.Of(remark.Fault).In(cells.Language), .. Named(remark.Person)])),
        .. new ProgrammeFindingBlocks(monitoring, persons, cells).Rows(),
    ];

    private IEnumerable<SheetRow> LossesOf(FundingOutlook outlook) => outlook.Losses.SelectMany(loss => loss.Persons.Select(person => new SheetRow(Losses,
        [PayerOf(outlook), LongDate.Month(outlook.FundedThrough, cells.Language), cells.In(loss.Right.Name), cells.Day(loss.Day), .. Named(person)])));

    private string PayerOf(FundingOutlook outlook) => outlook.Payer?.Name ?? cells.In(MonitoringTexts.NotTold);

    private Cell[] Named(string person) => [person, persons.NameOf(person), persons.NikOf(person)];

    private Cell Most(Rupiah? amount) => amount is { } most ? Cell.Of(most, cells.Language) : "";

    private Cell Money(BoundedAmount amount) => amount.Amount is { } known ? Cell.Of(known, cells.Language) : MonitoringSummary.BoundsIn(new(amount.AtLeast, amount.AtMost), cells.Language);
}
