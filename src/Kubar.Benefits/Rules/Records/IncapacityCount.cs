using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Rules.Records;

/// <summary>
/// Counts the months and days of incapacity, which can lie in several intervals: PP 44/2015 Lampiran III I.b.2, Permenaker
/// 5/2021 Pasal 114(3), 117. The n-th month of an interval begins on its first day plus n - 1 months, and is paid at the rate of
/// the month in which it begins; so are the days that remain.
/// </summary>
internal static class IncapacityCount
{
    /// <summary>Where another answer to the reading can give another count.</summary>
    public static bool Depends(BenefitCase benefitCase) =>
        benefitCase is { Participant.Segment: Segment.Bpu, Event: { Date: var date, Incapacity: [var first, ..] intervals } }
        && (intervals.Count > 1 || first.Start != date);

    public static void Read(BenefitCase benefitCase, FactRow row, Readings readings)
    {
        ValueList<DateInterval> intervals = benefitCase.Event.Incapacity;
        row.Set(Facts.Incapacitated, intervals.Count > 0);
        if (intervals.Count == 0)
        {
            SetNone(row);
            return;
        }

        var months = new int[IncapacitySteps.Steps.Count];
        int[][] days = [.. IncapacitySteps.Steps.Select(_ => new int[IncapacitySteps.MonthLengths.Count])];
        (int Months, int Days) before = (0, 0);
        foreach (DateInterval interval in intervals)
        {
            LocalDate afterLast = interval.End.PlusDays(1);
            int full = Calendar.FullMonths(interval.Start, afterLast);
            for (int month = 0; month < full; month++)
            {
                months[StepOf(month)]++;
            }

            LocalDate rest = interval.Start.PlusMonths(full);
            int remaining = Period.DaysBetween(rest, afterLast);
            int length = Period.DaysBetween(rest, interval.Start.PlusMonths(full + 1));
            days[StepOf(full)][length - IncapacitySteps.MonthLengths[0]] += remaining;
            before = (before.Months + full, before.Days + remaining);

            int StepOf(int monthOfInterval) => StepIndex(1 + MonthsBefore(benefitCase, intervals, interval.Start, monthOfInterval, before, readings));
        }

        for (int step = 0; step < IncapacitySteps.Steps.Count; step++)
        {
            row.Set(Facts.IncapacityMonths[step], months[step]);
            for (int length = 0; length < IncapacitySteps.MonthLengths.Count; length++)
            {
                row.Set(Facts.IncapacityDays[step][length], days[step][length]);
            }
        }
    }

    private static void SetNone(FactRow row)
    {
        for (int step = 0; step < IncapacitySteps.Steps.Count; step++)
        {
            row.Set(Facts.IncapacityMonths[step], 0);
            for (int length = 0; length < IncapacitySteps.MonthLengths.Count; length++)
            {
                row.Set(Facts.IncapacityDays[step][length], 0);
            }
        }
    }

    /// <summary>How many months have gone by when a month of an interval begins.</summary>
    private static int MonthsBefore(
        BenefitCase benefitCase, ValueList<DateInterval> intervals, LocalDate start, int monthOfInterval, (int Months, int Days) before, Readings readings)
    {
        // Of wage recipients, trainees and construction workers the text has it: from the accident or the diagnosis.
        string from = benefitCase.Participant.Segment == Segment.Pu ? "accident" : readings[ReadingCatalogue.IncapacityFrom].Id;
        return from switch
        {
            "first-day" => Calendar.FullMonths(intervals[0].Start, start.PlusMonths(monthOfInterval)),
            "accident" => Calendar.FullMonths(benefitCase.Event.Date, start.PlusMonths(monthOfInterval)),
            _ => before.Months + (before.Days / IncapacitySteps.DaysOfMonth) + monthOfInterval,
        };
    }

    private static int StepIndex(int month)
    {
        int step = 0;
        while (month > IncapacitySteps.Steps[step].Last)
        {
            step++;
        }

        return step;
    }
}
