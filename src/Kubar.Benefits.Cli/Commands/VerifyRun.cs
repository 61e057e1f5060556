using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
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
        var batches = new Batches<ParsedReceipt, Verification?>(ReceiptParser.Parse, Verify, Write, report.FlushAsync);
        await batches.RunAsync(input, cancellation);
        report.Finish();
        await report.FlushAsync(cancellation);
        return _someFailed ? ExitCode.SomeRejected : ExitCode.Success;
    }

    private static Verification? Verify(ParsedReceipt parsed) => parsed switch
    {
        { Receipt: null } => null,
        { Facts: { Case: { } facts, Problems: var problems } } => Verification.Check(parsed.Receipt, facts) is var verification && problems.Count == 0
            ? verification
            : verification with { AreFactsIntact = false, Problems = problems, Differences = [] },
        _ => Verification.Check(parsed.Receipt, NoFacts) with { AreFactsIntact = false, Problems = parsed.Facts!.Problems, Differences = [] },
    };

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

    // Facts that are an object but no case at all: there is nothing to recompute, and the seal is still told.
    private static readonly BenefitCase NoFacts = CaseFields.Blank;
}
