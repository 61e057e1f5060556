using Kubar.Benefits.Reports.Pages;
using System.Text.Json;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Json.Answers;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>One JSON object a line, as the contract has it.</summary>
internal sealed class JsonReport(Stream output, Language language) : IReport
{
    internal static readonly JsonWriterOptions Options = JsonLines.Options;

    private readonly AssessmentJson _assessments = new(language);
    private readonly JsonLines _lines = new(output);

    public void Assessed(Assessment assessment) => _lines.Write(writer => _assessments.Write(writer, assessment));

    public void Rejected(Rejection rejection) => _lines.Write(writer => writer.WriteRejection(rejection.Id, rejection.Problems, language));

    public void Finish()
    {
    }

    public ValueTask FlushAsync(CancellationToken cancellation) => _lines.FlushAsync(cancellation);

    public void Dispose() => _lines.Dispose();
}
