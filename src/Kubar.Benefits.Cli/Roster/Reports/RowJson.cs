using System.Buffers;
using System.Text.Json;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>One JSON object for each row of the roster, in its order.</summary>
internal sealed class RowJson(RosterEvent question, Language language, bool withNik, bool withSentences) : IRowWriter
{
    public void WriteStart(IBufferWriter<byte> output)
    {
    }

    public void Write(IBufferWriter<byte> output, ReadOnlySpan<AnsweredRow> rows)
    {
        using var writer = new Utf8JsonWriter(output, JsonReport.Options);
        foreach (AnsweredRow row in rows)
        {
            WriteRow(writer, row);
            writer.Flush();
            writer.Reset();
            output.Write("\n"u8);
        }
    }

    private void WriteRow(Utf8JsonWriter writer, AnsweredRow row)
    {
        writer.WriteStartObject();
        writer.WriteNumber("line", row.Row.Line);
        WriteIfTold(writer, "id", row.Row.Table.Id);
        WriteIfTold(writer, "nik", withNik ? row.Row.Table.Nik : "");
        WriteIfTold(writer, "name", row.Row.Table.Name);
        WriteIfTold(writer, "kpj", row.Row.Table.Kpj);
        WriteIfTold(writer, "occupation", row.Row.Table.Occupation);
        WriteIfTold(writer, "village", row.Row.Table.Village);
        WriteIfTold(writer, "district", row.Row.Table.District);
        writer.WriteString("outcome", RowWords.Of(row.Outcome));
        if (row.Answer is { } answer)
        {
            WriteAnswer(writer, answer);
        }
        else
        {
            WriteErrors(writer, row.Problems);
        }

        if (withSentences)
        {
            writer.WriteTexts("why", row.Sentences.Select(sentence => sentence.In(language)));
        }

        WriteWarnings(writer, row);
        writer.WriteEndObject();
    }

    private void WriteAnswer(Utf8JsonWriter writer, RowAnswer answer)
    {
        writer.WriteStartArray("entitlements");
        for (int index = 0; index < answer.Benefits.Length; index++)
        {
            WriteBenefit(writer, question.Benefits[index], answer.Benefits[index]);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("totals");
        writer.WriteNumber("payableNow", answer.Totals.PayableNow.Value);
        writer.WriteNumber("deferred", answer.Totals.Deferred.Value);
        writer.WriteNumber("scheduled", answer.Totals.Scheduled.Value);
        writer.WriteMoney("net", answer.Totals.Net);
        writer.WriteNumber("jkk", answer.Totals.Jkk.Value);
        writer.WriteNumber("jkm", answer.Totals.Jkm.Value);
        writer.WriteEndObject();
        if (answer.ArrearsMonths is { } months)
        {
            writer.WriteNumber("arrearsMonths", months);
        }
    }

    private static void WriteBenefit(Utf8JsonWriter writer, string id, BenefitAnswer benefit)
    {
        writer.WriteStartObject();
        writer.WriteString("benefit", id);
        writer.WriteString("status", RowWords.Of(benefit.Status));
        switch (benefit.Status)
        {
            case EntitlementStatus.Owed or EntitlementStatus.Deferred:
                writer.WriteNumber("amount", benefit.Amount);
                break;
            case EntitlementStatus.Undetermined:
                writer.WriteNumber("atLeast", benefit.AtLeast);
                if (benefit.AtMost is { } most)
                {
                    writer.WriteNumber("atMost", most);
                }

                break;
        }

        if (benefit.Payee is { } payee)
        {
            writer.WriteString("payee", Words<Payee>.Of(payee));
        }

        if (benefit.PaidByEmployer)
        {
            writer.WriteString("payer", "employer");
        }

        WriteIfAny(writer, benefit.Status == EntitlementStatus.Deferred ? "deferredUntil" : "reasons", benefit.Reasons);
        WriteIfAny(writer, benefit.Status == EntitlementStatus.Undetermined ? "missing" : "scheduleMissing", benefit.Missing);
        writer.WriteEndObject();
    }

    private void WriteErrors(Utf8JsonWriter writer, IReadOnlyList<CellProblem> problems)
    {
        writer.WriteStartArray("errors");
        foreach (CellProblem problem in problems)
        {
            writer.WriteStartObject();
            if (problem.Column is { } column)
            {
                writer.WriteString("column", column);
            }

            writer.WriteString("message", (problem.Value is null ? "" : $"\"{problem.Value}\" ") + problem.Message.In(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteWarnings(Utf8JsonWriter writer, AnsweredRow row)
    {
        writer.WriteTexts("warnings", RowWords.Warnings(row));
        if (row.Row.Table.SameNikAs > 0)
        {
            writer.WriteNumber("sameNikAsLine", row.Row.Table.SameNikAs);
        }

        if (row.Row.Table.SamePersonAs > 0)
        {
            writer.WriteNumber("samePersonAsLine", row.Row.Table.SamePersonAs);
        }
    }

    private static void WriteIfTold(Utf8JsonWriter writer, string name, string text)
    {
        if (text.Length > 0)
        {
            writer.WriteString(name, text);
        }
    }

    private static void WriteIfAny(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0)
        {
            writer.WriteTexts(name, texts);
        }
    }
}
