using Kubar.Benefits.Assessments;
using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>The findings of a monitoring, rule by rule in the order of the money, and what became of those of the last meeting.</summary>
internal sealed class ProgrammeFindingBlocks(ProgrammeMonitoring monitoring, PersonNames persons, MonitoringCells cells)
{
    private const int MostOfARule = 40;
    private const int MostNamed = 6;

    private static readonly Sheet Findings = new(MonitoringTexts.Findings,
    [
        new(AuditTexts.Finding, Width: 22),
        new(AuditTexts.FindingKindOf, Width: 36),
        new(MonitoringTexts.Person),
        new(MonitoringTexts.Name, Width: 30),
        new(MonitoringTexts.Nik),
        new(new("Mengenai", "About"), Width: 24),
        new(new("Sejak", "From"), ColumnKind.Date, 14),
        new(new("Sampai", "To"), ColumnKind.Date, 14),
        new(AuditTexts.AtStakeAtLeast, ColumnKind.Amount, 22),
        new(AuditTexts.AtStakeAtMost, ColumnKind.Amount, 22),
        new(AuditTexts.Condition, Width: 60),
        new(AuditTexts.Criterion, Width: 60),
        new(AuditTexts.Sebab, Width: 60),
        new(AuditTexts.Effect, Width: 50),
        new(MonitoringTexts.Action, Width: 60),
        new(Labels.LegalBasis, Width: 50),
        new(Labels.GradeHeading, Width: 12),
    ]);

    private static readonly Sheet FollowUp = new(MonitoringTexts.FollowUp,
    [
        new(AuditTexts.Finding, Width: 22),
        new(AuditTexts.FindingKindOf, Width: 36),
        new(MonitoringTexts.State, Width: 30),
        new(MonitoringTexts.StakeThen, ColumnKind.Amount, 24),
        new(MonitoringTexts.StakeNow, ColumnKind.Amount, 24),
    ]);

    /// <summary>The findings.</summary>
    public IEnumerable<Block> Blocks()
    {
        foreach (Block block in FollowedUp())
        {
            yield return block;
        }

        if (monitoring.Findings.Count == 0)
        {
            yield return new ParagraphBlock(cells.In(MonitoringTexts.NoFindings));
            yield break;
        }

        foreach (IGrouping<FindingRule, ProgrammeFinding> rule in monitoring.Findings.GroupBy(finding => finding.Rule).OrderByDescending(rule => Sum(rule).AtLeast))
        {
            ProgrammeFinding[] findings = [.. rule];
            var counted = new LocalizedText($"{Numbers.Of(findings.LongLength, Language.Indonesian)} temuan", Numbers.Counted(findings.LongLength, "finding", "findings"));
            yield return new SubheadingBlock($"{Capitalised.Of(cells.In(rule.Key.Name))}: {cells.In(counted)}, {MonitoringSummary.BoundsIn(Sum(findings), cells.Language)}");

            // What an audit of a payment found is told with the payments, finding by finding.
            if (rule.Key != FindingRule.Payment)
            {
                yield return new NoteBlock(new(cells.In(AuditTexts.Criterion), [.. findings.Select(finding => cells.In(finding.Criterion)).Distinct(StringComparer.Ordinal).Take(MostNamed)]));
                yield return new NoteBlock(new($"{cells.In(AuditTexts.Sebab)} ({SmallWord.Of(cells.In(AuditTexts.ToBeProved))})", [.. findings.SelectMany(finding => finding.Causes).Select(cause => cells.In(cause)).Distinct(StringComparer.Ordinal).Take(MostNamed)]));
                yield return new NoteBlock(new(cells.In(MonitoringTexts.Action), [cells.In(findings[0].Action)]));
            }

            yield return new GridBlock(
                [
                    new(cells.In(AuditTexts.Finding), ColumnKind.Code),
                    new(cells.In(MonitoringTexts.Person), ColumnKind.Code),
                    new(cells.In(MonitoringTexts.Name)),
                    new(cells.In(MonitoringTexts.Nik), ColumnKind.Code),
                    new(cells.In(AuditTexts.Condition)),
                    new(cells.In(AuditTexts.Effect)),
                ],
                [.. findings.Take(MostOfARule).Select(finding => (Cell[])[finding.Id, .. Named(finding), cells.In(finding.Condition), cells.In(finding.Effect)])])
            {
                Caption = cells.In(rule.Key.Name),
            };
            if (findings.Length > MostOfARule)
            {
                string more = Numbers.Of(findings.Length - MostOfARule, cells.Language);
                yield return new ParagraphBlock(new LocalizedText($"Masih ada {more} temuan lagi; semuanya ada di lembar temuan dan berkas --findings.", $"{more} more; all are in the sheet of findings and in the file of --findings.").In(cells.Language));
            }
        }
    }

    /// <summary>As rows for spreadsheets.</summary>
    public IEnumerable<SheetRow> Rows() =>
    [
        .. monitoring.Findings.Select(finding => new SheetRow(Findings,
        [
            finding.Id,
            cells.In(finding.Rule.Name),
            .. Named(finding),
            finding.About ?? "",
            cells.Day(finding.From),
            cells.Day(finding.To),
            Cell.Of(finding.AtStake.AtLeast, cells.Language),
            finding.AtStake.AtMost is { } most ? Cell.Of(most, cells.Language) : "",
            cells.In(finding.Condition),
            cells.In(finding.Criterion),
            string.Join("; ", finding.Causes.Select(cause => cells.In(cause))),
            cells.In(finding.Effect),
            cells.In(finding.Action),
            string.Join("; ", finding.Sources),
            finding.Grade is { } grade ? Json.Answers.GradeWord.Of(grade) : "",
        ])),
        .. (monitoring.FollowUp?.Old ?? []).Select(followed => new SheetRow(FollowUp,
        [
            followed.Finding.Id,
            NameOf(followed.Finding.Rule),
            MonitoringTexts.Of(followed.State).In(cells.Language),
            MonitoringSummary.BoundsIn(followed.Finding.AtStake, cells.Language),
            followed.Now is { } now ? MonitoringSummary.BoundsIn(now, cells.Language) : "",
        ])),
    ];

    private IEnumerable<Block> FollowedUp()
    {
        if (monitoring.FollowUp is not { } followUp)
        {
            yield break;
        }

        yield return new SubheadingBlock(cells.In(MonitoringTexts.FollowUp));
        FollowedState[] states = Enum.GetValues<FollowedState>();
        yield return new GridBlock(
            [new(cells.In(MonitoringTexts.State)), new(cells.In(MonitoringTexts.Findings), ColumnKind.Amount)],
            [
                .. states.Select(state => (Cell[])[MonitoringTexts.Of(state).In(cells.Language), cells.Number(followUp.CountOf(state))]),
                [cells.In(MonitoringTexts.OfLastMeeting), cells.Number(followUp.Old.Count)],
                [cells.In(MonitoringTexts.NewFindings), cells.Number(followUp.New.Count)],
            ])
        {
            Caption = cells.In(MonitoringTexts.FollowUp),
        };
        FollowedFinding[] left = [.. followUp.Old.Where(followed => followed.State is not FollowedState.Settled).Take(MostOfARule)];
        if (left.Length > 0)
        {
            yield return new GridBlock(
                [new(cells.In(AuditTexts.Finding), ColumnKind.Code), new(cells.In(AuditTexts.FindingKindOf)), new(cells.In(MonitoringTexts.State)), new(cells.In(MonitoringTexts.StakeThen), ColumnKind.Result), new(cells.In(MonitoringTexts.StakeNow), ColumnKind.Result)],
                [
                    .. left.Select(followed => (Cell[])
                    [
                        followed.Finding.Id,
                        NameOf(followed.Finding.Rule),
                        MonitoringTexts.Of(followed.State).In(cells.Language),
                        MonitoringSummary.BoundsIn(followed.Finding.AtStake, cells.Language),
                        followed.Now is { } now ? MonitoringSummary.BoundsIn(now, cells.Language) : "",
                    ]),
                ])
            {
                Caption = cells.In(MonitoringTexts.NotSettled),
            };
        }
    }

    private string NameOf(string rule) => FindingRule.Find(rule)?.Name.In(cells.Language) ?? rule;

    private Cell[] Named(ProgrammeFinding finding) => finding.Person is { } person
        ? [person, persons.NameOf(person), persons.NikOf(person)]
        : ["", "", ""];

    private static MoneyBounds Sum(IEnumerable<ProgrammeFinding> findings) =>
        findings.Select(finding => finding.AtStake).Sum();
}
