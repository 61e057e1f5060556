using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Rules.Records;

/// <summary>
/// When contribution months fall due: PP 44/2015 Pasal 21(2)(3) (PU, on the 15th of the next month), 24(3)(4) (BPU, on the 15th of
/// the month itself); Permenaker 5/2021 Pasal 45(4) (trainees, as a BPU).
/// </summary>
internal sealed class ContributionCalendar(Segment segment, WorkingDays workingDays, bool countsFromFirstDay, Figures figures)
{
    private static readonly ReadingAlternative FromFirstDay = ReadingCatalogue.ArrearsMonth["first-day"];

    public static ContributionCalendar Of(BenefitCase benefitCase, Readings readings, WorkingDays workingDays, Figures figures) => new(
        benefitCase.Participant.WageBasis is TraineeWage ? Segment.Bpu : benefitCase.Participant.Segment,
        workingDays,
        readings[ReadingCatalogue.ArrearsMonth] == FromFirstDay,
        figures);

    /// <summary>The questions whose answers have told anything so far, one bit for each.</summary>
    public ulong Asked { get; private set; }

    /// <summary>The 15th of the month (BPU) or of the next (PU), moved to the next working day; the day of the law of the contribution month.</summary>
    public LocalDate DueDate(int month) => workingDays.OnOrAfter(NamedDay(month));

    /// <summary>The latest month that is in arrears on a day unless it is paid: its due date has passed.</summary>
    public int LatestDue(LocalDate on)
    {
        int month = Calendar.Number(on);

        // Where months count from their first day no due date is looked at, nor whether holidays are decreed for it.
        if (countsFromFirstDay)
        {
            Asked |= ReadingCatalogue.ArrearsMonth.Bit;
            return month;
        }

        while (!HasPassed(month, on))
        {
            Asked |= ReadingCatalogue.ArrearsMonth.Bit;
            month--;
        }

        return month;
    }

    /// <summary>
    /// The first month for which one who was registered on a day can come into arrears: that of the day, or the next where its due date
    /// had passed by then.
    /// </summary>
    /// <param name="registered">The day.</param>
    /// <param name="dueLate">The due dates of PP 49/2020 are taken at their latest, which no day of the month itself can have passed.</param>
    public int FirstDueSince(LocalDate registered, bool dueLate)
    {
        int month = Calendar.Number(registered);
        return HasPassed(month, registered) && !(dueLate && CanMoveDueDate(registered)) ? month + 1 : month;
    }

    /// <summary>Whether PP 49/2020 can have moved the due date of the month in which a day lies.</summary>
    public bool CanMoveDueDate(LocalDate on) => figures[Parameters.ReliefPp49].PeriodOn(Date.NumberOf(on)) is not null && !CountsFromFirstDay;

    /// <summary>
    /// The months that may not have been due yet on a day, though their ordinary due dates had passed: those of August 2020 to January
    /// 2021, which PP 49/2020 moved to no later than the last day of the next month, by what the press told of it. None: first after last.
    /// </summary>
    public (int First, int Last) PerhapsNotDue(LocalDate on)
    {
        IReadOnlyList<ParameterPeriod> relief = figures[Parameters.ReliefPp49].Periods;
        int first = Math.Max(Calendar.Number(relief[0].From), Calendar.Number(on) - 1);
        int last = relief[^1].To is { } end ? Calendar.Number(end) : 0;
        return first > last || CountsFromFirstDay ? (1, 0) : (first, last);
    }

    private bool CountsFromFirstDay
    {
        get
        {
            Asked |= ReadingCatalogue.ArrearsMonth.Bit;
            return countsFromFirstDay;
        }
    }

    private bool HasPassed(int month, LocalDate on) => NamedDay(month) < on && DueDate(month) < on;

    private LocalDate NamedDay(int month)
    {
        LocalDate first = Calendar.FirstDay(segment == Segment.Pu ? month + 1 : month);
        return first.PlusDays(figures.On(Parameters.ContributionBpuDueDay, Calendar.FirstDay(month)) - 1);
    }
}
