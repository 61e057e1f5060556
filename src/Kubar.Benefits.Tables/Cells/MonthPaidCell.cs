using System.Buffers;

namespace Kubar.Benefits.Tables.Cells;

/// <summary>A cell below the name of a month: LUNAS, V, x, a tick, the sum or the day of the payment; or that it was not paid.</summary>
internal static class MonthPaidCell
{
    // "1" marks a month as a tick does; "2" and more can be how many were paid, or which, or thousands. Less than Rp100 was never due: with the
    // relief of PP 49/2020 it was Rp168.
    private const long Tick = 1;
    private const long LeastSum = 100;

    private static readonly SearchValues<char> Ticks = SearchValues.Create("\u2713\u2714\u2611\u221A\u2705 ");

    // "Lunas 02/01/2026" is the day of a payment; what else stands before a day may be anything.
    private static bool NamesAnother(ReadOnlySpan<char> cell)
    {
        int first = cell.IndexOfAnyInRange('0', '9');
        ReadOnlySpan<char> before = first > 0 ? cell[..first].Trim(" .:,'`-/") : [];
        return !before.IsEmpty && CellWords.Paid.Find(before) is not true && !before.Equals("tgl", StringComparison.OrdinalIgnoreCase) && !before.Equals("tanggal", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the month was paid, and when.</summary>
    public static MonthPaid Read(ReadOnlySpan<char> cell)
    {
        // A dash is an empty month; a question mark, or a formula that found nothing, is a doubt.
        if (EmptyCell.Is(cell))
        {
            return new(EmptyCell.IsDoubt(cell) ? null : false);
        }

        if (cell.IndexOfAnyExcept(Ticks) < 0)
        {
            return new(true);
        }

        if (CellWords.Paid.Find(cell) is { } paid)
        {
            return new(paid);
        }

        return MoneyCell.Read(cell) switch
        {
            { Kind: MoneyKind.Sum, Bounds: { IsOne: true, Least.Value: var sum } } => new(sum is 0 or Tick or >= LeastSum ? sum > 0 : null),
            { Kind: MoneyKind.Nothing } => new(false),
            _ => DateCell.Read(cell) is var day && (day.IsDay || day.Kind == DateKind.Two) && !NamesAnother(cell) ? new(true, day) : default,
        };
    }
}

/// <summary>What a cell below the name of a month tells.</summary>
/// <param name="IsPaid">Whether the month was paid; null: the cell does not tell it.</param>
/// <param name="On">The day of the payment, where the cell holds one.</param>
internal readonly record struct MonthPaid(bool? IsPaid, DateReading On = default)
{
    /// <summary>Whether a day of payment is told, if only as one of two.</summary>
    public bool HasDay => IsPaid is true && On.Kind != default;
}
