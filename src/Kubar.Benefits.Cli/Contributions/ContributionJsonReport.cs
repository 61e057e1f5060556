using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Contributions;

/// <summary>One JSON object a line: each row, and at the end the budget of all of them.</summary>
internal sealed class ContributionJsonReport(Stream output, Language language) : IContributionReport
{
    private readonly JsonLines _lines = new(output);

    public void Assessed(ContributionAssessment assessment) => _lines.Write(ContributionAnswerFields.In(language).Form, assessment);

    public void Rejected(Rejection rejection) => _lines.Reject(rejection.Id, rejection.Problems, language);

    public void Finish(ContributionBudget budget) => _lines.Write(ContributionAnswerFields.Budget, budget);

    public ValueTask FlushAsync(CancellationToken cancellation) => _lines.FlushAsync(cancellation);

    public void Dispose() => _lines.Dispose();
}
