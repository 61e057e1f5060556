using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>Registrations around the event, and payments with gaps, prepayments and contribution periods near 3, 12, 36 and 60.</summary>
internal static class MembershipGenerator
{
    public static Membership Next(Random random, LocalDate testDay, LocalDate eventDate)
    {
        bool registered = !random.Percent(4);
        LocalDate registeredOn = RegisteredOn(random, testDay);
        SortedSet<YearMonth> paid = Paid(random, registeredOn.ToYearMonth(), eventDate.ToYearMonth());
        if (!registered)
        {
            // Whoever was never registered has paid for no month.
            return new Membership { Registered = false, PaidMonths = [] };
        }

        return new Membership
        {
            RegisteredOn = registeredOn,
            PaidMonths = Ranges(random, paid),
            ArrearsPaidOn = random.Percent(15) ? eventDate.PlusDays(random.Between(0, 60)) : null,
        };
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
