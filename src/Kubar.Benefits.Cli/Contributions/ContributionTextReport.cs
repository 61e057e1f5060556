using System.Globalization;
using System.Text;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Law;
using NodaTime;
using NodaTime.Text;

namespace Kubar.Benefits.Cli.Contributions;

/// <summary>A report to read: each case by month and programme, and where there are several, all of them together.</summary>
internal sealed class ContributionTextReport(Stream output, Language language, int? colorWidth) : IContributionReport
{
    private readonly TextCanvas _canvas = new(colorWidth);
    private long _assessed;
    private long _rejected;

    public void Assessed(ContributionAssessment assessment)
    {
        _assessed++;
        _canvas.Heading(Title(assessment));
        bool fined = assessment.Months.Any(month => month.Jkk.Fine is not null);
        _canvas.Amounts(
            [.. Headings(fined), ContributionLabels.DueOn.In(language)],
            assessment.Months.Select(month => Row(
                month.Month,
                ContributionBudget.AddUp([assessment with { Months = [month] }]).Totals,
                fined,
                month.DueOn is { } dueOn ? IsoDate.Format(dueOn) : ContributionLabels.Without.In(language))));
        WriteTotals(assessment.Totals);
        WriteNotes(assessment);
        foreach (ProgramContribution contribution in assessment.Months.SelectMany(month => new[] { month.Jkk, month.Jkm }))
        {
            WriteExplanation(contribution);
        }

        _canvas.Blank();
    }

    public void Rejected(Rejection rejection)
    {
        _rejected++;
        _canvas.Heading(ReportTexts.RejectedTitle(rejection, language));
        foreach (Problem problem in rejection.Problems)
        {
            _canvas.Item($"{PlainText.Of(ReportTexts.Place(problem.Path, language))}: {PlainText.Of(problem.Message.In(language))}", 1);
        }

        _canvas.Blank();
    }

    public void Finish(ContributionBudget budget)
    {
        if (_assessed + _rejected <= 1)
        {
            return;
        }

        _canvas.Paragraph(ReportTexts.Summary(_assessed, _rejected, language), 0);
        if (_assessed > 0)
        {
            bool fined = budget.Totals.Fines != BoundedAmount.Zero;
            _canvas.Heading(ContributionLabels.Budget.In(language));
            _canvas.Amounts(
                [.. Headings(fined), ContributionLabels.Workers.In(language)],
                budget.Months.Select(month => Row(month.Month, month.Totals, fined, month.Workers.ToString(CultureInfo.InvariantCulture))));
            WriteTotals(budget.Totals);
        }
    }

    public ValueTask FlushAsync(CancellationToken cancellation)
    {
        string text = _canvas.Take();
        return text.Length == 0 ? ValueTask.CompletedTask : output.WriteAndFlushAsync(Encoding.UTF8.GetBytes(text), cancellation);
    }

    public void Dispose() => _canvas.Dispose();

    private string Title(ContributionAssessment assessment)
    {
        string workers = assessment.Workers == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", {assessment.Workers} {(language == Language.Indonesian ? "pekerja" : "workers")}");
        return $"{ContributionLabels.Contributions.In(language)} {PlainText.Of(assessment.Id)}{workers}";
    }

    private IEnumerable<string> Headings(bool fined) =>
    [
        ContributionLabels.Month.In(language),
        "JKK",
        "JKM",
        .. fined ? [ContributionLabels.Fine.In(language)] : Array.Empty<string>(),
        ContributionLabels.Sum.In(language),
    ];

    private IReadOnlyList<string> Row(YearMonth month, ContributionTotals totals, bool fined, string last) =>
    [
        YearMonthPattern.Iso.Format(month),
        Money(totals.Jkk),
        Money(totals.Jkm),
        .. fined ? [Money(totals.Fines)] : Array.Empty<string>(),
        Money(totals.Whole),
        last,
    ];

    private void WriteTotals(ContributionTotals totals)
    {
        List<Line> lines = [new("JKK", Money(totals.Jkk)), new("JKM", Money(totals.Jkm))];
        if (totals.Fines != BoundedAmount.Zero)
        {
            lines.Add(new(ContributionLabels.Fine.In(language), Money(totals.Fines)));
        }

        lines.Add(new(ContributionLabels.Sum.In(language), Money(totals.Whole)));
        _canvas.Columns(lines);
    }

    private void WriteNotes(ContributionAssessment assessment)
    {
        foreach (IGrouping<string, (YearMonth Month, string Text)> relief in assessment.Months
            .SelectMany(month => new[] { month.Jkk.Relief, month.Jkm.Relief }.OfType<Notice>().Select(notice => (month.Month, Text: notice.Text.In(language))))
            .Distinct()
            .GroupBy(relief => relief.Text, StringComparer.Ordinal))
        {
            string months = Range([.. relief.Select(entry => entry.Month)]);
            _canvas.Paragraph($"{ContributionLabels.Relief.In(language)} {months}: {relief.Key}", 0);
        }

        BoundedAmount toJkp = assessment.Months.Aggregate(BoundedAmount.Zero, (sum, month) => sum + (assessment.Workers * (month.Jkk.ToJkp + month.Jkm.ToJkp)));
        if (toJkp != BoundedAmount.Zero)
        {
            _canvas.Paragraph($"{ContributionLabels.ToJkp.In(language)}: {Bounded(toJkp)}", 0);
        }

        if (assessment.Totals.Whole.Missing.Count > 0)
        {
            _canvas.Paragraph($"{Labels.Missing.In(language)}: {string.Join("; ", assessment.Totals.Whole.Missing.Select(path => EncodedLaw.NameOfFact(path).In(language)))}", 0);
        }

        if (assessment.ReimbursementClaimBy is { } claimBy)
        {
            _canvas.Paragraph($"{ContributionLabels.ClaimBy.In(language)}: {IsoDate.Format(claimBy)}", 0);
        }

        foreach (Notice warning in assessment.Warnings)
        {
            _canvas.Paragraph($"{Labels.Warnings.In(language)}: {warning.Text.In(language)}", 0);
        }

        if (assessment.DependsOn.Count > 0)
        {
            _canvas.Paragraph($"{Labels.DependsOn.In(language)}: {string.Join(", ", assessment.DependsOn)}", 0);
        }

        if (assessment.Grade > Grade.A)
        {
            _canvas.Paragraph($"{Labels.WorstGrade.In(language)}: {Labels.Grade(assessment.Grade).In(language)}", 0);
        }
    }

    private void WriteExplanation(ProgramContribution contribution)
    {
        if (contribution.Explanation is { } explanation)
        {
            _canvas.Blank();
            _canvas.Steps([explanation.Steps[0]], language, 1);
            _canvas.Steps(explanation.Steps.Skip(1).ToValueList(), language, 2);
        }
    }

    private static string Range(IReadOnlyList<YearMonth> months) => months.Count == 1
        ? YearMonthPattern.Iso.Format(months[0])
        : new MonthRange(months[0], months[^1]).ToString();

    private string Money(BoundedAmount amount) => amount.Amount is { } known ? known.ToString(language) : Bounded(amount);

    private string Bounded(BoundedAmount amount) => amount switch
    {
        { Amount: { } known } => known.ToString(language),
        { AtMost: { } most } => $"{amount.AtLeast.ToString(language)} {Labels.To.In(language)} {most.ToString(language)}",
        _ => $"{Labels.AtLeast.In(language)} {amount.AtLeast.ToString(language)}",
    };
}
