using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Rules;

/// <summary>The facts told from the registration and the contribution months paid.</summary>
internal static class MembershipFacts
{
    private const string RegisteredOnPath = "membership.registeredOn";
    private const string PaidMonthsPath = "membership.paidMonths";

    private static readonly IReadOnlyList<(Parameter Relief, Count Months)> Reliefs =
    [
        (Parameters.ReliefPp50Transport, Facts.ArrearsMonthsInPp50Transport),
        (Parameters.ReliefPp50Other, Facts.ArrearsMonthsInPp50Other),
    ];

    public static void Read(BenefitCase benefitCase, FactRow row, LocalDate testDay, int latestDue, int lapseAfter)
    {
        LocalDate? registeredOn = benefitCase.Membership.RegisteredOn;
        LocalDate eventDate = benefitCase.Event.Date;
        if (benefitCase.Membership.PaidMonths is { } ranges)
        {
            FromPaidMonths(row, registeredOn, new PaidMonths(ranges), eventDate, testDay, latestDue, lapseAfter);
        }
        else
        {
            WithoutPaidMonths(row, registeredOn, eventDate, testDay, latestDue);
        }
    }

    /// <summary>One who was never registered has paid nothing and owes nothing.</summary>
    public static void ReadNone(FactRow row)
    {
        foreach (Expression fact in (IReadOnlyList<Expression>)
            [.. Reliefs.Select(relief => relief.Months), Facts.ArrearsMonthsInPp49, Facts.ArrearsMonths, Facts.MonthsPaid, Facts.MonthsPaidSinceRegistration, Facts.LongestRun, Facts.PaidRun, Facts.MonthsPaidAfterEvent])
        {
            row.Set(fact, 0);
        }
    }

    private static void FromPaidMonths(FactRow row, LocalDate? registeredOn, PaidMonths paid, LocalDate eventDate, LocalDate testDay, int latestDue, int lapseAfter)
    {
        int eventMonth = Calendar.Number(eventDate);
        row.Set(Facts.MonthsPaid, paid.CountIn(int.MinValue / 2, eventMonth));
        row.Set(Facts.LongestRun, paid.LongestRunIn(int.MinValue / 2, eventMonth));
        row.Set(Facts.MonthsPaidAfterEvent, paid.CountIn(eventMonth + 1, int.MaxValue / 2));
        var history = new MembershipHistory(registeredOn, paid, testDay, latestDue, lapseAfter);
        Bounds arrears = history.Arrears();
        foreach ((Parameter relief, Count months) in Reliefs)
        {
            Bound(row, months, MonthsWithin(relief, latestDue, arrears), RegisteredOnPath);
        }

        Bound(row, Facts.ArrearsMonthsInPp49, MonthsWithinPp49(latestDue, arrears), RegisteredOnPath);

        if (history.Began is { } began)
        {
            int first = Calendar.Number(began);
            row.Set(Facts.ArrearsMonths.Fact, arrears);
            row.Set(Facts.MembershipBegan, Date.NumberOf(began));
            row.Set(Facts.PaidRun, paid.LongestRunIn(first, eventMonth));
            row.Set(Facts.MonthsPaidSinceRegistration, paid.CountIn(first, eventMonth));
            row.Set(Facts.MembershipMonths, Calendar.FullMonths(began, eventDate));
            row.Set(Facts.MembershipDays, Math.Max(0, Period.DaysBetween(began, eventDate)));
        }
        else
        {
            Bound(row, Facts.ArrearsMonths, arrears, RegisteredOnPath);
            Bound(row, Facts.PaidRun, new(0, paid.LongestRunIn(int.MinValue / 2, eventMonth)), RegisteredOnPath);
            Bound(row, Facts.MonthsPaidSinceRegistration, new(0, paid.CountIn(int.MinValue / 2, eventMonth)), RegisteredOnPath);
            Lacking(row, RegisteredOnPath, Facts.MembershipBegan, Facts.MembershipMonths, Facts.MembershipDays);
        }
    }

    /// <summary>Months not told can still be bounded by the registration: there cannot have been more than have passed.</summary>
    private static void WithoutPaidMonths(FactRow row, LocalDate? registeredOn, LocalDate eventDate, LocalDate testDay, int latestDue)
    {
        Lacking(row, PaidMonthsPath, Facts.MonthsPaid, Facts.LongestRun, Facts.MonthsPaidAfterEvent);
        if (registeredOn is not { } registered)
        {
            Lacking(
                row,
                [RegisteredOnPath, PaidMonthsPath],
                Facts.ArrearsMonths,
                Facts.PaidRun,
                Facts.MonthsPaidSinceRegistration,
                Facts.MembershipBegan,
                Facts.MembershipMonths,
                Facts.MembershipDays);
            return;
        }

        int first = Calendar.Number(registered);
        int passed = Math.Max(0, Calendar.Number(eventDate) - first + 1);
        LocalDate latestStart = LocalDate.Max(registered, Calendar.FirstDay(Calendar.Number(testDay)));
        var arrears = new Bounds(0, registered > testDay ? 0 : Math.Max(0, latestDue - first + 1));
        Bound(row, Facts.ArrearsMonths, arrears, PaidMonthsPath);
        foreach ((Parameter relief, Count months) in Reliefs)
        {
            Bound(row, months, MonthsWithin(relief, latestDue, arrears), PaidMonthsPath);
        }

        Bound(row, Facts.ArrearsMonthsInPp49, MonthsWithinPp49(latestDue, arrears), PaidMonthsPath);
        Bound(row, Facts.PaidRun, new(0, passed), PaidMonthsPath);
        Bound(row, Facts.MonthsPaidSinceRegistration, new(0, passed), PaidMonthsPath);
        Bound(row, Facts.MembershipBegan, new(Date.NumberOf(registered), Date.NumberOf(latestStart)), PaidMonthsPath);
        Bound(row, Facts.MembershipMonths, new(0, Calendar.FullMonths(registered, eventDate)), PaidMonthsPath);
        Bound(row, Facts.MembershipDays, new(0, Math.Max(0, Period.DaysBetween(registered, eventDate))), PaidMonthsPath);
    }

    /// <summary>How many of the months in arrears, which end with the latest month due, fall within a relief.</summary>
    private static Bounds MonthsWithin(Parameter relief, int latestDue, Bounds arrears)
    {
        var within = Bounds.Of(0);
        foreach (ParameterPeriod period in relief.Periods)
        {
            int first = Calendar.Number(period.From);
            int last = period.To is { } to ? Math.Min(latestDue, Calendar.Number(to)) : latestDue;
            within += new Bounds(Within(arrears.Min), Within(arrears.Max));

            long Within(long months) => Math.Max(0, last - Math.Max(latestDue - months + 1, first) + 1);
        }

        return within;
    }

    /// <summary>None where the arrears reach back beyond the relief (PP 49/2020 Pasal 13, from press reports).</summary>
    private static Bounds MonthsWithinPp49(int latestDue, Bounds arrears)
    {
        long reach = Math.Max(0, latestDue - Calendar.Number(Parameters.ReliefPp49.Periods[0].From) + 1);
        if (arrears.Min > reach)
        {
            return Bounds.Of(0);
        }

        Bounds within = MonthsWithin(Parameters.ReliefPp49, latestDue, new(arrears.Min, Math.Min(arrears.Max, reach)));
        return arrears.Max > reach ? new(0, within.Max) : within;
    }

    private static void Bound(FactRow row, Expression fact, Bounds bounds, string path)
    {
        if (bounds.IsKnown)
        {
            row.Set(fact.Fact, bounds);
        }
        else
        {
            row.Lacks(fact.Fact, bounds, [path]);
        }
    }

    private static void Lacking(FactRow row, string path, params IReadOnlyList<Expression> facts) => Lacking(row, [path], facts);

    private static void Lacking(FactRow row, IReadOnlyList<string> paths, params IReadOnlyList<Expression> facts)
    {
        foreach (Expression fact in facts)
        {
            row.Lacks(fact, paths);
        }
    }
}
