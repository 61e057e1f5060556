using System.Text.Json;
using Kubar.Benefits.Assessments;
using NodaTime;
using NodaTime.Text;

namespace Kubar.Benefits.Json.Answers;

/// <summary>What contributions come to: of a case, and the budget of many.</summary>
internal sealed class ContributionJson(Utf8JsonWriter writer, Language language)
{
    public void Write(ContributionAssessment assessment)
    {
        writer.WriteStartObject();
        writer.WriteString("id", assessment.Id);
        writer.WriteNumber("workers", assessment.Workers);
        writer.WriteStartArray("months");
        foreach (MonthContribution month in assessment.Months)
        {
            WriteMonth(month);
        }

        writer.WriteEndArray();
        WriteTotals(assessment.Totals);
        if (assessment.ReimbursementClaimBy is { } claimBy)
        {
            writer.WriteString("reimbursementClaimBy", IsoDate.Format(claimBy));
        }

        writer.WriteTexts("dependsOn", assessment.DependsOn);
        writer.WriteNotices("warnings", assessment.Warnings);
        writer.WriteString("grade", GradeWord.Of(assessment.Grade));
        writer.WriteEndObject();
    }

    public void Write(ContributionBudget budget)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("budget");
        foreach (BudgetMonth month in budget.Months)
        {
            writer.WriteStartObject();
            writer.WriteString("month", Iso(month.Month));
            writer.WriteNumber("workers", month.Workers);
            WriteTotals(month.Totals);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteTotals(budget.Totals);
        writer.WriteEndObject();
    }

    private void WriteMonth(MonthContribution month)
    {
        writer.WriteStartObject();
        writer.WriteString("month", Iso(month.Month));
        if (month.DueOn is { } dueOn)
        {
            writer.WriteString("dueOn", IsoDate.Format(dueOn));
        }

        WriteProgram("jkk", month.Jkk);
        WriteProgram("jkm", month.Jkm);
        writer.WriteEndObject();
    }

    private void WriteProgram(string name, ProgramContribution contribution)
    {
        writer.WriteStartObject(name);
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
            writer.WriteNotices("reliefs", [relief]);
        }

        writer.WriteTexts("sources", contribution.Sources.Select(source => source.Text));
        writer.WriteString("grade", GradeWord.Of(contribution.Grade));
        if (contribution.Explanation is { } explanation)
        {
            ExplanationJson.Write(writer, explanation, language);
        }

        writer.WriteEndObject();
    }

    private void WriteTotals(ContributionTotals totals)
    {
        writer.WriteStartObject("totals");
        WriteAmount("jkk", totals.Jkk);
        WriteAmount("jkm", totals.Jkm);
        WriteAmount("contributions", totals.Contributions);
        WriteAmount("fines", totals.Fines);
        WriteAmount("whole", totals.Whole);
        writer.WriteEndObject();
    }

    private void WriteAmount(string name, BoundedAmount amount)
    {
        writer.WriteStartObject(name);
        WriteBounded(amount);
        writer.WriteEndObject();
    }

    private void WriteBounded(BoundedAmount amount)
    {
        if (amount.Amount is { } known)
        {
            writer.WriteNumber("amount", known.Value);
            return;
        }

        writer.WriteTexts("missing", amount.Missing);
        writer.WriteNumber("atLeast", amount.AtLeast.Value);
        writer.WriteMoney("atMost", amount.AtMost);
    }

    private static string Iso(YearMonth month) => YearMonthPattern.Iso.Format(month);
}
