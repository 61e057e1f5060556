using System.Buffers;

namespace Kubar.Benefits.Tables.Sources;

/// <summary>The rows of a CSV file, a window of which is held at a time.</summary>
internal sealed class CsvRows : IRowSource
{
    private const int Window = 4 * CsvSplitter.LongestRow;
    private const char Quote = '"';
    private const char Blank = ' ';
    private const char LastPlain = '~';

    private readonly EncodedText _text;
    private readonly char[] _window = ArrayPool<char>.Shared.Rent(Window);
    private bool _isDisposed;
    private int _start;
    private int _end;
    private bool _isEnded;
    private long _nextLine = 1;

    /// <summary>Reads a stream, which stays open.</summary>
    /// <param name="stream">The file, from its beginning.</param>
    /// <param name="separator">What stands between cells, unless the file names it itself.</param>
    public CsvRows(Stream stream, char separator)
    {
        _text = new(stream);
        Separator = separator;
        Fill();
        SkipSeparatorLine();
    }

    public CellRow Cells { get; } = new();

    public long Line { get; private set; }

    public LocalizedText? Flaw { get; private set; }

    public long BytesRead => _text.BytesRead;

    public bool IsSheet => false;

    /// <summary>What stands between cells.</summary>
    public char Separator { get; private set; }

    /// <summary>Whether the file names it in a line of its own.</summary>
    public bool NamesSeparator { get; private set; }

    /// <summary>The encoding as far as it has shown itself.</summary>
    public TextEncoding Encoding => _text.Encoding;

    /// <summary>Whether a byte-order mark stands at the beginning.</summary>
    public bool HasMark => _text.HasMark;

    /// <summary>The line on which the next row begins.</summary>
    public long NextLine => _nextLine;

    /// <summary>Whether the text ended within a row, or before it showed how a row ends.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>What is waiting, for whoever looks at the beginning.</summary>
    public ReadOnlySpan<char> Waiting => _window.AsSpan(_start, _end - _start);

    public bool Read()
    {
        Flaw = null;
        Line = _nextLine;
        if (TryReadPlain())
        {
            return true;
        }

        Cells.Clear();
        while (true)
        {
            if (_start == _end && _isEnded)
            {
                return false;
            }

            CsvSplit split = CsvSplitter.Split(Waiting, Separator, _isEnded, Cells, out int length);
            switch (split)
            {
                case CsvSplit.Row when Waiting[..length].TrimEnd("\r\n").Length <= CsvSplitter.LongestRow:
                    IsCutShort |= _isEnded && Waiting[length - 1] is not ('\r' or '\n');
                    Take(length);
                    return true;
                case CsvSplit.NeedsMore when _end - _start < Window && !_isEnded:
                    Fill();
                    break;
                default:
                    IsCutShort |= _isEnded;
                    TakeLine(split);
                    return true;
            }
        }
    }

    public void Dispose()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            ArrayPool<char>.Shared.Return(_window, clearArray: true);
        }
    }

    /// <summary>Most rows hold no mark and no letter beyond ASCII: where the next line break stands, such a one ends.</summary>
    private bool TryReadPlain()
    {
        int length = Waiting.IndexOf('\n');
        if (length < 0 || Separator is <= Blank or > LastPlain or Quote)
        {
            return false;
        }

        ReadOnlySpan<char> row = Waiting[..length];
        int all = length + 1;
        row = row is [.., '\r'] ? row[..^1] : row;
        if (row.Length > CsvSplitter.LongestRow || row.Contains(Quote) || row.ContainsAnyExceptInRange(Blank, LastPlain))
        {
            return false;
        }

        Cells.SetPlain(row, Separator);
        _nextLine++;
        _start += all;
        return true;
    }

    private void Take(int length)
    {
        ReadOnlySpan<char> row = Waiting[..length];
        Flaw = row.Contains(EncodedText.NoLetter) ? SourceTexts.NotText(Encoding) : null;
        _nextLine += Math.Max(row.Count('\n'), row.Count('\r'));
        _start += length;
    }

    /// <summary>Takes the line on which the row begins, however long it is, and says why it is no row.</summary>
    private void TakeLine(CsvSplit split)
    {
        Cells.Clear();
        long length = 0;
        while (true)
        {
            int end = Waiting.IndexOfAny('\r', '\n');
            int taken = end < 0 ? _end - _start : end;
            length += taken;
            _start += taken;
            if (end >= 0 || _isEnded)
            {
                break;
            }

            Fill();
        }

        if (_start < _end || !_isEnded)
        {
            if (_end - _start < 2)
            {
                Fill();
            }

            _start += Waiting is ['\r', '\n', ..] ? 2 : Math.Min(1, _end - _start);
        }

        _nextLine++;
        Flaw = length > CsvSplitter.LongestRow ? SourceTexts.TooLong(CsvSplitter.LongestRow)
            : split == CsvSplit.TextAfterQuote ? SourceTexts.QuoteClosed
            : SourceTexts.QuoteOpen;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            Waiting.CopyTo(_window);
            (_start, _end) = (0, _end - _start);
        }

        int read = _text.Read(_window.AsSpan(_end));
        _end += read;
        _isEnded |= read == 0 && _end < _window.Length - 4;
    }

    // Excel's own way to name the separator.
    private void SkipSeparatorLine()
    {
        if (Waiting is ['s' or 'S', 'e' or 'E', 'p' or 'P', '=', not ('\r' or '\n'), '\r' or '\n', ..])
        {
            Separator = Waiting[4];
            NamesSeparator = true;
            _start += Waiting is [_, _, _, _, _, '\r', '\n', ..] ? 7 : 6;
            _nextLine = 2;
        }
    }
}
