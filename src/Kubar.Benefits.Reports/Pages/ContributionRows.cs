using System.Globalization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Law;
using Kubar.Benefits.Reports.Wording;
using NodaTime.Text;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>Contributions as rows for spreadsheets: a row for each case and month, and one for each month of all together.</summary>
internal static class ContributionRows
{
    private static readonly SheetColumn[] Sums =
    [
        new(ContributionLabels.Workers, ColumnKind.Amount, 12),
        new(new("JKK (Rp)", "JKK (Rp)"), ColumnKind.Amount, 16),
        new(new("JKM (Rp)", "JKM (Rp)"), ColumnKind.Amount, 16),
        new(new("Denda (Rp)", "Fine (Rp)"), ColumnKind.Amount, 16),
        new(Labels.AmountInRupiah, ColumnKind.Amount, 18),
        new(Labels.AtLeastInRupiah, ColumnKind.Amount, 20),
        new(Labels.AtMostInRupiah, ColumnKind.Amount, 20),
        new(Labels.Missing, Width: 40),
    ];

    private static readonly Sheet Months = new(ContributionLabels.Contributions,
    [
        new(Labels.Case),
        new(ContributionLabels.Month, ColumnKind.Code, 10),
        new(ContributionLabels.DueOn, ColumnKind.Date, 14),
        .. Sums,
        new(ContributionLabels.Relief, Width: 60),
    ]);

    private static readonly Sheet Budget = new(new("Anggaran", "Budget"), [new(ContributionLabels.Month, ColumnKind.Code, 10), .. Sums]);

    public static IEnumerable<SheetRow> Of(ContributionAssessment assessment, Language language) => assessment.Months.Select(month => new SheetRow(Months,
    [
        assessment.Id,
        YearMonthPattern.Iso.Format(month.Month),
        month.DueOn is { } day ? new Cell(LongDate.Format(day, language)) { Date = day } : "",
        .. Cells(assessment.Workers, ContributionBudget.AddUp([assessment with { Months = [month] }]).Totals, language),
        string.Join("; ", new[] { month.Jkk.Relief, month.Jkm.Relief }.OfType<Notice>().Select(notice => notice.Text.In(language)).Distinct(StringComparer.Ordinal)),
    ]));

    public static IEnumerable<SheetRow> Of(ContributionBudget budget, Language language) => budget.Months.Select(month => new SheetRow(Budget,
    [
        YearMonthPattern.Iso.Format(month.Month),
        .. Cells(month.Workers, month.Totals, language),
    ]));

    private static Cell[] Cells(long workers, ContributionTotals totals, Language language) =>
    [
        new(workers.ToString(CultureInfo.InvariantCulture)) { Number = workers },
        Money(totals.Jkk.Amount, language),
        Money(totals.Jkm.Amount, language),
        Money(totals.Fines.Amount, language),
        Money(totals.Whole.Amount, language),
        totals.Whole.Amount is null ? Money(totals.Whole.AtLeast, language) : "",
        totals.Whole.Amount is null ? Money(totals.Whole.AtMost, language) : "",
        string.Join("; ", totals.Whole.Missing.Select(path => EncodedLaw.NameOfFact(path).In(language))),
    ];

    private static Cell Money(Rupiah? amount, Language language) => amount is { } known ? Cell.Of(known, language) : "";
}
