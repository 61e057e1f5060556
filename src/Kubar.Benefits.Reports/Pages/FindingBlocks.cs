using Kubar.Benefits.Audits;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>Findings as audit reports have them: kondisi, kriteria, sebab, akibat.</summary>
internal static class FindingBlocks
{
    private static readonly Sheet Findings = new(AuditTexts.Findings,
    [
        new(AuditTexts.Finding, Width: 22),
        new(AuditTexts.FindingKindOf, Width: 32),
        new(AuditTexts.Vouchers, Width: 24),
        new(Labels.Case),
        new(Labels.EventDate, ColumnKind.Date, 14),
        new(AuditTexts.AtStakeAtLeast, ColumnKind.Amount, 22),
        new(AuditTexts.AtStakeAtMost, ColumnKind.Amount, 22),
        new(AuditTexts.Condition, Width: 60),
        new(AuditTexts.Criterion, Width: 80),
        new(AuditTexts.Sebab, Width: 60),
        new(AuditTexts.Effect, Width: 50),
        new(Labels.LegalBasis, Width: 50),
        new(Labels.GradeHeading, Width: 12),
    ]);

    /// <summary>One finding in full.</summary>
    public static IEnumerable<Block> Of(AuditFinding finding, Language language)
    {
        yield return new SubheadingBlock(AuditTexts.Title(finding, language));
        yield return new NoteBlock(new(AuditTexts.Condition.In(language), [finding.Condition.In(language)]));
        yield return new NoteBlock(new(AuditTexts.Criterion.In(language), [finding.Criterion.In(language)]));
        if (finding.Causes.Count > 0)
        {
            yield return new NoteBlock(new($"{AuditTexts.Sebab.In(language)} ({SmallWord.Of(AuditTexts.ToBeProved.In(language))})", [.. finding.Causes.Select(cause => cause.In(language))]));
        }
        else if (finding.Kind == FindingKind.PaymentDiffers)
        {
            yield return new NoteBlock(new(AuditTexts.Sebab.In(language), [AuditTexts.NotFound.In(language)]));
        }

        yield return new NoteBlock(new(AuditTexts.Effect.In(language), [finding.Effect.In(language)]));
    }

    /// <summary>All findings of a file on a line each, and in full those that no page of one voucher has.</summary>
    public static IEnumerable<Block> Together(ValueList<AuditFinding> findings, ValueList<AuditFinding> between, Language language)
    {
        if (findings.Count == 0)
        {
            return [];
        }

        return
        [
            new GridBlock(
                [
                    new(AuditTexts.Finding.In(language), ColumnKind.Code),
                    new(AuditTexts.Vouchers.In(language)),
                    new(AuditTexts.FindingKindOf.In(language)),
                    new(AuditTexts.AtStake.In(language), ColumnKind.Result),
                ],
                [.. findings.Select(finding => (Cell[])
                [
                    finding.Id,
                    AuditTexts.VouchersIn(finding),
                    EnumNames.NameOf(finding.Kind).In(language),
                    AuditTexts.AtStakeIn(finding, language),
                ])])
            {
                Caption = AuditTexts.ByMoney.In(language),
            },
            .. between.SelectMany(finding => Of(finding, language)),
        ];
    }

    /// <summary>As rows for spreadsheets.</summary>
    public static IEnumerable<SheetRow> Rows(IEnumerable<AuditFinding> findings, Language language) => findings.Select(finding => new SheetRow(Findings,
    [
        finding.Id,
        EnumNames.NameOf(finding.Kind).In(language),
        string.Join(", ", finding.Vouchers.Select(voucher => voucher.Reference).OfType<string>()),
        string.Join(", ", finding.Vouchers.Select(voucher => voucher.Case)),
        new Cell(LongDate.Format(finding.From, language)) { Date = finding.From },
        Cell.Of(finding.AtStake.AtLeast, language),
        finding.AtStake.AtMost is { } most ? Cell.Of(most, language) : "",
        finding.Condition.In(language),
        finding.Criterion.In(language),
        string.Join("; ", finding.Causes.Select(cause => cause.In(language))),
        finding.Effect.In(language),
        string.Join("; ", finding.Sources),
        GradeWord.Of(finding.Grade),
    ]));
}
