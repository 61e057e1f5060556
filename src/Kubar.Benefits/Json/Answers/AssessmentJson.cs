using System.Text.Json;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Json.Answers;

/// <summary>The assessment of the JSON contract, property by property, in the contract's order.</summary>
internal sealed class AssessmentJson(Language language)
{
    public void Write(Utf8JsonWriter writer, Assessment assessment)
    {
        writer.WriteStartObject();
        writer.WriteString("id", assessment.Id);
        writer.WriteString("eventDate", IsoDate.Format(assessment.EventDate));
        writer.WriteStartArray("entitlements");
        foreach (Entitlement entitlement in assessment.Entitlements)
        {
            EntitlementJson.Write(writer, entitlement, language);
        }

        writer.WriteEndArray();
        writer.WritePropertyName("totals");
        Write(writer, assessment.Totals);
        if (assessment.ClaimBy is { } claimBy)
        {
            writer.WriteString("claimBy", IsoDate.Format(claimBy));
        }

        WriteArrears(writer, assessment.Arrears);
        writer.WriteTexts("dependsOn", assessment.DependsOn);
        writer.WriteNotices("warnings", assessment.Warnings);
        WriteFindings(writer, assessment.Findings);
        writer.WriteString("grade", GradeWord.Of(assessment.Grade));
        if (assessment.Readings.Count > 0)
        {
            writer.WriteTexts("readings", assessment.Readings);
        }

        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Totals totals)
    {
        writer.WriteStartObject();
        writer.WriteNumber("payableNow", totals.PayableNow.Value);
        writer.WriteNumber("deferred", totals.Deferred.Value);
        writer.WriteNumber("scheduled", totals.Scheduled.Value);
        writer.WriteMoney("net", totals.Net);
        writer.WriteNumber("jkk", totals.Jkk.Value);
        writer.WriteNumber("jkm", totals.Jkm.Value);
        writer.WriteStartObject("byPayee");
        foreach (PayeeTotal received in totals.ByPayee)
        {
            writer.WriteNumber(received.Payee is { } payee ? Words<Payee>.Of(payee) : "unknown", received.Sum.Value);
        }

        writer.WriteEndObject();
        writer.WriteBoolean("complete", totals.Complete);
        if (totals.Bounds is { } bounds)
        {
            writer.WriteStartObject("bounds");
            WriteBounds(writer, "payableNow", bounds.PayableNow);
            WriteBounds(writer, "scheduled", bounds.Scheduled);
            WriteBounds(writer, "net", bounds.Net);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteBounds(Utf8JsonWriter writer, string name, MoneyBounds bounds)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("atLeast", bounds.AtLeast.Value);
        writer.WriteMoney("atMost", bounds.AtMost);
        writer.WriteEndObject();
    }

    private static void WriteArrears(Utf8JsonWriter writer, Arrears arrears)
    {
        writer.WriteStartObject("arrears");
        if (arrears.Months is { } months)
        {
            writer.WriteNumber("months", months);
        }

        if (arrears.GapMonths is { } gaps and > 0)
        {
            writer.WriteNumber("gapMonths", gaps);
        }

        writer.WriteMoney("amount", arrears.Amount);
        writer.WriteBoolean("deducted", arrears.Deducted);
        writer.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter writer, ValueList<Finding> findings)
    {
        writer.WriteStartArray("findings");
        foreach (Finding finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("fact", finding.Fact);
            writer.WriteString("nameId", finding.Name.Indonesian);
            writer.WriteString("nameEn", finding.Name.English);
            writer.WriteString("madeById", finding.MadeBy.Indonesian);
            writer.WriteString("madeByEn", finding.MadeBy.English);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
