using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Contributions;

/// <summary>For people: a page for each case, and where there are several, all of them together.</summary>
internal sealed class ContributionPages(PageOutput output, Language language) : IContributionReport
{
    private long _assessed;
    private long _rejected;

    public void Assessed(ContributionAssessment assessment)
    {
        _assessed++;
        output.Write(ContributionPage.Of(assessment, language));
    }

    public void Rejected(Rejection rejection)
    {
        _rejected++;
        output.Write(RejectionPage.Of(rejection, language));
    }

    public void Finish(ContributionBudget budget)
    {
        if (_assessed + _rejected > 1)
        {
            output.Write(RejectionPage.Summary(_assessed, _rejected, language));
            if (_assessed > 0)
            {
                output.Write(ContributionPage.Budget(budget, language));
            }
        }

        output.Complete();
    }

    public ValueTask FlushAsync(CancellationToken cancellation) => output.FlushAsync(cancellation);

    public void Dispose() => output.Dispose();
}
