using System.Globalization;
using System.Runtime.CompilerServices;
using CsvHelper;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Roster.Cells;
using Kubar.Benefits.Json.Streaming;

namespace Kubar.Benefits.Cli.Contributions;

/// <summary>A table of contributions: comma, semicolon or tab between the cells, one heading, one row a case.</summary>
internal sealed class ContributionFile : IAsyncDisposable
{
    private const int LongestRow = 1 << 20;

    // A quote that is never closed spoils its own line, not the rest of the file.
    private static CsvReaderOptions Options(Queue<CsvMalformedRecord> malformed) => new()
    {
        HasHeader = false,
        AllowLineBreaksInQuotes = false,
        TrimWhitespace = true,
        TrimInsideQuotes = true,
        TrackLineNumbers = true,
        MaxRecordSize = LongestRow,
        IncludeValuesInExceptions = false,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = malformed.Enqueue,
    };

    private readonly CsvReader _reader;
    private readonly Queue<CsvMalformedRecord> _malformed;
    private readonly IReadOnlyList<(ContributionColumn? Column, string Heading)> _headings;

    private ContributionFile(CsvReader reader, Queue<CsvMalformedRecord> malformed, IReadOnlyList<(ContributionColumn? Column, string Heading)> headings)
    {
        _reader = reader;
        _malformed = malformed;
        _headings = headings;
    }

    /// <summary>The headings that name no column, and are passed over.</summary>
    public IReadOnlyList<string> Ignored => [.. _headings.Where(heading => heading.Column is null && heading.Heading.Length > 0).Select(heading => CellTexts.Hidden(heading.Heading))];

    /// <summary>Takes over a stream and reads the heading.</summary>
    /// <exception cref="InputException">There is none, or one that cannot be used.</exception>
    public static async Task<ContributionFile> OpenAsync(Stream input, CancellationToken cancellation)
    {
        var malformed = new Queue<CsvMalformedRecord>();
        CsvReader reader = CsvReader.Create(input, Options(malformed), false);
        try
        {
            return new(reader, malformed, await HeadingsAsync(reader, cancellation));
        }
        catch
        {
            await reader.DisposeAsync();
            throw;
        }
    }

    /// <summary>The rows, in order; blank lines are passed over.</summary>
    public async IAsyncEnumerable<ContributionRow> RowsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        long number = 0;
        for (bool more = true; more;)
        {
            more = await ReadAsync(_reader, cancellation);
            while (_malformed.TryDequeue(out CsvMalformedRecord malformed))
            {
                yield return Unreadable(malformed.LineNumber, ++number);
            }

            string line = more ? _reader.LineNumber.ToString(CultureInfo.InvariantCulture) : "";
            if (more && HasSurplus())
            {
                yield return new($"line {line}", ++number, new Dictionary<ContributionColumn, Cell>()) { Fault = CellTexts.CellCount(_reader.FieldCount, _headings.Count) };
            }
            else if (more && Cells(line) is { Count: > 0 } cells)
            {
                yield return new($"line {line}", ++number, cells);
            }
        }
    }

    public ValueTask DisposeAsync() => _reader.DisposeAsync();

    private static async Task<(ContributionColumn? Column, string Heading)[]> HeadingsAsync(CsvReader reader, CancellationToken cancellation)
    {
        if (!await ReadAsync(reader, cancellation))
        {
            throw new InputException(new("Berkas kosong: tidak ada kepala kolom.", "The file is empty: there is no heading."));
        }

        (ContributionColumn? Column, string Heading)[] headings =
            [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).Select(heading => (ContributionHeadings.Find(heading), ProblemTexts.Quote(heading)))];
        if (headings.All(heading => heading.Column is null))
        {
            throw new InputException(new(
                "Baris pertama bukan kepala kolom yang dikenal; lihat docs/contributions.md.",
                "The first line is no heading that is known; see docs/contributions.md."));
        }

        if (headings.Where(heading => heading.Column is not null).GroupBy(heading => heading.Column).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            string names = string.Join(", ", twice.Select(heading => heading.Heading));
            throw new InputException(new($"Kolom yang sama tertulis lebih dari sekali: {names}.", $"The same column is given more than once: {names}."));
        }

        return headings;
    }

    private static async Task<bool> ReadAsync(CsvReader reader, CancellationToken cancellation)
    {
        try
        {
            return await reader.ReadAsync(cancellation);
        }
        catch (CsvFormatException exception)
        {
            string line = exception.LineNumber.ToString(CultureInfo.InvariantCulture);
            throw new InputException(new(
                $"Baris {line} lebih panjang daripada {LongestRow} bita.",
                $"Line {line} is longer than {LongestRow} bytes."));
        }
    }

    private static ContributionRow Unreadable(long line, long number) => new(string.Create(CultureInfo.InvariantCulture, $"line {line}"), number, new Dictionary<ContributionColumn, Cell>())
    {
        Fault = new("tanda kutip tidak ditutup, atau ada teks sesudahnya", "a quote is not closed, or text follows it"),
    };

    // A sum written with the separator of the cells falls apart into several, of which the first is a sum of its own.
    private bool HasSurplus() => Enumerable.Range(_headings.Count, Math.Max(0, _reader.FieldCount - _headings.Count)).Any(index => _reader.GetString(index).Length > 0);

    private Dictionary<ContributionColumn, Cell> Cells(string line)
    {
        var cells = new Dictionary<ContributionColumn, Cell>();
        for (int index = 0; index < Math.Min(_reader.FieldCount, _headings.Count); index++)
        {
            if (_headings[index].Column is { } column && _reader.GetString(index) is { Length: > 0 } text)
            {
                string place = string.Create(CultureInfo.InvariantCulture, $"line {line}, column {index + 1} ({_headings[index].Heading})");
                cells.Add(column, new(text, place));
            }
        }

        return cells;
    }
}
