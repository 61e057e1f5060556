using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Reports;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>One run: cases in, reports out, in the order of the input.</summary>
internal sealed class AssessRun(CaseAssessor assessor, IReport report)
{
    private bool _someRejected;

    /// <summary>Runs to the end of the input, and gives the exit code.</summary>
    public async Task<int> ExecuteAsync(Stream input, CancellationToken cancellation)
    {
        var batches = new Batches<ParsedCase, (Assessment? Assessment, ValueList<Problem> Problems)>(ParsedCase.Of, Assess, Write, report.FlushAsync);
        await batches.RunAsync(input, cancellation);
        report.Finish();
        await report.FlushAsync(cancellation);
        return _someRejected ? ExitCode.SomeRejected : ExitCode.Success;
    }

    private (Assessment? Assessment, ValueList<Problem> Problems) Assess(ParsedCase parsed) =>
        (assessor.Assess(parsed, out ValueList<Problem> problems), problems);

    private void Write(ParsedCase parsed, (Assessment? Assessment, ValueList<Problem> Problems) answer)
    {
        if (answer.Assessment is { } assessment)
        {
            report.Assessed(assessment);
        }
        else
        {
            report.Rejected(new(parsed.Place, parsed.Id, answer.Problems));
            _someRejected = true;
        }
    }
}
