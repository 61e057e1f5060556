using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>A comparison as rows for spreadsheets.</summary>
internal static class ComparisonRows
{
    private static readonly Sheet Differences = new(QuestionLabels.WhatDiffers,
    [
        new(Labels.Benefit, Width: 40),
        new(Labels.Step, Width: 60),
        new(QuestionLabels.OneSide, Width: 60),
        new(QuestionLabels.OtherSide, Width: 60),
    ]);

    public static IEnumerable<SheetRow> Of(ComparisonSheet sheet, Language language)
    {
        var sides = new Sheet(QuestionLabels.Comparison, [new(Labels.Benefit, Width: 50), .. sheet.Legend.Select(side => new SheetColumn(new(side, side), ColumnKind.Result, 36))]);
        foreach (IReadOnlyList<Cell> row in sheet.AllSides)
        {
            yield return new(sides, row);
        }

        foreach (DifferenceSheet difference in sheet.Differences)
        {
            foreach (DifferingBenefit benefit in difference.Benefits)
            {
                yield return new(Differences, [benefit.Name, difference.Remark ?? "", benefit.First, benefit.Other]);
                foreach (WhySheet why in difference.Why)
                {
                    yield return new(Differences, [benefit.Name, why.Name, Side(why.First), Side(why.Other)]);
                }
            }
        }
    }

    private static string Side((string Text, string Sources) side) => side.Sources.Length > 0 ? $"{side.Text} ({side.Sources})" : side.Text;
}
