using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports.Wording;
using NodaTime;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>Who holds which right, and on which day each ends for each supposed end of funding.</summary>
internal sealed class ContinuityBlocks(ProgrammeMonitoring monitoring, MonitoringCells cells)
{
    private readonly KeyValuePair<RightStates, int>[] _rights = [.. monitoring.Standings.Persons.CountBy(person => person.Rights)];

    /// <summary>The section, without its heading.</summary>
    public IEnumerable<Block> Blocks()
    {
        yield return new GridBlock(
            [
                new(cells.In(MonitoringTexts.Right)),
                new(cells.In(MonitoringTexts.Held), ColumnKind.Amount),
                new(cells.In(MonitoringTexts.NotHeld), ColumnKind.Amount),
                new(cells.In(MonitoringTexts.Open), ColumnKind.Amount),
            ],
            [.. Right.All.Select(right => (Cell[])[right.Name.In(cells.Language), CountOf(right, RightState.Held), CountOf(right, RightState.NotHeld), CountOf(right, RightState.Undetermined)])])
        {
            Caption = cells.In(MonitoringTexts.Right),
        };
        (int Months, int Persons)[] arrears =
        [
            .. monitoring.Standings.Persons
                .Where(person => person.Kind == StandingKind.InArrears)
                .GroupBy(person => person.ArrearsMonths ?? 0)
                .OrderBy(group => group.Key)
                .Select(group => (group.Key, group.Count())),
        ];
        if (arrears.Length > 0)
        {
            yield return new GridBlock(
                [new(cells.In(MonitoringTexts.ArrearsOf), ColumnKind.Amount), new(cells.In(MonitoringTexts.Persons), ColumnKind.Amount)],
                [.. arrears.Select(group => (Cell[])[cells.Number(group.Months), cells.Number(group.Persons)])])
            {
                Caption = cells.In(MonitoringTexts.ArrearsOf),
            };
        }

        foreach (FundingOutlook outlook in monitoring.Outlooks.Where(outlook => outlook.Persons > 0))
        {
            yield return new SubheadingBlock(MonitoringSummary.TitleOf(outlook, cells.Language));
            if (outlook.Losses.Count > 0)
            {
                yield return new GridBlock(
                    [new(cells.In(MonitoringTexts.Right)), new(cells.In(MonitoringTexts.LostOn)), new(cells.In(MonitoringTexts.Persons), ColumnKind.Amount)],
                    [.. outlook.Losses.Select(loss => (Cell[])[loss.Right.Name.In(cells.Language), cells.Day(loss.Day), cells.Number(loss.Persons.Count)])])
                {
                    Caption = cells.In(MonitoringTexts.Losses),
                };
            }

            if (outlook.Another is { } another)
            {
                yield return new ParagraphBlock(MonitoringSummary.AnotherIn(another, cells.Language));
            }

            if (new MonitoringCharts(cells.Language).Of(outlook) is { } chart)
            {
                yield return chart;
            }

            yield return new WideTableBlock(cells.In(MonitoringTexts.Curve), CurveOf(outlook));
        }
    }

    private GridBlock CurveOf(FundingOutlook outlook)
    {
        ILookup<LocalDate, RightsOfDay> days = outlook.Curve.ToLookup(point => point.Day);
        return new(
            [new(cells.In(MonitoringTexts.Day)), .. Right.All.Select(right => new Column(right.Name.In(cells.Language), ColumnKind.Amount))],
            [.. days.Select(day => (Cell[])[cells.Day(day.Key), .. Right.All.Select(right => cells.Number(day.Single(point => point.Right == right).Held))])])
        {
            Caption = cells.In(MonitoringTexts.Curve),
        };
    }

    private Cell CountOf(Right right, RightState state) => cells.Number(_rights.Where(states => states.Key[right] == state).Sum(states => (long)states.Value));
}
