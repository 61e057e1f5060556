using System.Text.Json;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Json.Answers;

/// <summary>Why benefits are not owed, one JSON object a case, in both languages.</summary>
internal static class WhyNotJson
{
    public static void Write(Utf8JsonWriter writer, Assessment assessment, ValueList<WhyNotAnswer> answers)
    {
        writer.WriteStartObject();
        writer.WriteString("id", assessment.Id);
        writer.WriteString("eventDate", IsoDate.Format(assessment.EventDate));
        writer.WriteNumber("payableNow", assessment.Totals.PayableNow.Value);
        writer.WriteStartArray("answers");
        foreach (WhyNotAnswer answer in answers)
        {
            Write(writer, answer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, WhyNotAnswer answer)
    {
        writer.WriteStartObject();
        writer.WriteString("benefit", answer.Benefit.Id);
        writer.WriteString("program", Words<SecurityProgram>.Of(answer.Benefit.Program));
        writer.WriteString("nameId", answer.Benefit.Name.Indonesian);
        writer.WriteString("nameEn", answer.Benefit.Name.English);
        writer.WriteString("status", Words<EntitlementStatus>.Of(answer.Status));
        writer.WriteStartArray("conditions");
        foreach (DecidingCondition condition in answer.Conditions)
        {
            writer.WriteStartObject();
            writer.WriteString("code", condition.Code);
            WriteText(writer, condition.Text);
            writer.WriteTexts("sources", condition.Sources.Select(source => source.Text));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("changes");
        foreach (CaseChange change in answer.Changes)
        {
            Write(writer, answer, change);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, WhyNotAnswer answer, CaseChange change)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("facts");
        foreach (FactChange fact in change.Facts)
        {
            writer.WriteStartObject();
            writer.WriteString("path", fact.Path);
            WriteText(writer, fact.Text);
            writer.WriteString("nature", Words<ChangeNature>.Of(fact.Nature));
            if (fact.MadeBy is { } madeBy)
            {
                writer.WriteString("madeById", madeBy.Indonesian);
                writer.WriteString("madeByEn", madeBy.English);
            }

            writer.WriteNumber("days", fact.Distance);
            if (fact.IsExample)
            {
                writer.WriteBoolean("example", true);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("nature", Words<ChangeNature>.Of(change.Nature));
        Entitlement then = change.Assessment[answer.Benefit.Id]!;
        writer.WriteString("status", Words<EntitlementStatus>.Of(then.Status));
        writer.WriteMoney("amount", then.Amount);
        writer.WriteNumber("payableNow", change.Assessment.Totals.PayableNow.Value);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, LocalizedText text)
    {
        writer.WriteString("textId", text.Indonesian);
        writer.WriteString("textEn", text.English);
    }
}
