using System.Text.Json;
using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Json.Answers;

/// <summary>A derivation in JSON, step within step.</summary>
internal static class ExplanationJson
{
    public static void Write(Utf8JsonWriter writer, Explanation explanation, Language language) =>
        WriteSteps(writer, "explanation", explanation.Steps, language);

    private static void WriteSteps(Utf8JsonWriter writer, string name, ValueList<ExplanationStep> steps, Language language)
    {
        writer.WriteStartArray(name);
        foreach (ExplanationStep step in steps)
        {
            writer.WriteStartObject();
            writer.WriteString("id", step.Id);
            writer.WriteString("name", step.Name.In(language));
            if (step.Value is { } value)
            {
                writer.WriteString("value", value.In(language));
            }

            if (step.Sources.Count > 0)
            {
                writer.WriteString("source", CitationText.Of(step.Sources));
            }

            WriteSteps(writer, "because", step.Because, language);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
