using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>What tables let expect, beside what was seen; each number with the table on which it rests.</summary>
internal sealed class ExpectedBlocks(ExpectedAndSeen expected, MonitoringCells cells)
{
    private static readonly Sheet Rows = new(MonitoringTexts.Expected,
    [
        new(new("Mengenai", "About"), Width: 34),
        new(MonitoringTexts.Table, Width: 34),
        new(new("Sumber", "Source"), Width: 50),
        new(MonitoringTexts.Months, Width: 34),
        new(MonitoringTexts.Persons, ColumnKind.Amount, 12),
        new(MonitoringTexts.Number, Width: 24),
        .. ExpectedAndSeen.Percents.Select(percent => new SheetColumn(new(FormattableString.Invariant($"{percent}%"), FormattableString.Invariant($"{percent}%")), Width: 14)),
        new(MonitoringTexts.Seen, Width: 14),
    ]);

    /// <summary>The section.</summary>
    public IEnumerable<Block> Blocks()
    {
        yield return new ParagraphBlock(cells.In(MonitoringTexts.NoForecast));
        yield return new ParagraphBlock(cells.In(MonitoringTexts.HowDeaths));
        foreach (Block block in YearsOf(MonitoringTexts.ExpectedDeaths, expected.Deaths))
        {
            yield return block;
        }

        yield return new ParagraphBlock(cells.In(MonitoringTexts.HowAccidents));
        foreach (Block block in YearsOf(MonitoringTexts.ExpectedAccidents, expected.Accidents))
        {
            yield return block;
        }

        yield return Costs();
        yield return new ParagraphBlock(cells.In(MonitoringTexts.CostSaid));
        foreach (ExpectedSeries series in expected.Deaths.Concat(expected.Accidents).DistinctBy(series => series.Table, StringComparer.Ordinal))
        {
            yield return new ItemBlock($"{series.Table}: {series.Source}");
        }

        if (new MonitoringCharts(cells.Language).Of(expected) is { } chart)
        {
            yield return chart;
        }

        if (expected.Deaths[0].Months.Count > 0)
        {
            yield return new WideTableBlock(cells.In(MonitoringTexts.ExpectedByMonth), ByMonth());
        }

        yield return SoFar();
    }

    /// <summary>As rows for spreadsheets.</summary>
    public IEnumerable<SheetRow> SheetRows() =>
    [
        .. RowsOf(MonitoringTexts.ExpectedDeaths, expected.Deaths),
        .. RowsOf(MonitoringTexts.ExpectedAccidents, expected.Accidents),
    ];

    /// <summary>What a person would say of the default table: what was expected and what was seen so far.</summary>
    public string InShort()
    {
        ExpectedSeries deaths = expected.Deaths[0];
        CountInterval coming = deaths.Coming.Intervals[^1];
        ExpectedPeriod? year = deaths.Years.Count == 0 ? null : deaths.Years[^1];
        string seen = year?.SeenAtLeast is { } died
            ? new LocalizedText(
                $"Tahun {year.Months.Last.Year}: diharapkan {NumberOf(year)} kematian ({year.Intervals[^1].Percent}%: {IntervalOf(year.Intervals[^1])}), terlihat {Numbers.Of(died, cells.Language)}. ",
                $"Year {year.Months.Last.Year}: {NumberOf(year)} deaths expected ({year.Intervals[^1].Percent}%: {IntervalOf(year.Intervals[^1])}), {Numbers.Of(died, cells.Language)} seen. ").In(cells.Language)
            : "";
        return seen + new LocalizedText(
            $"Dua belas bulan berikutnya diharapkan {NumberOf(deaths.Coming)} kematian ({coming.Percent}%: {IntervalOf(coming)}) menurut tabel {deaths.Table}; bukan ramalan BPJS.",
            $"In the next twelve months {NumberOf(deaths.Coming)} deaths are expected ({coming.Percent}%: {IntervalOf(coming)}) by the table {deaths.Table}; no forecast of BPJS's.").In(cells.Language);
    }

    /// <summary>Of each table its years in which somebody stands, and what is to come.</summary>
    private IEnumerable<Block> YearsOf(LocalizedText caption, ValueList<ExpectedSeries> series)
    {
        foreach (ExpectedSeries one in series)
        {
            ExpectedPeriod[] periods = [.. one.Years.Where(year => year.Persons > 0), one.Coming];
            bool isOutside = periods.Any(period => period.Outside > 0);
            yield return new SubheadingBlock($"{cells.In(caption)}: {one.Table}");
            yield return new GridBlock(
                [
                    new(cells.In(MonitoringTexts.Months)),
                    new(cells.In(MonitoringTexts.Persons), ColumnKind.Amount),
                    .. isOutside ? [new Column(cells.In(MonitoringTexts.OutsideTable), ColumnKind.Amount)] : Array.Empty<Column>(),
                    new(cells.In(MonitoringTexts.Number), ColumnKind.Amount),
                    .. ExpectedAndSeen.Percents.Select(percent => new Column(FormattableString.Invariant($"{percent}%"), ColumnKind.Amount)),
                    new(cells.In(MonitoringTexts.Seen), ColumnKind.Amount),
                ],
                [
                    .. periods.Select(period => (Cell[])
                    [
                        MonthsOf(one, period),
                        cells.Number(period.Persons),
                        .. isOutside ? [cells.Number(period.Outside)] : Array.Empty<Cell>(),
                        NumberOf(period),
                        .. period.Intervals.Select(interval => (Cell)IntervalOf(interval)),
                        SeenOf(period),
                    ]),
                ])
            {
                Caption = $"{cells.In(caption)}: {one.Table}",
            };
        }
    }

    private GridBlock Costs() => new(
        [
            new(cells.In(MonitoringTexts.Table)),
            new("JKK/JKM"),
            new(cells.In(MonitoringTexts.CostInRupiah), ColumnKind.Result),
            new(FormattableString.Invariant($"{ExpectedAndSeen.Percents[^1]}% (Rp)"), ColumnKind.Result),
            new(cells.In(MonitoringTexts.ContributionsInRupiah), ColumnKind.Result),
            new(cells.In(MonitoringTexts.OfContributions), ColumnKind.Amount),
        ],
        [.. expected.Deaths.Select(series => CostOf("JKM", series)), .. expected.Accidents.Select(series => CostOf("JKK", series))])
    {
        Caption = cells.In(MonitoringTexts.ExpectedCost),
    };

    private Cell[] CostOf(string programme, ExpectedSeries series) =>
    [
        series.Table,
        programme,
        series.Money.Cost is { } cost ? MonitoringSummary.BoundsIn(cost, cells.Language) : cells.In(MonitoringTexts.CannotBeTold),
        series.Money.Intervals.Count == 0 ? "" : MonitoringSummary.BoundsIn(new(series.Money.Intervals[^1].AtLeast, series.Money.Intervals[^1].AtMost), cells.Language),
        MonitoringSummary.BoundsIn(series.Money.Contributions, cells.Language),
        ShareOf(series.Money),
    ];

    /// <summary>In hundredths of a percent where both are one sum.</summary>
    private string ShareOf(ExpectedMoney money) => money is { Cost: { } cost, Contributions: { AtLeast.Value: > 0 } due } && cost.AtMost == cost.AtLeast && due.AtMost == due.AtLeast
        ? Numbers.OfHundredths((long)((((Int128)cost.AtLeast.Value * 10_000 * 2) + due.AtLeast.Value) / ((Int128)due.AtLeast.Value * 2)), cells.Language)
        : "";

    private GridBlock ByMonth()
    {
        ExpectedSeries accidents = expected.Accidents[0];
        return new(
            [
                new(cells.In(MonitoringTexts.Month)),
                new(cells.In(MonitoringTexts.Persons), ColumnKind.Amount),
                .. expected.Deaths.Select(series => new Column($"{cells.In(MonitoringTexts.ExpectedDeaths)} ({series.Table})", ColumnKind.Amount)),
                .. ExpectedAndSeen.Percents.Skip(1).Select(percent => new Column(MonitoringTexts.IntervalOf(percent).In(cells.Language), ColumnKind.Amount)),
                new($"{cells.In(MonitoringTexts.Seen)}: {cells.In(MonitoringTexts.Deceased)}", ColumnKind.Amount),
                .. expected.Accidents.Select(series => new Column($"{cells.In(MonitoringTexts.ExpectedAccidents)} ({series.Table})", ColumnKind.Amount)),
                new($"{cells.In(MonitoringTexts.Seen)}: {cells.In(MonitoringTexts.Accidents)}", ColumnKind.Amount),
            ],
            [
                .. Enumerable.Range(0, accidents.Months.Count).Select(month => (Cell[])
                [
                    MonitoringSummary.RangeIn(accidents.Months[month].Months, cells.Language),
                    cells.Number(accidents.Months[month].Persons),
                    .. expected.Deaths.Select(series => (Cell)NumberOf(series.Months[month])),
                    .. expected.Deaths[0].Months[month].Intervals.Skip(1).Select(interval => (Cell)IntervalOf(interval)),
                    SeenOf(expected.Deaths[0].Months[month]),
                    .. expected.Accidents.Select(series => (Cell)NumberOf(series.Months[month])),
                    SeenOf(accidents.Months[month]),
                ]),
            ])
        {
            Caption = cells.In(MonitoringTexts.ExpectedByMonth),
        };
    }

    private GridBlock SoFar()
    {
        BenefitsAgainstContributions so = expected.SoFar;
        return new(
            [new(cells.In(MonitoringTexts.SoFar)), new("Rp", ColumnKind.Result)],
            [
                [cells.In(MonitoringTexts.Owed), so.Owed is { } owed ? MonitoringSummary.BoundsIn(owed, cells.Language) : cells.In(MonitoringTexts.CannotBeTold)],
                [cells.In(MonitoringTexts.PaidSoFar), so.Paid is { } paid ? Cell.Of(paid, cells.Language) : cells.In(MonitoringTexts.CannotBeTold)],
                [cells.In(MonitoringTexts.DueSoFar), MonitoringSummary.BoundsIn(so.Due, cells.Language)],
                [cells.In(MonitoringTexts.TransferredSoFar), so.Transferred is { } transferred ? Cell.Of(transferred, cells.Language) : cells.In(MonitoringTexts.CannotBeTold)],
            ])
        {
            Caption = cells.In(MonitoringTexts.SoFar),
        };
    }

    private IEnumerable<SheetRow> RowsOf(LocalizedText about, ValueList<ExpectedSeries> series) => series.SelectMany(one => one.Years.Append(one.Coming).Concat(one.Months).Select(period => new SheetRow(Rows,
    [
        cells.In(about),
        one.Table,
        one.Source,
        MonthsOf(one, period),
        cells.Number(period.Persons),
        NumberOf(period),
        .. ExpectedAndSeen.Percents.Select(percent => (Cell)(period.Intervals.FirstOrDefault(interval => interval.Percent == percent) is { } interval ? IntervalOf(interval) : "")),
        SeenOf(period),
    ])));

    /// <summary>A year by its number, a part of it by its months.</summary>
    private string MonthsOf(ExpectedSeries series, ExpectedPeriod period) => ReferenceEquals(period, series.Coming)
        ? cells.In(MonitoringTexts.ComingYear)
        : period.Months is { First.Month: 1, Last.Month: 12 } year && year.First.Year == year.Last.Year
            ? year.First.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : MonitoringSummary.RangeIn(period.Months, cells.Language);

    private string NumberOf(ExpectedPeriod period) => period.AtLeast == period.AtMost
        ? Numbers.OfHundredths(period.AtLeast.Hundredths, cells.Language)
        : $"{Numbers.OfHundredths(period.AtLeast.Hundredths, cells.Language)} {cells.In(Labels.To)} {Numbers.OfHundredths(period.AtMost.Hundredths, cells.Language)}";

    private string IntervalOf(CountInterval interval) => $"{Numbers.Of(interval.AtLeast, cells.Language)} {cells.In(Labels.To)} {Numbers.Of(interval.AtMost, cells.Language)}";

    private Cell SeenOf(ExpectedPeriod period) => period switch
    {
        { SeenAtLeast: null } => "",
        { SeenAtLeast: { } least, SeenAtMost: { } most } when most != least => $"{Numbers.Of(least, cells.Language)} {cells.In(Labels.To)} {Numbers.Of(most, cells.Language)}",
        _ => cells.Number(period.SeenAtLeast.Value),
    };
}
