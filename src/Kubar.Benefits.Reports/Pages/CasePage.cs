using System.Globalization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Law;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>The page of an assessment: the result, to whom, why, and how it came about.</summary>
internal static class CasePage
{
    public static Page Of(Assessment assessment, Readings readings, Language language)
    {
        var sheet = new CaseSheet(assessment, language, readings);
        BenefitRow[] notOwed = [.. sheet.Rows.Where(row => row.Kind == EntitlementStatus.NotOwed)];
        bool isSplit = notOwed.Length > 0 && notOwed.Length < sheet.Rows.Count;
        List<Block> blocks =
        [
            new TitleBlock(sheet.Title),
            sheet.Headline,
            .. sheet.Payees is { } payees ? [payees] : Array.Empty<Block>(),
            new GridBlock(BenefitColumns(language), [.. sheet.Rows.Select(Row)]) { Caption = Labels.Benefits.In(language), IsSplit = isSplit },
            new FactsBlock(sheet.Totals),
        ];
        if (sheet.Why is { Count: > 0 } why)
        {
            blocks.Add(new WhyBlock(Labels.Conditions(EntitlementStatus.Owed).In(language), why));
        }

        foreach (Note note in sheet.Notes)
        {
            blocks.Add(note == sheet.ScheduleNote
                ? new LadderBlock(note, sheet.Ladders, LadderColumns(language))
                : new NoteBlock(note) { IsFolded = isSplit && note == sheet.WhyNotNote });
        }

        if (isSplit)
        {
            blocks.Add(NotOwed(notOwed, sheet.WhyNotNote, language));
        }

        if (sheet.Derivations.Count > 0)
        {
            blocks.Add(new SectionBlock(Labels.Derivation.In(language)));
            blocks.AddRange(sheet.Derivations.Select(derivation => new DerivationBlock(derivation)));
        }

        return new(sheet.Title, language, blocks) { Document = Labels.AssessmentReport, IsSigned = true, Rows = () => CaseRows.Of(assessment, sheet, language) };
    }

    private static FoldBlock NotOwed(BenefitRow[] rows, Note why, Language language) => new(
        string.Create(CultureInfo.InvariantCulture, $"{Labels.NotOwedBenefits.In(language)} ({rows.Length})"),
        [
            new GridBlock(
                [new(Labels.Program.In(language), ColumnKind.Code), new(Labels.Benefit.In(language)), new(Labels.LegalBasis.In(language)) { IsWide = true }],
                [.. rows.Select(row => (Cell[])[row.Program, row.Benefit, row.Sources])])
            { Caption = Labels.NotOwedBenefits.In(language) },
            new NoteBlock(why),
        ]);

    private static Column[] BenefitColumns(Language language) =>
    [
        new(Labels.Program.In(language), ColumnKind.Code),
        new(Labels.Benefit.In(language)),
        new(Labels.Amount.In(language), ColumnKind.Amount),
        new(Labels.StatusHeading.In(language)),
        new(Labels.PayeeHeading.In(language)),
        new(Labels.LegalBasis.In(language)) { IsWide = true },
    ];

    private static Column[] LadderColumns(Language language) =>
    [
        new(Labels.LevelHeading.In(language)),
        new(Labels.Year.In(language), ColumnKind.Code),
        new(Labels.PayableFrom.In(language), ColumnKind.Code),
        new(Labels.EachYear.In(language), ColumnKind.Amount),
        new(Labels.Amount.In(language), ColumnKind.Amount),
    ];

    private static Cell[] Row(BenefitRow row) =>
    [
        row.Program,
        row.Benefit,
        new(row.Amount) { Number = row.Sum?.Value },
        new(row.Status) { Status = row.Kind },
        row.Payee,
        row.Sources,
    ];
}
