using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Records;
using NodaTime;
using static Kubar.Benefits.Rules.Catalogues.Instruments;

namespace Kubar.Benefits.Rules.Contributions;

/// <summary>
/// When the contribution of a month falls due: PP 44/2015 Pasal 21(2)(3) (PU), 24(3)(4) (BPU); Permenaker 5/2021 Pasal 45(4)
/// (trainees). Construction pays at once or in stages, not by the month (Permenaker 5/2021 Pasal 72).
/// </summary>
internal static class DueDate
{
    /// <summary>The day, moved from a weekend or holiday to the next working day; null where the law names none, or none has been read.</summary>
    public static LocalDate? Of(ContributorKind contributor, int month, WorkingDays workingDays, Figures figures) => SegmentOf(contributor, month) is { } segment
        ? new ContributionCalendar(segment, workingDays, countsFromFirstDay: false, figures).DueDate(month)
        : null;

    /// <summary>The article that names the day.</summary>
    public static Citation Source(ContributorKind contributor) => contributor switch
    {
        ContributorKind.Bpu => Pp44.Pasal("24(3)(4)").Citation,
        ContributorKind.Trainee => Permenaker5.Pasal("45(4)").Citation,
        _ => Pp44.Pasal("21(2)(3)").Citation,
    };

    /// <summary>Whose due date it is; trainees' contributions fall due like those of a BPU, since Permenaker 5/2021.</summary>
    private static Segment? SegmentOf(ContributorKind contributor, int month) => contributor switch
    {
        ContributorKind.Bpu => Segment.Bpu,
        ContributorKind.Pu => Segment.Pu,
        ContributorKind.Trainee when Calendar.FirstDay(month) >= Permenaker5.InForceFrom => Segment.Bpu,
        _ => null,
    };
}
