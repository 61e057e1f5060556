using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>Who is registered and active, split by split, against denominators and targets, and what has changed since the last monitoring.</summary>
internal sealed class CoverageBlocks(ProgrammeMonitoring monitoring, MonitoringCells cells)
{
    /// <summary>The section, without its heading.</summary>
    public IEnumerable<Block> Blocks()
    {
        foreach (CoverageTable table in monitoring.Coverage.Tables.Where(table => table.Split != CoverageSplit.Village))
        {
            if (table.Split == CoverageSplit.District && new MonitoringCharts(cells.Language).Of(table) is { } chart)
            {
                yield return chart;
            }

            yield return new GridBlock(
                [new(cells.In(MonitoringTexts.Of(table.Split))), .. CountColumns()],
                [
                    .. table.Rows.Select(row => (Cell[])[cells.In(MonitoringTexts.GroupOf(table.Split, row)), .. Counts(row.Counts)]),
                    [cells.In(MonitoringTexts.All), .. Counts(table.Total)],
                ])
            {
                Caption = cells.In(MonitoringTexts.Of(table.Split)),
            };
        }

        if (monitoring.Coverage.Rates.Count > 0)
        {
            yield return Rates();
        }

        if (monitoring.Coverage.Targets.Count > 0)
        {
            yield return Targets();
        }

        if (monitoring.Change is { } change)
        {
            yield return Changed(change);
        }
    }

    /// <summary>The counts of which somebody is: the others are zero in every row.</summary>
    private IEnumerable<int> Counted => Enumerable.Range(0, MonitoringRows.CountHeadings.Count).Where(index => MonitoringRows.CountsOf(monitoring.Coverage.Total)[index] > 0);

    private GridBlock Rates() => new(
        [
            new(cells.In(MonitoringTexts.Denominator)),
            new(cells.In(MonitoringTexts.Place)),
            new(cells.In(MonitoringTexts.Persons), ColumnKind.Amount),
            new(cells.In(MonitoringTexts.RegisteredShare), ColumnKind.Amount),
            new(cells.In(MonitoringTexts.ActiveShare), ColumnKind.Amount),
            new(cells.In(MonitoringTexts.Remark)),
        ],
        [
            .. monitoring.Coverage.Rates.Select(rate => (Cell[])
            [
                $"{rate.Denominator.Name} ({rate.Denominator.Source})",
                rate.District ?? rate.Sector ?? cells.In(MonitoringTexts.All),
                cells.Number(rate.Persons),
                cells.Percent(rate.RegisteredBasisPoints),
                cells.Percent(rate.ActiveBasisPoints),
                rate.IsOverWhole ? cells.In(MonitoringTexts.OverWhole) : "",
            ]),
        ])
    {
        Caption = cells.In(MonitoringTexts.Denominator),
    };

    private GridBlock Targets() => new(
        [
            new(cells.In(MonitoringTexts.Target)),
            new(cells.In(MonitoringTexts.Year), ColumnKind.Amount),
            new("%", ColumnKind.Amount),
            new(cells.In(MonitoringTexts.ActiveShare), ColumnKind.Amount),
            new(cells.In(MonitoringTexts.Reached)),
            new(cells.In(MonitoringTexts.Short), ColumnKind.Amount),
        ],
        [
            .. monitoring.Coverage.Targets.Select(result => (Cell[])
            [
                $"{result.Target.Ladder} ({result.Target.Source})",
                result.Target.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
                cells.Percent(result.Target.Share.BasisPoints),
                result.Rate is { } rate ? cells.Percent(rate.ActiveBasisPoints) : cells.In(MonitoringTexts.CannotBeTold),
                cells.In(result.IsReached switch { true => MonitoringTexts.Yes, false => MonitoringTexts.No, null => MonitoringTexts.CannotBeTold }),
                result.PersonsShort is { } missing ? cells.Number(missing) : "",
            ]),
        ])
    {
        Caption = cells.In(MonitoringTexts.Target),
    };

    private WideTableBlock Changed(CoverageChange change)
    {
        string since = $"{cells.In(MonitoringTexts.Change)} {LongDate.Format(change.Since, cells.Language)}";
        CoverageChangeRow[] rows = [.. change.Rows.Where(row => row.Split != CoverageSplit.Village && row.Before != row.Now)];
        return new WideTableBlock(since, new(
            [
                new(cells.In(MonitoringTexts.OfWhat)),
                new(cells.In(MonitoringTexts.RegisteredThen), ColumnKind.Amount),
                new(cells.In(MonitoringTexts.RegisteredNow), ColumnKind.Amount),
                new(cells.In(MonitoringTexts.ActiveThen), ColumnKind.Amount),
                new(cells.In(MonitoringTexts.ActiveNow), ColumnKind.Amount),
            ],
            [
                [cells.In(MonitoringTexts.All), cells.Number(change.Before.Registered), cells.Number(change.Now.Registered), cells.Number(change.Before.Active), cells.Number(change.Now.Active)],
                .. rows.Select(row => (Cell[])
                [
                    $"{cells.In(MonitoringTexts.Of(row.Split))}: {cells.In(MonitoringTexts.GroupOf(row.Split, new(row.Group, row.Within, row.Now)))}",
                    cells.Number(row.Before.Registered),
                    cells.Number(row.Now.Registered),
                    cells.Number(row.Before.Active),
                    cells.Number(row.Now.Active),
                ]),
            ])
        {
            Caption = since,
        });
    }

    private IEnumerable<Column> CountColumns() => Counted.Select(index => new Column(cells.In(MonitoringRows.CountHeadings[index]), ColumnKind.Amount));

    private IEnumerable<Cell> Counts(CoverageCounts counts) => Counted.Select(index => cells.Number(MonitoringRows.CountsOf(counts)[index]));
}
