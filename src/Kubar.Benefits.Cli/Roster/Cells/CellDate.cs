using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Parsing;
using NodaTime;

namespace Kubar.Benefits.Cli.Roster.Cells;

/// <summary>
/// Dates: <c>yyyy-MM-dd</c>, <c>dd/MM/yyyy</c>, <c>dd-MM-yyyy</c>. The year has four digits and the day stands before the
/// month, whatever the culture, so that no date can be read in two ways.
/// </summary>
internal static class CellDate
{
    private const int Length = 10;

    public static TextFault? TryRead(ReadOnlySpan<byte> cell, out LocalDate date)
    {
        date = default;
        if (cell.Length != Length)
        {
            return TextFault.Form;
        }

        (int year, int month, int day)? read = (cell[2], cell[4]) switch
        {
            ((byte)'/', _) when cell[5] == '/' => Read(cell, 6, 3, 0),
            ((byte)'-', _) when cell[5] == '-' => Read(cell, 6, 3, 0),
            (_, (byte)'-') when cell[7] == '-' => Read(cell, 0, 5, 8),
            _ => null,
        };
        if (read is not var (y, m, d))
        {
            return TextFault.Form;
        }

        if (y < 1 || m is < 1 or > 12 || d < 1 || d > CalendarSystem.Iso.GetDaysInMonth(y, m))
        {
            return TextFault.Calendar;
        }

        date = new(y, m, d);
        return null;
    }

    private static (int Year, int Month, int Day)? Read(ReadOnlySpan<byte> cell, int year, int month, int day) =>
        CellNumber.Digits(cell.Slice(year, 4)) is { } y && CellNumber.Digits(cell.Slice(month, 2)) is { } m && CellNumber.Digits(cell.Slice(day, 2)) is { } d
            ? ((int)y, (int)m, (int)d)
            : null;
}
