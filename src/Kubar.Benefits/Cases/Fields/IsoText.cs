using NodaTime;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>How a text fails to be what it should be.</summary>
internal enum TextFault
{
    /// <summary>It is not written in that form.</summary>
    Form = 1,

    /// <summary>The form is right, but the calendar has no such day or month.</summary>
    Calendar = 2,
}

/// <summary>Dates and months in the contract's only form: <c>yyyy-MM-dd</c>, <c>yyyy-MM</c>, <c>yyyy-MM/yyyy-MM</c>.</summary>
internal static class IsoText
{
    /// <summary>The letters of a month.</summary>
    public const int MonthLength = 7;

    public static TextFault? TryDate(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        if (text.Length != 10 || text[7] != '-' || Digits(text[8..]) is not { } day)
        {
            return TextFault.Form;
        }

        if (TryMonth(text[..7], out YearMonth month) is { } fault)
        {
            return fault;
        }

        if (day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month))
        {
            return TextFault.Calendar;
        }

        date = month.OnDayOfMonth(day);
        return null;
    }

    public static TextFault? TryMonths(ReadOnlySpan<char> text, out MonthRange months)
    {
        months = default;
        YearMonth last;
        switch (text.Length)
        {
            case 7:
                TextFault? fault = TryMonth(text, out last);
                months = new(last);
                return fault;
            case 15 when text[7] == '/':
                fault = TryMonth(text[..7], out YearMonth first) ?? TryMonth(text[8..], out last);
                _ = TryMonth(text[8..], out last);
                months = new(first, last);
                return fault;
            default:
                return TextFault.Form;
        }
    }

    private static TextFault? TryMonth(ReadOnlySpan<char> text, out YearMonth month)
    {
        month = default;
        if (text[4] != '-' || Digits(text[..4]) is not { } year || Digits(text[5..]) is not { } number)
        {
            return TextFault.Form;
        }

        if (year < 1 || number is < 1 or > 12)
        {
            return TextFault.Calendar;
        }

        month = new(year, number);
        return null;
    }

    private static int? Digits(ReadOnlySpan<char> text)
    {
        int value = 0;
        foreach (char digit in text)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }

            value = value * 10 + (digit - '0');
        }

        return value;
    }
}
