using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Rules;

/// <summary>When contribution months fall due: PP 44/2015 Pasal 21(2)(3) (PU), 24(3)(4) (BPU).</summary>
internal sealed class ContributionCalendar(Segment segment, WorkingDays workingDays, bool countsFromFirstDay, Figures figures)
{
    private static readonly ReadingAlternative FromFirstDay = ReadingCatalogue.ArrearsMonth["first-day"];

    public static ContributionCalendar Of(BenefitCase benefitCase, Readings readings, WorkingDays workingDays, Figures figures) => new(
        benefitCase.Participant.Segment,
        workingDays,
        readings[ReadingCatalogue.ArrearsMonth] == FromFirstDay,
        figures);

    /// <summary>The 15th of the month (BPU) or of the next (PU), moved to the next working day; the day of the law of the contribution month.</summary>
    public LocalDate DueDate(int month)
    {
        LocalDate first = Calendar.FirstDay(segment == Segment.Pu ? month + 1 : month);
        return workingDays.OnOrAfter(first.PlusDays(figures.On(Parameters.ContributionBpuDueDay, Calendar.FirstDay(month)) - 1));
    }

    /// <summary>The latest month that is in arrears on a day unless it is paid: its due date has passed.</summary>
    public int LatestDue(LocalDate on)
    {
        int month = Calendar.Number(on);
        while (!countsFromFirstDay && DueDate(month) >= on)
        {
            month--;
        }

        return month;
    }
}
