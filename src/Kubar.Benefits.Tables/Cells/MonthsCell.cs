using System.Globalization;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tables.Columns;
using NodaTime;

namespace Kubar.Benefits.Tables.Cells;

/// <summary>Why a cell holds no months.</summary>
internal enum MonthsFault
{
    /// <summary>It is no month.</summary>
    Form = 1,

    /// <summary>A month that no calendar has.</summary>
    Calendar,
}

/// <summary>
/// Contribution months in one cell: <c>2025-01/2025-12;2026-02</c>, <c>Jan-Des 2025</c>, <c>2025-01 s/d 2025-12</c>,
/// <c>01/2025-12/2025</c>, <c>202501-202512</c>.
/// </summary>
internal static class MonthsCell
{
    /// <summary>As many as the contract allows in one list.</summary>
    private const int MostRanges = 1200;

    /// <summary>The months of a cell.</summary>
    /// <returns>What is wrong; null where all is well.</returns>
    public static MonthsFault? TryRead(ReadOnlySpan<char> cell, out ValueList<PaidPeriod> months)
    {
        months = [];
        if (CellWords.Nothing.Find(cell) is not null)
        {
            return null;
        }

        // What a file of our own holds in nearly every row.
        if (cell.Length == 15 && cell[7] == '/' && IsoMonth(cell[..7]) is { } from && IsoMonth(cell[8..]) is { } to)
        {
            months = ValueList.Create<PaidPeriod>([new(from, to)]);
            return null;
        }

        if (Days(cell) is { } days)
        {
            months = ValueList.Create<PaidPeriod>([days]);
            return null;
        }

        var ranges = new List<PaidPeriod>();
        var waiting = new List<(int Month, bool IsEnd)>();
        bool isRange = false;
        bool isFirst = true;
        for (int at = 0; at < cell.Length;)
        {
            char letter = cell[at];
            if (letter is ' ' or ';' or ',' || (letter == '.' && !cell[at..].StartsWith("..")))
            {
                at++;
                continue;
            }

            if (Connector(cell[at..]) is > 0 and var length)
            {
                if (isFirst || isRange)
                {
                    return MonthsFault.Form;
                }

                isRange = true;
                at += length;
                continue;
            }

            MonthsFault? fault = Take(cell, ref at, out int year, out int month);
            if (fault is not null)
            {
                return fault;
            }

            isFirst = false;
            if (month == 0)
            {
                // A year behind months that were named without one.
                if (waiting.Count == 0 || isRange || !Settle(waiting, year, ranges))
                {
                    return MonthsFault.Form;
                }

                continue;
            }

            if (year == 0)
            {
                waiting.Add((month, isRange));
                isRange = false;
                continue;
            }

            var named = new YearMonth(year, month);
            if (waiting.Count > 0)
            {
                if (isRange)
                {
                    waiting.Add((month, IsEnd: true));
                    if (!Settle(waiting, year, ranges))
                    {
                        return MonthsFault.Form;
                    }
                }
                else if (!Settle(waiting, year, ranges))
                {
                    return MonthsFault.Form;
                }
                else
                {
                    ranges.Add(new(named));
                }
            }
            else if (!isRange)
            {
                ranges.Add(new(named));
            }
            else if (ranges[^1].First == ranges[^1].Last)
            {
                ranges[^1] = new(ranges[^1].First, named);
            }
            else
            {
                return MonthsFault.Form;
            }

            isRange = false;
            if (ranges.Count > MostRanges)
            {
                return MonthsFault.Form;
            }
        }

        if (ranges.Count == 0 || waiting.Count > 0 || isRange)
        {
            return MonthsFault.Form;
        }

        months = ranges.ToValueList();
        return null;
    }

    /// <summary>The months as a cell holds them.</summary>
    public static string Write(IReadOnlyList<PaidPeriod> months, Language language) =>
        months.Count == 0 ? CellWords.Nothing.WordOf(true, language) : string.Join(';', months);

    private static YearMonth? IsoMonth(ReadOnlySpan<char> text) =>
        text[4] == '-' && Digits(text[..4]) is { } year and > 0 && Digits(text[5..]) is { } month and >= 1 and <= 12 ? new(year, month) : null;

    /// <summary>The months from one day to another, <c>01/01/2025 - 31/12/2025</c>; null where it is something else, or where day and month can be exchanged.</summary>
    private static PaidPeriod? Days(ReadOnlySpan<char> cell)
    {
        foreach (string between in (ReadOnlySpan<string>)["s/d", "s.d.", "s.d", " sd ", "sampai dengan", "sampai", "hingga", " to ", " - ", "\u2013", "\u2014"])
        {
            int at = cell.IndexOf(between, StringComparison.OrdinalIgnoreCase);
            if (at <= 0)
            {
                continue;
            }

            DateReading from = DateCell.Read(cell[..at].TrimEnd());
            DateReading to = DateCell.Read(cell[(at + between.Length)..].TrimStart(" ."));
            bool isDayFirst = from.Kind == DateKind.DayFirst || to.Kind == DateKind.DayFirst;
            if (Day(from, isDayFirst) is { } first && Day(to, isDayFirst) is { } last && first <= last)
            {
                return new(first.ToYearMonth(), last.ToYearMonth());
            }
        }

        return null;
    }

    private static LocalDate? Day(DateReading reading, bool isDayFirst) =>
        reading.Kind is DateKind.One or DateKind.DayFirst || (reading.Kind == DateKind.Two && isDayFirst) ? reading.First : null;

    private static bool Settle(List<(int Month, bool IsEnd)> waiting, int year, List<PaidPeriod> ranges)
    {
        foreach ((int month, bool isEnd) in waiting)
        {
            var named = new YearMonth(year, month);
            if (!isEnd)
            {
                ranges.Add(new(named));
            }
            else if (ranges.Count > 0 && ranges[^1].First == ranges[^1].Last)
            {
                ranges[^1] = new(ranges[^1].First, named);
            }
            else
            {
                return false;
            }
        }

        waiting.Clear();
        return true;
    }

    private static int Connector(ReadOnlySpan<char> text)
    {
        foreach (string word in (ReadOnlySpan<string>)["s/d", "s.d.", "s.d", "sd ", "sampai dengan", "sampai", "hingga", "to ", "..", "/", "-", "\u2013", "\u2014"])
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>Takes a month, a month with its year, or a year; the other is 0.</summary>
    private static MonthsFault? Take(ReadOnlySpan<char> cell, ref int at, out int year, out int month)
    {
        year = month = 0;
        int end = at;
        if (char.IsAsciiLetter(cell[at]))
        {
            while (end < cell.Length && char.IsAsciiLetter(cell[end]))
            {
                end++;
            }

            month = MonthNames.Of(cell[at..end]);
            at = end;

            // "Jan-25", "Jan'25": as a spreadsheet writes a month.
            if (cell.Length > end && cell[end] is '-' or '\'' or '\u2019' && DigitsAt(cell[end..], 1) == 2)
            {
                year = 2000 + Digits(cell.Slice(end + 1, 2))!.Value;
                at = end + 3;
            }

            return month > 0 ? null : MonthsFault.Form;
        }

        while (end < cell.Length && char.IsAsciiDigit(cell[end]))
        {
            end++;
        }

        ReadOnlySpan<char> number = cell[at..end];
        ReadOnlySpan<char> rest = cell[end..];
        int behind = rest.Length > 0 && rest[0] is '-' or '/' or '.' ? DigitsAt(rest, 1) : 0;
        switch (number.Length)
        {
            case 4 when behind == 2 && Digits(rest.Slice(1, 2)) is { } named:
                (year, month) = (Digits(number)!.Value, named);
                at = end + 3;
                break;
            case 4:
                year = Digits(number)!.Value;
                at = end;
                return year is >= 2000 and <= 2100 ? null : MonthsFault.Form;
            case 6:
                (year, month) = (Digits(number[..4])!.Value, Digits(number[4..])!.Value);
                at = end;
                break;
            case 1 or 2 when behind == 4:
                (year, month) = (Digits(rest.Slice(1, 4))!.Value, Digits(number)!.Value);
                at = end + 5;
                break;
            default:
                return MonthsFault.Form;
        }

        return year < 1 || month is < 1 or > 12 ? MonthsFault.Calendar : null;
    }

    private static int DigitsAt(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }

    private static int? Digits(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
