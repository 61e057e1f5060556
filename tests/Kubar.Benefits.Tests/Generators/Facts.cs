using System.Globalization;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>The facts whose absence means "unknown" (docs/interpretation.md), each removable on its own.</summary>
internal static class Facts
{
    /// <summary>Leaves facts out at random; hands back which.</summary>
    public static (BenefitCase Partial, IReadOnlyList<Fact> Removed) FactsRemoved(this BenefitCase full, Random random)
    {
        int percent = random.OneOf(3, 10, 30, 60, 100);
        Fact[] removed = [.. Of(full).Where(_ => random.Percent(percent))];
        random.Shuffle(removed);
        return (Without(full, removed), removed);
    }

    public static BenefitCase Without(BenefitCase full, IEnumerable<Fact> facts) =>
        facts.Aggregate(full, (current, fact) => fact.Remove(current));

    /// <summary>All that could be left out of this case.</summary>
    public static IEnumerable<Fact> Of(BenefitCase full) =>
        OfParticipant(full).Concat(OfMembership(full)).Concat(OfEvent(full)).Concat(OfExpenses(full)).Concat(OfFamily(full)).Concat(OfClaim(full));

    private static IEnumerable<Fact> OfParticipant(BenefitCase full)
    {
        yield return OfParticipant("participant.birthDate", p => p with { BirthDate = null });

        // Of a wage recipient whom a public budget pays for, it also tells that the employer is not known to be an ordinary one.
        bool publicBudget = full.Participant.PaidBy is ContributionPayer.Regency or ContributionPayer.Province or ContributionPayer.State or ContributionPayer.Village;
        if (full.Participant is { Segment: Segment.Bpu } or { EmployerKind: not null } || !publicBudget)
        {
            yield return OfParticipant("participant.paidBy", p => p with { PaidBy = null });
        }

        yield return OfParticipant("participant.sector", p => p with { Sector = null });
        if (full.Participant.Segment == Segment.Bpu)
        {
            yield return OfParticipant("participant.monthlyIncome", p => p with { MonthlyIncome = null });
        }

        if (full.Participant.WageBasis is ConstructionWage)
        {
            yield return OfParticipant("participant.wageBasis.unitPrice", p => p with { WageBasis = ((ConstructionWage)p.WageBasis!) with { UnitPrice = null } });
            yield return OfParticipant("participant.wageBasis.regencyMinimum", p => p with { WageBasis = ((ConstructionWage)p.WageBasis!) with { RegencyMinimum = null } });
            yield return OfParticipant("participant.wageBasis.provincialMinimum", p => p with { WageBasis = ((ConstructionWage)p.WageBasis!) with { ProvincialMinimum = null } });
        }

        if (full.Participant.EmployedSince is not null)
        {
            yield return OfParticipant("participant.employedSince", p => p with { EmployedSince = null });
        }

        if (full.Participant.WageBasis is TraineeWage trainee)
        {
            yield return OfParticipant("participant.wageBasis.lowestForSameWork", p => p with { WageBasis = trainee with { LowestForSameWork = null } });
        }

        // Where a true wage is given beside it, or the other is not, leaving one of them out would say something else.
        if (full.Participant.MonthlyWage is not null)
        {
            yield return OfParticipant("participant.monthlyWage", p => p with { MonthlyWage = null });
        }
    }

    private static IEnumerable<Fact> OfMembership(BenefitCase full)
    {
        if (full.Membership.Registered)
        {
            yield return OfMembership("membership.registeredOn", m => m with { RegisteredOn = null });
        }

        if (full.Membership.ReregisteredOn is not null)
        {
            yield return OfMembership("membership.reregisteredOn", m => m with { ReregisteredOn = null });
        }

        // No month is one of a membership before its number was issued: what was paid of earlier ones is not left out with the others.
        YearMonth? registered = full.Membership.RegisteredOn?.ToYearMonth();
        if (full.Membership.PaidMonths is [.., var latest] && latest.First > registered && full.Membership.PaidMonths.All(period => period.First >= registered))
        {
            yield return OfMembership("membership.monthsKnownFrom", m => KnownFrom(m, latest.First));
        }

        yield return OfMembership("membership.paidMonths", m => m with { PaidMonths = null });
    }

    private static IEnumerable<Fact> OfEvent(BenefitCase full)
    {
        if (full.Event.Kind == EventKind.SuddenDeathAtWork)
        {
            yield return OfEvent("event.diedOn", e => e with { DiedOn = null });
            yield return OfEvent("event.hoursFromAttackToDeath", e => e with { TimeFromAttackToDeath = null });
            yield return OfEvent("event.doingRegisteredWork", e => e with { DoingRegisteredWork = null });
        }

        if (full.Event.Suspicion is { } suspicion)
        {
            yield return OfEvent("event.suspicion.atCooperatingFacility", e => e with { Suspicion = e.Suspicion! with { AtCooperatingFacility = null } });
            if (suspicion.Conclusion is not null)
            {
                yield return OfEvent("event.suspicion.inHealthInsurance", e => e with { Suspicion = e.Suspicion! with { InHealthInsurance = null } });
            }
        }

        if (full.Event is { PermanentTotalDisability: true, DiedOn: null })
        {
            yield return OfEvent("event.recoveredOn", e => e with { RecoveredOn = null });
        }

        if (full.Event.AroseOn is not null)
        {
            yield return OfEvent("event.aroseOn", e => e with { AroseOn = null });
        }

        yield return OfEvent("event.returnToWorkRecommended", e => e with { ReturnToWorkRecommended = null });
        for (int i = 0; i < full.Event.Losses.Count; i++)
        {
            int index = i;
            if (full.Event.Losses[index].Assessed is not null)
            {
                yield return OfLoss(index, "assessed", loss => loss with { Assessed = null });
            }

            if (full.Event.Losses[index].Measured is not null)
            {
                yield return OfLoss(index, "measured", loss => loss with { Measured = null });
            }
        }
    }

    private static IEnumerable<Fact> OfExpenses(BenefitCase full)
    {
        if (full.Expenses.MedicalElsewhere is not null)
        {
            yield return OfExpenses("expenses.medicalElsewhere.highestLocalStandard", e => e with { HighestLocalStandard = null });
        }

        yield return OfExpenses("expenses.medical", e => e with { Medical = null });
        yield return OfExpenses("expenses.homeCare.months", e => e with { HomeCareMonths = null });
        yield return OfExpenses("expenses.transport.land", e => e with { TransportByLand = null });
        yield return OfExpenses("expenses.transport.sea", e => e with { TransportBySea = null });
        yield return OfExpenses("expenses.transport.air", e => e with { TransportByAir = null });

        // Of a death on the day of the event a cost that is not told was none.
        if (full.Event.DiedOn == full.Event.Date)
        {
            yield break;
        }

        yield return OfExpenses("expenses.dentures", e => e with { Dentures = null });
        yield return OfExpenses("expenses.hearingAid", e => e with { HearingAid = null });
        yield return OfExpenses("expenses.glasses", e => e with { Glasses = null });
        yield return OfExpenses("expenses.homeCare.amount", e => e with { HomeCare = null });
        yield return OfExpenses("expenses.orthosisReferencePrice", e => e with { OrthosisReferencePrice = null });
    }

    private static IEnumerable<Fact> OfFamily(BenefitCase full)
    {
        yield return new Fact("family", c => c with { Family = null });
        yield return OfFamily("family.spouse", f => f with { Spouse = null });
        yield return OfFamily("family.parents", f => f with { Parents = null });
        yield return OfFamily("family.siblings", f => f with { Siblings = null });
        yield return OfFamily("family.parentsInLaw", f => f with { ParentsInLaw = null });
        yield return OfFamily("family.will", f => f with { Will = null });
        yield return OfFamily("family.children", f => f with { Children = null });
        for (int i = 0; i < full.Family!.Children!.Count; i++)
        {
            int index = i;
            Child child = full.Family.Children[index];
            yield return OfChild(index, "birthDate", c => c with { BirthDate = null });
            yield return OfChild(index, "level", c => c with { Level = null });
            if (child.YearsLeft is not null)
            {
                yield return OfChild(index, "yearsLeft", c => c with { YearsLeft = null });
            }

            if (child.PuMonths is not null)
            {
                yield return OfChild(index, "puMonths", c => c with { PuMonths = null });
            }
        }
    }

    private static IEnumerable<Fact> OfClaim(BenefitCase full)
    {
        if (full.Claim.PaidOn is not null)
        {
            yield return new Fact("claim.paidOn", c => c with { Claim = c.Claim with { PaidOn = null } });
        }
    }

    // A table that begins with that month tells nothing of those before.
    private static Membership KnownFrom(Membership membership, YearMonth month) => membership with
    {
        MonthsKnownFrom = month,
        PaidMonths = membership.PaidMonths?
            .Where(period => period.Last >= month)
            .Select(period => period.First >= month ? period : period with { Months = new MonthRange(month, period.Last) })
            .ToValueList(),
    };

    private static Fact OfParticipant(string path, Func<Participant, Participant> remove) =>
        new(path, c => c with { Participant = remove(c.Participant) });

    private static Fact OfMembership(string path, Func<Membership, Membership> remove) =>
        new(path, c => c with { Membership = remove(c.Membership) });

    private static Fact OfEvent(string path, Func<InsuredEvent, InsuredEvent> remove) =>
        new(path, c => c with { Event = remove(c.Event) });

    private static Fact OfExpenses(string path, Func<Expenses, Expenses> remove) =>
        new(path, c => c with { Expenses = remove(c.Expenses) });

    private static Fact OfFamily(string path, Func<Family, Family> remove) =>
        new(path, c => c.Family is null ? c : c with { Family = remove(c.Family) });

    private static Fact OfLoss(int index, string name, Func<Loss, Loss> remove) => OfEvent(
        string.Create(CultureInfo.InvariantCulture, $"event.losses[{index}].{name}"),
        e => e with { Losses = Replace(e.Losses, index, remove) });

    private static Fact OfChild(int index, string name, Func<Child, Child> remove) => OfFamily(
        string.Create(CultureInfo.InvariantCulture, $"family.children[{index}].{name}"),
        f => f.Children is null ? f : f with { Children = Replace(f.Children, index, remove) });

    private static ValueList<T> Replace<T>(ValueList<T> list, int index, Func<T, T> change) =>
        list.Select((item, i) => i == index ? change(item) : item).ToValueList();
}
