using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Parsing;
using NodaTime;

namespace Kubar.Benefits.Cli.Roster.Cells;

/// <summary>Contribution months in one cell, as the JSON contract writes them: <c>2025-01/2025-12;2026-02</c>.</summary>
internal static class CellMonths
{
    /// <summary>As many as the contract allows in one list.</summary>
    private const int MostRanges = 1200;

    /// <summary>The months of a cell, apart from each other by semicolons, commas or spaces.</summary>
    /// <returns>The part that is wrong, and how; null where all is well.</returns>
    public static (Range Part, TextFault Fault)? TryRead(ReadOnlySpan<byte> cell, out ValueList<PaidPeriod> months)
    {
        months = [];
        if (CellWords.Nothing.Find(cell) is not null)
        {
            return null;
        }

        Span<PaidPeriod> first = stackalloc PaidPeriod[8];
        List<PaidPeriod>? more = null;
        int count = 0;
        foreach (Range part in cell.SplitAny(";, "u8))
        {
            ReadOnlySpan<byte> text = cell[part];
            if (text.IsEmpty)
            {
                continue;
            }

            if (TryReadRange(text, out PaidPeriod range) is { } fault)
            {
                return (part, fault);
            }

            if (count == MostRanges)
            {
                return (part, TextFault.Form);
            }

            if (count < first.Length)
            {
                first[count] = range;
            }
            else
            {
                (more ??= []).Add(range);
            }

            count++;
        }

        months = more is null ? ValueList.Create<PaidPeriod>(first[..count]) : ValueList.Create<PaidPeriod>([.. first, .. more]);
        return count == 0 ? (Range.All, TextFault.Form) : null;
    }

    /// <summary>The months as a cell holds them.</summary>
    public static string Write(IReadOnlyList<PaidPeriod> months, Language language) =>
        months.Count == 0 ? CellWords.Nothing.WordOf(true, language) : string.Join(';', months);

    private static TextFault? TryReadRange(ReadOnlySpan<byte> text, out PaidPeriod range)
    {
        range = default;
        YearMonth last = default;
        switch (text.Length)
        {
            case 7:
                TextFault? fault = TryReadMonth(text, out last);
                range = new(last);
                return fault;
            case 15 when text[7] == '/':
                fault = TryReadMonth(text[..7], out YearMonth first) ?? TryReadMonth(text[8..], out last);
                range = new(first, last);
                return fault;
            default:
                return TextFault.Form;
        }
    }

    private static TextFault? TryReadMonth(ReadOnlySpan<byte> text, out YearMonth month)
    {
        month = default;
        if (text[4] != '-' || CellNumber.Digits(text[..4]) is not { } year || CellNumber.Digits(text[5..]) is not { } number)
        {
            return TextFault.Form;
        }

        if (year < 1 || number is < 1 or > 12)
        {
            return TextFault.Calendar;
        }

        month = new((int)year, (int)number);
        return null;
    }
}
