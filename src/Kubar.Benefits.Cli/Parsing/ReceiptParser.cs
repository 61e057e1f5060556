using System.Text;
using Kubar.Benefits.Json.Streaming;
using Kubar.Benefits.Receipts;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Cli.Parsing;

/// <summary>A receipt that has been read, or why there is none.</summary>
internal sealed record ParsedReceipt(string Place, Receipt? Receipt, LocalizedText? Fault);

/// <summary>Makes a receipt of the bytes of one. Every byte counts but the space around it.</summary>
internal static class ReceiptParser
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ParsedReceipt Parse(RawCase raw)
    {
        if (raw.Unreadable is { } why)
        {
            return new(raw.Place, null, why);
        }

        string text;
        try
        {
            text = Strict.GetString(raw.Json.Span).Trim(' ', '\t', '\r', '\n');
        }
        catch (DecoderFallbackException)
        {
            return new(raw.Place, null, VerificationTexts.NotUtf8);
        }

        return Receipt.TryParse(text, out Receipt? receipt) ? new(raw.Place, receipt, null) : new(raw.Place, null, VerificationTexts.NotReceipt);
    }
}
