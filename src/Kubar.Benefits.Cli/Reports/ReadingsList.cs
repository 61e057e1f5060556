using System.Buffers;
using System.Text;
using System.Text.Json;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>The catalogue of readings, for people and for programs.</summary>
internal static class ReadingsList
{
    /// <summary>One JSON array, in both languages.</summary>
    public static string Json()
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

    public static string Text(Language language)
    {
        var text = new StringBuilder();
        foreach (Reading reading in ReadingCatalogue.All)
        {
            Paragraph(text, $"{reading.Id}: {reading.Question.In(language)}", "", "  ");
            foreach (ReadingAlternative alternative in reading.Alternatives)
            {
                string mark = alternative == reading.Default ? $" [{Labels.Default.In(language)}]" : "";
                Paragraph(text, $"{alternative}{mark}: {alternative.Text.In(language)}", "  - ", "    ");
            }

            Paragraph(text, $"{Labels.Source.In(language)}: {reading.Source}", "  ", "    ");
            Paragraph(text, $"{Labels.Why.In(language)}: {reading.Rationale.In(language)}", "  ", "    ");
            _ = text.Append('\n');
        }

        return text.ToString();
    }

    public static string Markdown(Language language)
    {
        var text = new StringBuilder();
        foreach (Reading reading in ReadingCatalogue.All)
        {
            _ = text.Append($"## {reading.Id}\n\n{Reports.Markdown.Escape(reading.Question.In(language))}\n\n");
            foreach (ReadingAlternative alternative in reading.Alternatives)
            {
                string mark = alternative == reading.Default ? $" ({Labels.Default.In(language)})" : "";
                _ = text.Append($"- `{alternative}`{mark}: {Reports.Markdown.Escape(alternative.Text.In(language))}\n");
            }

            _ = text.Append($"\n{Labels.Source.In(language)}: {Reports.Markdown.Escape(reading.Source)}. ")
                .Append($"{Labels.Why.In(language)}: {Reports.Markdown.Escape(reading.Rationale.In(language))}\n\n");
        }

        return text.ToString();
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

    private static void Paragraph(StringBuilder text, string words, string first, string further)
    {
        string margin = first;
        foreach (string line in TextWrap.Lines(words, TextCanvas.PlainWidth - further.Length))
        {
            _ = text.Append(margin).Append(line).Append('\n');
            margin = further;
        }
    }
}
