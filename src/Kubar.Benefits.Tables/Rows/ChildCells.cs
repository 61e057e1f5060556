using Kubar.Benefits.Cases;
using Kubar.Benefits.Tables.Columns;

namespace Kubar.Benefits.Tables.Rows;

/// <summary>
/// Children whose cells hold the same letters, whichever child of a row they are: as long as the columns are of the same kinds and dates in
/// them are read in the same order.
/// </summary>
internal sealed class ChildCells
{
    private readonly int[][] _columns;
    private readonly CellMemo<Child>[] _memos;

    /// <summary>For a table.</summary>
    /// <param name="columns">Its columns, each at its place in a block.</param>
    /// <param name="orders">How their dates are read.</param>
    public ChildCells(ReadColumn[] columns, DateOrders orders)
    {
        _columns = [.. Enumerable.Range(0, TableColumns.MostChildren).Select(child => Enumerable.Range(0, columns.Length).Where(index => columns[index].Column.IsOfChild && columns[index].Child == child).ToArray())];
        var memos = new Dictionary<string, CellMemo<Child>>(StringComparer.Ordinal);
        _memos = [.. _columns.Select(of => string.Join(' ', of.Select(index => $"{columns[index].Column.Field}{orders.Of(columns[index].Index)}"))).Select(MemoOf)];

        CellMemo<Child> MemoOf(string kinds) => memos.TryGetValue(kinds, out CellMemo<Child>? known) ? known : memos[kinds] = new([]);
    }

    /// <summary>How many children there are up to the last of whom a cell holds anything.</summary>
    public int Told(TableBlock block, int row)
    {
        int told = _columns.Length;
        while (told > 0 && !IsTold(block, row, told - 1))
        {
            told--;
        }

        return told;
    }

    /// <summary>The child of whom the same cells tell; null where none is kept, or no cell tells of the child.</summary>
    public Child? Find(TableBlock block, int row, int child) => _memos[child].Find(block, row, _columns[child]);

    /// <summary>Keeps a child whose cells were met before.</summary>
    public void KeepIfMet(TableBlock block, int row, int child, Child read)
    {
        _ = Find(block, row, child);
        _ = _memos[child].KeepIfMet(read);
    }

    private bool IsTold(TableBlock block, int row, int child)
    {
        foreach (int column in _columns[child])
        {
            if (!block.Cell(row, column).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
