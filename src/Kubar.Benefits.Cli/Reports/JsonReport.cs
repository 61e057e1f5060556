using Kubar.Benefits.Assessments;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>One JSON object a line, as the contract has it.</summary>
internal sealed class JsonReport(Stream output, Language language) : IReport
{
    private readonly JsonLines _lines = new(output);

    public void Assessed(Assessment assessment) => _lines.Write(AssessmentFields.In(language).Form, assessment);

    public void Rejected(Rejection rejection) => _lines.Reject(rejection.Id, rejection.Problems, language);

    public void Finish()
    {
    }

    public ValueTask FlushAsync(CancellationToken cancellation) => _lines.FlushAsync(cancellation);

    public void Dispose() => _lines.Dispose();
}
