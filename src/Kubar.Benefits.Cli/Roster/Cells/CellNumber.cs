namespace Kubar.Benefits.Cli.Roster.Cells;

/// <summary>Whole numbers and money as spreadsheets and people write them.</summary>
internal static class CellNumber
{
    private const int MostDigits = 18;

    /// <summary>Digits and nothing else; null where it is no such number or too long.</summary>
    public static long? Digits(ReadOnlySpan<byte> cell)
    {
        if (cell.Length is 0 or > MostDigits)
        {
            return null;
        }

        long value = 0;
        foreach (byte digit in cell)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return null;
            }

            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    /// <summary>
    /// Whole rupiah: <c>1000000</c>, <c>1.000.000</c>, <c>Rp1,000,000</c>, with <c>,00</c>, <c>.00</c> or <c>,-</c> behind it.
    /// A point or comma before three digits always parts thousands; null where it is no whole sum.
    /// </summary>
    public static long? Money(ReadOnlySpan<byte> cell)
    {
        if (Digits(cell) is { } plain)
        {
            return plain;
        }

        if (cell.Length > 2 && (cell[0] | 0x20) == 'r' && (cell[1] | 0x20) == 'p')
        {
            cell = cell[2..].TrimStart(" ."u8);
        }

        byte decimals = 0;
        foreach (ReadOnlySpan<byte> ending in (Span<byte[]>)[",00"u8.ToArray(), ".00"u8.ToArray(), ",-"u8.ToArray(), ".-"u8.ToArray()])
        {
            if (cell.EndsWith(ending))
            {
                decimals = ending[0];
                cell = cell[..^ending.Length];
                break;
            }
        }

        return Digits(cell) ?? Grouped(cell, decimals);
    }

    private static long? Grouped(ReadOnlySpan<byte> cell, byte decimals)
    {
        int first = cell.IndexOfAny((byte)'.', (byte)',');
        if (first is < 1 or > 3 || cell[first] == decimals || (cell.Length - first) % 4 != 0 || Digits(cell[..first]) is not { } value)
        {
            return null;
        }

        for (int at = first; at < cell.Length; at += 4)
        {
            if (cell[at] != cell[first] || Digits(cell.Slice(at + 1, 3)) is not { } group || value > long.MaxValue / 10_000)
            {
                return null;
            }

            value = (value * 1000) + group;
        }

        return value;
    }
}
