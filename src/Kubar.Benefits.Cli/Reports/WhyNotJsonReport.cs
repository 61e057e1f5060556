using Kubar.Benefits.Json;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>Why benefits are not owed, one JSON object a case, in both languages.</summary>
internal sealed class WhyNotJsonReport(Stream output, Language language) : IWhyNotReport
{
    private readonly JsonLines _lines = new(output);

    public void Answered(WhyNotAnswers answers) => _lines.Write(WhyNotFields.Form, WhyNotDocument.Of(answers.Assessment, answers.Answers));

    public void Rejected(Rejection rejection) => _lines.Reject(rejection.Id, rejection.Problems, language);

    public void Finish()
    {
    }

    public ValueTask FlushAsync(CancellationToken cancellation) => _lines.FlushAsync(cancellation);

    public void Dispose() => _lines.Dispose();
}
