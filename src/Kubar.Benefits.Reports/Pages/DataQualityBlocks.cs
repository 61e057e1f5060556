using Kubar.Benefits.Assessments;
using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>What the roster leaves to look into, what is missing, and lines that cannot be read.</summary>
internal sealed class DataQualityBlocks(ProgrammeMonitoring monitoring, MonitoringCells cells)
{
    /// <summary>The section, without its heading.</summary>
    public IEnumerable<Block> Blocks()
    {
        PersonStanding[] malformed = [.. monitoring.Standings.Persons.Where(person => person.Kind == StandingKind.Malformed)];
        (string Path, int Persons)[] missing =
        [
            .. monitoring.Standings.Persons
                .SelectMany(person => person.Missing)
                .GroupBy(path => path, StringComparer.Ordinal)
                .Select(path => (path.Key, path.Count()))
                .OrderByDescending(path => path.Item2),
        ];
        ValueList<QualityRemark> remarks = monitoring.Quality.Remarks;
        if (remarks.Count > 0)
        {
            yield return new GridBlock(
                [new(cells.In(MonitoringTexts.ToLookInto)), new(cells.In(MonitoringTexts.Persons), ColumnKind.Amount), new(cells.In(MonitoringTexts.Person))],
                [
                    .. remarks.GroupBy(remark => remark.Fault).OrderBy(group => group.Key).Select(group => (Cell[])
                    [
                        cells.In(MonitoringTexts.Of(group.Key)),
                        cells.Number(group.Count()),
                        MonitoringCells.Some(group.Select(remark => remark.Person)),
                    ]),
                ])
            {
                Caption = cells.In(MonitoringTexts.ToLookInto),
            };
            if (monitoring.Programme.Eligibility is { } eligibility && remarks.Any(remark => remark.Fault is QualityFault.RegisteredTooYoung or QualityFault.RegisteredTooOld or QualityFault.IncomeTooHigh))
            {
                yield return new ParagraphBlock($"{cells.In(MonitoringTexts.Source)} {eligibility.Source}.");
            }
        }

        if (missing.Length > 0)
        {
            yield return new GridBlock(
                [new(cells.In(MonitoringTexts.Missing)), new(cells.In(MonitoringTexts.Persons), ColumnKind.Amount)],
                [.. missing.Select(path => (Cell[])[FactNames.OfPath(path.Path).In(cells.Language), cells.Number(path.Persons)])])
            {
                Caption = cells.In(MonitoringTexts.Missing),
            };
        }

        if (malformed.Length > 0)
        {
            yield return new NoteBlock(new(
                cells.In(MonitoringTexts.Malformed),
                [.. malformed.Select(person => $"{person.Key}: {string.Join("; ", person.Problems.Select(problem => $"{FactNames.OfPath(problem.Path).In(cells.Language)} {problem.Message.In(cells.Language)}"))}")]));
        }
    }
}
