namespace Kubar.Benefits.Tables.Sources;

/// <summary>What became of an attempt to split a row off a text.</summary>
internal enum CsvSplit
{
    /// <summary>A row was split off.</summary>
    Row = 1,

    /// <summary>The text ends within the row.</summary>
    NeedsMore,

    /// <summary>A quotation mark opens and is not closed.</summary>
    QuoteOpen,

    /// <summary>Text follows a closing quotation mark.</summary>
    TextAfterQuote,
}

/// <summary>
/// Splits rows of CSV off a text. A quoted cell can hold line breaks. A mark that is never closed must not swallow the rows
/// behind it: the row is then its first line alone.
/// </summary>
internal static class CsvSplitter
{
    /// <summary>The longest row, in characters.</summary>
    public const int LongestRow = 64 * 1024;

    private const int MostBreaksInACell = 20;

    /// <summary>Splits off the row at the beginning of a text.</summary>
    /// <param name="text">What is there.</param>
    /// <param name="separator">What stands between cells.</param>
    /// <param name="isLast">Whether nothing follows the text.</param>
    /// <param name="cells">Takes the cells.</param>
    /// <param name="length">The length of the row, its line break included.</param>
    public static CsvSplit Split(ReadOnlySpan<char> text, char separator, bool isLast, CellRow cells, out int length)
    {
        cells.Clear();
        length = 0;
        int at = 0;
        while (true)
        {
            int start = at;
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }

            CsvSplit split = start < text.Length && text[start] == '"'
                ? Quoted(text, separator, isLast, start, cells, out at)
                : Plain(text, separator, isLast, at, cells, out at);
            if (split != CsvSplit.Row)
            {
                return split;
            }

            if (at == text.Length)
            {
                length = at;
                return isLast ? CsvSplit.Row : CsvSplit.NeedsMore;
            }

            if (text[at] == separator)
            {
                at++;
                continue;
            }

            if (text[at] == '\r' && at + 1 == text.Length && !isLast)
            {
                return CsvSplit.NeedsMore;
            }

            length = at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1);
            return CsvSplit.Row;
        }
    }

    private static CsvSplit Plain(ReadOnlySpan<char> text, char separator, bool isLast, int start, CellRow cells, out int end)
    {
        int length = text[start..].IndexOfAny(separator, '\r', '\n');
        end = length < 0 ? text.Length : start + length;
        if (length < 0 && !isLast)
        {
            return CsvSplit.NeedsMore;
        }

        cells.Add(text[start..end]);
        return CsvSplit.Row;
    }

    private static CsvSplit Quoted(ReadOnlySpan<char> text, char separator, bool isLast, int start, CellRow cells, out int end)
    {
        end = start;
        int from = start + 1;
        bool isDoubled = false;
        while (true)
        {
            int mark = text[from..].IndexOf('"');
            if (mark < 0)
            {
                return isLast || TooManyBreaks(text[start..]) ? CsvSplit.QuoteOpen : CsvSplit.NeedsMore;
            }

            end = from + mark + 1;
            if (end == text.Length && !isLast)
            {
                return CsvSplit.NeedsMore;
            }

            if (end < text.Length && text[end] == '"')
            {
                isDoubled = true;
                from = end + 1;
                continue;
            }

            break;
        }

        ReadOnlySpan<char> cell = text[(start + 1)..(end - 1)];
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        if (end == text.Length && !isLast)
        {
            return CsvSplit.NeedsMore;
        }

        bool hasBreak = cell.IndexOfAny('\r', '\n') >= 0;
        if (end < text.Length && text[end] != separator && text[end] is not ('\r' or '\n'))
        {
            return hasBreak ? CsvSplit.QuoteOpen : CsvSplit.TextAfterQuote;
        }

        if (hasBreak && TooManyBreaks(cell))
        {
            return CsvSplit.QuoteOpen;
        }

        cells.Add(isDoubled ? cell.ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : cell);
        return CsvSplit.Row;
    }

    private static bool TooManyBreaks(ReadOnlySpan<char> cell) => cell.Count('\n') > MostBreaksInACell || cell.Count('\r') > MostBreaksInACell;
}
