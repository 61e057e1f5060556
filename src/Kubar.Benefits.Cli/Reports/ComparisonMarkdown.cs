using System.Text;
using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>A comparison in Markdown.</summary>
internal static class ComparisonMarkdown
{
    public static string Of(CaseComparison comparison, Language language)
    {
        var sheet = new ComparisonSheet(comparison, language);
        var text = new StringBuilder();
        Line($"## {Markdown.Escape(sheet.Title)}");
        Line("");
        foreach (string side in sheet.Legend)
        {
            Line($"- {Markdown.Escape(side)}");
        }

        foreach ((string[] headings, IReadOnlyList<string[]> rows) in sheet.Tables)
        {
            Line("");
            Line(Row(headings));
            Line($"| --- |{string.Concat(headings.Skip(1).Select(_ => " ---: |"))}");
            foreach (string[] row in rows)
            {
                Line(Row(row));
            }
        }

        Line("");
        if (sheet.Same is { } same)
        {
            Line(Markdown.Escape(same));
            Line("");
        }

        foreach (DifferenceSheet difference in sheet.Differences)
        {
            Write(difference);
        }

        return text.ToString();

        void Write(DifferenceSheet difference)
        {
            Line($"### {Markdown.Escape(string.Join(", ", difference.Benefits.Select(benefit => benefit.Name)))}");
            Line("");
            foreach (DifferingBenefit benefit in difference.Benefits)
            {
                Line($"- {Markdown.Escape(benefit.Name)}");
                Line($"  - {Markdown.Escape(benefit.First)}");
                Line($"  - {Markdown.Escape(benefit.Other)}");
            }

            if (difference.Remark is { } remark)
            {
                Line("");
                Line(Markdown.Escape(remark));
            }

            Line("");
            if (difference.Why.Count > 0)
            {
                Line(QuestionLabels.Because.In(language));
                Line("");
            }

            foreach (WhySheet why in difference.Why)
            {
                Line($"- {Markdown.Escape(why.Name)}");
                Line($"  - {Markdown.Escape(Side(why.First))}");
                Line($"  - {Markdown.Escape(Side(why.Other))}");
            }

            Line("");
        }

        void Line(string line) => text.Append(line).Append('\n');
    }

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells.Select(Markdown.Escape))} |";

    private static string Side((string Text, string Sources) side) => side.Sources.Length > 0 ? $"{side.Text} ({side.Sources})" : side.Text;
}
