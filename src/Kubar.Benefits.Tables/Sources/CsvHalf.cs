namespace Kubar.Benefits.Tables.Sources;

/// <summary>A half of a CSV file, read as if it were the whole, until something shows that the halves could be understood otherwise than the whole.</summary>
/// <param name="rows">The rows of the half.</param>
/// <param name="standsAlone">Whether it can be understood without the other half, as far as it has been read.</param>
/// <param name="giveUp">Stops the reading of both halves.</param>
internal sealed class CsvHalf(CsvRows rows, Func<CsvRows, bool> standsAlone, CancellationTokenSource giveUp) : IRowSource
{
    public CellRow Cells => rows.Cells;

    public long Line => rows.Line;

    public LocalizedText? Flaw => rows.Flaw;

    public long BytesRead => rows.BytesRead;

    public bool IsSheet => false;

    /// <summary>The half itself.</summary>
    public CsvRows Rows => rows;

    public bool Read()
    {
        bool isRead = !giveUp.IsCancellationRequested && rows.Read();
        if (standsAlone(rows))
        {
            return isRead;
        }

        giveUp.Cancel();
        return false;
    }

    public void Dispose() => rows.Dispose();
}
