using System.Buffers;
using System.Text.Json;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Calendar;
using Kubar.Benefits.Cli.Reports;
using NodaTime;
using NodaTime.Text;

namespace Kubar.Benefits.Cli.Contributions;

/// <summary>One JSON object a line: each row, and at the end the budget of all of them.</summary>
internal sealed class ContributionJsonReport : IContributionReport
{
#pragma warning disable CA2213 // Standard output is not this report's to close.
    private readonly Stream _output;
#pragma warning restore CA2213
    private readonly Language _language;
    private readonly ArrayBufferWriter<byte> _pending = new(64 * 1024);
    private readonly Utf8JsonWriter _writer;

    public ContributionJsonReport(Stream output, Language language)
    {
        _output = output;
        _language = language;
        _writer = new(_pending, JsonReport.Options);
    }

    public void Assessed(ContributionAssessment assessment)
    {
        _writer.WriteStartObject();
        _writer.WriteString("id", assessment.Id);
        _writer.WriteNumber("workers", assessment.Workers);
        _writer.WriteStartArray("months");
        foreach (MonthContribution month in assessment.Months)
        {
            WriteMonth(month);
        }

        _writer.WriteEndArray();
        WriteTotals(assessment.Totals);
        if (assessment.ReimbursementClaimBy is { } claimBy)
        {
            _writer.WriteString("reimbursementClaimBy", IsoDate.Format(claimBy));
        }

        _writer.WriteTexts("dependsOn", assessment.DependsOn);
        _writer.WriteNotices("warnings", assessment.Warnings);
        _writer.WriteString("grade", GradeWord.Of(assessment.Grade));
        EndLine();
    }

    public void Rejected(Rejection rejection)
    {
        _writer.WriteStartObject();
        _writer.WriteString("id", rejection.Id);
        _writer.WriteStartArray("errors");
        foreach (Problem problem in rejection.Problems)
        {
            _writer.WriteStartObject();
            _writer.WriteString("path", problem.Path);
            _writer.WriteString("message", problem.Message.In(_language));
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        EndLine();
    }

    public void Finish(ContributionBudget budget)
    {
        _writer.WriteStartObject();
        _writer.WriteStartArray("budget");
        foreach (BudgetMonth month in budget.Months)
        {
            _writer.WriteStartObject();
            _writer.WriteString("month", Iso(month.Month));
            _writer.WriteNumber("workers", month.Workers);
            WriteTotals(month.Totals);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        WriteTotals(budget.Totals);
        EndLine();
    }

    public async ValueTask FlushAsync(CancellationToken cancellation)
    {
        if (_pending.WrittenCount > 0)
        {
            await _output.WriteAndFlushAsync(_pending.WrittenMemory, cancellation);
            _pending.ResetWrittenCount();
        }
    }

    public void Dispose() => _writer.Dispose();

    private void WriteMonth(MonthContribution month)
    {
        _writer.WriteStartObject();
        _writer.WriteString("month", Iso(month.Month));
        if (month.DueOn is { } dueOn)
        {
            _writer.WriteString("dueOn", IsoDate.Format(dueOn));
        }

        WriteProgram("jkk", month.Jkk);
        WriteProgram("jkm", month.Jkm);
        _writer.WriteEndObject();
    }

    private void WriteProgram(string name, ProgramContribution contribution)
    {
        _writer.WriteStartObject(name);
        WriteBounded(contribution.Amount);
        if (contribution.Fine is { } fine)
        {
            WriteAmount("fine", fine);
        }

        if (contribution.ToJkp != BoundedAmount.Zero)
        {
            WriteAmount("toJkp", contribution.ToJkp);
        }

        if (contribution.Relief is { } relief)
        {
            _writer.WriteNotices("reliefs", [relief]);
        }

        _writer.WriteTexts("sources", contribution.Sources.Select(source => source.Text));
        _writer.WriteString("grade", GradeWord.Of(contribution.Grade));
        if (contribution.Explanation is { } explanation)
        {
            ExplanationJson.Write(_writer, explanation, _language);
        }

        _writer.WriteEndObject();
    }

    private void WriteTotals(ContributionTotals totals)
    {
        _writer.WriteStartObject("totals");
        WriteAmount("jkk", totals.Jkk);
        WriteAmount("jkm", totals.Jkm);
        WriteAmount("contributions", totals.Contributions);
        WriteAmount("fines", totals.Fines);
        WriteAmount("whole", totals.Whole);
        _writer.WriteEndObject();
    }

    private void WriteAmount(string name, BoundedAmount amount)
    {
        _writer.WriteStartObject(name);
        WriteBounded(amount);
        _writer.WriteEndObject();
    }

    private void WriteBounded(BoundedAmount amount)
    {
        if (amount.Amount is { } known)
        {
            _writer.WriteNumber("amount", known.Value);
            return;
        }

        _writer.WriteTexts("missing", amount.Missing);
        _writer.WriteNumber("atLeast", amount.AtLeast.Value);
        _writer.WriteMoney("atMost", amount.AtMost);
    }

    private static string Iso(YearMonth month) => YearMonthPattern.Iso.Format(month);

    private void EndLine()
    {
        _writer.WriteEndObject();
        _writer.Flush();
        _writer.Reset();
        _pending.Write("\n"u8);
    }
}
