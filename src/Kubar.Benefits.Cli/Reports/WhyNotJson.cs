using System.Buffers;
using System.Text;
using System.Text.Json;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Calendar;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>Why benefits are not owed, one JSON object a case, in both languages.</summary>
internal sealed class WhyNotJson : IWhyNotReport
{
    private readonly ArrayBufferWriter<byte> _pending = new();
    private readonly Utf8JsonWriter _writer;

    public WhyNotJson() => _writer = new(_pending, JsonReport.Options);

    public void Answered(CaseAnswers answers)
    {
        _writer.WriteStartObject();
        _writer.WriteString("id", answers.Assessment.Id);
        _writer.WriteString("eventDate", IsoDate.Format(answers.Assessment.EventDate));
        _writer.WriteNumber("payableNow", answers.Assessment.Totals.PayableNow.Value);
        _writer.WriteStartArray("answers");
        foreach (WhyNotAnswer answer in answers.Answers)
        {
            Write(answer);
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.Flush();
        _writer.Reset();
        _pending.Write("\n"u8);
    }

    public string Take()
    {
        string text = Encoding.UTF8.GetString(_pending.WrittenSpan);
        _pending.ResetWrittenCount();
        return text;
    }

    public void Dispose() => _writer.Dispose();

    private void Write(WhyNotAnswer answer)
    {
        _writer.WriteStartObject();
        _writer.WriteString("benefit", answer.Benefit.Id);
        _writer.WriteString("program", Words<SecurityProgram>.Of(answer.Benefit.Program));
        _writer.WriteString("nameId", answer.Benefit.Name.Indonesian);
        _writer.WriteString("nameEn", answer.Benefit.Name.English);
        _writer.WriteString("status", Words<EntitlementStatus>.Of(answer.Status));
        _writer.WriteStartArray("conditions");
        foreach (DecidingCondition condition in answer.Conditions)
        {
            _writer.WriteStartObject();
            _writer.WriteString("code", condition.Code);
            WriteText(condition.Text);
            _writer.WriteTexts("sources", condition.Sources.Select(source => source.Text));
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.WriteStartArray("changes");
        foreach (CaseChange change in answer.Changes)
        {
            Write(answer, change);
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }

    private void Write(WhyNotAnswer answer, CaseChange change)
    {
        _writer.WriteStartObject();
        _writer.WriteStartArray("facts");
        foreach (FactChange fact in change.Facts)
        {
            _writer.WriteStartObject();
            _writer.WriteString("path", fact.Path);
            WriteText(fact.Text);
            _writer.WriteString("nature", Words<ChangeNature>.Of(fact.Nature));
            if (fact.MadeBy is { } madeBy)
            {
                _writer.WriteString("madeById", madeBy.Indonesian);
                _writer.WriteString("madeByEn", madeBy.English);
            }

            _writer.WriteNumber("days", fact.Distance);
            if (fact.IsExample)
            {
                _writer.WriteBoolean("example", true);
            }

            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.WriteString("nature", Words<ChangeNature>.Of(change.Nature));
        Entitlement then = change.Assessment[answer.Benefit.Id]!;
        _writer.WriteString("status", Words<EntitlementStatus>.Of(then.Status));
        _writer.WriteMoney("amount", then.Amount);
        _writer.WriteNumber("payableNow", change.Assessment.Totals.PayableNow.Value);
        _writer.WriteEndObject();
    }

    private void WriteText(LocalizedText text)
    {
        _writer.WriteString("textId", text.Indonesian);
        _writer.WriteString("textEn", text.English);
    }
}
