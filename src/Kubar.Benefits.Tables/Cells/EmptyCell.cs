using System.Buffers;
using System.Collections.Frozen;
using Kubar.Benefits.Tables.Columns;

namespace Kubar.Benefits.Tables.Cells;

/// <summary>What people write into a cell that holds nothing. It is then not known; it is never no, none or zero.</summary>
internal static class EmptyCell
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        new[] { "NA", "NULL", "KOSONG", "TIDAKDIKETAHUI", "BELUMDIKETAHUI", "TIDAKTAHU" }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Dashes = SearchValues.Create(" -\u2013\u2014_.'?");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Doubts =
        new[] { "NA", "TIDAKDIKETAHUI", "BELUMDIKETAHUI", "TIDAKTAHU" }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a cell that holds nothing says that it is not known: where an empty cell means something, this does not mean it.</summary>
    public static bool IsDoubt(ReadOnlySpan<char> cell)
    {
        if (cell.Length is 0 or > 20)
        {
            return false;
        }

        Span<char> key = stackalloc char[Key.Longest];
        return cell.Contains('?') || (Key.Of(cell, key) is > 0 and var length && Doubts.Contains(key[..length]));
    }

    /// <summary>Whether a cell holds nothing.</summary>
    public static bool Is(ReadOnlySpan<char> cell)
    {
        if (cell.IndexOfAnyExcept(Dashes) < 0)
        {
            return true;
        }

        if (cell.Length > 20 || char.IsAsciiDigit(cell[0]))
        {
            return false;
        }

        Span<char> key = stackalloc char[Key.Longest];
        int length = Key.Of(cell, key);
        return length > 0 && Words.Contains(key[..length]);
    }
}
