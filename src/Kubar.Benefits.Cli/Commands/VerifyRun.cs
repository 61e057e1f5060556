using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Receipts;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>One run of <c>kubar verify</c>: receipts in, what became of each out, in the order of the input.</summary>
internal sealed class VerifyRun(IVerificationReport report)
{
    private bool _someFailed;

    /// <summary>Runs to the end of the input, and gives the exit code.</summary>
    public async Task<int> ExecuteAsync(Stream input, CancellationToken cancellation)
    {
        var batches = new Batches<ParsedReceipt, Verification?>(ReceiptParser.Parse, parsed => Verify(parsed, cancellation), Write, report.FlushAsync);
        await batches.RunAsync(input, cancellation);
        report.Finish();
        await report.FlushAsync(cancellation);
        return _someFailed ? ExitCode.SomeRejected : ExitCode.Success;
    }

    private static Verification? Verify(ParsedReceipt parsed, CancellationToken cancellation) =>
        parsed.Receipt is { } receipt ? Verification.Check(receipt, cancellation) : null;

    private void Write(ParsedReceipt parsed, Verification? verification)
    {
        if (verification is null)
        {
            report.Unreadable(parsed.Place, parsed.Fault!);
            _someFailed = true;
        }
        else
        {
            report.Verified(parsed.Receipt!, verification);
            _someFailed |= !verification.Holds;
        }
    }
}
