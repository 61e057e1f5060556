using Kubar.Benefits.Assessments;
using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>The families of the list of deaths who were never paid, with what they are owed and what is missing to decide it.</summary>
internal sealed class DeathClaimBlocks(ProgrammeMonitoring monitoring, PersonNames persons, MonitoringCells cells)
{
    /// <summary>The section, without its heading.</summary>
    public IEnumerable<Block> Blocks()
    {
        if (monitoring.Claims is not { } claims)
        {
            yield break;
        }

        DeathClaim[] open = [.. claims.Deaths.Where(death => death.State is ClaimState.NeverPaid or ClaimState.PaymentsNotTold)];
        if (open.Length > 0)
        {
            LocalizedText heading = claims.Audits is null ? MonitoringTexts.OwedFamilies : MonitoringTexts.NeverPaid;
            yield return new SubheadingBlock(cells.In(heading));
            yield return new GridBlock(
                [
                    new(cells.In(MonitoringTexts.Person), ColumnKind.Code),
                    new(cells.In(MonitoringTexts.Name)),
                    new(cells.In(MonitoringTexts.Nik), ColumnKind.Code),
                    new(cells.In(MonitoringTexts.DiedOn)),
                    new(cells.In(MonitoringTexts.NowInRupiah), ColumnKind.Result),
                    new(cells.In(MonitoringTexts.LaterInRupiah), ColumnKind.Result),
                ],
                [
                    .. open.Select(death => (Cell[])
                    [
                        death.Person,
                        persons.NameOf(death.Person),
                        persons.NikOf(death.Person),
                        cells.Day(death.Death.DiedOn),
                        cells.Bounds(death.Now),
                        cells.Bounds(death.Later),
                    ]),
                ])
            {
                Caption = cells.In(heading),
            };
            foreach (Block block in open
                .Select(death => (death.Person, Text: MonitoringSummary.ToSettleIn(death, cells.Language)))
                .Where(death => death.Text.Length > 0)
                .Select(death => new ItemBlock($"{cells.In(MonitoringTexts.Person)} {death.Person}: {death.Text}")))
            {
                yield return block;
            }

            foreach (Block block in open
                .SelectMany(death => (death.NotFromWork?.Entitlements ?? []).Concat(death.FromWork?.Entitlements ?? []).Where(entitlement => entitlement.Outcome is not NotOwed))
                .GroupBy(entitlement => entitlement.Benefit.Id, StringComparer.Ordinal)
                .Select(group => new ItemBlock($"{group.First().Benefit.Name.In(cells.Language)}: {string.Join("; ", group.SelectMany(entitlement => entitlement.Sources).Select(source => source.Text).Distinct(StringComparer.Ordinal))}")))
            {
                yield return block;
            }
        }

        foreach (Block block in FindingBlocks.Together(claims.Findings, claims.Findings, cells.Language))
        {
            yield return block;
        }

        string[] refused =
        [
            .. claims.In(ClaimState.Malformed).Select(death => $"{death.Person}: {string.Join("; ", death.Problems.Select(problem => $"{problem.Path}: {problem.Message.In(cells.Language)}"))}"),
            .. claims.RefusedPayments.Select(payment => $"{payment.Payment}: {string.Join("; ", payment.Problems.Select(problem => $"{problem.Path}: {problem.Message.In(cells.Language)}"))}"),
        ];
        if (refused.Length > 0)
        {
            yield return new NoteBlock(new(cells.In(MonitoringTexts.Refused), refused));
        }
    }
}
