using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Receipts;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>One run of <c>kubar assess --receipt</c>: cases in, a receipt a line out, in the order of the input.</summary>
internal sealed class ReceiptRun(AssessmentOptions options, JsonLines lines, Language language)
{
    private bool _someRejected;

    /// <summary>Runs to the end of the input, and gives the exit code.</summary>
    public async Task<int> ExecuteAsync(Stream input, CancellationToken cancellation)
    {
        var batches = new Batches<ParsedCase, (Receipt? Receipt, ValueList<Problem> Problems)>(ParsedCase.Of, Seal, Write, lines.FlushAsync);
        await batches.RunAsync(input, cancellation);
        await lines.FlushAsync(cancellation);
        return _someRejected ? ExitCode.SomeRejected : ExitCode.Success;
    }

    private (Receipt? Receipt, ValueList<Problem> Problems) Seal(ParsedCase parsed) =>
        (CaseAnswers.Of(
            parsed,
            (BenefitCase readCase, out Receipt? receipt, out ValueList<Problem> found) => Receipt.TryCreate(readCase, options, out receipt, out found),
            out ValueList<Problem> problems), problems);

    private void Write(ParsedCase parsed, (Receipt? Receipt, ValueList<Problem> Problems) answer)
    {
        if (answer.Receipt is { } receipt)
        {
            lines.Write(receipt.Text);
        }
        else
        {
            lines.Reject(parsed.Id, answer.Problems, language);
            _someRejected = true;
        }
    }
}
