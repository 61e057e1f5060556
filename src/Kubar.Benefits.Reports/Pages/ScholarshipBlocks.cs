using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>Scholarships due by year, and child by child.</summary>
internal sealed class ScholarshipBlocks(ProgrammeMonitoring monitoring, PersonNames persons, MonitoringCells cells)
{
    /// <summary>The section, without its heading.</summary>
    public IEnumerable<Block> Blocks()
    {
        if (monitoring.Scholarships is not { Years.Count: > 0 } due)
        {
            yield break;
        }

        yield return new SubheadingBlock(cells.In(MonitoringTexts.Scholarships));
        if (new MonitoringCharts(cells.Language).Of(due) is { } chart)
        {
            yield return chart;
        }

        yield return new GridBlock(
            [
                new(cells.In(MonitoringTexts.Year)),
                new(cells.In(MonitoringTexts.Children), ColumnKind.Amount),
                new(cells.In(MonitoringTexts.Instalments), ColumnKind.Amount),
                new(cells.In(MonitoringTexts.SumInRupiah), ColumnKind.Result),
            ],
            [
                .. due.Years.Select(year => (Cell[])
                [
                    MonitoringSummary.YearIn(year, cells.Language),
                    cells.Between(year.ChildrenAtLeast, year.ChildrenAtMost),
                    cells.Between(year.InstalmentsAtLeast, year.InstalmentsAtMost),
                    cells.Bounds(year.Sum),
                ]),
            ])
        {
            Caption = cells.In(MonitoringTexts.Scholarships),
        };
        if (due.WithoutYear != Rupiah.Zero)
        {
            yield return new ParagraphBlock(cells.In(due.WithoutYear is { } most
                ? new($"Tahunnya tidak dapat disebut: paling banyak {most.ToString(cells.Language)}.", $"Of no year that could be told: at most {most.ToString(cells.Language)}.")
                : MonitoringTexts.NotBounded));
        }

        if (due.Children.Count > 0)
        {
            yield return new WideTableBlock(cells.In(MonitoringTexts.ScholarshipNames), new(
                [
                    new(cells.In(MonitoringTexts.Person), ColumnKind.Code),
                    new(cells.In(MonitoringTexts.Name)),
                    new(cells.In(MonitoringTexts.Child), ColumnKind.Amount),
                    new(cells.In(MonitoringTexts.Instalments), ColumnKind.Amount),
                    new(cells.In(MonitoringTexts.FirstDue)),
                    new(cells.In(MonitoringTexts.LastDue)),
                    new(cells.In(MonitoringTexts.SumInRupiah), ColumnKind.Amount),
                ],
                [
                    .. due.Children.Select(child => (Cell[])
                    [
                        child.Person,
                        persons.NameOf(child.Person),
                        cells.Number(child.Child + 1),
                        cells.Number(child.Instalments.Count),
                        cells.Day(child.Instalments[0].DueOn),
                        cells.Day(child.Instalments[^1].DueOn),
                        Cell.Of(child.Sum, cells.Language),
                    ]),
                ])
            {
                Caption = cells.In(MonitoringTexts.ScholarshipNames),
            });
        }

        if (due.Open.Count > 0)
        {
            string named = MonitoringCells.Some(due.Open);
            yield return new ParagraphBlock(cells.In(new($"Anak atau jenjang sekolahnya belum diketahui pada baris: {named}.", $"Children or their levels of school are not known on the lines: {named}.")));
        }
    }
}
