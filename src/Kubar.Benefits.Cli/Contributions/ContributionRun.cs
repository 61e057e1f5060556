using System.Diagnostics.CodeAnalysis;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Cli.Contributions;

/// <summary>One run: rows in, reports out, and all of them together at the end. A wrong row loses none of the others.</summary>
/// <param name="options">How to assess.</param>
/// <param name="report">Takes what was reckoned.</param>
/// <param name="rejected">Takes the rejected rows of a table; null: no file was asked for.</param>
/// <param name="progress">Told how many rows have been reckoned.</param>
internal sealed class ContributionRun(AssessmentOptions options, IContributionReport report, RejectedFile? rejected, Action<long> progress)
{
    private const int FlushEvery = 256;

    // So much is kept at most, whatever the list holds.
    private const int MostKept = 16_384;

    // Of a list most rows say the same of their contributions as another: each is reckoned once, under no name.
    private readonly Dictionary<ContributionCase, ContributionAssessment> _reckoned = [];
    private readonly ContributionSum _sum = new();
    private bool _someRejected;
    private long _rows;

    /// <summary>Runs over all rows, and gives the exit code.</summary>
    public async Task<int> ExecuteAsync(IAsyncEnumerable<ContributionRow> rows, CancellationToken cancellation)
    {
        await foreach (ContributionRow row in rows.WithCancellation(cancellation))
        {
            if (row.Fault is { } fault)
            {
                Reject(row, new(row.Place, null, [new(row.Place, fault)]));
            }
            else
            {
                Assess(row, ContributionParser.Parse(row));
            }

            progress(++_rows);
            if (_rows % FlushEvery == 0)
            {
                await FlushAsync(cancellation);
            }
        }

        report.Finish(_sum.Budget);
        await FlushAsync(cancellation);
        await (rejected?.FinishAsync(cancellation) ?? ValueTask.CompletedTask);
        return _someRejected ? ExitCode.SomeRejected : ExitCode.Success;
    }

    private void Assess(ContributionRow row, ParsedContribution parsed)
    {
        if (IsReckoned(parsed, out ContributionAssessment? assessment, out ValueList<Problem> problems))
        {
            _sum.Add(assessment);
            report.Assessed(assessment);
            return;
        }

        Problem[] further = [.. problems.Select(problem => problem with { Path = parsed.PlaceOf(problem.Path) })];
        Reject(row, new(
            parsed.Place,
            parsed.Id,
            parsed.Problems.Concat(further.Where(problem => parsed.Problems.All(reported => reported.Path != problem.Path))).ToValueList()));
    }

    private bool IsReckoned(ParsedContribution parsed, [NotNullWhen(true)] out ContributionAssessment? assessment, out ValueList<Problem> problems)
    {
        ContributionCase facts = parsed.Case with { Id = "" };
        if (_reckoned.TryGetValue(facts, out ContributionAssessment? same) && ContributionCheck.ProblemsOf(parsed.Case).Count == 0)
        {
            problems = [];
            assessment = same with { Id = parsed.Case.Id };
            return parsed.Problems.Count == 0;
        }

        if (!ContributionAssessor.TryAssess(parsed.Case, options, out assessment, out problems))
        {
            return false;
        }

        if (_reckoned.Count == MostKept)
        {
            _reckoned.Clear();
        }

        _reckoned.Add(facts, assessment);
        return parsed.Problems.Count == 0;
    }

    private void Reject(ContributionRow row, Rejection rejection)
    {
        _someRejected = true;
        if (row.Row is { } source)
        {
            rejected?.Add(source, rejection.Problems);
        }

        report.Rejected(rejection);
    }

    private async ValueTask FlushAsync(CancellationToken cancellation)
    {
        await report.FlushAsync(cancellation);
        await (rejected?.FlushAsync(cancellation) ?? ValueTask.CompletedTask);
    }
}
