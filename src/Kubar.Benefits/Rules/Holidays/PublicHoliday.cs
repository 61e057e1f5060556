using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Rules.Holidays;

/// <summary>A day that a decree makes free.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">What it is free for.</param>
/// <param name="Kind">Whether for all, to vote, or as collective leave.</param>
/// <param name="Decree">The decree that names it, with what is known of its text.</param>
/// <param name="Grade">How well the decree is known.</param>
internal sealed record PublicHoliday(LocalDate Day, LocalizedText Name, HolidayKind Kind, LocalizedText Decree, Grade Grade);

/// <summary>The kinds of free day that decrees tell apart.</summary>
internal enum HolidayKind
{
    /// <summary>A national holiday (libur nasional).</summary>
    National = 1,

    /// <summary>A day on which the whole country votes.</summary>
    Election = 2,

    /// <summary>Collective leave (cuti bersama): whether it is a holiday is the reading collective-leave.</summary>
    CollectiveLeave = 3,
}
