using System.Text.Json;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Receipts;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>For programs: one object a line.</summary>
internal sealed class VerificationJson(Stream output, Language language) : IVerificationReport
{
    private readonly JsonLines _lines = new(output);

    public void Verified(Receipt receipt, Verification verification) => _lines.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("id", receipt.Id);
        writer.WriteBoolean("holds", verification.Holds);
        writer.WriteBoolean("sealIntact", verification.IsSealIntact);
        writer.WriteBoolean("factsIntact", verification.AreFactsIntact);
        writer.WriteBoolean("sameRulebook", verification.IsSameRulebook);
        writer.WriteString("library", receipt.LibraryVersion);
        writer.WriteString("rulebook", receipt.RulebookHash);
        writer.WriteTexts("unknownReadings", verification.UnknownReadings);
        writer.WriteTexts("unansweredReadings", verification.UnansweredReadings);
        writer.WriteProblems("errors", verification.Problems, language);
        writer.WriteStartArray("differences");
        foreach (ResultDifference difference in verification.Differences)
        {
            writer.WriteStartObject();
            writer.WriteString("path", difference.Path);
            WriteValue(writer, "sealed", difference.Sealed);
            WriteValue(writer, "now", difference.Recomputed);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    public void Unreadable(string place, LocalizedText why) => _lines.Write(writer =>
        writer.WriteRejection(null, [new Problem(place, why)], language));

    public void Finish()
    {
    }

    public ValueTask FlushAsync(CancellationToken cancellation) => _lines.FlushAsync(cancellation);

    public void Dispose() => _lines.Dispose();

    private static void WriteValue(Utf8JsonWriter writer, string name, string? json)
    {
        if (json is { } value)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(value, skipInputValidation: true);
        }
    }
}
