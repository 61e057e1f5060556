using Kubar.Benefits.Cases;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>Finds what is malformed in the facts that only a caller of the library can give.</summary>
internal static class LibraryCheck
{
    /// <summary>Whether the case has such facts at all.</summary>
    public static bool Concerns(BenefitCase benefitCase) =>
        benefitCase is not
        {
            Participant.WageBasis: null,
            Event: { Circumstance: AccidentCircumstance.AsFound, Suspicion: null, WagesPaidDuringIncapacity: null },
            Expenses: { MedicalElsewhere: null, HighestLocalStandard: null },
        };

    /// <summary>Reports each problem: where, and what in Indonesian and English.</summary>
    public static void Run(BenefitCase benefitCase, Action<CasePath, string, string> report)
    {
        (Participant participant, InsuredEvent happened, Expenses expenses) = (benefitCase.Participant, benefitCase.Event, benefitCase.Expenses);
        Require(Enum.IsDefined(happened.Circumstance), "event.circumstance", "bukan pilihan yang dikenal", "is not a known choice");
        Require(
            happened.Circumstance == AccidentCircumstance.AsFound || happened.Kind == EventKind.WorkAccident,
            "event.circumstance",
            "hanya bagi kecelakaan kerja",
            "is only for a work accident");
        Require(
            happened.Suspicion is null || happened.Kind is EventKind.WorkAccident or EventKind.OccupationalDisease,
            "event.suspicion",
            "hanya bagi kecelakaan kerja dan penyakit akibat kerja",
            "is only for a work accident or an occupational disease");
        Require(
            happened.Suspicion?.Conclusion is not { } conclusion || Enum.IsDefined(conclusion),
            "event.suspicion.conclusion",
            "bukan pilihan yang dikenal",
            "is not a known choice");
        Money(happened.WagesPaidDuringIncapacity, 0, Facts.MaxExpense, "event.wagesPaidDuringIncapacity");
        Require(
            happened.WagesPaidDuringIncapacity is null || (happened.Incapacity.Count > 0 && participant.Segment == Segment.Pu),
            "event.wagesPaidDuringIncapacity",
            "hanya bagi penerima upah yang sementara tidak mampu bekerja",
            "is only for a wage recipient who was incapable of work");
        Money(expenses.MedicalElsewhere, 0, Facts.MaxExpense, "expenses.medicalElsewhere");
        Money(expenses.HighestLocalStandard, 0, Facts.MaxExpense, "expenses.highestLocalStandard");
        Require(
            expenses.HighestLocalStandard is null || expenses.MedicalElsewhere is not null,
            "expenses.highestLocalStandard",
            "tanpa biaya di fasilitas yang belum bekerja sama",
            "stands without a cost in a facility that does not cooperate");
        Wage(participant);

        void Wage(Participant of)
        {
            Require(
                of.WageBasis is null || (of.Segment == Segment.Pu && of is { MonthlyWage: null, ActualMonthlyWage: null }),
                "participant.wageBasis",
                "hanya bagi penerima upah yang upah sebulannya tidak dinyatakan",
                "is only for a wage recipient of whom no monthly wage is stated");
            switch (of.WageBasis)
            {
                case ConstructionWage construction:
                    Money(construction.UnitPrice, 0, Facts.MaxMonthlyIncome, "participant.wageBasis.unitPrice");
                    Money(construction.RegencyMinimum, 0, Facts.MaxMonthlyIncome, "participant.wageBasis.regencyMinimum");
                    Money(construction.ProvincialMinimum, 1, Facts.MaxMonthlyIncome, "participant.wageBasis.provincialMinimum");
                    break;
                case TraineeWage trainee:
                    Money(trainee.LowestForSameWork, 0, Facts.MaxMonthlyIncome, "participant.wageBasis.lowestForSameWork");
                    break;
            }
        }

        void Money(Rupiah? money, long least, long most, string path)
        {
            if (money is { } sum && (sum < new Rupiah(least) || sum > new Rupiah(most)))
            {
                report(
                    path,
                    $"harus dari {new Rupiah(least).ToString(Language.Indonesian)} sampai {new Rupiah(most).ToString(Language.Indonesian)}",
                    $"must be from {new Rupiah(least).ToString(Language.English)} to {new Rupiah(most).ToString(Language.English)}");
            }
        }

        void Require(bool holds, string path, string indonesian, string english)
        {
            if (!holds)
            {
                report(path, indonesian, english);
            }
        }
    }
}
