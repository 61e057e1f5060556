using System.Globalization;
using System.Text.Unicode;
using CsvHelper;
using Kubar.Benefits.Json.Streaming;
using Kubar.Benefits.Cli.Roster.Cells;
using Kubar.Benefits.Cli.Roster.Columns;

namespace Kubar.Benefits.Cli.Roster.Input;

/// <summary>
/// Reads a roster block by block. A line is a row: a quotation mark that is never closed costs its own line and no other.
/// </summary>
internal sealed class RosterReader : IDisposable
{
    /// <summary>The longest line, in bytes.</summary>
    public const int LongestLine = 64 * 1024;

    private readonly LimitedLines _lines;
    private readonly CsvReader _csv;
    private readonly NikRegister _niks = new();
    private readonly int _nikColumn;
    private (long Line, CsvMalformedReason Reason) _malformed;

    private RosterReader(LimitedLines lines, byte? separator)
    {
        _lines = lines;
        _csv = CsvReader.Create(
            lines,
            CsvReaderOptions.Default with
            {
                Separator = (char?)separator,
                AllowLineBreaksInQuotes = false,
                TrimWhitespace = true,
                TrackLineNumbers = true,
                MalformedData = CsvMalformedDataHandling.Recover,
                OnMalformedRecord = Note,
                FormatProvider = CultureInfo.InvariantCulture,
            },
            leaveOpen: true);
        Header = RosterHeader.Of([.. _csv.Headers]);
        _nikColumn = Header.Find(RosterField.Nik)?.Index ?? -1;
    }

    /// <summary>The columns of the file.</summary>
    public RosterHeader Header { get; }

    /// <summary>Opens a roster.</summary>
    /// <exception cref="InputException">It is empty, not UTF-8, or its first line is no header.</exception>
    public static async Task<RosterReader> OpenAsync(Stream input, CancellationToken cancellation)
    {
        var lines = new LimitedLines(input, LongestLine);
        ReadOnlyMemory<byte> start = await lines.PeekAsync(cancellation);
        return new RosterReader(lines, RosterStart.SeparatorOf(start.Span));
    }

    /// <summary>Fills a block with the next rows.</summary>
    /// <returns>Whether there are any.</returns>
    public async ValueTask<bool> ReadAsync(RosterBlock block, CancellationToken cancellation)
    {
        block.Clear();
        while (!block.IsFull && await _csv.ReadAsync(cancellation))
        {
            AddRow(block);
        }

        block.BytesRead = _lines.BytesRead;
        return block.Count > 0;
    }

    public void Dispose()
    {
        _csv.Dispose();
        _lines.Dispose();
    }

    private void AddRow(RosterBlock block)
    {
        if (Flaw() is { } flaw)
        {
            block.AddFlawed(_csv.LineNumber, flaw);
            return;
        }

        bool isBlank = true;
        for (int index = 0; index < _csv.FieldCount; index++)
        {
            if (!_csv.GetSpan(index).IsEmpty)
            {
                isBlank = false;
                if (index >= Header.Count)
                {
                    block.AddFlawed(_csv.LineNumber, CellTexts.CellCount(_csv.FieldCount, Header.Count));
                    return;
                }
            }
        }

        if (isBlank)
        {
            return;
        }

        if (_csv.FieldCount < Header.Count)
        {
            block.AddFlawed(_csv.LineNumber, CellTexts.CellCount(_csv.FieldCount, Header.Count));
            return;
        }

        foreach (ReadColumn column in Header.Columns)
        {
            block.AddCell(_csv.GetSpan(column.Index).Trim(" \t"u8));
        }

        block.EndRow(_csv.LineNumber, _nikColumn >= 0 && CellNik.Number(_csv.GetSpan(_nikColumn)) is { } nik ? _niks.FirstLine(nik, _csv.LineNumber) : 0);
    }

    // A quotation mark within a cell that is not quoted stands for itself: nothing about it is in doubt.
    private void Note(CsvMalformedRecord record)
    {
        if (record.Reason != CsvMalformedReason.StrayQuote)
        {
            _malformed = (record.LineNumber, record.Reason);
        }
    }

    private LocalizedText? Flaw()
    {
        ReadOnlySpan<byte> record = _csv.RawRecord;
        if (record.Length > LongestLine)
        {
            return CellTexts.TooLong(LongestLine);
        }

        if (_malformed.Line == _csv.LineNumber)
        {
            return _malformed.Reason is CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.LineBreakInQuotes ? CellTexts.QuoteOpen : CellTexts.QuoteClosed;
        }

        return Utf8.IsValid(record) ? null : CellTexts.NotUtf8;
    }
}
