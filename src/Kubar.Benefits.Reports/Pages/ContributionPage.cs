using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Law;
using Kubar.Benefits.Reports.Wording;
using NodaTime;
using NodaTime.Text;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>What contributions come to, by month and programme.</summary>
internal static class ContributionPage
{
    public static Page Of(ContributionAssessment assessment, Language language)
    {
        string title = Title(assessment, language);
        bool fined = assessment.Months.Any(month => month.Jkk.Fine is not null);
        List<Block> blocks =
        [
            new TitleBlock(title),
            new GridBlock(
                [.. Columns(fined, language), new(ContributionLabels.DueOn.In(language), ColumnKind.Amount)],
                [.. assessment.Months.Select(month => Row(
                    month.Month,
                    ContributionBudget.AddUp([assessment with { Months = [month] }]).Totals,
                    fined,
                    month.DueOn is { } dueOn ? IsoDate.Format(dueOn) : ContributionLabels.Without.In(language),
                    language))]),
            Totals(assessment.Totals, language),
        ];
        blocks.AddRange(Notes(assessment, language).Select(note => new NoteBlock(note)));
        blocks.AddRange(assessment.Months
            .SelectMany(month => new[] { month.Jkk.Explanation, month.Jkm.Explanation })
            .OfType<Explanation>()
            .Select(explanation => new StepsBlock(explanation.Steps[0], explanation.Steps.Skip(1).ToValueList())));
        return new(title, language, blocks) { Document = Labels.ContributionReport, IsSigned = true, Rows = () => ContributionRows.Of(assessment, language) };
    }

    /// <summary>All of them together.</summary>
    public static Page Budget(ContributionBudget budget, Language language)
    {
        bool fined = budget.Totals.Fines != BoundedAmount.Zero;
        string title = ContributionLabels.Budget.In(language);
        return new(
            title,
            language,
            [
                new TitleBlock(title),
                new GridBlock(
                    [.. Columns(fined, language), new(ContributionLabels.Workers.In(language), ColumnKind.Amount)],
                    [.. budget.Months.Select(month => Row(month.Month, month.Totals, fined, Numbers.Of(month.Workers, language), language))]),
                Totals(budget.Totals, language),
            ])
        {
            IsPart = false,
            Document = Labels.ContributionReport,
            IsSigned = true,
            Rows = () => ContributionRows.Of(budget, language),
        };
    }

    /// <summary>An amount, or what it lies between.</summary>
    public static string Bounded(BoundedAmount amount, Language language) => amount switch
    {
        { Amount: { } known } => known.ToString(language),
        { AtMost: { } most } => $"{amount.AtLeast.ToString(language)} {Labels.To.In(language)} {most.ToString(language)}",
        _ => $"{Labels.AtLeast.In(language)} {amount.AtLeast.ToString(language)}",
    };

    private static string Title(ContributionAssessment assessment, Language language)
    {
        string workers = assessment.Workers == 1 ? "" : $", {Numbers.Of(assessment.Workers, language)} {(language == Language.Indonesian ? "pekerja" : "workers")}";
        return $"{ContributionLabels.Contributions.In(language)} {assessment.Id}{workers}";
    }

    private static IEnumerable<Column> Columns(bool fined, Language language)
    {
        yield return new(ContributionLabels.Month.In(language), ColumnKind.Code);
        yield return new("JKK", ColumnKind.Amount);
        yield return new("JKM", ColumnKind.Amount);
        if (fined)
        {
            yield return new(ContributionLabels.Fine.In(language), ColumnKind.Amount);
        }

        yield return new(ContributionLabels.Sum.In(language), ColumnKind.Amount);
    }

    private static Cell[] Row(YearMonth month, ContributionTotals totals, bool fined, string last, Language language) =>
    [
        YearMonthPattern.Iso.Format(month),
        Money(totals.Jkk, language),
        Money(totals.Jkm, language),
        .. fined ? [Money(totals.Fines, language)] : Array.Empty<Cell>(),
        Money(totals.Whole, language),
        last,
    ];

    private static FactsBlock Totals(ContributionTotals totals, Language language)
    {
        List<Line> lines = [new("JKK", Bounded(totals.Jkk, language)), new("JKM", Bounded(totals.Jkm, language))];
        if (totals.Fines != BoundedAmount.Zero)
        {
            lines.Add(new(ContributionLabels.Fine.In(language), Bounded(totals.Fines, language)));
        }

        lines.Add(new(ContributionLabels.Sum.In(language), Bounded(totals.Whole, language)));
        return new(lines);
    }

    private static IEnumerable<Note> Notes(ContributionAssessment assessment, Language language)
    {
        foreach (IGrouping<string, (YearMonth Month, string Text)> relief in assessment.Months
            .SelectMany(month => new[] { month.Jkk.Relief, month.Jkm.Relief }.OfType<Notice>().Select(notice => (month.Month, Text: notice.Text.In(language))))
            .Distinct()
            .GroupBy(relief => relief.Text, StringComparer.Ordinal))
        {
            string months = Range([.. relief.Select(entry => entry.Month)]);
            yield return new($"{ContributionLabels.Relief.In(language)} {months}", [relief.Key]);
        }

        BoundedAmount toJkp = assessment.Months.Aggregate(BoundedAmount.Zero, (sum, month) => sum + (assessment.Workers * (month.Jkk.ToJkp + month.Jkm.ToJkp)));
        if (toJkp != BoundedAmount.Zero)
        {
            yield return new(ContributionLabels.ToJkp.In(language), [Bounded(toJkp, language)]);
        }

        if (assessment.Totals.Whole.Missing.Count > 0)
        {
            yield return new(Labels.Missing.In(language), [string.Join("; ", assessment.Totals.Whole.Missing.Select(path => EncodedLaw.NameOfFact(path).In(language)))]);
        }

        if (assessment.ReimbursementClaimBy is { } claimBy)
        {
            yield return new(ContributionLabels.ClaimBy.In(language), [IsoDate.Format(claimBy)]);
        }

        foreach (Notice warning in assessment.Warnings)
        {
            yield return new(Labels.Warnings.In(language), [warning.Text.In(language)]);
        }

        if (assessment.DependsOn.Count > 0)
        {
            yield return new(Labels.DependsOn.In(language), [string.Join(", ", assessment.DependsOn)]);
        }

        if (assessment.Grade > Grade.A)
        {
            yield return new(Labels.WorstGrade.In(language), [Labels.Grade(assessment.Grade).In(language)]);
        }
    }

    private static string Range(IReadOnlyList<YearMonth> months) => months.Count == 1
        ? YearMonthPattern.Iso.Format(months[0])
        : new MonthRange(months[0], months[^1]).ToString();

    private static Cell Money(BoundedAmount amount, Language language) => new(Bounded(amount, language)) { Number = amount.Amount?.Value };
}
