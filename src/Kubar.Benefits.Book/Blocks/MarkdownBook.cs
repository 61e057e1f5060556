using System.Text;

namespace Kubar.Benefits.Book.Blocks;

/// <summary>Pages of the book as Markdown, for files that link to each other.</summary>
internal static class MarkdownBook
{
    private const string Special = "\\`*_[]<>|#{}~";

    /// <summary>A page; every line ends with a line feed.</summary>
    /// <param name="page">The page.</param>
    /// <param name="twin">Where the same page is in the other language.</param>
    /// <param name="twinName">What the link to it says.</param>
    /// <param name="language">The language of the page.</param>
    public static string Render(BookPage page, string twin, string twinName, Language language)
    {
        var text = new StringBuilder();
        Line(text, $"# {Escape(page.Title)}");
        Line(text, "");
        string start = page.Name == "index" ? "" : $"[{(language == Language.Indonesian ? "Himpunan aturan" : "The rulebook")}](index.md) · ";
        Line(text, $"{start}[{twinName}]({twin})");
        foreach (BookBlock block in page.Blocks)
        {
            Line(text, "");
            Write(text, block);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, BookBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                if (heading.Anchor is { } anchor)
                {
                    Line(text, $"<a id=\"{anchor}\"></a>");
                    Line(text, "");
                }

                Line(text, $"{new string('#', heading.Level)} {Escape(heading.Text)}");
                break;
            case ProseBlock prose:
                Line(text, Of(prose.Text));
                break;
            case FormulaBlock formula:
                Line(text, $"> {Of(formula.Text)}");
                break;
            case QuoteBlock quote:
                foreach (string line in quote.Text.ReplaceLineEndings("\n").Trim().Split('\n'))
                {
                    Line(text, line.Trim().Length == 0 ? ">" : $"> {Escape(line.Trim())}  ");
                }

                break;
            case ImageBlock image:
                Line(text, $"![{Escape(image.Picture.Title)}]({image.Picture.Name}.svg)");
                break;
            case ListBlock list:
                WriteItems(text, list.Items, 0, list.IsNumbered);
                break;
            case BookTable table:
                Row(text, table.Columns.Select(column => Escape(column.Heading)));
                Row(text, table.Columns.Select(column => column.IsAmount ? "---:" : "---"));
                foreach (BookRow row in table.Rows)
                {
                    Row(text, row.Cells.Select((cell, index) => (index == 0 && row.Anchor is { } at ? $"<a id=\"{at}\"></a>" : "") + Of(cell)));
                }

                break;
            default:
                throw new InvalidOperationException($"{block.GetType().Name} has no form.");
        }
    }

    private static void WriteItems(StringBuilder text, IReadOnlyList<BookLine> items, int depth, bool isNumbered)
    {
        foreach ((int index, BookLine item) in items.Index())
        {
            string mark = isNumbered ? $"{index + 1}." : "-";
            Line(text, $"{new string(' ', depth)}{mark} {Of(item.Text)}");
            WriteItems(text, item.Parts, depth + mark.Length + 1, isNumbered: false);
        }
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => Line(text, $"| {string.Join(" | ", cells)} |");

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    private static string Of(Prose prose) => string.Concat(prose.Spans.Select(Of));

    private static string Of(Span span)
    {
        string text = span.Kind switch
        {
            SpanKind.Fact => $"*{Escape(span.Text)}*",
            SpanKind.Strong => $"**{Escape(span.Text)}**",
            SpanKind.Code => $"`{span.Text}`",
            _ => Escape(span.Text),
        };
        return span.Target is { } target ? $"[{text}]({AddressOf(target)})" : text;
    }

    private static string AddressOf(Target target) => target.Anchor is { } anchor ? $"{target.Page}.md#{anchor}" : $"{target.Page}.md";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (Special.Contains(character, StringComparison.Ordinal))
            {
                _ = escaped.Append('\\');
            }

            _ = escaped.Append(character);
        }

        return escaped.ToString();
    }
}
