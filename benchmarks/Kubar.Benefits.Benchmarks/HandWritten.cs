using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Benchmarks;

/// <summary>
/// The baseline: what a payroll developer would write for this one kind of case, a BPU worker killed at work under the
/// law of 2025, with every fact known. No reasons, no sources, no bounds, no other law.
/// </summary>
internal static class HandWritten
{
    private const long FuneralCost = 10_000_000;
    private const long PeriodicGrant = 12_000_000;

    public readonly record struct Result(long DeathGrant, long Funeral, long Periodic, long ScholarshipNow, long ScholarshipLater)
    {
        public long PayableNow => DeathGrant + Funeral + Periodic + ScholarshipNow;
    }

    public static Result DeathAtWork(BenefitCase benefitCase)
    {
        LocalDate day = benefitCase.Event.Date;
        if (benefitCase.Membership.RegisteredOn!.Value > day || MonthsInArrears(benefitCase.Membership, day) > 3)
        {
            return default;
        }

        long basis = Basis(benefitCase.Participant.MonthlyIncome!.Value.Value);
        long deathGrant = Math.Max(60 * 80 * basis / 100, 20_000_000);
        (long now, long later) = Scholarships(benefitCase.Family!.Children!, day);
        return new Result(deathGrant, FuneralCost, PeriodicGrant, now, later);
    }

    private static int MonthsInArrears(Membership membership, LocalDate day)
    {
        int months = 0;
        LocalDate month = new(day.Year, day.Month, 1);
        LocalDate first = membership.RegisteredOn!.Value;
        if (Due(month) >= day)
        {
            month = month.PlusMonths(-1);
        }

        while (month.PlusMonths(1) > first && !IsPaid(membership.PaidMonths!, month))
        {
            months++;
            month = month.PlusMonths(-1);
        }

        return months;
    }

    private static LocalDate Due(LocalDate month)
    {
        LocalDate due = month.PlusDays(14);
        return due.DayOfWeek switch
        {
            IsoDayOfWeek.Saturday => due.PlusDays(2),
            IsoDayOfWeek.Sunday => due.PlusDays(1),
            _ => due,
        };
    }

    private static bool IsPaid(ValueList<PaidPeriod> paid, LocalDate month)
    {
        foreach (PaidPeriod range in paid)
        {
            if (range.First.OnDayOfMonth(1) <= month && month <= range.Last.OnDayOfMonth(1))
            {
                return true;
            }
        }

        return false;
    }

    // Lampiran II as far as vulnerable workers go.
    private static long Basis(long income) => income switch
    {
        < 1_100_000 => 1_000_000,
        < 1_300_000 => 1_200_000,
        < 1_500_000 => 1_400_000,
        < 1_700_000 => 1_600_000,
        < 1_900_000 => 1_800_000,
        < 2_100_000 => 2_000_000,
        _ => throw new ArgumentOutOfRangeException(nameof(income)),
    };

    private static (long Now, long Later) Scholarships(ValueList<Child> children, LocalDate day)
    {
        long now = 0;
        long later = 0;
        int taken = 0;
        foreach (Child child in children)
        {
            LocalDate ends = child.BirthDate!.Value.PlusYears(23);
            if (taken == 2 || child.Married || child.Work != ChildWork.None || !child.Registered || ends <= day)
            {
                continue;
            }

            taken++;
            SchoolLevel level = child.Level!.Value;
            int left = child.YearsLeft!.Value;
            for (int year = 0; level != SchoolLevel.Finished && day.PlusYears(year) < ends; year++)
            {
                long instalment = PerYear(level);
                if (year == 0)
                {
                    now += instalment;
                }
                else
                {
                    later += instalment;
                }

                if (--left == 0)
                {
                    level++;
                    left = Years(level);
                }
            }
        }

        return (now, later);
    }

    private static long PerYear(SchoolLevel level) => level switch
    {
        SchoolLevel.Kindergarten or SchoolLevel.Primary => 1_500_000,
        SchoolLevel.JuniorSecondary => 2_000_000,
        SchoolLevel.SeniorSecondary => 3_000_000,
        _ => 12_000_000,
    };

    private static int Years(SchoolLevel level) => level switch
    {
        SchoolLevel.Kindergarten => 2,
        SchoolLevel.Primary => 6,
        SchoolLevel.JuniorSecondary or SchoolLevel.SeniorSecondary => 3,
        _ => 5,
    };
}
