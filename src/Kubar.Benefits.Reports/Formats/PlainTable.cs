using System.Text;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>A table in plain text: texts to the left, numbers to the right, a line below the headings, no frame.</summary>
internal sealed class PlainTable(params IReadOnlyList<string> headings)
{
    private const int Gap = 2;
    private const int NarrowestText = 16;

    private readonly List<IReadOnlyList<string>> _rows = [];

    /// <summary>Adds a row: a text, then numbers.</summary>
    public void Add(params IReadOnlyList<string> cells) => _rows.Add(cells);

    /// <summary>The lines, none wider than the width unless the numbers alone are; a text that is too long goes on below.</summary>
    public IEnumerable<string> Lines(int width)
    {
        int[] widths = [.. headings.Select((heading, column) => _rows.Select(row => row[column].Length).Append(WidthOf(heading)).Max())];
        int numbers = widths.Skip(1).Sum(number => number + Gap);
        widths[0] = Math.Clamp(widths[0], 1, Math.Max(NarrowestText, width - numbers));
        foreach (string line in HeadingLines(widths))
        {
            yield return line;
        }

        yield return new string('-', widths.Sum() + (Gap * (widths.Length - 1)));
        foreach (IReadOnlyList<string> row in _rows)
        {
            foreach (string line in Line(row, widths))
            {
                yield return line;
            }
        }
    }

    private IEnumerable<string> HeadingLines(int[] widths)
    {
        string[][] wrapped = [.. headings.Select(heading => heading.Split('\n'))];
        int height = wrapped.Max(lines => lines.Length);
        for (int line = 0; line < height; line++)
        {
            int at = line;
            yield return Joined([.. wrapped.Select(lines => lines.ElementAtOrDefault(lines.Length - height + at) ?? "")], widths);
        }
    }

    private static IEnumerable<string> Line(IReadOnlyList<string> row, int[] widths)
    {
        string[] text = [.. TextWrap.Lines(row[0], widths[0])];
        yield return Joined([text[0], .. row.Skip(1)], widths);
        foreach (string further in text.Skip(1))
        {
            yield return further;
        }
    }

    private static string Joined(IReadOnlyList<string> cells, int[] widths)
    {
        var line = new StringBuilder(cells[0].PadRight(widths[0]));
        for (int column = 1; column < cells.Count; column++)
        {
            _ = line.Append(' ', Gap).Append(cells[column].PadLeft(widths[column]));
        }

        return line.ToString().TrimEnd();
    }

    private static int WidthOf(string heading) => heading.Split('\n').Max(line => line.Length);
}
