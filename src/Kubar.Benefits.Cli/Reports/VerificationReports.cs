using System.Text.Json;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Receipts;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>Writes what became of each receipt, in the order in which they come.</summary>
internal interface IVerificationReport : IDisposable
{
    /// <summary>A receipt that was recomputed.</summary>
    void Verified(Receipt receipt, Verification verification);

    /// <summary>Something that is no receipt.</summary>
    void Unreadable(string place, LocalizedText why);

    /// <summary>After the last receipt.</summary>
    void Finish();

    /// <summary>Hands on what has been written so far.</summary>
    ValueTask FlushAsync(CancellationToken cancellation);
}

/// <summary>For people.</summary>
internal sealed class VerificationPage(IPage page, Language language) : IVerificationReport
{
    private long _holding;
    private long _failing;
    private long _unreadable;

    public void Verified(Receipt receipt, Verification verification)
    {
        _holding += verification.Holds ? 1 : 0;
        _failing += verification.Holds ? 0 : 1;
        page.Heading(VerificationTexts.Title(receipt, verification, language));
        foreach (string remark in VerificationTexts.Remarks(receipt, verification, language))
        {
            page.Item(remark, 1);
        }

        page.Blank();
    }

    public void Unreadable(string place, LocalizedText why)
    {
        _unreadable++;
        page.Heading(VerificationTexts.Unreadable(place, language));
        page.Item(why.In(language), 1);
        page.Blank();
    }

    public void Finish()
    {
        if (_holding + _failing + _unreadable > 1)
        {
            page.Paragraph(VerificationTexts.Summary(_holding, _failing, _unreadable, language));
        }
    }

    public ValueTask FlushAsync(CancellationToken cancellation) => page.FlushAsync(cancellation);

    public void Dispose() => page.Dispose();
}

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
