using System.Buffers;
using System.Text;
using System.Text.Json;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>The catalogue of readings, for programs.</summary>
internal static class ReadingsJson
{
    /// <summary>One JSON array, in both languages.</summary>
    public static string Text()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonReport.Options with { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartArray();
            foreach (Reading reading in ReadingCatalogue.All)
            {
                Write(writer, reading);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, Reading reading)
    {
        writer.WriteStartObject();
        writer.WriteString("id", reading.Id);
        writer.WriteString("questionId", reading.Question.Indonesian);
        writer.WriteString("questionEn", reading.Question.English);
        writer.WriteStartArray("alternatives");
        foreach (ReadingAlternative alternative in reading.Alternatives)
        {
            writer.WriteStartObject();
            writer.WriteString("id", alternative.Id);
            writer.WriteString("textId", alternative.Text.Indonesian);
            writer.WriteString("textEn", alternative.Text.English);
            writer.WriteBoolean("default", alternative == reading.Default);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("source", reading.Source);
        writer.WriteString("whyId", reading.Rationale.Indonesian);
        writer.WriteString("whyEn", reading.Rationale.English);
        writer.WriteEndObject();
    }
}
