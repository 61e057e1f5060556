using Kubar.Benefits.Assessments;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>Entitlements side by side, and what differs and why.</summary>
internal static class ComparisonPage
{
    public static Page Of(CaseComparison comparison, Language language)
    {
        var sheet = new ComparisonSheet(comparison, language);
        List<Block> blocks = [new TitleBlock(sheet.Title), new LegendBlock([.. sheet.Legend])];
        blocks.AddRange(sheet.Tables.Select(table => new GridBlock(
            [.. table.Headings.Select((heading, column) => new Column(heading, column == 0 ? ColumnKind.Text : ColumnKind.Result))],
            [.. table.Rows.Select(row => row.Select(cell => (Cell)cell).ToArray())])));
        if (sheet.Same is { } same)
        {
            blocks.Add(new ParagraphBlock(same));
        }

        DifferenceBlock[] differences = [.. sheet.Differences.Select(difference => new DifferenceBlock(difference, QuestionLabels.Because.In(language)))];
        if (differences.Length > 0)
        {
            blocks.Add(new SectionBlock(QuestionLabels.WhatDiffers.In(language)));
            blocks.AddRange(differences);
        }

        return new(sheet.Title, language, blocks) { Document = Labels.ComparisonReport, IsSigned = true, Rows = () => ComparisonRows.Of(sheet, language) };
    }
}
