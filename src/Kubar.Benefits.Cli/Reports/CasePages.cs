using Kubar.Benefits.Assessments;
using Kubar.Benefits.Law;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>For people: a page for each case, and how many there were.</summary>
internal sealed class CasePages(PageOutput output, Language language, Readings readings) : IReport
{
    private long _assessed;
    private long _rejected;

    public void Assessed(Assessment assessment)
    {
        _assessed++;
        output.Write(CasePage.Of(assessment, readings, language));
    }

    public void Rejected(Rejection rejection)
    {
        _rejected++;
        output.Write(RejectionPage.Of(rejection, language));
    }

    public void Finish()
    {
        if (_assessed + _rejected > 1)
        {
            output.Write(RejectionPage.Summary(_assessed, _rejected, language));
        }

        output.Complete();
    }

    public ValueTask FlushAsync(CancellationToken cancellation) => output.FlushAsync(cancellation);

    public void Dispose() => output.Dispose();
}
