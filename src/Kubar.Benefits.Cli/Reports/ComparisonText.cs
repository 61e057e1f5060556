using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>A comparison to read on paper or on a terminal.</summary>
internal static class ComparisonText
{
    public static string Of(CaseComparison comparison, Language language, int? colorWidth)
    {
        var sheet = new ComparisonSheet(comparison, language);
        using var canvas = new TextCanvas(colorWidth);
        canvas.Heading(sheet.Title);
        foreach (string side in sheet.Legend)
        {
            canvas.Paragraph(side, 1);
        }

        foreach ((string[] headings, IReadOnlyList<string[]> rows) in sheet.Tables)
        {
            canvas.Grid(headings, rows);
        }

        if (sheet.Same is { } same)
        {
            canvas.Paragraph(same, 0);
        }

        if (sheet.Differences.Any())
        {
            canvas.Blank();
            canvas.Heading(QuestionLabels.WhatDiffers.In(language));
        }

        foreach (DifferenceSheet difference in sheet.Differences)
        {
            Write(canvas, difference, language);
        }

        canvas.Blank();
        return canvas.Take();
    }

    private static void Write(TextCanvas canvas, DifferenceSheet difference, Language language)
    {
        canvas.Blank();
        foreach (DifferingBenefit benefit in difference.Benefits)
        {
            canvas.Paragraph(benefit.Name, 0);
            canvas.Paragraph(benefit.First, 1);
            canvas.Paragraph(benefit.Other, 1);
        }

        if (difference.Remark is { } remark)
        {
            canvas.Paragraph($"({remark})", 1);
        }

        if (difference.Why.Count > 0)
        {
            canvas.Paragraph(QuestionLabels.Because.In(language), 1);
        }

        foreach (WhySheet why in difference.Why)
        {
            canvas.Item(why.Name, 2);
            Side(canvas, why.First);
            Side(canvas, why.Other);
        }
    }

    private static void Side(TextCanvas canvas, (string Text, string Sources) side)
    {
        canvas.Paragraph(side.Text, 4);
        if (side.Sources.Length > 0)
        {
            canvas.Paragraph(side.Sources, 6);
        }
    }
}
