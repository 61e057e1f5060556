using Kubar.Benefits.Cases;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Receipts;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>For programs: one object a line.</summary>
internal sealed class VerificationJson(Stream output, Language language) : IVerificationReport
{
    private readonly JsonLines _lines = new(output);

    public void Verified(Receipt receipt, Verification verification) => _lines.Write(VerificationFields.In(language).Form, verification);

    public void Unreadable(string place, LocalizedText why) => _lines.Reject(null, [new Problem(place, why)], language);

    public void Finish()
    {
    }

    public ValueTask FlushAsync(CancellationToken cancellation) => _lines.FlushAsync(cancellation);

    public void Dispose() => _lines.Dispose();
}
