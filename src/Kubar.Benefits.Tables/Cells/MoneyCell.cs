using System.Numerics;
using Kubar.Benefits.Tables.Columns;

namespace Kubar.Benefits.Tables.Cells;

/// <summary>What a cell of money turned out to hold.</summary>
internal enum MoneyKind
{
    /// <summary>Nothing: empty, a dash.</summary>
    Nothing = 1,

    /// <summary>A sum, or a range.</summary>
    Sum,

    /// <summary>No sum.</summary>
    NoSum,
}

/// <summary>Money as it was read.</summary>
internal readonly record struct MoneyReading(MoneyKind Kind, RupiahBounds Bounds = default);

/// <summary>
/// Money as people and spreadsheets write it: Rp1.000.000, 1,000,000.00, 1E+06, "1,5 juta", "&lt; 1.000.000", "1-2 juta". A point
/// or comma before three digits parts thousands; before one or two it parts what is less than a rupiah, and the sum is then bounded by
/// the whole rupiah on both sides.
/// </summary>
internal static class MoneyCell
{
    private const long Highest = 1_000_000_000_000_000;
    private const long LeastWithCents = 1000;

    private static readonly string[] Currencies = ["Rp.", "Rp", "IDR", "rupiah"];
    private static readonly string[] Periods = ["per bulan", "/ bulan", "/bulan", "/ bln", "/bln", "perbulan", "sebulan", "per bln"];
    private static readonly string[] NoCents = [",-", ".-", ",--", "\u2013"];
    private static readonly string[] Below = ["<", "di bawah", "dibawah", "kurang dari", "under", "below"];
    private static readonly string[] AtMost = ["<=", "\u2264", "maksimal", "maks.", "maks", "paling banyak", "s/d", "sampai dengan", "sampai", "hingga", "up to"];
    private static readonly string[] Above = [">", "di atas", "diatas", "lebih dari", "above", "over"];
    private static readonly string[] AtLeast = [">=", "\u2265", "minimal", "min.", "min", "paling sedikit"];
    private static readonly string[] Between = [" s/d ", "s/d", " s.d. ", " s.d ", " sd ", " sampai dengan ", " sampai ", " hingga ", " to ", "\u2013", "\u2014", "~", " - ", "-"];

    /// <summary>Reads a cell.</summary>
    public static MoneyReading Read(ReadOnlySpan<char> cell)
    {
        if (EmptyCell.Is(cell))
        {
            return new(MoneyKind.Nothing);
        }

        // What nearly every cell is.
        if (Plain(cell) is { } plain)
        {
            return Sum(plain, plain);
        }

        cell = WithoutUnits(cell);
        if (EmptyCell.Is(cell))
        {
            return new(MoneyKind.Nothing);
        }

        return OneSided(cell) ?? (One(cell) is var (least, most) ? Sum(least, most) : Range(cell));
    }

    private static MoneyReading Sum(long least, long? most) =>
        least >= 0 && (most is null || least <= most) ? new(MoneyKind.Sum, new(new(least), most is { } bound ? new Rupiah(bound) : null)) : new(MoneyKind.NoSum);

    private static long? Plain(ReadOnlySpan<char> cell)
    {
        if (cell.Length is 0 or > 15)
        {
            return null;
        }

        long value = 0;
        foreach (char digit in cell)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }

            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    private static ReadOnlySpan<char> WithoutUnits(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim(" '");
        foreach (string period in Periods)
        {
            if (cell.EndsWith(period, StringComparison.OrdinalIgnoreCase))
            {
                cell = cell[..^period.Length].TrimEnd();
                break;
            }
        }

        cell = WithoutCurrency(cell);
        foreach (string ending in NoCents)
        {
            if (cell.Length > ending.Length && cell.EndsWith(ending, StringComparison.Ordinal) && char.IsAsciiDigit(cell[^(ending.Length + 1)]))
            {
                return cell[..^ending.Length];
            }
        }

        return cell;
    }

    private static ReadOnlySpan<char> WithoutCurrency(ReadOnlySpan<char> cell)
    {
        foreach (string currency in Currencies)
        {
            if (cell.StartsWith(currency, StringComparison.OrdinalIgnoreCase))
            {
                return cell[currency.Length..].Trim();
            }

            if (cell.EndsWith(currency, StringComparison.OrdinalIgnoreCase))
            {
                return cell[..^currency.Length].Trim();
            }
        }

        return cell;
    }

    private static MoneyReading? OneSided(ReadOnlySpan<char> cell)
    {
        if (After(cell, AtMost) is { } most)
        {
            return Sum(0, most.Most);
        }

        if (After(cell, AtLeast) is { } least)
        {
            return Sum(least.Least, null);
        }

        if (After(cell, Below) is { } below)
        {
            return Sum(0, below.Least - 1);
        }

        return After(cell, Above) is { } above ? Sum(above.Most + 1, null) : null;
    }

    private static (long Least, long Most)? After(ReadOnlySpan<char> cell, string[] words)
    {
        foreach (string word in words)
        {
            if (cell.StartsWith(word, StringComparison.OrdinalIgnoreCase) && One(WithoutCurrency(cell[word.Length..].Trim())) is { } sum)
            {
                return sum;
            }
        }

        return null;
    }

    private static MoneyReading Range(ReadOnlySpan<char> cell)
    {
        foreach (string word in Between)
        {
            int at = cell.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at <= 0)
            {
                continue;
            }

            ReadOnlySpan<char> first = WithoutUnits(cell[..at].Trim());
            ReadOnlySpan<char> second = WithoutUnits(cell[(at + word.Length)..].Trim());
            if (One(second) is not var (_, most))
            {
                continue;
            }

            // "1,2-1,5 juta": what the second is counted in, a small first is.
            ReadOnlySpan<char> unit = UnitOf(second, out ReadOnlySpan<char> number) > 1 ? second[number.Length..] : [];
            (long Least, long Most)? least = !unit.IsEmpty && UnitOf(first, out _) == 1 && Scaled(first, 0) is { Least: < 1000 } ? One($"{first}{unit}") : One(first);
            if (least is var (from, _))
            {
                return Sum(from, most);
            }
        }

        return new(MoneyKind.NoSum);
    }

    private static long UnitOf(ReadOnlySpan<char> text, out ReadOnlySpan<char> number)
    {
        int letters = text.Length;
        while (letters > 0 && char.IsAsciiLetter(text[letters - 1]))
        {
            letters--;
        }

        number = text[..letters].TrimEnd(" .");
        return Key.Of(text[letters..].ToString()) switch
        {
            "JUTA" or "JT" => 1_000_000,
            "RIBU" or "RB" or "K" => 1_000,
            "MILIAR" or "MILYAR" or "M" => 1_000_000_000,
            "" => 1,
            _ => 0,
        };
    }

    /// <summary>One sum, bounded by whole rupiah.</summary>
    private static (long Least, long Most)? One(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return null;
        }

        if (text.IndexOfAny('E', 'e') is > 0 and var mark && Exponent(text[(mark + 1)..]) is { } exponent)
        {
            return Scaled(text[..mark], exponent);
        }

        long unit = UnitOf(text, out ReadOnlySpan<char> number);
        int zeros = 0;
        for (long rest = unit; rest > 1; rest /= 10)
        {
            zeros++;
        }

        return unit switch
        {
            0 => null,

            // "2,5" alone is not two rupiah and a half: whoever wrote it counted in millions, or in something else.
            1 => Scaled(text, 0) is { } sum && (sum.Least == sum.Most || sum.Least >= LeastWithCents) ? sum : null,

            // "1.250 ribu" is a million and a quarter, or one thousand and a quarter.
            1000 when number.LastIndexOfAny('.', ',') is > 0 and var last && last == number.Length - 4 => null,
            _ => Scaled(number, zeros, isCounted: true),
        };
    }

    private static int? Exponent(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> digits = text.TrimStart('+');
        return digits.Length is 1 or 2 && Plain(digits) is { } exponent and <= 15 ? (int)exponent : null;
    }

    /// <summary>A number times a power of ten. "1,5" before "juta" is one and a half; a sum by itself has thousands in threes.</summary>
    private static (long Least, long Most)? Scaled(ReadOnlySpan<char> text, int zeros, bool isCounted = false)
    {
        if (!Number(text, isCounted || zeros > 0, out long whole, out ReadOnlySpan<char> fraction))
        {
            return null;
        }

        BigInteger value = whole;
        bool isExact = true;
        for (int place = 0; place < Math.Max(zeros, fraction.Length); place++)
        {
            int digit = place < fraction.Length ? fraction[place] - '0' : 0;
            if (place < zeros)
            {
                value = (value * 10) + digit;
            }
            else
            {
                isExact &= digit == 0;
            }
        }

        return value <= Highest ? ((long)value, (long)value + (isExact ? 0 : 1)) : null;
    }

    private static bool Number(ReadOnlySpan<char> text, bool isCounted, out long whole, out ReadOnlySpan<char> fraction)
    {
        whole = 0;
        fraction = [];
        int last = text.LastIndexOfAny('.', ',');
        if (last >= 0)
        {
            int behind = text.Length - last - 1;
            bool isAlone = text.IndexOfAny('.', ',') == last;
            bool isOther = !isAlone && text[..last].Contains(text[last]) is false;

            // "1.500.00": thousands, or a million and a half of which a digit is missing. "1.500.000.00" has one meaning only.
            bool isClear = isAlone || isOther || (text[..last].Count(text[last]) > 1 && text[(last + 1)..] is "00");
            if ((behind is 1 or 2 && isClear) || (behind > 3 && isAlone) || (behind == 3 && isCounted && isAlone) || (isOther && behind != 3))
            {
                if (behind == 0 || Plain(text[(last + 1)..]) is null)
                {
                    return false;
                }

                fraction = text[(last + 1)..];
                text = text[..last];
            }
        }

        return Grouped(text, ref whole);
    }

    private static bool Grouped(ReadOnlySpan<char> text, ref long whole)
    {
        int first = text.IndexOfAny('.', ',', ' ');
        if (first < 0)
        {
            return Plain(text) is { } plain && (whole = plain) >= 0;
        }

        if (first is < 1 or > 3 || (text.Length - first) % 4 != 0 || text.Length > 20 || Plain(text[..first]) is not { } value)
        {
            return false;
        }

        for (int at = first; at < text.Length; at += 4)
        {
            if (text[at] != text[first] || Plain(text.Slice(at + 1, 3)) is not { } group || value > Highest)
            {
                return false;
            }

            value = (value * 1000) + group;
        }

        whole = value;
        return true;
    }
}
