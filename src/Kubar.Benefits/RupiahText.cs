namespace Kubar.Benefits;

/// <summary>How amounts are written and read, in either language and under no culture.</summary>
internal static class RupiahText
{
    public const string Indonesian = "id";
    public const string English = "en";

    /// <summary>A sign, the currency, nineteen digits and six separators.</summary>
    public const int Longest = 28;

    private const string Currency = "Rp";
    private const string Digits = "D";
    private const int GroupSize = 3;
    private const int Base = 10;

    private enum Reading
    {
        Amount = 1,
        NotOne = 2,
        TooLarge = 3,
    }

    /// <summary>Writes an amount at the end of a buffer of at least <see cref="Longest"/> characters.</summary>
    /// <returns>Where it begins.</returns>
    public static int Write(long value, ReadOnlySpan<char> format, Span<char> buffer)
    {
        char separator = format switch
        {
            "" or "G" or English => ',',
            Indonesian => '.',
            Digits => default,
            _ => throw new FormatException($"An amount has no format {format}: it has en, id, G and D."),
        };
        int start = buffer.Length;
        ulong left = value < 0 ? (ulong)~value + 1 : (ulong)value;
        int written = 0;
        do
        {
            if (separator != default && written > 0 && written % GroupSize == 0)
            {
                buffer[--start] = separator;
            }

            buffer[--start] = (char)('0' + (int)(left % Base));
            left /= Base;
            written++;
        }
        while (left > 0);

        if (separator != default)
        {
            start -= Currency.Length;
            Currency.CopyTo(buffer[start..]);
        }

        if (value < 0)
        {
            buffer[--start] = '-';
        }

        return start;
    }

    public static Rupiah Parse(ReadOnlySpan<char> text, Language language) => Read(text, language, out long value) switch
    {
        Reading.Amount => new(value),
        Reading.TooLarge => throw new OverflowException("The amount does not fit 64 bits."),
        _ => throw new FormatException(language == Language.Indonesian
            ? "The text is not an amount of whole rupiah as it is written in Indonesian: Rp48.000.000 or 48000000."
            : "The text is not an amount of whole rupiah as it is written in English: Rp48,000,000 or 48000000."),
    };

    public static bool TryParse(ReadOnlySpan<char> text, Language language, out Rupiah amount)
    {
        bool isOne = Read(text, language, out long value) == Reading.Amount;
        amount = new(value);
        return isOne;
    }

    private static Reading Read(ReadOnlySpan<char> text, Language language, out long value)
    {
        value = 0;
        ReadOnlySpan<char> rest = text.Trim(' ');
        bool isNegative = rest.StartsWith("-");
        rest = isNegative ? rest[1..] : rest;
        if (rest.StartsWith(Currency))
        {
            rest = rest[Currency.Length..];
            rest = rest.StartsWith(" ") ? rest[1..] : rest;
        }

        if (!IsWellFormed(rest, language == Language.Indonesian ? '.' : ','))
        {
            return Reading.NotOne;
        }

        // Counted downwards: the least number has no opposite.
        Int128 counted = 0;
        foreach (char digit in rest)
        {
            counted = char.IsAsciiDigit(digit) ? (counted * Base) - (digit - '0') : counted;
            if (counted < long.MinValue)
            {
                return Reading.TooLarge;
            }
        }

        counted = isNegative ? counted : -counted;
        if (counted > long.MaxValue)
        {
            return Reading.TooLarge;
        }

        value = (long)counted;
        return Reading.Amount;
    }

    /// <summary>Digits, with separators between all groups of three or with none.</summary>
    private static bool IsWellFormed(ReadOnlySpan<char> number, char separator)
    {
        bool isGrouped = number.Contains(separator);
        for (int i = 0; i < number.Length; i++)
        {
            bool isPlaceOfSeparator = isGrouped && (number.Length - i) % (GroupSize + 1) == 0;
            if (isPlaceOfSeparator ? i == 0 || number[i] != separator : !char.IsAsciiDigit(number[i]))
            {
                return false;
            }
        }

        return !number.IsEmpty;
    }
}
