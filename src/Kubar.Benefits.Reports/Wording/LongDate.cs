using System.Globalization;
using NodaTime;

namespace Kubar.Benefits.Reports.Wording;

/// <summary>Dates as people write them, the same on every machine: the names of the months are data, not a culture's.</summary>
internal static class LongDate
{
    private static readonly LocalizedText[] Months =
    [
        new("Januari", "January"),
        new("Februari", "February"),
        new("Maret", "March"),
        new("April", "April"),
        new("Mei", "May"),
        new("Juni", "June"),
        new("Juli", "July"),
        new("Agustus", "August"),
        new("September", "September"),
        new("Oktober", "October"),
        new("November", "November"),
        new("Desember", "December"),
    ];

    /// <summary><c>27 Agustus 2025</c> or <c>27 August 2025</c>.</summary>
    public static string Format(LocalDate date, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1].In(language)} {date.Year}");

    /// <summary><c>Agustus 2025</c> or <c>August 2025</c>.</summary>
    public static string Month(YearMonth month, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{Months[month.Month - 1].In(language)} {month.Year}");
}
