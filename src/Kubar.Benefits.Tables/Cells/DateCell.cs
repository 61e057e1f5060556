using System.Globalization;
using Kubar.Benefits.Tables.Columns;
using NodaTime;

namespace Kubar.Benefits.Tables.Cells;

/// <summary>What a cell of dates turned out to hold.</summary>
internal enum DateKind
{
    /// <summary>Nothing: empty, a dash, 00/00/0000.</summary>
    Nothing = 1,

    /// <summary>One day.</summary>
    One,

    /// <summary>One day, which shows that the day stands before the month.</summary>
    DayFirst,

    /// <summary>One day, which shows that the month stands before the day.</summary>
    MonthFirst,

    /// <summary>One of two days: <c>1/5/1985</c>.</summary>
    Two,

    /// <summary>Not a date.</summary>
    NoDate,

    /// <summary>In the form of a date, but no day of the calendar.</summary>
    NoDay,
}

/// <summary>A date as it was read.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">The day; of two, that with the day before the month.</param>
/// <param name="Second">Of two, that with the month before the day.</param>
internal readonly record struct DateReading(DateKind Kind, LocalDate First = default, LocalDate Second = default)
{
    /// <summary>Whether one day was read.</summary>
    public bool IsDay => Kind is DateKind.One or DateKind.DayFirst or DateKind.MonthFirst;
}

/// <summary>
/// Dates in every form that offices write: 31/12/1985, 31.12.85, 31 Desember 1985, 31-Des-85, 1985-12-31, with a time or a place
/// beside it, or as the number by which a spreadsheet keeps it. No culture is asked; where day and month can be exchanged, both
/// are told.
/// </summary>
internal static class DateCell
{
    // The days that a spreadsheet's number can be: 1927 to 2099. Smaller ones are years.
    private const int LeastSerial = 10_000;
    private const int MostSerial = 73_050;

    // A year of two digits below it is of this century, as spreadsheets take it.
    private const int Pivot = 30;

    private static readonly LocalDate SerialZero = new(1899, 12, 30);

    private static readonly string[] Others =
    [
        "S", "SD", "SAMPAI", "HINGGA", "UNTIL", "TO", "BELUM", "BLM", "TIDAK", "TDK", "BUKAN", "SEBELUM", "SESUDAH", "SETELAH", "SEKITAR", "KIRA", "PERKIRAAN", "KURANG", "LEBIH",
        "BERAKHIR", "AKHIR", "KELUAR", "BERHENTI", "NON", "NONAKTIF", "BATAL", "DIBATALKAN", "SALAH", "RALAT", "MENINGGAL", "WAFAT", "ALM", "TUNGGAK", "TUNGGAKAN", "NUNGGAK", "MENUNGGAK", "JATUH", "TEMPO",
        "BEFORE", "AFTER", "ABOUT", "NOT", "DUE",
    ];

    /// <summary>Reads a cell.</summary>
    public static DateReading Read(ReadOnlySpan<char> cell)
    {
        // What a file of our own holds.
        if (IsoDay(cell) is { } iso)
        {
            return new(DateKind.One, iso);
        }

        cell = cell.Trim(" '`");
        if (EmptyCell.Is(cell))
        {
            return new(DateKind.Nothing);
        }

        cell = WithoutTime(cell);
        if (Digits(cell) is { } digits)
        {
            return Number(digits, cell.Length);
        }

        if (cell.Length > 2 && cell.EndsWith(".0") && Digits(cell[..^2]) is { } serial)
        {
            return Number(serial, cell.Length - 2);
        }

        DateReading reading = Parts(cell);
        if (reading.Kind != DateKind.NoDate)
        {
            return reading;
        }

        // "Melak, 31-12-1985": what stands before the first digit is the place.
        int first = cell.IndexOfAnyInRange('0', '9');
        return first > 0 && char.IsLetter(cell[0]) && !IsMistyped(cell[..first]) && !IsOfAnother(cell[..first]) ? Parts(cell[first..].Trim()) : reading;
    }

    // "l2-06-2026": a letter or two that touch the digits are more likely digits themselves than a place.
    private static bool IsMistyped(ReadOnlySpan<char> before) => before.Length <= 2 && char.IsLetter(before[^1]);

    // "s/d 31/12/2026", "keluar 31/12/2026", "sekitar 1/1/1970": no place, and not the day that is asked for.
    private static bool IsOfAnother(ReadOnlySpan<char> before)
    {
        foreach (string word in HeadingWords.In(before.ToString()))
        {
            foreach (string other in Others)
            {
                if (word.Equals(other, StringComparison.Ordinal) || (other.Length > 4 && word.StartsWith(other, StringComparison.Ordinal)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static LocalDate? IsoDay(ReadOnlySpan<char> cell)
    {
        if (cell is not [_, _, _, _, '-', _, _, '-', _, _])
        {
            return null;
        }

        int year = Pair(cell) is >= 0 and var century && Pair(cell[2..]) is >= 0 and var ofCentury ? (century * 100) + ofCentury : -1;
        return Day(year, Pair(cell[5..]), Pair(cell[8..]));

        static int Pair(ReadOnlySpan<char> text) => char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) ? ((text[0] - '0') * 10) + text[1] - '0' : -1;
    }

    private static ReadOnlySpan<char> WithoutTime(ReadOnlySpan<char> cell)
    {
        int colon = cell.IndexOf(':');
        if (colon < 8 || cell[..colon].LastIndexOfAny(' ', 'T') is not (>= 8 and var blank))
        {
            return cell;
        }

        return cell[(blank + 1)..colon].Length is 1 or 2 ? cell[..blank].TrimEnd() : cell;
    }

    private static DateReading Number(int number, int length) => length switch
    {
        5 when number is >= LeastSerial and <= MostSerial => new(DateKind.One, SerialZero.PlusDays(number)),
        8 => EightDigits(number),
        _ when number == 0 => new(DateKind.Nothing),
        _ => new(DateKind.NoDate),
    };

    private static DateReading EightDigits(int number)
    {
        LocalDate? yearFirst = number / 10_000 is >= 1900 and <= 2100 ? Day(number / 10_000, number / 100 % 100, number % 100) : null;
        LocalDate? dayFirst = number % 10_000 is >= 1900 and <= 2100 ? Day(number % 10_000, number / 10_000 % 100, number / 1_000_000) : null;
        return (yearFirst, dayFirst) switch
        {
            ({ } day, null) => new(DateKind.One, day),
            (null, { } day) => new(DateKind.One, day),
            _ => new(DateKind.NoDay),
        };
    }

    private static DateReading Parts(ReadOnlySpan<char> cell)
    {
        Span<Part> parts = stackalloc Part[3];
        int count = 0;
        for (int at = 0; at < cell.Length;)
        {
            if (cell[at] is ' ' or '/' or '\\' or '-' or '.' or ',' or '\'' or '\u2019' or '\u2013')
            {
                at++;
                continue;
            }

            int end = at + 1;
            bool isNumber = char.IsAsciiDigit(cell[at]);
            while (end < cell.Length && (isNumber ? char.IsAsciiDigit(cell[end]) : char.IsAsciiLetter(cell[end])))
            {
                end++;
            }

            Part part = Part.Of(cell[at..end], isNumber);
            if (count == parts.Length || !part.IsSomething)
            {
                return new(DateKind.NoDate);
            }

            parts[count++] = part;
            at = end;
        }

        return count == 3 ? Date(parts[0], parts[1], parts[2]) : new(DateKind.NoDate);
    }

    private static DateReading Date(Part a, Part b, Part c)
    {
        if (a is { Number: 0, IsName: false } && b is { Number: 0, IsName: false } && c.Number == 0)
        {
            return new(DateKind.Nothing);
        }

        if (a.IsName && !b.IsName && !c.IsName)
        {
            return Known(c, a, b);
        }

        if (b.IsName && !a.IsName && !c.IsName)
        {
            return a.Length == 4 ? Known(a, b, c) : Known(c, b, a);
        }

        if (a.IsName || b.IsName || c.IsName)
        {
            return new(DateKind.NoDate);
        }

        if (a.Length == 4 || (a.Length == 2 && a.Number > 31 && c.Length <= 2))
        {
            return Known(a, b, c);
        }

        return c.Length is 2 or 4 && a.Length <= 2 && b.Length <= 2 ? Either(c.Year, a.Number, b.Number) : new(DateKind.NoDate);
    }

    private static DateReading Either(int year, int first, int second) => (Day(year, second, first), Day(year, first, second)) switch
    {
        ({ } day, null) => new(DateKind.DayFirst, day),
        (null, { } day) => new(DateKind.MonthFirst, day),
        ({ } one, { } other) => one == other ? new(DateKind.One, one) : new(DateKind.Two, one, other),
        _ => new(DateKind.NoDay),
    };

    private static DateReading Known(Part year, Part month, Part day) =>
        year.Length is not (2 or 4) || day.Length > 2 || month.Length > 2 ? new(DateKind.NoDate)
        : Day(year.Year, month.Number, day.Number) is { } date ? new(DateKind.One, date)
        : new(DateKind.NoDay);

    private static LocalDate? Day(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new(year, month, day) : null;

    private static int? Digits(ReadOnlySpan<char> text) =>
        text.Length is > 0 and < 9 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private readonly record struct Part(int Number, int Length, bool IsName)
    {
        public bool IsSomething => Length > 0;

        public int Year => Length == 4 ? Number : Number < Pivot ? 2000 + Number : 1900 + Number;

        public static Part Of(ReadOnlySpan<char> text, bool isNumber) => isNumber
            ? text.Length <= 4 ? new(int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture), text.Length, IsName: false) : default
            : MonthNames.Of(text) is > 0 and var month ? new(month, 2, IsName: true)
            : MonthNames.OfRoman(text) is > 0 and var roman ? new(roman, 2, IsName: true) : default;
    }
}
