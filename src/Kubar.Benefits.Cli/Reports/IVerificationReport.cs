using Kubar.Benefits.Receipts;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>Writes what became of each receipt, in the order in which they come.</summary>
internal interface IVerificationReport : IDisposable
{
    /// <summary>A receipt that was recomputed.</summary>
    void Verified(Receipt receipt, Verification verification);

    /// <summary>Something that is no receipt.</summary>
    void Unreadable(string place, LocalizedText why);

    /// <summary>After the last receipt.</summary>
    void Finish();

    /// <summary>Hands on what has been written so far.</summary>
    ValueTask FlushAsync(CancellationToken cancellation);
}
