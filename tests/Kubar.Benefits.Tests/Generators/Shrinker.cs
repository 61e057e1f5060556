using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>Simpler cases than a given one, all well formed with every fact present: to show a failure at its smallest.</summary>
internal static class Shrinker
{
    public static IEnumerable<BenefitCase> Simpler(BenefitCase full)
    {
        return Candidates(full).Where(candidate => candidate != full);
    }

    /// <summary>The smallest case reached from this one that still fails.</summary>
    public static BenefitCase Smallest(BenefitCase failing, Func<BenefitCase, bool> fails)
    {
        BenefitCase smallest = failing;
        while (Simpler(smallest).FirstOrDefault(fails) is { } simpler)
        {
            smallest = simpler;
        }

        return smallest;
    }

    private static IEnumerable<BenefitCase> Candidates(BenefitCase full)
    {
        Rupiah? none = Rupiah.Zero;
        yield return full with { Claim = new Claim() };
        yield return full with
        {
            Expenses = new Expenses
            {
                Medical = none,
                Dentures = none,
                HearingAid = none,
                Glasses = none,
                HomeCare = none,
                HomeCareMonths = 1,
                TransportByLand = none,
                TransportBySea = none,
                TransportByAir = none,
                OrthosisReferencePrice = none,
            },
        };
        if (full.Event.WagesPaidDuringIncapacity is null)
        {
            yield return full with { Event = full.Event with { Incapacity = [] } };
        }

        yield return full with { Event = full.Event with { WagesPaidDuringIncapacity = null, Incapacity = [] } };
        yield return full with { Event = full.Event with { WagesPaidDuringIncapacity = null } };
        yield return full with { Event = full.Event with { Suspicion = null } };
        yield return full with { Event = full.Event with { ReportedOn = null } };
        yield return full with { Event = full.Event with { BroughtToFacility = null } };
        yield return full with { Event = full.Event with { Sight = null } };
        yield return full with { Event = full.Event with { AroseOn = null } };
        yield return full with { Event = full.Event with { DisabilityPaid = false } };
        if (full.Event.DiedOn is not null && full.Event.RecoveredOn is not null)
        {
            yield return full with { Event = full.Event with { RecoveredOn = null, DisabilityPaid = false } };
        }

        yield return full with { Membership = full.Membership with { EndedOn = null } };
        yield return full with { Membership = full.Membership with { Programmes = null } };
        yield return full with { Membership = full.Membership with { WorkingWhenRegistered = null } };
        yield return full with { Membership = full.Membership with { ReregisteredOn = null } };
        yield return full with { Membership = full.Membership with { PaidMonths = full.Membership.PaidMonths!.Select(period => period with { PaidOn = null }).ToValueList() } };
        yield return full with { Participant = full.Participant with { AlsoSegment = null, EmployerKind = null, EmployedSince = null } };
        yield return full with { Claim = full.Claim with { FieldCheckEndedOn = null } };
        yield return full with { Expenses = full.Expenses with { AdvancedBy = null, MedicalElsewhere = null, HighestLocalStandard = null } };
        yield return full with { Event = full.Event with { Circumstance = AccidentCircumstance.AsFound } };
        if (full.Participant.WageBasis is not null)
        {
            yield return full with { Participant = full.Participant with { WageBasis = null, MonthlyWage = new Rupiah(1_000_000) } };
        }

        yield return full with { Event = full.Event with { PermanentTotalDisability = false } };
        yield return full with { Event = full.Event with { EmploymentEndedOn = null, AroseOn = null } };
        yield return full with { Event = full.Event with { ReturnToWorkRecommended = false } };
        if (!full.Event.PermanentTotalDisability)
        {
            yield return full with { Event = full.Event with { RecoveredOn = null, DisabilityPaid = false } };
        }

        foreach (BenefitCase simpler in WithoutOneOf(full.Event.Incapacity, intervals => full with { Event = full.Event with { Incapacity = intervals } }))
        {
            if (simpler.Event.WagesPaidDuringIncapacity is null || simpler.Event.Incapacity.Count > 0)
            {
                yield return simpler;
            }
        }
        yield return full with { Membership = full.Membership with { ArrearsPaidOn = null } };
        yield return full with { Participant = full.Participant with { Jobs = 1, LeftHanded = false } };
        yield return full with { Participant = full.Participant with { PaidBy = ContributionPayer.Self, Sector = Sector.Other } };
        if (full.Participant.MonthlyWage is not null)
        {
            yield return full with { Participant = full.Participant with { ActualMonthlyWage = null } };
            yield return full with { Participant = full.Participant with { MonthlyWage = new Rupiah(1_000_000) } };
        }

        if (full.Participant.MonthlyIncome is not null)
        {
            yield return full with { Participant = full.Participant with { MonthlyIncome = new Rupiah(1_000_000) } };
        }

        foreach (BenefitCase simpler in WithoutOneOf(full.Event.Losses, losses => full with { Event = full.Event with { Losses = losses } })
            .Concat(WithoutOneOf(full.Membership.PaidMonths!, months => full with { Membership = full.Membership with { PaidMonths = months } })))
        {
            yield return simpler;
        }

        Family family = full.Family!;
        yield return full with { Family = family with { Children = [] } };
        foreach (BenefitCase simpler in WithoutOneOf(family.Children!, children => full with { Family = family with { Children = children } }))
        {
            yield return simpler;
        }

        yield return full with { Family = family with { Spouse = true, Parents = false, Siblings = false, ParentsInLaw = false, Will = Will.None, CourtHeir = false } };
    }

    private static IEnumerable<BenefitCase> WithoutOneOf<T>(ValueList<T> list, Func<ValueList<T>, BenefitCase> rebuild) =>
        Enumerable.Range(0, list.Count).Select(left => rebuild(list.Where((_, index) => index != left).ToValueList()));
}
