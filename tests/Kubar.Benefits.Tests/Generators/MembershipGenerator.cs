using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>Registrations around the event, and payments with gaps, prepayments and contribution periods near 3, 12, 36 and 60.</summary>
internal static class MembershipGenerator
{
    public static Membership Next(Random random, LocalDate testDay, LocalDate last, Segment segment)
    {
        bool registered = !random.Percent(4);
        LocalDate registeredOn = RegisteredOn(random, testDay);
        SortedSet<YearMonth> paid = Paid(random, registeredOn.ToYearMonth(), last.ToYearMonth());
        if (!registered)
        {
            // Whoever was never registered has paid for no month.
            return new Membership { Registered = false, PaidMonths = [] };
        }

        Membership membership = new()
        {
            RegisteredOn = registeredOn,
            Programmes = random.Percent(85) ? null : random.OneOf<ValueList<SecurityProgram>>([SecurityProgram.Jkk], [SecurityProgram.Jkm], [SecurityProgram.Jkk, SecurityProgram.Jkm]),
            WorkingWhenRegistered = segment == Segment.Bpu && random.Percent(15) ? random.Percent(50) : null,
            PaidMonths = Ranges(random, paid).Select(period => random.Percent(25) ? period with { PaidOn = PaidOn(random, period, testDay, last) } : period).ToValueList(),
            ArrearsPaidOn = random.Percent(15) ? LocalDate.Max(last, testDay).PlusDays(random.Between(0, 60)) : null,
        };
        return segment == Segment.Bpu ? Reregistered(random, membership, last) : membership;
    }

    // In time, ahead, late, on the day that matters, or after it.
    private static LocalDate PaidOn(Random random, PaidPeriod period, LocalDate testDay, LocalDate last) => random.Next(6) switch
    {
        0 => testDay.PlusDays(random.Between(-2, 2)),
        1 => last.PlusDays(random.Between(-2, 40)),
        2 => period.Last.ToDateInterval().End.PlusDays(random.Between(0, 60)),
        3 => period.First.OnDayOfMonth(1).PlusDays(-random.Between(0, 20)),
        _ => period.First.OnDayOfMonth(random.Between(1, 28)),
    };

    // One who has lapsed once may have registered again, about the month paid next.
    private static Membership Reregistered(Random random, Membership membership, LocalDate last)
    {
        HashSet<YearMonth> paid = [.. membership.PaidMonths!.Where(period => period.PaidOn is null || period.PaidOn <= last).SelectMany(Months)];
        List<YearMonth> again = [];
        int run = 0;
        for (YearMonth month = membership.RegisteredOn!.Value.ToYearMonth(); month <= last.ToYearMonth(); month = month.PlusMonths(1))
        {
            if (run > 3 && paid.Contains(month))
            {
                again.Add(month);
            }

            run = paid.Contains(month) ? 0 : run + 1;
        }

        // A month after a lapse that is paid long after it says nothing of when the membership began anew.
        membership = membership with
        {
            PaidMonths = membership.PaidMonths!
                .Select(period => again.Contains(period.First) && period.PaidOn > period.First.ToDateInterval().End ? period with { PaidOn = null } : period)
                .ToValueList(),
        };
        return again is [var next] && run <= 3 && random.Percent(60)
            ? membership with { ReregisteredOn = next.OnDayOfMonth(1).PlusDays(random.Percent(70) ? random.Between(0, 27) : random.Between(-20, 27)) }
            : membership;
    }

    private static IEnumerable<YearMonth> Months(PaidPeriod period)
    {
        for (YearMonth month = period.First; month <= period.Last; month = month.PlusMonths(1))
        {
            yield return month;
        }
    }

    /// <summary>These months as ranges, split at random and now and then out of order.</summary>
    public static ValueList<PaidPeriod> Ranges(Random random, IReadOnlyCollection<YearMonth> months)
    {
        List<PaidPeriod> ranges = [];
        foreach (YearMonth month in months.Order())
        {
            bool continues = ranges.Count > 0 && ranges[^1].Last.PlusMonths(1) == month;
            if (continues && !random.Percent(10))
            {
                ranges[^1] = new(ranges[^1].First, month);
            }
            else
            {
                ranges.Add(new MonthRange(month));
            }
        }

        PaidPeriod[] array = [.. ranges];
        if (random.Percent(15))
        {
            random.Shuffle(array);
        }

        return array.ToValueList();
    }

    private static LocalDate RegisteredOn(Random random, LocalDate testDay) => random.Next(8) switch
    {
        0 => testDay.PlusDays(random.Between(-4, 3)),
        1 or 2 => testDay.PlusMonths(-random.Between(0, 7)).PlusDays(random.Between(-20, 10)),
        3 => new LocalDate(2025, 2, 24).PlusDays(random.Between(-3, 3)),
        4 => testDay.PlusMonths(-random.OneOf(12, 36, 60)).PlusDays(random.Between(-40, 40)),
        5 => new LocalDate(2025, 2, 24).PlusDays(random.Between(0, 120)),
        _ => testDay.PlusDays(-random.Between(0, 3000)),
    };

    private static SortedSet<YearMonth> Paid(Random random, YearMonth registered, YearMonth happened)
    {
        SortedSet<YearMonth> paid = [];
        if (random.Percent(3))
        {
            return paid;
        }

        if (random.Percent(25))
        {
            // so many months in a row, up to the event or a few months before it
            int count = random.OneOf(1, 2, 3, 4, 11, 12, 13, 35, 36, 37, 59, 60, 61);
            YearMonth last = happened.PlusMonths(random.Percent(60) ? 0 : -random.Between(1, 5));
            for (int i = 0; i < count; i++)
            {
                paid.Add(last.PlusMonths(-i));
            }

            return paid;
        }

        // from about the registration on, runs and gaps
        YearMonth month = registered.PlusMonths(random.Percent(70) ? 0 : random.Between(-14, 6));
        YearMonth end = happened.PlusMonths(random.Percent(60) ? 0 : random.Between(-6, 12));
        while (month <= end)
        {
            int run = random.Percent(50) ? random.Between(1, 5) : random.Between(1, 60);
            for (int i = 0; i < run && month <= end; i++, month = month.PlusMonths(1))
            {
                paid.Add(month);
            }

            month = month.PlusMonths(random.Percent(50) ? random.Between(0, 6) : random.Between(3, 5));
        }

        return paid;
    }
}
