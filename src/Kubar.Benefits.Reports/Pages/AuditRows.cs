using Kubar.Benefits.Audits;
using Kubar.Benefits.Law;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>An audit as rows for spreadsheets: a row for every voucher, and one for each sum that was compared.</summary>
internal static class AuditRows
{
    private static readonly Sheet Vouchers = new(AuditTexts.Vouchers,
    [
        new(AuditTexts.Vouchers, Width: 24),
        new(Labels.Case),
        new(Labels.EventDate, ColumnKind.Date, 14),
        new(AuditTexts.Result, Width: 24),
        new(AuditTexts.OverpaidBy, ColumnKind.Amount, 18),
        new(AuditTexts.UnderpaidBy, ColumnKind.Amount, 18),
        new(AuditTexts.Cause, Width: 60),
        new(AuditTexts.Remarks, Width: 80),
    ]);

    private static readonly Sheet Components = new(AuditTexts.Components,
    [
        new(AuditTexts.Vouchers, Width: 24),
        new(Labels.Case),
        new(Labels.EventDate, ColumnKind.Date, 14),
        new(AuditTexts.Result, Width: 24),
        new(AuditTexts.Component, Width: 36),
        new(AuditTexts.Paid, ColumnKind.Amount, 18),
        new(AuditTexts.Owed, ColumnKind.Amount, 18),
        new(Labels.AtLeastInRupiah, ColumnKind.Amount, 20),
        new(Labels.AtMostInRupiah, ColumnKind.Amount, 20),
        new(AuditTexts.Difference, ColumnKind.Amount, 18),
        new(AuditTexts.Causes, Width: 70),
        new(Labels.LegalBasis, Width: 50),
        new(Labels.Reason, Width: 60),
    ]);

    public static IEnumerable<SheetRow> Of(Audit audit, Language language)
    {
        Cell day = new(LongDate.Format(audit.Assessment.EventDate, language)) { Date = audit.Assessment.EventDate };
        Cell[] voucher = [audit.Reference ?? "", audit.Id, day, AuditTexts.OfVerdict(audit.Verdict).In(language)];
        yield return new(Vouchers,
        [
            .. voucher,
            Cell.Of(audit.Overpaid, language),
            Cell.Of(audit.Underpaid, language),
            audit.Verdict is Verdict.Agrees or Verdict.WithinBounds ? "" : (audit.Causes.Count > 0 ? audit.Causes[0].Name : AuditTexts.Unexplained).In(language),
            string.Join("; ", audit.Remarks.Select(remark => remark.Text.In(language))),
        ]);
        if (audit.Verdict == Verdict.Agrees)
        {
            yield break;
        }

        foreach (Comparison comparison in audit.Comparisons)
        {
            Cause? cause = AuditTexts.FirstOf(audit, comparison);
            IEnumerable<string> reasons = comparison.Reasons.Select(reason => reason.Text.In(language))
                .Concat(comparison.Missing.Select(path => EncodedLaw.NameOfFact(path).In(language)));
            yield return new(Components,
            [
                .. voucher,
                AuditTexts.NameOf(comparison, language),
                Cell.Of(comparison.Paid, language),
                comparison.Due is { } due ? Cell.Of(due, language) : "",
                comparison.Due is null ? Cell.Of(comparison.AtLeast, language) : "",
                comparison is { Due: null, AtMost: { } most } ? Cell.Of(most, language) : "",
                Cell.Of(comparison.Difference, language),
                cause?.Text.In(language) ?? "",
                string.Join("; ", cause?.Sources ?? []),
                string.Join("; ", reasons),
            ]);
        }
    }
}
