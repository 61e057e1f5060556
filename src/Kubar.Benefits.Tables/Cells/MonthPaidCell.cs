using System.Buffers;

namespace Kubar.Benefits.Tables.Cells;

/// <summary>A cell below the name of a month: LUNAS, V, x, a tick, the sum or the day of the payment; or that it was not paid.</summary>
internal static class MonthPaidCell
{
    private static readonly SearchValues<char> Ticks = SearchValues.Create("\u2713\u2714\u2611\u221A\u2705 ");

    // "Lunas 02/01/2026" is the day of a payment; what else stands before a day may be anything.
    private static bool NamesAnother(ReadOnlySpan<char> cell)
    {
        int first = cell.IndexOfAnyInRange('0', '9');
        ReadOnlySpan<char> before = first > 0 ? cell[..first].Trim(" .:,'`-/") : [];
        return !before.IsEmpty && CellWords.Paid.Find(before) is not true && !before.Equals("tgl", StringComparison.OrdinalIgnoreCase) && !before.Equals("tanggal", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the month was paid; null where the cell does not tell it.</summary>
    public static bool? Read(ReadOnlySpan<char> cell)
    {
        // A dash is an empty month; a question mark, or a formula that found nothing, is a doubt.
        if (EmptyCell.Is(cell))
        {
            return EmptyCell.IsDoubt(cell) ? null : false;
        }

        if (cell.IndexOfAnyExcept(Ticks) < 0)
        {
            return true;
        }

        if (CellWords.Paid.Find(cell) is { } paid)
        {
            return paid;
        }

        return MoneyCell.Read(cell) switch
        {
            { Kind: MoneyKind.Sum, Bounds: { IsOne: true, Least.Value: var sum } } => sum > 0,
            { Kind: MoneyKind.Nothing } => false,
            _ => DateCell.Read(cell) is { IsDay: true } or { Kind: DateKind.Two } && !NamesAnother(cell) ? true : null,
        };
    }
}
