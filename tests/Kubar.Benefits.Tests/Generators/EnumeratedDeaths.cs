using Kubar.Benefits.Cases;
using NodaTime;
using static Kubar.Benefits.Tests.Generators.EnumeratedCases;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>Deaths enumerated: the parts of a participant of both segments, and arrears that differ between an attack and the death.</summary>
internal static class EnumeratedDeaths
{
    // Contributions are due on the 15th: on the day after it one month more is in arrears.
    private const int DayDue = 15;

    public static IEnumerable<BenefitCase> All => [.. OfBothSegments(), .. AcrossADueDate(), .. SettledInBetween()];

    private static IEnumerable<BenefitCase> OfBothSegments() =>
        from segment in Enum.GetValues<Segment>()
        from kind in new[] { EventKind.NonWorkDeath, EventKind.SuddenDeathAtWork }
        from months in new[] { 2, 40 }
        from unpaid in new[] { 0, 1, 3, 4 }
        from isLate in new[] { false, true }
        from children in new[] { 0, 1 }
        let died = new LocalDate(2025, 8, 20)
        select new BenefitCase
        {
            Id = $"both-{segment}-{kind}-{months}-{unpaid}-{isLate}-{children}",
            Participant = segment == Segment.Bpu ? Bpu with { AlsoSegment = Segment.Pu } : Pu with { AlsoSegment = Segment.Bpu },
            Membership = Unpaid(died, months, unpaid),
            Event = Death(kind, died, died),
            Expenses = Spent,
            Family = Alone with { Children = [.. Enumerable.Repeat(Pupil(died), children)] },
            Claim = isLate ? new() { AppliedOn = died.PlusDays(10), PaidOn = died.PlusDays(60) } : new(),
        };

    private static IEnumerable<BenefitCase> AcrossADueDate() =>
        from year in new[] { 2018, 2020, 2021, 2024, 2025, 2026 }
        from month in new[] { 1, 6, 9 }
        from unpaid in new[] { 0, 1, 2, 3, 4 }
        from isTransport in new[] { false, true }
        let attack = new LocalDate(year, month, DayDue)
        select new BenefitCase
        {
            Id = $"due-{year}-{month}-{unpaid}-{isTransport}",
            Participant = Bpu with { Sector = isTransport ? Sector.Transport : Sector.Other },
            Membership = Unpaid(attack, 40, unpaid),
            Event = Death(EventKind.SuddenDeathAtWork, attack, attack.PlusDays(4)),
            Expenses = Spent,
            Family = Alone,
        };

    private static IEnumerable<BenefitCase> SettledInBetween() =>
        from kind in new[] { EventKind.NonWorkDeath, EventKind.SuddenDeathAtWork, EventKind.WorkAccident }
        from year in new[] { 2020, 2021, 2024, 2025, 2026 }
        from month in new[] { 3, 9 }
        from unpaid in new[] { 1, 2, 3 }
        from settledAfter in new[] { 0, 2, 30 }
        from isTransport in new[] { false, true }
        let attack = new LocalDate(year, month, DayDue)
        let died = kind == EventKind.NonWorkDeath ? attack : attack.PlusDays(4)
        select new BenefitCase
        {
            Id = $"settled-{kind}-{year}-{month}-{unpaid}-{settledAfter}-{isTransport}",
            Participant = Bpu with { Sector = isTransport ? Sector.Transport : Sector.Other },
            Membership = Unpaid(attack, 40, unpaid) with
            {
                PaidMonths = [.. Unpaid(attack, 40, unpaid).PaidMonths!, .. SomeOf(attack, unpaid, attack.PlusDays(settledAfter))],
            },
            Event = Death(kind, attack, died),
            Expenses = Spent,
            Family = Alone,
        };

    /// <summary>The oldest of the unpaid months, paid on a day.</summary>
    private static IEnumerable<PaidPeriod> SomeOf(LocalDate day, int unpaid, LocalDate paidOn) =>
        unpaid > 1 ? [new PaidPeriod(day.ToYearMonth().PlusMonths(-unpaid)) { PaidOn = paidOn }] : [];

    /// <summary>A membership of so many months, of which the last before a day are not paid.</summary>
    private static Membership Unpaid(LocalDate day, int months, int unpaid)
    {
        YearMonth first = day.ToYearMonth().PlusMonths(1 - months);
        YearMonth last = day.ToYearMonth().PlusMonths(-1 - unpaid);
        return new()
        {
            RegisteredOn = first.OnDayOfMonth(3),
            PaidMonths = first <= last ? [new(first, last)] : [],
        };
    }

    private static InsuredEvent Death(EventKind kind, LocalDate day, LocalDate died) => new()
    {
        Kind = kind,
        Date = day,
        DiedOn = kind == EventKind.NonWorkDeath ? null : died,
        TimeFromAttackToDeath = kind == EventKind.SuddenDeathAtWork ? Duration.FromHours(24 * Period.DaysBetween(day, died)) : null,
        DoingRegisteredWork = kind == EventKind.SuddenDeathAtWork ? false : null,
        ReturnToWorkRecommended = false,
    };

    private static Child Pupil(LocalDate day) => new() { BirthDate = day.PlusYears(-10), Level = SchoolLevel.Primary, YearsLeft = 2 };
}
