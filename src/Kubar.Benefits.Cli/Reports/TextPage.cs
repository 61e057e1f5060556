using System.Text;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>A page on paper or on a terminal.</summary>
internal sealed class TextPage(Stream output, int? colorWidth) : IPage
{
    private readonly TextCanvas _canvas = new(colorWidth);

    public void Heading(string text) => _canvas.Heading(PlainText.Of(text));

    public void Paragraph(string text) => _canvas.Paragraph(PlainText.Of(text), 0);

    public void Item(string text, int level) => _canvas.Item(PlainText.Of(text), level);

    public void Table(IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<string>> rows) => _canvas.Table(columns, rows);

    public void Blank() => _canvas.Blank();

    public ValueTask FlushAsync(CancellationToken cancellation)
    {
        string text = _canvas.Take();
        return text.Length == 0 ? ValueTask.CompletedTask : output.WriteAndFlushAsync(Encoding.UTF8.GetBytes(text), cancellation);
    }

    public void Dispose() => _canvas.Dispose();
}
