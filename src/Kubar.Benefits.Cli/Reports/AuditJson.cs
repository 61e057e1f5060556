using Kubar.Benefits.Audits;
using Kubar.Benefits.Json;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>For programs: one object a line.</summary>
internal sealed class AuditJson(Stream output, Language language) : IAuditReport
{
    private readonly JsonLines _lines = new(output);

    public void Examined(Audit audit) => _lines.Write(AuditFields.Form, AuditDocument.Of(audit));

    public void Rejected(Rejection rejection) => _lines.Reject(rejection.Id, rejection.Problems, language);

    public void Finish()
    {
    }

    public ValueTask FlushAsync(CancellationToken cancellation) => _lines.FlushAsync(cancellation);

    public void Dispose() => _lines.Dispose();
}
