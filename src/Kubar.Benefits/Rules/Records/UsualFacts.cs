using System.Collections.Immutable;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Rules.Records;

/// <summary>The facts that few cases speak of: where one does not they are as usual.</summary>
internal static class UsualFacts
{
    private static readonly ImmutableArray<Fact> _usual = [.. Facts.All.Where(fact => fact.Usual is not null)];

    public static void Read(BenefitCase benefitCase, FactRow row)
    {
        foreach (Fact fact in _usual)
        {
            row.Set(fact, fact.Usual!.Value);
        }

        row.Set(Facts.Circumstance, (long)benefitCase.Event.Circumstance);
        if (benefitCase.Event.BroughtToFacility is { } brought)
        {
            row.Set(Facts.BroughtToFacility, brought);
        }

        row.Set(Facts.EmploymentEnded, HasEmploymentEnded(benefitCase));
        row.Set(Facts.AdvancedBy, (long)AdvancerOf(benefitCase.Expenses.AdvancedBy));
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

    /// <summary>By the last day of incapacity, or without any by the day of the event, employment had ended.</summary>
    private static bool HasEmploymentEnded(BenefitCase benefitCase)
    {
        InsuredEvent happened = benefitCase.Event;
        LocalDate last = happened.Incapacity is [.., { End: var end }] ? LocalDate.Max(end, happened.Date) : happened.Date;
        LocalDate? ended = happened.Kind == EventKind.OccupationalDisease
            ? EventFacts.EmploymentEnd(benefitCase) ?? benefitCase.Membership.EndedOn
            : benefitCase.Membership.EndedOn;
        return benefitCase.Participant.Segment == Segment.Pu && ended <= last;
    }

    private static Advancer AdvancerOf(ExpensePayer? payer) => payer switch
    {
        ExpensePayer.Participant => Advancer.Participant,
        ExpensePayer.Employer => Advancer.Employer,
        ExpensePayer.Facility => Advancer.Facility,
        _ => Advancer.ByLaw,
    };

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
            case DailyWage daily:
                row.Set(Facts.WageSource, (long)WageSource.Daily);
                row.Set(Facts.ToldWages, daily.ADay.Value);
                break;
            case PieceWage piece:
                row.Set(Facts.WageSource, (long)WageSource.Piece);
                row.Set(Facts.ToldWages, Sum(piece.LastMonths));
                break;
            case WeatherDependentWage weather:
                row.Set(Facts.WageSource, (long)WageSource.WeatherDependent);
                row.Set(Facts.ToldWages, Sum(weather.LastMonths));
                break;
            case TraineeWage trainee:
                row.Set(Facts.WageSource, (long)WageSource.Trainee);
                SetOrLeave(row, Facts.LowestWageForSameWork, trainee.LowestForSameWork?.Value);
                break;
        }
    }

    private static long Sum(ValueList<Rupiah> wages) => wages.Sum(wage => wage.Value);

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
