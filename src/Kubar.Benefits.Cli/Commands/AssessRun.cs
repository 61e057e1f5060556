using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Input;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Reports;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>
/// One run: cases in, reports out, in the order of the input. What has been read is assessed by all processors at
/// once and written before the tool waits for more, so that a slow sender sees each answer as soon as there is one.
/// </summary>
internal sealed class AssessRun(CaseAssessor assessor, IReport report)
{
    private const int BatchSize = 256;

    private readonly List<ParsedCase> _waiting = new(BatchSize);
    private readonly (Assessment? Assessment, ValueList<Problem> Problems)[] _answers = new (Assessment?, ValueList<Problem>)[BatchSize];
    private bool _someRejected;

    /// <summary>Runs to the end of the input, and gives the exit code.</summary>
    public async Task<int> ExecuteAsync(Stream input, CancellationToken cancellation)
    {
        await foreach (RawCase raw in CaseSource.ReadAsync(input, WriteWaitingAsync, cancellation))
        {
            _waiting.Add(CaseParser.Parse(raw));
            if (_waiting.Count == BatchSize)
            {
                await WriteWaitingAsync(cancellation);
            }
        }

        AssessWaiting(cancellation);
        report.Finish();
        await report.FlushAsync(cancellation);
        return _someRejected ? ExitCode.SomeRejected : ExitCode.Success;
    }

    private ValueTask WriteWaitingAsync(CancellationToken cancellation)
    {
        AssessWaiting(cancellation);
        return report.FlushAsync(cancellation);
    }

    private void AssessWaiting(CancellationToken cancellation)
    {
        _ = Parallel.For(0, _waiting.Count, new ParallelOptions { CancellationToken = cancellation }, index =>
        {
            Assessment? assessment = assessor.Assess(_waiting[index], out ValueList<Problem> problems);
            _answers[index] = (assessment, problems);
        });
        for (int index = 0; index < _waiting.Count; index++)
        {
            if (_answers[index].Assessment is { } assessment)
            {
                report.Assessed(assessment);
            }
            else
            {
                report.Rejected(new(_waiting[index].Place, _waiting[index].Id, _answers[index].Problems));
                _someRejected = true;
            }
        }

        _waiting.Clear();
        Array.Clear(_answers);
    }
}
