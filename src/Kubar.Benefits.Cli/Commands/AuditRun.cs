using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Reports.Pages;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>One run of <c>kubar audit</c>: vouchers in, what was found out, in the order of the input.</summary>
/// <param name="options">How to examine.</param>
/// <param name="report">Takes what was found.</param>
/// <param name="findings">Takes the findings too; null: no file was asked for.</param>
/// <param name="rejected">Takes the rejected rows of a table; null: no file was asked for.</param>
/// <param name="progress">Told how much of the input has been examined, in bytes or rows, on any thread.</param>
internal sealed class AuditRun(AssessmentOptions options, IAuditReport report, FindingsFile? findings, RejectedFile? rejected, Action<long> progress)
{
    private long _examined;
    private bool _someRejected;

    /// <summary>Runs to the end of the input, and gives the exit code.</summary>
    public Task<int> ExecuteAsync(Stream input, CancellationToken cancellation) => ExecuteAsync(batches => batches.RunAsync(input, cancellation), cancellation);

    /// <summary>Runs to the end of a table of payments, and gives the exit code.</summary>
    public Task<int> ExecuteAsync(Table table, CancellationToken cancellation) => ExecuteAsync(batches => batches.RunAsync(TableVouchers.Of(table, keepsRows: rejected is not null), cancellation), cancellation);

    private async Task<int> ExecuteAsync(Func<Batches<ParsedVoucher, (Audit? Audit, ValueList<Problem> Problems)>, Task> run, CancellationToken cancellation)
    {
        await run(new(ParsedVoucher.Of, Examine, Write, FlushAsync));
        report.Finish();
        await FlushAsync(cancellation);
        await (findings?.FinishAsync(cancellation) ?? ValueTask.CompletedTask);
        await (rejected?.FinishAsync(cancellation) ?? ValueTask.CompletedTask);
        return _someRejected ? ExitCode.SomeRejected : ExitCode.Success;
    }

    private (Audit? Audit, ValueList<Problem> Problems) Examine(ParsedVoucher parsed)
    {
        Audit? audit = CaseAnswers.Of(
            parsed.Place,
            parsed.Voucher,
            parsed.Problems,
            (Voucher voucher, out Audit? found, out ValueList<Problem> wrong) => Auditor.TryExamine(voucher, options, out found, out wrong),
            out ValueList<Problem> problems);
        progress(Interlocked.Add(ref _examined, parsed.Length));
        return (audit, problems);
    }

    private void Write(ParsedVoucher parsed, (Audit? Audit, ValueList<Problem> Problems) answer)
    {
        if (answer.Audit is { } audit)
        {
            report.Examined(audit);
            findings?.Add(audit);
        }
        else
        {
            var rejection = new Rejection(parsed.Place, parsed.Id, answer.Problems);
            report.Rejected(rejection);
            findings?.Add(rejection);
            if (parsed.Row is { } row)
            {
                rejected?.Add(row, answer.Problems);
            }

            _someRejected = true;
        }
    }

    private async ValueTask FlushAsync(CancellationToken cancellation)
    {
        await report.FlushAsync(cancellation);
        await (rejected?.FlushAsync(cancellation) ?? ValueTask.CompletedTask);
    }
}
