using Kubar.Benefits.Audits;
using Kubar.Benefits.Reports.Pages;

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
