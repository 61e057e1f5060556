namespace Kubar.Benefits.Cli.Reports;

/// <summary>A page for people, whatever its form: what it says does not depend on how it is drawn.</summary>
internal interface IPage : IDisposable
{
    void Heading(string text);

    void Paragraph(string text);

    void Item(string text, int level);

    /// <summary>A table; in the columns named the cells stand at the right.</summary>
    void Table(IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<string>> rows);

    /// <summary>The end of a part.</summary>
    void Blank();

    /// <summary>Hands on what has been written so far.</summary>
    ValueTask FlushAsync(CancellationToken cancellation);
}

/// <summary>A column of a table: its heading, and whether it holds amounts, which stand at the right and are never broken.</summary>
internal sealed record Column(string Heading, bool IsAmount = false);
