namespace Kubar.Benefits.Tables.Sources;

/// <summary>The two halves of a long CSV file, to go through them at once. Whether they are the whole is known when both have been read.</summary>
internal sealed class CsvHalves : IDisposable
{
    // A shorter one is gone through sooner than it is divided.
    private const int LeastLength = 1 << 20;
    private const int LongestLine = 64 * 1024;

    private readonly CancellationTokenSource _giveUp = new();

    // An encoding that is guessed by what stands behind the first letter beyond ASCII is one of the whole; a mark and a name of the separator stand
    // at the beginning of the whole, and its end is the only one.
    private CsvHalves(Stream file, char separator, long cut)
    {
        var held = new Lock();
#pragma warning disable CA2000 // The halves close their parts.
        First = new(new FilePart(file, held, 0, cut), separator, rows => !rows.IsCutShort && (rows.Encoding == TextEncoding.Ascii || IsMarkedUtf8(rows)), _giveUp);
        Second = new(
            new FilePart(file, held, cut, file.Length),
            First.Rows.Separator,
            rows => !rows.NamesSeparator && !rows.HasMark && (rows.Encoding == TextEncoding.Ascii || (rows.Encoding == TextEncoding.Utf8 && IsMarkedUtf8(First.Rows))),
            _giveUp);
#pragma warning restore CA2000
    }

    public CsvHalf First { get; }

    public CsvHalf Second { get; }

    /// <summary>Whether the rows of both, now that both have been read, are those of the whole.</summary>
    public bool AreTheWhole => !_giveUp.IsCancellationRequested;

    /// <summary>How many lines the first has, now that it has been read.</summary>
    public long LinesOfFirst => First.Rows.NextLine - 1;

    /// <summary>The halves of a file; null where there is nothing to gain.</summary>
    public static CsvHalves? Of(Stream file, char separator) =>
        Environment.ProcessorCount > 1 && file.Length >= LeastLength && CutOf(file) is { } cut ? new(file, separator, cut) : null;

    public void Dispose()
    {
        First.Dispose();
        Second.Dispose();
        _giveUp.Dispose();
    }

    private static bool IsMarkedUtf8(CsvRows rows) => rows is { Encoding: TextEncoding.Utf8, HasMark: true };

    // Behind the first line break from the middle on.
    private static long? CutOf(Stream file)
    {
        byte[] line = new byte[LongestLine];
        long middle = file.Length / 2;
        file.Position = middle;
        int length = file.ReadAtLeast(line, line.Length, throwOnEndOfStream: false);
        int end = line.AsSpan(0, length).IndexOf((byte)'\n');
        return end < 0 ? null : middle + end + 1;
    }
}
