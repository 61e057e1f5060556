using Kubar.Benefits.Assessments;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>Writes what became of each case, in the order in which they come.</summary>
internal interface IReport : IDisposable
{
    /// <summary>A case that was assessed.</summary>
    void Assessed(Assessment assessment);

    /// <summary>A case that was rejected.</summary>
    void Rejected(Rejection rejection);

    /// <summary>After the last case.</summary>
    void Finish();

    /// <summary>Hands on what has been written so far.</summary>
    ValueTask FlushAsync(CancellationToken cancellation);
}
