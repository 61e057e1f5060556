using Kubar.Benefits.Assessments;
using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>The findings of a monitoring, rule by rule in the order of the money, and what became of those of the last meeting.</summary>
internal sealed class ProgrammeFindingBlocks(ProgrammeMonitoring monitoring, PersonNames persons, Language language)
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
            yield return new ParagraphBlock(In(MonitoringTexts.NoFindings));
            yield break;
        }

        foreach (IGrouping<FindingRule, ProgrammeFinding> rule in monitoring.Findings.GroupBy(finding => finding.Rule).OrderByDescending(rule => Sum(rule).AtLeast))
        {
            ProgrammeFinding[] findings = [.. rule];
            yield return new SubheadingBlock($"{Capital(rule.Key.Name.In(language))}: {Numbers.Of(findings.LongLength, language)} {Small(In(MonitoringTexts.Findings))}, {MonitoringSummary.BoundsIn(Sum(findings), language)}");

            // What an audit of a payment found is told with the payments, finding by finding.
            if (rule.Key != FindingRule.Payment)
            {
                yield return new NoteBlock(new(AuditTexts.Criterion.In(language), [.. findings.Select(finding => finding.Criterion.In(language)).Distinct(StringComparer.Ordinal).Take(MostNamed)]));
                yield return new NoteBlock(new($"{AuditTexts.Sebab.In(language)} ({Small(AuditTexts.ToBeProved.In(language))})", [.. findings.SelectMany(finding => finding.Causes).Select(cause => cause.In(language)).Distinct(StringComparer.Ordinal).Take(MostNamed)]));
                yield return new NoteBlock(new(In(MonitoringTexts.Action), [findings[0].Action.In(language)]));
            }

            yield return new GridBlock(
                [
                    new(AuditTexts.Finding.In(language), ColumnKind.Code),
                    new(In(MonitoringTexts.Person), ColumnKind.Code),
                    new(In(MonitoringTexts.Name)),
                    new(In(MonitoringTexts.Nik), ColumnKind.Code),
                    new(AuditTexts.Condition.In(language)),
                    new(AuditTexts.Effect.In(language)),
                ],
                [.. findings.Take(MostOfARule).Select(finding => (Cell[])[finding.Id, .. Named(finding), finding.Condition.In(language), finding.Effect.In(language)])])
            {
                Caption = rule.Key.Name.In(language),
            };
            if (findings.Length > MostOfARule)
            {
                string more = Numbers.Of(findings.Length - MostOfARule, language);
                yield return new ParagraphBlock(new LocalizedText($"Masih ada {more} temuan lagi; semuanya ada di lembar temuan dan berkas --findings.", $"{more} more; all are in the sheet of findings and in the file of --findings.").In(language));
            }
        }
    }

    /// <summary>As rows for spreadsheets.</summary>
    public IEnumerable<SheetRow> Rows() =>
    [
        .. monitoring.Findings.Select(finding => new SheetRow(Findings,
        [
            finding.Id,
            finding.Rule.Name.In(language),
            .. Named(finding),
            finding.About ?? "",
            new Cell(LongDate.Format(finding.From, language)) { Date = finding.From },
            new Cell(LongDate.Format(finding.To, language)) { Date = finding.To },
            Cell.Of(finding.AtStake.AtLeast, language),
            finding.AtStake.AtMost is { } most ? Cell.Of(most, language) : "",
            finding.Condition.In(language),
            finding.Criterion.In(language),
            string.Join("; ", finding.Causes.Select(cause => cause.In(language))),
            finding.Effect.In(language),
            finding.Action.In(language),
            string.Join("; ", finding.Sources),
            finding.Grade is { } grade ? Json.Answers.GradeWord.Of(grade) : "",
        ])),
        .. (monitoring.FollowUp?.Old ?? []).Select(followed => new SheetRow(FollowUp,
        [
            followed.Finding.Id,
            NameOf(followed.Finding.Rule),
            MonitoringTexts.Of(followed.State).In(language),
            MonitoringSummary.BoundsIn(followed.Finding.AtStake, language),
            followed.Now is { } now ? MonitoringSummary.BoundsIn(now, language) : "",
        ])),
    ];

    private IEnumerable<Block> FollowedUp()
    {
        if (monitoring.FollowUp is not { } followUp)
        {
            yield break;
        }

        yield return new SubheadingBlock(In(MonitoringTexts.FollowUp));
        FollowedState[] states = Enum.GetValues<FollowedState>();
        yield return new GridBlock(
            [new(In(MonitoringTexts.State)), new(In(MonitoringTexts.Findings), ColumnKind.Amount)],
            [
                .. states.Select(state => (Cell[])[MonitoringTexts.Of(state).In(language), Number(followUp.CountOf(state))]),
                [In(MonitoringTexts.OfLastMeeting), Number(followUp.Old.Count)],
                [In(MonitoringTexts.NewFindings), Number(followUp.New.Count)],
            ])
        {
            Caption = In(MonitoringTexts.FollowUp),
        };
        FollowedFinding[] left = [.. followUp.Old.Where(followed => followed.State is not FollowedState.Settled).Take(MostOfARule)];
        if (left.Length > 0)
        {
            yield return new GridBlock(
                [new(AuditTexts.Finding.In(language), ColumnKind.Code), new(AuditTexts.FindingKindOf.In(language)), new(In(MonitoringTexts.State)), new(In(MonitoringTexts.StakeThen), ColumnKind.Result), new(In(MonitoringTexts.StakeNow), ColumnKind.Result)],
                [
                    .. left.Select(followed => (Cell[])
                    [
                        followed.Finding.Id,
                        NameOf(followed.Finding.Rule),
                        MonitoringTexts.Of(followed.State).In(language),
                        MonitoringSummary.BoundsIn(followed.Finding.AtStake, language),
                        followed.Now is { } now ? MonitoringSummary.BoundsIn(now, language) : "",
                    ]),
                ])
            {
                Caption = In(MonitoringTexts.NotSettled),
            };
        }
    }

    private string NameOf(string rule) => FindingRule.Find(rule)?.Name.In(language) ?? rule;

    private Cell[] Named(ProgrammeFinding finding) => finding.Person is { } person
        ? [person, persons.NameOf(person), persons.NikOf(person)]
        : ["", "", ""];

    private static MoneyBounds Sum(IEnumerable<ProgrammeFinding> findings) =>
        findings.Select(finding => finding.AtStake).Sum();

    private static string Small(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private Cell Number(long number) => new(Numbers.Of(number, language)) { Number = number };

    private string In(LocalizedText text) => text.In(language);
}
