using System.Collections.Immutable;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Rules;

/// <summary>The facts that only a caller of the library can know: where the case does not speak of them they are as usual.</summary>
internal static class LibraryFacts
{
    private static readonly ImmutableArray<Fact> _usual = [.. Facts.All.Where(fact => fact.Usual is not null)];

    public static void Read(BenefitCase benefitCase, FactRow row)
    {
        foreach (Fact fact in _usual)
        {
            row.Set(fact, fact.Usual!.Value);
        }

        row.Set(Facts.Circumstance, (long)benefitCase.Event.Circumstance);
        if (benefitCase.Event.Suspicion is { } suspicion)
        {
            ReadSuspicion(suspicion, row);
        }

        if (benefitCase.Expenses is { MedicalElsewhere: { } elsewhere } expenses)
        {
            row.Set(Facts.TreatedElsewhere, true);
            row.Set(Facts.MedicalElsewhereCost, elsewhere.Value);
            SetOrLeave(row, Facts.HighestLocalStandard, expenses.HighestLocalStandard?.Value);
        }

        if (benefitCase.Event.WagesPaidDuringIncapacity is { } paid)
        {
            row.Set(Facts.WagesPaidGiven, true);
            row.Set(Facts.WagesPaid, paid.Value);
        }

        ReadWage(benefitCase.Participant.WageBasis, row);
    }

    private static void ReadSuspicion(Suspicion suspicion, FactRow row)
    {
        row.Set(Facts.Suspected, true);
        row.Set(Facts.Concluded, suspicion.Conclusion is not null);
        SetOrLeave(row, Facts.FoundFromWork, suspicion.Conclusion is { } conclusion ? (conclusion == CaseConclusion.FromWork ? 1 : 0) : null);
        SetOrLeave(row, Facts.AtCooperatingFacility, NumberOf(suspicion.AtCooperatingFacility));
        SetOrLeave(row, Facts.InHealthInsurance, NumberOf(suspicion.InHealthInsurance));
    }

    private static void ReadWage(WageBasis? basis, FactRow row)
    {
        switch (basis)
        {
            case ConstructionWage construction:
                row.Set(Facts.WageSource, (long)WageSource.Construction);
                SetOrLeave(row, Facts.UnitPriceOfLabour, construction.UnitPrice?.Value);
                SetOrLeave(row, Facts.RegencyMinimumWage, construction.RegencyMinimum?.Value);
                SetOrLeave(row, Facts.ProvincialMinimumWage, construction.ProvincialMinimum?.Value);
                break;
            case TraineeWage trainee:
                row.Set(Facts.WageSource, (long)WageSource.Trainee);
                SetOrLeave(row, Facts.LowestWageForSameWork, trainee.LowestForSameWork?.Value);
                break;
        }
    }

    private static long? NumberOf(bool? truth) => truth is { } known ? (known ? 1 : 0) : null;

    /// <summary>What is not known stays unknown, whatever is usual.</summary>
    private static void SetOrLeave(FactRow row, Expression fact, long? value)
    {
        if (value is { } known)
        {
            row.Set(fact, known);
        }
        else
        {
            row.Lacks(fact, fact.Fact.Paths);
        }
    }
}
