using Kubar.Benefits.Audits;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>For people: a page for each voucher, and a summary.</summary>
internal sealed class AuditPages(PageOutput output, Language language) : IAuditReport
{
    private readonly AuditSummary _summary = new();

    public void Examined(Audit audit)
    {
        _summary.Add(audit);
        output.Write(AuditPage.Of(audit, language, isAlone: false));
    }

    public void Rejected(Rejection rejection)
    {
        _summary.AddRejected();
        output.Write(RejectionPage.Of(rejection, language, isList: true));
    }

    public void Finish()
    {
        output.Write(_summary.Count > 1 ? AuditPage.Summary(_summary, language) : AuditPage.RowsAlone(_summary, language));

        output.Complete();
    }

    public ValueTask FlushAsync(CancellationToken cancellation) => output.FlushAsync(cancellation);

    public void Dispose() => output.Dispose();
}
