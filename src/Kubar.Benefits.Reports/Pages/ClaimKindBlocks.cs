using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>The money of deaths and accidents by kind, as a picture and as a table.</summary>
internal sealed class ClaimKindBlocks(ValueList<ClaimsOfKind> kinds, MonitoringCells cells)
{
    /// <summary>The section, without its heading.</summary>
    public IEnumerable<Block> Blocks()
    {
        if (new MonitoringCharts(cells.Language).Of(kinds) is not { } chart)
        {
            yield break;
        }

        yield return new SubheadingBlock(cells.In(MonitoringTexts.ClaimsByKind));
        yield return chart;
        yield return new GridBlock(
            [
                new(cells.In(MonitoringTexts.ClaimKindOf)),
                new(cells.In(MonitoringTexts.Claims), ColumnKind.Amount),
                new(cells.In(MonitoringTexts.NowInRupiah), ColumnKind.Result),
                new(cells.In(MonitoringTexts.LaterInRupiah), ColumnKind.Result),
                new(cells.In(MonitoringTexts.NeverPaidClaims), ColumnKind.Amount),
                new(cells.In(MonitoringTexts.NeverPaidInRupiah), ColumnKind.Result),
            ],
            [
                .. kinds.Select(kind => (Cell[])
                [
                    cells.In(MonitoringTexts.Of(kind.Kind)),
                    cells.Number(kind.Claims),
                    cells.Bounds(kind.Now),
                    cells.Bounds(kind.Later),
                    kind.NeverPaid is { } never ? cells.Number(never) : cells.In(MonitoringTexts.CannotBeTold),
                    kind.NeverPaidNow is { } unpaid ? cells.Bounds(unpaid) : cells.In(MonitoringTexts.CannotBeTold),
                ]),
            ])
        {
            Caption = cells.In(MonitoringTexts.ClaimsByKind),
        };
    }
}
