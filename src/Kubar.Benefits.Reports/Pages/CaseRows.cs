using Kubar.Benefits.Assessments;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Law;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>An assessment as rows for spreadsheets: its benefits, its instalments, what is said of it, and how each result came about.</summary>
internal static class CaseRows
{
    private static readonly Sheet Benefits = new(Labels.Benefits,
    [
        new(Labels.Case),
        new(Labels.EventDate, ColumnKind.Date, 14),
        new(Labels.Program, ColumnKind.Code, 10),
        new(Labels.Benefit, Width: 36),
        new(Labels.StatusHeading, Width: 24),
        new(Labels.AmountInRupiah, ColumnKind.Amount, 18),
        new(Labels.AtLeastInRupiah, ColumnKind.Amount, 20),
        new(Labels.AtMostInRupiah, ColumnKind.Amount, 20),
        new(Labels.LaterInRupiah, ColumnKind.Amount, 22),
        new(Labels.PayeeHeading, Width: 28),
        new(Labels.Reason, Width: 60),
        new(Labels.LegalBasis, Width: 60),
        new(Labels.GradeHeading, Width: 34),
    ]);

    private static readonly Sheet Instalments = new(Labels.Scholarship,
    [
        new(Labels.Case),
        new(Labels.Child, ColumnKind.Amount, 8),
        new(Labels.Year, ColumnKind.Amount, 8),
        new(Labels.PayableFrom, ColumnKind.Date, 16),
        new(Labels.LevelHeading, Width: 22),
        new(Labels.AmountInRupiah, ColumnKind.Amount, 18),
    ]);

    private static readonly Sheet Remarks = new(Labels.Remarks, [new(Labels.Case), new(Labels.Remark, Width: 44), new(Labels.Content, Width: 110)]);

    private static readonly Sheet Derivations = new(Labels.Derivation,
    [
        new(Labels.Case),
        new(Labels.Benefit, Width: 36),
        new(Labels.Depth, ColumnKind.Amount, 8),
        new(Labels.Step, Width: 90),
        new(Labels.LegalBasis, Width: 60),
    ]);

    public static IEnumerable<SheetRow> Of(Assessment assessment, CaseSheet sheet, Language language)
    {
        foreach ((Entitlement entitlement, BenefitRow row) in assessment.Entitlements.Zip(sheet.Rows))
        {
            var open = entitlement.Outcome as Undetermined;
            yield return new(Benefits,
            [
                assessment.Id,
                Day(assessment.EventDate, language),
                row.Program,
                row.Benefit,
                new(row.Status) { Status = row.Kind },
                entitlement.Amount is { } amount ? Cell.Of(amount, language) : new(entitlement.Outcome is Entitled ? row.Amount : ""),
                Money(open?.AtLeast, language),
                Money(open?.AtMost, language),
                Money(entitlement.Schedule.Count > 0 ? entitlement.Scheduled : null, language),
                row.Payee,
                string.Join("; ", ReasonsOf(entitlement.Outcome, language)),
                row.Sources,
                Labels.Grade(entitlement.Grade).In(language),
            ]);
        }

        foreach ((Instalment instalment, int year) in assessment.Entitlements.SelectMany(entitlement => entitlement.Schedule).GroupBy(instalment => instalment.Child).SelectMany(child => child.Select((instalment, year) => (instalment, year + 1))))
        {
            yield return new(Instalments,
            [
                assessment.Id,
                Number(instalment.Child + 1),
                Number(year),
                Day(instalment.DueOn, language),
                Labels.Level(instalment.Level).In(language),
                Cell.Of(instalment.Amount, language),
            ]);
        }

        foreach (Line total in sheet.Totals)
        {
            yield return new(Remarks, [assessment.Id, total.Label, total.Text]);
        }

        foreach (Note note in sheet.Notes.Where(note => note != sheet.ScheduleNote))
        {
            foreach (string line in note.Lines)
            {
                yield return new(Remarks, [assessment.Id, note.Heading, line]);
            }
        }

        foreach (Derivation derivation in sheet.Derivations)
        {
            foreach (SheetRow step in Steps(assessment.Id, derivation.Row.FullName, [.. derivation.Result, .. derivation.Conditions], 0, language))
            {
                yield return step;
            }
        }
    }

    private static IEnumerable<SheetRow> Steps(string id, string benefit, ValueList<ExplanationStep> steps, int depth, Language language)
    {
        foreach (ExplanationStep step in steps)
        {
            yield return new(Derivations,
            [
                id,
                benefit,
                Number(depth),
                step.Value is { } value ? $"{step.Name.In(language)}: {value.In(language)}" : step.Name.In(language),
                CitationText.Of(step.Sources),
            ]);
            foreach (SheetRow further in Steps(id, benefit, step.Because, depth + 1, language))
            {
                yield return further;
            }
        }
    }

    private static IEnumerable<string> ReasonsOf(Outcome outcome, Language language) => outcome switch
    {
        NotOwed none => none.Reasons.Select(reason => reason.Text.In(language)),
        Entitled owed => owed.DeferredUntil.Select(reason => reason.Text.In(language)),
        Undetermined open => open.Missing.Select(path => EncodedLaw.NameOfFact(path).In(language)).Distinct(StringComparer.Ordinal),
        _ => [],
    };

    private static Cell Money(Rupiah? amount, Language language) => amount is { } known ? Cell.Of(known, language) : "";

    private static Cell Day(NodaTime.LocalDate day, Language language) => new(LongDate.Format(day, language)) { Date = day };

    private static Cell Number(int number) => new(number.ToString(System.Globalization.CultureInfo.InvariantCulture)) { Number = number };
}
