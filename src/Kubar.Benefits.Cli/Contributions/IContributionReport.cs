using Kubar.Benefits.Assessments;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Contributions;

/// <summary>Writes what became of each row, in the order in which they come, and what they come to together.</summary>
internal interface IContributionReport : IDisposable
{
    /// <summary>A row that was reckoned.</summary>
    void Assessed(ContributionAssessment assessment);

    /// <summary>A row that was rejected.</summary>
    void Rejected(Rejection rejection);

    /// <summary>After the last row: all of them together.</summary>
    void Finish(ContributionBudget budget);

    /// <summary>Hands on what has been written so far.</summary>
    ValueTask FlushAsync(CancellationToken cancellation);
}
