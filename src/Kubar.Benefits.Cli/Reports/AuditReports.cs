using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json.Answers;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>Writes what became of each voucher, in the order in which they come.</summary>
internal interface IAuditReport : IDisposable
{
    /// <summary>A voucher that was examined.</summary>
    void Examined(Audit audit);

    /// <summary>A voucher that was rejected.</summary>
    void Rejected(Rejection rejection);

    /// <summary>After the last voucher.</summary>
    void Finish();

    /// <summary>Hands on what has been written so far.</summary>
    ValueTask FlushAsync(CancellationToken cancellation);
}

/// <summary>For people: what agrees on one line, what does not with its figures and what would explain them, and a summary.</summary>
internal sealed class AuditPage(IPage page, Language language) : IAuditReport
{
    private readonly AuditSummary _summary = new();

    public void Examined(Audit audit)
    {
        _summary.Add(audit);
        page.Heading(AuditTexts.Title(audit, language));
        if (audit.Verdict != Verdict.Agrees)
        {
            WriteComparisons(audit);
            WriteCauses(audit);
            Notes(AuditTexts.NotKnown, AuditTexts.MissingIn(audit, language));
        }

        Notes(AuditTexts.Remarks, audit.Remarks.Select(remark => remark.Text.In(language)));
        page.Blank();
    }

    public void Rejected(Rejection rejection)
    {
        _summary.AddRejected();
        page.Heading(ReportTexts.RejectedTitle(rejection, language));
        foreach (Problem problem in rejection.Problems)
        {
            page.Item($"{ReportTexts.Place(problem.Path, language)}: {problem.Message.In(language)}", 1);
        }

        page.Blank();
    }

    public void Finish()
    {
        if (_summary.Count > 1)
        {
            page.Heading(AuditTexts.Summary.In(language));
            page.Table(Columns(AuditTexts.Result), _summary.ByVerdict(language));
            if (_summary.Differing > 0)
            {
                page.Table(Columns(AuditTexts.Cause), _summary.ByCause(language));
            }
        }
    }

    public ValueTask FlushAsync(CancellationToken cancellation) => page.FlushAsync(cancellation);

    public void Dispose() => page.Dispose();

    private Column[] Columns(LocalizedText first) =>
    [
        new(first.In(language)),
        new(AuditTexts.Vouchers.In(language), IsAmount: true),
        new(AuditTexts.OverpaidBy.In(language), IsAmount: true),
        new(AuditTexts.UnderpaidBy.In(language), IsAmount: true),
    ];

    private void WriteComparisons(Audit audit) => page.Table(
        [
            new(AuditTexts.Component.In(language)),
            new(AuditTexts.Paid.In(language), IsAmount: true),
            new(AuditTexts.Owed.In(language), IsAmount: true),
            new(AuditTexts.Difference.In(language), IsAmount: true),
        ],
        audit.Comparisons.Select(comparison => (string[])
        [
            AuditTexts.NameOf(comparison, language),
            comparison.Paid.ToString(language),
            AuditTexts.OwedIn(comparison, language),
            AuditTexts.DifferenceIn(comparison, language),
        ]));

    private void WriteCauses(Audit audit)
    {
        Notes(Labels.WhyNot, AuditTexts.ReasonsIn(audit, language));
        Notes(AuditTexts.Causes, audit.Causes.Select(cause => AuditTexts.CauseIn(audit, cause, language)));
        if (AuditTexts.UnexplainedIn(audit, language) is { } unexplained)
        {
            page.Paragraph(unexplained);
        }

        if (audit.SupposesNoOtherExpense)
        {
            page.Paragraph(AuditTexts.Supposing.In(language));
        }
    }

    private void Notes(LocalizedText heading, IEnumerable<string> lines)
    {
        bool isFirst = true;
        foreach (string line in lines)
        {
            if (isFirst)
            {
                page.Paragraph($"{heading.In(language)}:");
                isFirst = false;
            }

            page.Item(line, 1);
        }
    }
}

/// <summary>For programs: one object a line.</summary>
internal sealed class AuditJson(Stream output, Language language) : IAuditReport
{
    private readonly JsonLines _lines = new(output);

    public void Examined(Audit audit) => _lines.Write(writer => writer.WriteAudit(audit));

    public void Rejected(Rejection rejection) => _lines.Write(writer => writer.WriteRejection(rejection.Id, rejection.Problems, language));

    public void Finish()
    {
    }

    public ValueTask FlushAsync(CancellationToken cancellation) => _lines.FlushAsync(cancellation);

    public void Dispose() => _lines.Dispose();
}
