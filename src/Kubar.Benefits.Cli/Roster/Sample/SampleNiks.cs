using System.Globalization;
using NodaTime;

namespace Kubar.Benefits.Cli.Roster.Sample;

/// <summary>
/// Made-up NIKs that nobody can have: the last four digits are 0000, and serials begin with 0001. What tells two people of
/// one sex apart who were born on one day is the district's part, which therefore means nothing.
/// </summary>
internal sealed class SampleNiks
{
    /// <summary>The serial that is never issued.</summary>
    public const string Serial = "0000";

    private const int MostOfADay = 100;

    private readonly Dictionary<(LocalDate Birth, bool IsWoman), int> _issued = [];

    /// <summary>The next NIK of a regency for that birth; null where there is none left.</summary>
    public string? Next(string regency, LocalDate birth, bool isWoman)
    {
        int issued = _issued.GetValueOrDefault((birth, isWoman));
        if (issued == MostOfADay)
        {
            return null;
        }

        _issued[(birth, isWoman)] = issued + 1;
        return Write(regency, issued, birth, isWoman);
    }

    /// <summary>A NIK as it is put together: regency, district, day (40 more for a woman), month, year, serial.</summary>
    public static string Write(string regency, int district, LocalDate birth, bool isWoman) => string.Create(
        CultureInfo.InvariantCulture,
        $"{regency}{district:00}{birth.Day + (isWoman ? 40 : 0):00}{birth.Month:00}{birth.Year % 100:00}{Serial}");
}
