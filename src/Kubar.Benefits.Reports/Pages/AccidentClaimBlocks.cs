using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>The list of accidents against what was paid.</summary>
internal sealed class AccidentClaimBlocks(ProgrammeMonitoring monitoring, PersonNames persons, MonitoringCells cells)
{
    /// <summary>The section, without its heading.</summary>
    public IEnumerable<Block> Blocks()
    {
        if (monitoring.Accidents is not { Accidents.Count: > 0 } list)
        {
            yield break;
        }

        yield return new SubheadingBlock(cells.In(MonitoringTexts.Accidents));
        yield return new ParagraphBlock(cells.In(MonitoringTexts.AccidentsSaid));
        yield return new GridBlock(
            [
                new(cells.In(MonitoringTexts.Person), ColumnKind.Code),
                new(cells.In(MonitoringTexts.Name)),
                new(cells.In(MonitoringTexts.OccurredOn)),
                new(cells.In(MonitoringTexts.IsFromWork)),
                new(cells.In(MonitoringTexts.Result)),
                new(cells.In(MonitoringTexts.CoveredThatDay)),
                new(cells.In(MonitoringTexts.State)),
                new(cells.In(MonitoringTexts.NowInRupiah), ColumnKind.Result),
            ],
            [
                .. list.Accidents.Select(one => (Cell[])
                [
                    one.Person,
                    persons.NameOf(one.Person),
                    cells.Day(one.Accident.OccurredOn),
                    cells.In(MonitoringTexts.FromWorkOr(one.Accident.IsFromWork)),
                    cells.In(MonitoringTexts.Of(one.Accident.Result)),
                    cells.In(MonitoringTexts.Covered(one.Cover)),
                    cells.In(MonitoringTexts.Of(one.State)),
                    one.IsAmongDeaths ? cells.In(MonitoringTexts.WithDeaths) : cells.Bounds(one.Now),
                ]),
            ])
        {
            Caption = cells.In(MonitoringTexts.Accidents),
        };
        foreach (Block block in list.Accidents
            .Where(one => one.State is ClaimState.NeverPaid or ClaimState.PaymentsNotTold && !one.IsAmongDeaths)
            .Select(one => (one.Person, Text: MonitoringSummary.ToSettleIn(one, cells.Language)))
            .Where(one => one.Text.Length > 0)
            .GroupBy(one => one.Text, StringComparer.Ordinal)
            .Select(group => new ItemBlock($"{cells.In(MonitoringTexts.Person)} {MonitoringCells.Some(group.Select(one => one.Person))}: {group.Key}")))
        {
            yield return block;
        }

        string[] refused = [.. list.In(ClaimState.Malformed).Select(one => $"{one.Person}: {string.Join("; ", one.Problems.Select(problem => $"{problem.Path}: {problem.Message.In(cells.Language)}"))}")];
        if (refused.Length > 0)
        {
            yield return new NoteBlock(new(cells.In(MonitoringTexts.Refused), refused));
        }
    }
}
