using System.Text.Json;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Json.Answers;

/// <summary>An audit as one JSON object.</summary>
internal static class AuditJsonWriting
{
    public static void WriteAudit(this Utf8JsonWriter writer, Audit audit)
    {
        writer.WriteStartObject();
        writer.WriteString("id", audit.Id);
        if (audit.Reference is { } reference)
        {
            writer.WriteString("reference", reference);
        }

        writer.WriteString("eventDate", IsoDate.Format(audit.Assessment.EventDate));
        writer.WriteString("verdict", Words<Verdict>.Of(audit.Verdict));
        writer.WriteNumber("overpaid", audit.Overpaid.Value);
        writer.WriteNumber("underpaid", audit.Underpaid.Value);
        writer.WriteStartArray("comparisons");
        foreach (Comparison comparison in audit.Comparisons)
        {
            WriteComparison(writer, comparison);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("causes");
        foreach (Cause cause in audit.Causes)
        {
            WriteCause(writer, cause);
        }

        writer.WriteEndArray();
        writer.WriteBoolean("supposesNoOtherExpense", audit.SupposesNoOtherExpense);
        writer.WriteNotices("remarks", audit.Remarks);
        writer.WriteEndObject();
    }

    private static void WriteComparison(Utf8JsonWriter writer, Comparison comparison)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Words<ComparisonKind>.Of(comparison.Kind));
        if (comparison.Benefit is { } benefit)
        {
            writer.WriteString("benefit", benefit.Id);
            writer.WriteString("nameId", benefit.Name.Indonesian);
            writer.WriteString("nameEn", benefit.Name.English);
        }

        writer.WriteNumber("paid", comparison.Paid.Value);
        writer.WriteNumber("atLeast", comparison.AtLeast.Value);
        writer.WriteMoney("atMost", comparison.AtMost);
        writer.WriteNumber("difference", comparison.Difference.Value);
        writer.WriteNotices("reasons", comparison.Reasons);
        writer.WriteTexts("missing", comparison.Missing);
        writer.WriteEndObject();
    }

    private static void WriteCause(Utf8JsonWriter writer, Cause cause)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Words<CauseKind>.Of(cause.Kind));
        writer.WriteString("id", cause.Id);
        writer.WriteString("textId", cause.Text.Indonesian);
        writer.WriteString("textEn", cause.Text.English);
        writer.WriteTexts("sources", cause.Sources);
        writer.WriteTexts("explains", cause.Explains);
        writer.WriteBoolean("explainsAll", cause.ExplainsAll);
        writer.WriteEndObject();
    }
}
