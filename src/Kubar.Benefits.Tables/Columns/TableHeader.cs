using System.Globalization;

namespace Kubar.Benefits.Tables.Columns;

/// <summary>Which columns a table has.</summary>
internal sealed class TableHeader
{
    private readonly Dictionary<(TableField Field, int Child), ReadColumn> _byField = [];

    /// <summary>A header.</summary>
    /// <param name="texts">Its headings as they are told, one for each column of the file.</param>
    /// <param name="lines">Its lines as the file has them, to know them again on the next page.</param>
    /// <param name="columns">The columns that are known.</param>
    public TableHeader(IReadOnlyList<string> texts, IReadOnlyList<string[]> lines, IReadOnlyList<ReadColumn> columns)
    {
        Texts = texts;
        Columns = columns;
        CountOfHeadings = texts.Count;
        while (CountOfHeadings > 0 && texts[CountOfHeadings - 1].Length == 0)
        {
            CountOfHeadings--;
        }

        KeyLines = [.. lines.Select(line => line.Select(Key.Of).ToArray())];
        var read = columns.Select(column => column.Index).ToHashSet();
        Others = [.. texts.Select((text, index) => (index, text)).Where(column => column.text.Length > 0 && !read.Contains(column.index))];
        foreach (ReadColumn column in columns)
        {
            _ = _byField.TryAdd((column.Column.Field, column.Child), column);
        }
    }

    /// <summary>The headings as they are told, one for each column of the file.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>The keys of each of its lines.</summary>
    public IReadOnlyList<string[]> KeyLines { get; }

    /// <summary>How many columns the file has.</summary>
    public int Count => Texts.Count;

    /// <summary>How many it has up to the last that has a heading.</summary>
    public int CountOfHeadings { get; }

    /// <summary>The columns that are read, in the order of the file.</summary>
    public IReadOnlyList<ReadColumn> Columns { get; }

    /// <summary>The columns whose headings are not known, or stand there again: their place in the file, from 0, and the heading. They are not read.</summary>
    public IReadOnlyList<(int Index, string Header)> Others { get; }

    /// <summary>Their headings.</summary>
    public IReadOnlyList<string> Unread => [.. Others.Select(column => column.Header)];

    /// <summary>The language of its headings, in which columns are named that it does not have.</summary>
    public Language Language => Columns.Count(column => IsNamed(column, Language.English)) > Columns.Count(column => IsNamed(column, Language.Indonesian))
        ? Language.English
        : Language.Indonesian;

    /// <summary>The column that holds this, if the file has one.</summary>
    public ReadColumn? Find(TableField field, int child = -1) => _byField.GetValueOrDefault((field, child));

    private static bool IsNamed(ReadColumn column, Language language) =>
        Key.Of(column.Header) == Key.Of(column.Column.Names.In(language).Replace(TableColumn.ChildMark, (column.Child + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
}
