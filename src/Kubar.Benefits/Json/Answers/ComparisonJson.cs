using System.Text.Json;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Json.Answers;

/// <summary>A comparison as one JSON object: the sides, each with its assessment of the contract, then what differs.</summary>
internal static class ComparisonJson
{
    public static void Write(Utf8JsonWriter writer, CaseComparison comparison, Language language)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("sides");
        for (int side = 0; side < comparison.Sides.Count; side++)
        {
            WriteSide(writer, comparison, side, language);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("differences");
        foreach (BenefitComparison benefit in comparison.Benefits)
        {
            foreach (BenefitDifference difference in benefit.Differences)
            {
                Write(writer, benefit.Benefit, difference);
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter writer, CaseComparison comparison, int side, Language language)
    {
        ComparisonSide shown = comparison.Sides[side];
        writer.WriteStartObject();
        WriteText(writer, "label", shown.Label);
        writer.WriteBoolean("differs", side > 0 && comparison.Differs(side));
        writer.WritePropertyName("assessment");
        new AssessmentJson(language).Write(writer, comparison.Assessments[side]);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, BenefitInfo benefit, BenefitDifference difference)
    {
        writer.WriteStartObject();
        writer.WriteString("benefit", benefit.Id);
        writer.WriteString("program", Words<SecurityProgram>.Of(benefit.Program));
        WriteText(writer, "name", benefit.Name);
        writer.WriteNumber("side", difference.Side);
        writer.WriteTexts("what", difference.What.Select(Words<DifferenceKind>.Of));
        writer.WriteStartArray("why");
        foreach (DifferingStep step in difference.Why)
        {
            writer.WriteStartObject();
            writer.WriteString("id", step.Id);
            WriteText(writer, "name", step.Name);
            WriteText(writer, "first", step.First);
            WriteText(writer, "other", step.Other);
            writer.WriteTexts("firstSources", step.FirstSources.Select(source => source.Text));
            writer.WriteTexts("otherSources", step.OtherSources.Select(source => source.Text));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, LocalizedText text)
    {
        writer.WriteString($"{name}Id", text.Indonesian);
        writer.WriteString($"{name}En", text.English);
    }
}
