using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Json;

/// <summary>The JSON Schemas (2020-12) of what the library is handed, from the tables of fields.</summary>
internal static class InputSchemas
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    // A schema's own words must not look like markup to whoever shows it, but Indonesian text should be legible.
    private static JsonWriterOptions Options => new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema of a case.</summary>
    public static string Case { get; } = Of(
        "case",
        "Case",
        "What `kubar assess` reads: one participant and one event. Left out or null means unknown, never no or zero, unless a property says otherwise. What no schema can say (months that overlap, a death before the event, losses that cannot stand together) is checked when the case is assessed.",
        CaseFields.Shape);

    /// <summary>The schema of a voucher.</summary>
    public static string Voucher { get; } = Of(
        "voucher",
        "Voucher",
        "What `kubar audit` reads: a case, and what was paid in it. `paid` or `paidTotal` is required; left out or null means not said.",
        VoucherFields.Shape);

    /// <summary>The schema of a contribution case.</summary>
    public static string Contribution { get; } = Of(
        "contribution",
        "Contribution case",
        "The contributions of one person, or of several with the same facts, over some months; or of one construction contract. Left out or null means unknown, never no or zero.",
        ContributionFields.Shape);

    private static string Of<T>(string name, string title, string description, Shape<T> shape)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", Draft);
            writer.WriteString("$id", $"urn:kubar:benefits:{name}:2");
            writer.WriteString("title", title);
            writer.WriteString("description", description);
            shape.Describe(writer);
            writer.WriteStartObject("$defs");
            Text(writer, "date", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "A day: yyyy-MM-dd.");
            Text(writer, "month", "^[0-9]{4}-(0[1-9]|1[0-2])$", "A month: yyyy-MM.");
            Text(writer, "months", "^[0-9]{4}-(0[1-9]|1[0-2])(/[0-9]{4}-(0[1-9]|1[0-2]))?$", "A month yyyy-MM, or months yyyy-MM/yyyy-MM, both ends included.");
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Text(Utf8JsonWriter writer, string name, string pattern, string description)
    {
        writer.WriteStartObject(name);
        writer.WriteString("type", "string");
        writer.WriteString("pattern", pattern);
        writer.WriteString("description", description);
        writer.WriteEndObject();
    }
}
