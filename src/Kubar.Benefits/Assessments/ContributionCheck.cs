using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Rules.Records;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>Finds everything that makes a contribution case malformed.</summary>
internal sealed class ContributionCheck : InputCheck
{
    private static readonly YearMonth FirstMonth = Edition.FirstDay.ToYearMonth();

    private readonly ContributionCase _case;

    private ContributionCheck(ContributionCase contribution) => _case = contribution;

    /// <summary>Every problem; none when the case is well formed.</summary>
    public static ValueList<Problem> ProblemsOf(ContributionCase? contribution) => ProblemsOf(contribution, []);

    /// <summary>Every problem, those first that were found before.</summary>
    /// <param name="contribution">The case, as far as it could be read.</param>
    /// <param name="reported">What has been found already; nothing is said again of what is within it.</param>
    public static ValueList<Problem> ProblemsOf(ContributionCase? contribution, ValueList<Problem> reported)
    {
        if (contribution is null)
        {
            return [new("case", ProblemTexts.Null)];
        }

        var run = new FieldRun { Reported = reported };
        ContributionCase sound = ContributionFields.Shape.Check(run, contribution);
        var check = new ContributionCheck(sound);
        check.CheckTogether();
        return Joined(Joined(reported, run.Problems), check.Run.Problems);
    }

    private bool IsContract => _case.Contributor == ContributorKind.ConstructionContract;

    private void CheckTogether()
    {
        CheckMonths();
        Require(!IsContract || _case.Workers == 1, "workers", "sebuah kontrak dihitung sekali", "a contract counts once");
        Belongs(_case.MonthlyIncome is not null, "monthlyIncome", ContributorKind.Bpu);
        Belongs(_case.Wage is not null, "wage", ContributorKind.Pu, ContributorKind.Trainee, ContributorKind.ConstructionWorker);
        CheckContract();
        CheckPayment();
    }

    private void CheckMonths()
    {
        MonthRange months = _case.Months;
        if (months.First < FirstMonth)
        {
            Report("months", "sebelum Juli 2015: aturan sebelum bulan itu belum dikodekan", "begin before July 2015: no law before that month is encoded");
        }

        Require(months.Last.Year <= FactRange.Last.Year - 1, "months", "terlalu jauh di masa depan", "are too far in the future");
        int count = Calendar.Number(months.Last) - Calendar.Number(months.First) + 1;
        if (count > ContributionFacts.MaxMonths)
        {
            Report("months", $"lebih dari {ContributionFacts.MaxMonths} bulan", $"are more than {ContributionFacts.MaxMonths}");
        }

        Require(!IsContract || count <= 1, "months", "sebuah kontrak dihitung sekali, pada bulan mulainya", "a contract counts once, in the month in which it begins");
    }

    private void CheckContract()
    {
        Belongs(_case.ContractValue is not null, "contractValue", ContributorKind.ConstructionContract);
        Belongs(_case.ValueAddedTax is not null, "valueAddedTax", ContributorKind.ConstructionContract);
        Require(!(_case.ValueAddedTax > _case.ContractValue), "valueAddedTax", "lebih dari nilai kontrak", "is more than the contract value");
    }

    private void CheckPayment()
    {
        if (_case.PaidOn is { } paid && Calendar.Number(paid) - Calendar.Number(_case.Months.Last) > ContributionFacts.MaxMonthsLate)
        {
            Report(
                "paidOn",
                $"lebih dari {ContributionFacts.MaxMonthsLate} bulan sesudah bulan iuran",
                $"is more than {ContributionFacts.MaxMonthsLate} months after the contribution months");
        }

        Belongs(_case.BenefitPaidOn is not null, "benefitPaidOn", ContributorKind.Pu, ContributorKind.Trainee, ContributorKind.ConstructionWorker, ContributorKind.ConstructionContract);
    }

    /// <summary>A fact that another kind of contributor has would be passed over: more likely a mistake than a remark.</summary>
    private void Belongs(bool given, string path, params ReadOnlySpan<ContributorKind> contributors) =>
        Require(
            !given || !Enum.IsDefined(_case.Contributor) || contributors.Contains(_case.Contributor),
            path,
            "tidak dipakai bagi jenis pembayar iuran ini",
            "is not used for this kind of contributor");
}
