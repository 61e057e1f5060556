using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Receipts;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>One run of <c>kubar assess --receipt</c>: cases in, a receipt a line out, in the order of the input.</summary>
internal sealed class ReceiptRun
{
    private readonly CaseAnswers<Receipt> _receipts;
    private readonly JsonLines _lines;
    private readonly Language _language;
    private bool _someRejected;

    public ReceiptRun(AssessmentOptions options, JsonLines lines, Language language)
    {
        _receipts = new((BenefitCase readCase, out Receipt? receipt, out ValueList<Problem> problems) =>
            Receipt.TryCreate(readCase, options, out receipt, out problems));
        (_lines, _language) = (lines, language);
    }

    /// <summary>Runs to the end of the input, and gives the exit code.</summary>
    public async Task<int> ExecuteAsync(Stream input, CancellationToken cancellation)
    {
        var batches = new Batches<ParsedCase, (Receipt? Receipt, ValueList<Problem> Problems)>(CaseParser.Parse, Seal, Write, _lines.FlushAsync);
        await batches.RunAsync(input, cancellation);
        await _lines.FlushAsync(cancellation);
        return _someRejected ? ExitCode.SomeRejected : ExitCode.Success;
    }

    private (Receipt? Receipt, ValueList<Problem> Problems) Seal(ParsedCase parsed) =>
        (_receipts.Of(parsed, out ValueList<Problem> problems), problems);

    private void Write(ParsedCase parsed, (Receipt? Receipt, ValueList<Problem> Problems) answer)
    {
        if (answer.Receipt is { } receipt)
        {
            _lines.Write(receipt.Text);
        }
        else
        {
            _lines.Write(writer => writer.WriteRejection(new(parsed.Place, parsed.Id, answer.Problems), _language));
            _someRejected = true;
        }
    }
}
