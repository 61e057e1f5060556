using NodaTime;
using NodaTime.Text;

namespace Kubar.Benefits.Json.Answers;

/// <summary>Dates as the JSON contract writes them.</summary>
internal static class IsoDate
{
    /// <summary><c>2025-08-27</c>.</summary>
    public static string Format(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
