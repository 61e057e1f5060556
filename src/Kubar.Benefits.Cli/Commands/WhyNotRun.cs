using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Json.Streaming;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>One run of questions: cases in, answers out, in the order of the input, each as soon as there is one.</summary>
internal sealed class WhyNotRun(AssessmentOptions options, string? benefit, IWhyNotReport report)
{
    private readonly CaseAssessor _assessor = new(options);

    /// <summary>Runs to the end of the input, and gives the exit code.</summary>
    public async Task<int> ExecuteAsync(Stream input, CancellationToken cancellation)
    {
        bool someRejected = false;
        await foreach (RawCase raw in CaseSource.ReadAsync(input, null, cancellation))
        {
            ParsedCase parsed = ParsedCase.Of(raw);
            if (_assessor.Assess(parsed, out ValueList<Problem> problems) is { } assessment)
            {
                report.Answered(new(assessment, AnswersTo(parsed.Case!)));
            }
            else
            {
                report.Rejected(new(parsed.Place, parsed.Id, problems));
                someRejected = true;
            }

            await report.FlushAsync(cancellation);
        }

        report.Finish();
        await report.FlushAsync(cancellation);
        return someRejected ? ExitCode.SomeRejected : ExitCode.Success;
    }

    private ValueList<WhyNotAnswer> AnswersTo(BenefitCase benefitCase)
    {
        if (benefit is null)
        {
            return WhyNot.Ask(benefitCase, options);
        }

        return WhyNot.Ask(benefitCase, benefit, options) is { } answer ? [answer] : [];
    }
}
