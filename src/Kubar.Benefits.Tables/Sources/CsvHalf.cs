namespace Kubar.Benefits.Tables.Sources;

/// <summary>A half of a CSV file, read as if it were the whole, until something shows that the halves could be understood otherwise than the whole.</summary>
internal sealed class CsvHalf : IRowSource
{
    private readonly FilePart _part;
    private readonly Func<CsvRows, bool> _standsAlone;
    private readonly CancellationTokenSource _giveUp;

    /// <summary>A half.</summary>
    /// <param name="part">Its bytes, which are closed with it.</param>
    /// <param name="separator">What stands between cells.</param>
    /// <param name="standsAlone">Whether it can be understood without the other half, as far as it has been read.</param>
    /// <param name="giveUp">Stops the reading of both halves.</param>
    public CsvHalf(FilePart part, char separator, Func<CsvRows, bool> standsAlone, CancellationTokenSource giveUp)
    {
        _part = part;
        _standsAlone = standsAlone;
        _giveUp = giveUp;
        Rows = new(part, separator);
    }

    public CellRow Cells => Rows.Cells;

    public long Line => Rows.Line;

    public LocalizedText? Flaw => Rows.Flaw;

    public long BytesRead => Rows.BytesRead;

    public bool IsSheet => false;

    /// <summary>The half itself.</summary>
    public CsvRows Rows { get; }

    public bool Read()
    {
        bool isRead = !_giveUp.IsCancellationRequested && Rows.Read();
        if (_standsAlone(Rows))
        {
            return isRead;
        }

        _giveUp.Cancel();
        return false;
    }

    public void Dispose()
    {
        Rows.Dispose();
        _part.Dispose();
    }
}
