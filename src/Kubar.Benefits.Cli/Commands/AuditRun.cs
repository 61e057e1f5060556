using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Reports;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>One run of <c>kubar audit</c>: vouchers in, what was found out, in the order of the input.</summary>
internal sealed class AuditRun(AssessmentOptions options, IAuditReport report, FindingsFile? findings)
{
    private bool _someRejected;

    /// <summary>Runs to the end of the input, and gives the exit code.</summary>
    public async Task<int> ExecuteAsync(Stream input, CancellationToken cancellation)
    {
        var batches = new Batches<ParsedVoucher, (Audit? Audit, ValueList<Problem> Problems)>(
            raw => CaseParser.Parse(raw, VoucherReader.Read, ParsedVoucher.Unreadable),
            Examine,
            Write,
            FlushAsync);
        await batches.RunAsync(input, cancellation);
        report.Finish();
        await FlushAsync(cancellation);
        return _someRejected ? ExitCode.SomeRejected : ExitCode.Success;
    }

    private (Audit? Audit, ValueList<Problem> Problems) Examine(ParsedVoucher parsed)
    {
        var answers = new CaseAnswers<Audit>((BenefitCase readCase, out Audit? audit, out ValueList<Problem> problems) =>
            Auditor.TryExamine(parsed.Voucher! with { Case = readCase }, options, out audit, out problems));
        return (answers.Of(parsed.Case, out ValueList<Problem> problems), problems);
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
            var rejection = new Rejection(parsed.Case.Place, parsed.Case.Id, answer.Problems);
            report.Rejected(rejection);
            findings?.Add(rejection);
            _someRejected = true;
        }
    }

    private async ValueTask FlushAsync(CancellationToken cancellation)
    {
        await report.FlushAsync(cancellation);
        if (findings is not null)
        {
            await findings.FlushAsync(cancellation);
        }
    }
}
