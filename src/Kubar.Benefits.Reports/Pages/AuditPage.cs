using Kubar.Benefits.Audits;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>What agrees on one line, what does not with its figures and what would explain them.</summary>
internal static class AuditPage
{
    /// <summary>A voucher.</summary>
    /// <param name="audit">What was found.</param>
    /// <param name="language">The language.</param>
    /// <param name="isAlone">Whether no other page has the rows of its findings.</param>
    public static Page Of(Audit audit, Language language, bool isAlone = true)
    {
        string title = AuditTexts.Title(audit, language);
        List<Block> blocks = [new TitleBlock(title)];
        if (audit.Verdict != Verdict.Agrees)
        {
            blocks.Add(Comparisons(audit, language));
        }

        blocks.AddRange(audit.Findings.SelectMany(finding => FindingBlocks.Of(finding, language)));
        if (AuditTexts.UnexplainedIn(audit, language) is { } unexplained && audit.Causes.Count > 0)
        {
            blocks.Add(new ParagraphBlock(unexplained));
        }

        if (audit.SupposesNoOtherExpense)
        {
            blocks.Add(new ParagraphBlock(AuditTexts.Supposing.In(language)));
        }

        if (audit.Verdict is not (Verdict.Agrees or Verdict.WithinBounds))
        {
            blocks.AddRange(Notes(AuditTexts.NotKnown, AuditTexts.MissingIn(audit, language), language));
        }

        blocks.AddRange(Notes(AuditTexts.Remarks, Remarks.BesideFindings(audit).Select(remark => remark.Text.In(language)), language));
        return new(title, language, blocks)
        {
            Document = Labels.AuditReport,
            IsSigned = true,
            Rows = () => AuditRows.Of(audit, language).Concat(isAlone ? FindingBlocks.Rows(audit.Findings, language) : []),
        };
    }

    /// <summary>How many agree, how many do not and by how much, what comes first among what would explain them, and all findings by their money.</summary>
    public static Page Summary(AuditSummary summary, Language language)
    {
        List<Block> blocks = [new TitleBlock(AuditTexts.Summary.In(language)), new GridBlock(Columns(AuditTexts.Result, language), summary.ByVerdict(language)) { Caption = AuditTexts.Result.In(language) }];
        if (summary.HasCauses)
        {
            blocks.Add(new GridBlock(Columns(AuditTexts.Cause, language), summary.ByCause(language)) { Caption = AuditTexts.Cause.In(language) });
        }

        ValueList<AuditFinding> between = summary.Findings.Between();
        ValueList<AuditFinding> findings = summary.Findings.Ordered(between);
        blocks.AddRange(FindingBlocks.Together(findings, between, language));
        return new(AuditTexts.Summary.In(language), language, blocks)
        {
            Document = Labels.AuditReport,
            IsPart = false,
            Rows = () => FindingBlocks.Rows(findings, language),
        };
    }

    /// <summary>The rows of the findings, where one voucher has said everything else.</summary>
    public static Page RowsAlone(AuditSummary summary, Language language) => new("", language, [])
    {
        IsPart = false,
        Rows = () => FindingBlocks.Rows(summary.Findings.Ordered(), language),
    };

    private static Column[] Columns(LocalizedText first, Language language) =>
    [
        new(first.In(language)),
        new(AuditTexts.Vouchers.In(language), ColumnKind.Amount),
        new(AuditTexts.OverpaidBy.In(language), ColumnKind.Amount),
        new(AuditTexts.UnderpaidBy.In(language), ColumnKind.Amount),
    ];

    private static GridBlock Comparisons(Audit audit, Language language) => new(
        [
            new(AuditTexts.Component.In(language)),
            new(AuditTexts.Paid.In(language), ColumnKind.Amount),
            new(AuditTexts.Owed.In(language), ColumnKind.Amount),
            new(AuditTexts.Difference.In(language), ColumnKind.Amount),
        ],
        [.. audit.Comparisons.Select(comparison => (Cell[])
        [
            AuditTexts.NameOf(comparison, language),
            Cell.Of(comparison.Paid, language),
            AuditTexts.OwedIn(comparison, language),
            AuditTexts.DifferenceIn(comparison, language),
        ])]);

    private static IEnumerable<Block> Notes(LocalizedText heading, IEnumerable<string> lines, Language language)
    {
        string[] all = [.. lines];
        return all.Length == 0 ? [] : [new ParagraphBlock($"{heading.In(language)}:"), .. all.Select(line => new ItemBlock(line))];
    }
}
