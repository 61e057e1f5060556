using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Input;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Reports;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>One run: cases in, reports out, one at a time.</summary>
internal static class AssessRun
{
    public static async Task<int> ExecuteAsync(
        Stream input,
        Surroundings surroundings,
        AssessmentOptions options,
        OutputFormat format,
        Language language,
        CancellationToken cancellation)
    {
        using var report = ReportFactory.Create(format, language, options.Readings, surroundings);
        var assessor = new CaseAssessor(options);
        int exitCode = ExitCode.Success;
        await foreach (RawCase raw in CaseSource.ReadAsync(input, report.FlushAsync, cancellation))
        {
            ParsedCase parsed = CaseParser.Parse(raw);
            if (assessor.Assess(parsed, out ValueList<Problem> problems) is { } assessment)
            {
                report.Assessed(assessment);
            }
            else
            {
                report.Rejected(new(parsed.Place, parsed.Id, problems));
                exitCode = ExitCode.SomeRejected;
            }
        }

        report.Finish();
        await report.FlushAsync(cancellation);
        return exitCode;
    }
}
