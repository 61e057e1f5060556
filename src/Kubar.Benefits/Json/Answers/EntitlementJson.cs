using System.Text.Json;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Json.Answers;

/// <summary>One entitlement of the JSON contract.</summary>
internal static class EntitlementJson
{
    public static void Write(Utf8JsonWriter writer, Entitlement entitlement, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("benefit", entitlement.Benefit.Id);
        writer.WriteString("program", Words<SecurityProgram>.Of(entitlement.Benefit.Program));
        writer.WriteString("nameId", entitlement.Benefit.Name.Indonesian);
        writer.WriteString("nameEn", entitlement.Benefit.Name.English);
        writer.WriteString("status", Words<EntitlementStatus>.Of(entitlement.Status));
        writer.WriteMoney("amount", entitlement.Amount);
        if (entitlement.Outcome is Entitled { Value: UnlimitedCare })
        {
            writer.WriteBoolean("unlimited", true);
        }

        WritePayment(writer, entitlement);
        WriteOutcome(writer, entitlement.Outcome);
        WriteSchedule(writer, entitlement.Schedule);
        writer.WriteTexts("sources", entitlement.Sources.Select(source => source.Text));
        writer.WriteString("grade", GradeWord.Of(entitlement.Grade));
        if (entitlement.Explanation is { } explanation)
        {
            ExplanationJson.Write(writer, explanation, language);
        }

        writer.WriteEndObject();
    }

    private static void WritePayment(Utf8JsonWriter writer, Entitlement entitlement)
    {
        if (entitlement.Payee is { } payee)
        {
            writer.WriteString("payee", Words<Payee>.Of(payee));
        }

        if (entitlement.HeirRank is { } rank)
        {
            writer.WriteString("heirRank", Words<HeirRank>.Of(rank));
        }

        if (entitlement.PaidByEmployer)
        {
            writer.WriteString("payer", "employer");
        }

        if (entitlement.PayerFirst)
        {
            writer.WriteBoolean("payerFirst", true);
        }

        if (entitlement.PayeeMissing.Count > 0)
        {
            writer.WriteTexts("payeeMissing", entitlement.PayeeMissing);
        }

        if (entitlement.PayerMissing.Count > 0)
        {
            writer.WriteTexts("payerMissing", entitlement.PayerMissing);
        }

        if (entitlement.ScheduleMissing.Count > 0)
        {
            writer.WriteTexts("scheduleMissing", entitlement.ScheduleMissing);
        }
    }

    private static void WriteOutcome(Utf8JsonWriter writer, Outcome outcome)
    {
        switch (outcome)
        {
            case Entitled { DeferredUntil.Count: > 0 } deferred:
                writer.WriteNotices("deferredUntil", deferred.DeferredUntil);
                break;
            case NotOwed notOwed:
                writer.WriteNotices("reasons", notOwed.Reasons);
                break;
            case Undetermined undetermined:
                writer.WriteTexts("missing", undetermined.Missing);
                writer.WriteMoney("atLeast", undetermined.AtLeast);
                writer.WriteMoney("atMost", undetermined.AtMost);
                writer.WriteMoney("wholeAtLeast", undetermined.WholeAtLeast);
                writer.WriteMoney("wholeAtMost", undetermined.WholeAtMost);
                break;
        }
    }

    private static void WriteSchedule(Utf8JsonWriter writer, ValueList<Instalment> schedule)
    {
        if (schedule.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("schedule");
        foreach (Instalment instalment in schedule)
        {
            writer.WriteStartObject();
            writer.WriteNumber("child", instalment.Child);
            writer.WriteString("dueOn", IsoDate.Format(instalment.DueOn));
            writer.WriteString("level", Words<Cases.SchoolLevel>.Of(instalment.Level));
            writer.WriteNumber("amount", instalment.Amount.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
