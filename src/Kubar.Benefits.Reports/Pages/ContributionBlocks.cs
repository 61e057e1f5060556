using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>Contributions of each payer by month, against its budget and its transfers, and what was paid wrongly.</summary>
internal sealed class ContributionBlocks(ProgrammeMonitoring monitoring, PersonNames persons, MonitoringCells cells)
{
    /// <summary>The section, without its heading.</summary>
    public IEnumerable<Block> Blocks()
    {
        foreach (PayerMoney payer in monitoring.Money.Payers)
        {
            yield return new SubheadingBlock($"{payer.Payer.Name} ({cells.Money(payer.DueInAll.Contributions)})");
            if (new MonitoringCharts(cells.Language).Of(payer, monitoring.Day) is { } chart)
            {
                yield return chart;
            }

            yield return new WideTableBlock(cells.In(MonitoringTexts.Due), new(
                [
                    new(cells.In(MonitoringTexts.Month)),
                    new(cells.In(MonitoringTexts.Persons), ColumnKind.Amount),
                    new(cells.In(MonitoringTexts.DueJkk), ColumnKind.Amount),
                    new(cells.In(MonitoringTexts.DueJkm), ColumnKind.Amount),
                    new(cells.In(MonitoringTexts.Due), ColumnKind.Amount),
                ],
                [
                    .. payer.Due.Select(month => (Cell[])
                    [
                        cells.MonthOf(month.Month), cells.Number(month.Workers), cells.Bounds(month.Totals.Jkk), cells.Bounds(month.Totals.Jkm), cells.Bounds(month.Totals.Contributions),
                    ]),
                ])
            {
                Caption = cells.In(MonitoringTexts.Due),
            });
            if (payer.Budget.Count > 0)
            {
                yield return new GridBlock(
                    [
                        new(cells.In(MonitoringTexts.Account)),
                        new(cells.In(MonitoringTexts.Year), ColumnKind.Amount),
                        new(cells.In(MonitoringTexts.Budget), ColumnKind.Amount),
                        new(cells.In(MonitoringTexts.Due), ColumnKind.Amount),
                        new(cells.In(MonitoringTexts.MonthsBought), ColumnKind.Amount),
                    ],
                    [
                        .. payer.Budget.Select(line => (Cell[])
                        [
                            $"{line.Line.Account} {(line.Line.Programme == Cases.SecurityProgram.Jkk ? "JKK" : "JKM")}",
                            line.Line.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
                            Cell.Of(line.Line.Amount, cells.Language),
                            cells.Bounds(line.Due),
                            line.MonthsBought is { } bought ? cells.Number(bought) : cells.In(MonitoringTexts.CannotBeTold),
                        ]),
                    ])
                {
                    Caption = cells.In(MonitoringTexts.Budget),
                };
            }

            if (payer.Transfers is { Count: > 0 } transfers)
            {
                yield return new GridBlock(
                    [
                        new(cells.In(MonitoringTexts.Month)),
                        new(cells.In(MonitoringTexts.Due), ColumnKind.Amount),
                        new(cells.In(MonitoringTexts.Transferred), ColumnKind.Amount),
                        new(cells.In(MonitoringTexts.Over), ColumnKind.Amount),
                        new(cells.In(MonitoringTexts.Under), ColumnKind.Amount),
                        new(cells.In(MonitoringTexts.Remark)),
                    ],
                    [
                        .. transfers.Select(compared => (Cell[])
                        [
                            cells.RangeOf(compared.Months),
                            cells.Bounds(compared.Due.Contributions),
                            Cell.Of(compared.Transferred, cells.Language),
                            Cell.Of(compared.Over, cells.Language),
                            compared.IsYetToComeOn(monitoring.Day) ? "" : Cell.Of(compared.Short, cells.Language),
                            compared.IsYetToComeOn(monitoring.Day) ? cells.In(MonitoringTexts.NotYet) : compared.IsReliefApplied ? cells.In(MonitoringTexts.Relief) : "",
                        ]),
                    ])
                {
                    Caption = cells.In(MonitoringTexts.Transferred),
                };
            }

            if (payer.WrongAccounts.Count > 0)
            {
                yield return new NoteBlock(new(
                    cells.In(MonitoringTexts.WrongAccounts),
                    [.. payer.WrongAccounts.Select(wrong => $"{wrong.Transfer}: {wrong.Line.Account}, {wrong.Line.Amount.ToString(cells.Language)}")]));
            }
        }

        if (monitoring.Money.Findings.Count > 0)
        {
            yield return new GridBlock(
                [
                    new(cells.In(MonitoringTexts.Fault)),
                    new(cells.In(MonitoringTexts.Person), ColumnKind.Code),
                    new(cells.In(MonitoringTexts.Name)),
                    new(cells.In(MonitoringTexts.Month)),
                    new(cells.In(MonitoringTexts.Over), ColumnKind.Result),
                ],
                [
                    .. monitoring.Money.Findings.OrderByDescending(finding => finding.AtStake.AtLeast).Select(finding => (Cell[])
                    [
                        cells.In(MonitoringTexts.Of(finding.Fault)),
                        finding.Person,
                        persons.NameOf(finding.Person),
                        string.Join(", ", finding.Months.Select(cells.RangeOf)),
                        cells.Bounds(finding.AtStake),
                    ]),
                ])
            {
                Caption = cells.In(MonitoringTexts.Wrong),
            };
        }
    }
}
