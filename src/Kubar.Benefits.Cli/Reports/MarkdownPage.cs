using System.Text;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>A page in Markdown, to be kept with a file.</summary>
internal sealed class MarkdownPage(Stream output) : IPage
{
    private readonly StringBuilder _text = new();
    private bool _inList;

    public void Heading(string text)
    {
        EndList();
        Line($"## {Markdown.Escape(text)}");
        Line("");
    }

    public void Paragraph(string text)
    {
        EndList();
        Line(Markdown.Escape(text));
        Line("");
    }

    public void Item(string text, int level)
    {
        _inList = true;
        Line($"{new string(' ', 2 * (level - 1))}- {Markdown.Escape(text)}");
    }

    public void Table(IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        EndList();
        Row(columns.Select(column => column.Heading));
        Line($"| {string.Join(" | ", columns.Select(column => column.IsAmount ? "---:" : "---"))} |");
        foreach (IReadOnlyList<string> row in rows)
        {
            Row(row);
        }

        Line("");
    }

    public void Blank() => EndList();

    public ValueTask FlushAsync(CancellationToken cancellation)
    {
        if (_text.Length == 0)
        {
            return ValueTask.CompletedTask;
        }

        byte[] bytes = Encoding.UTF8.GetBytes(_text.ToString());
        _ = _text.Clear();
        return output.WriteAndFlushAsync(bytes, cancellation);
    }

    public void Dispose()
    {
    }

    private void EndList()
    {
        if (_inList)
        {
            _inList = false;
            Line("");
        }
    }

    private void Row(IEnumerable<string> cells) => Line($"| {string.Join(" | ", cells.Select(Markdown.Escape))} |");

    private void Line(string line) => _text.Append(line).Append('\n');
}
