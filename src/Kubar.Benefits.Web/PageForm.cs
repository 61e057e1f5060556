using System.Text.Json;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Web;

/// <summary>What a page makes the form of a whole case from: the table of fields, as its schema and as its words.</summary>
internal static class PageForm
{
    // The rows of the disability table are no enumeration: which there are, the law says.
    private const string LossCode = "event.losses[].code";

    /// <summary>
    /// <c>schema</c>: how the properties stand in each other, their ranges and choices; <c>fields</c>: by path what people call them and
    /// what is said of them; <c>readings</c>: what can be answered otherwise.
    /// </summary>
    public static string Write() => PageJson.TextOf(writer =>
    {
        writer.WriteStartObject("schema");
        CaseFields.Shape.Describe(writer);
        writer.WriteEndObject();
        writer.WriteStartObject("fields");
        foreach (FieldEntry entry in CaseFields.Entries)
        {
            WriteEntry(writer, entry);
        }

        writer.WriteEndObject();
        writer.WriteStartArray("readings");
        foreach (Reading reading in ReadingCatalogue.All)
        {
            WriteReading(writer, reading);
        }

        writer.WriteEndArray();
    });

    private static void WriteEntry(Utf8JsonWriter writer, FieldEntry entry)
    {
        writer.WriteStartObject(entry.Path);
        WriteIfAny(writer, "name", entry.Name);
        WriteIfAny(writer, "help", entry.Help);
        WriteIfAny(writer, "absent", entry.WhenAbsent);
        writer.WriteString("form", Words<AnswerForm>.Of(entry.Asked));
        if (entry.Unit is { } unit)
        {
            writer.WriteString("unit", unit);
        }

        if (entry.Scope is { } scope)
        {
            WriteScope(writer, scope);
        }

        if (entry.Choices.Count > 0 || entry.Path == LossCode)
        {
            writer.WriteStartArray("choices");
            foreach (FieldChoice choice in entry.Choices)
            {
                writer.WriteChoice(choice.Code, EnumNames.Of(choice));
            }

            foreach (LossInfo loss in entry.Path == LossCode ? EncodedLaw.Losses : [])
            {
                writer.WriteChoice(loss.Code, loss.Name);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteScope(Utf8JsonWriter writer, Scope scope)
    {
        if (scope.Segment is { } segment)
        {
            writer.WriteString("segment", Words<Segment>.Of(segment));
        }

        if (scope.Kinds.Count > 0)
        {
            writer.WriteStartArray("kinds");
            foreach (EventKind kind in scope.Kinds)
            {
                writer.WriteStringValue(Words<EventKind>.Of(kind));
            }

            writer.WriteEndArray();
        }
    }

    private static void WriteReading(Utf8JsonWriter writer, Reading reading)
    {
        writer.WriteStartObject();
        writer.WriteString("reading", reading.Id);
        writer.WriteName("question", reading.Question);
        writer.WriteStartArray("answers");
        foreach (ReadingAlternative alternative in reading.Alternatives.Where(alternative => alternative != reading.Default))
        {
            writer.WriteChoice(alternative.ToString(), alternative.Text);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteIfAny(Utf8JsonWriter writer, string property, LocalizedText? text)
    {
        if (text is not null)
        {
            writer.WriteName(property, text);
        }
    }
}
