using Kubar.Benefits.Receipts;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>For people: a page for each receipt, and how many hold.</summary>
internal sealed class VerificationPages(PageOutput output, Language language) : IVerificationReport
{
    private long _holding;
    private long _failing;
    private long _unreadable;

    public void Verified(Receipt receipt, Verification verification)
    {
        _holding += verification.Holds ? 1 : 0;
        _failing += verification.Holds ? 0 : 1;
        output.Write(VerificationPage.Of(receipt, verification, language));
    }

    public void Unreadable(string place, LocalizedText why)
    {
        _unreadable++;
        output.Write(VerificationPage.Unreadable(place, why, language));
    }

    public void Finish()
    {
        if (_holding + _failing + _unreadable > 1)
        {
            output.Write(VerificationPage.Summary(_holding, _failing, _unreadable, language));
        }

        output.Complete();
    }

    public ValueTask FlushAsync(CancellationToken cancellation) => output.FlushAsync(cancellation);

    public void Dispose() => output.Dispose();
}
