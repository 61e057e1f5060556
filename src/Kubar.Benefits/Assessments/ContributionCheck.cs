using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>Finds everything that makes a contribution case malformed.</summary>
internal sealed class ContributionCheck : InputCheck
{
    private static readonly YearMonth FirstMonth = Edition.FirstDay.ToYearMonth();

    private readonly ContributionCase _case;

    private ContributionCheck(ContributionCase contribution) => _case = contribution;

    /// <summary>Every problem, in the order of the properties; none when the case is well formed.</summary>
    public static ValueList<Problem> ProblemsOf(ContributionCase contribution)
    {
        var check = new ContributionCheck(contribution);
        check.Run();
        return check.Found;
    }

    private bool IsContract => _case.Contributor == ContributorKind.ConstructionContract;

    private void Run()
    {
        Require(!string.IsNullOrWhiteSpace(_case.Id), "id", "harus diisi", "must not be blank");
        CheckMember<ContributorKind>(_case.Contributor, "contributor");
        CheckMonths();
        CheckNumber(_case.Workers, 1, ContributionFacts.MaxWorkers, "workers");
        Require(!IsContract || _case.Workers == 1, "workers", "sebuah kontrak dihitung sekali", "a contract counts once");
        CheckBpu();
        CheckWage();
        CheckMember(_case.RiskGroup, "riskGroup");
        CheckNumber(_case.ActiveWorkers, 0, ContributionFacts.MaxWorkers, "activeWorkers");
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

        Require(months.First <= months.Last, "months", "berakhir sebelum mulai", "end before they begin");
        Require(months.Last.Year <= FactRange.Last.Year - 1, "months", "terlalu jauh di masa depan", "are too far in the future");
        int count = Calendar.Number(months.Last) - Calendar.Number(months.First) + 1;
        if (count > ContributionFacts.MaxMonths)
        {
            Report("months", $"lebih dari {ContributionFacts.MaxMonths} bulan", $"are more than {ContributionFacts.MaxMonths}");
        }

        Require(!IsContract || count <= 1, "months", "sebuah kontrak dihitung sekali, pada bulan mulainya", "a contract counts once, in the month in which it begins");
    }

    private void CheckBpu()
    {
        CheckMoney(_case.MonthlyIncome, new(Facts.MaxMonthlyIncome), "monthlyIncome");
        Belongs(_case.MonthlyIncome is not null, "monthlyIncome", ContributorKind.Bpu);
        CheckMember(_case.Sector, "sector");
        CheckMember(_case.PaidBy, "paidBy");
        CheckNumber(_case.Occupations, ContributionFacts.Occupations.Fact.Min, ContributionFacts.Occupations.Fact.Max, "occupations");
        CheckNumber(_case.MonthsAtOnce, ContributionFacts.MonthsAtOnce.Fact.Min, ContributionFacts.MonthsAtOnce.Fact.Max, "monthsAtOnce");
    }

    private void CheckWage()
    {
        Belongs(_case.Wage is not null, "wage", ContributorKind.Pu, ContributorKind.Trainee, ContributorKind.ConstructionWorker);
        switch (_case.Wage)
        {
            case MonthlyWage monthly:
                CheckMoney(monthly.AMonth, new(Facts.MaxMonthlyIncome), "wage");
                break;
            case DailyWage daily:
                CheckMoney(daily.ADay, new(ContributionFacts.MaxDailyWage), "wage");
                break;
            case PieceWage piece:
                CheckWages(piece.LastMonths, ContributionFacts.PieceMonths);
                break;
            case WeatherDependentWage weather:
                CheckWages(weather.LastMonths, ContributionFacts.WeatherMonths);
                break;
        }
    }

    private void CheckWages(ValueList<Rupiah> wages, int months)
    {
        if (wages.Count != months)
        {
            Report("wage", $"harus berisi upah {months} bulan terakhir, bukan {wages.Count}", $"must hold the wages of the last {months} months, not {wages.Count}");
        }

        for (int i = 0; i < wages.Count; i++)
        {
            CheckMoney(wages[i], new(Facts.MaxMonthlyIncome), CasePath.In("wage", i, ""));
        }
    }

    private void CheckContract()
    {
        CheckMoney(_case.ContractValue, new(ContributionFacts.MaxContractValue), "contractValue");
        Belongs(_case.ContractValue is not null, "contractValue", ContributorKind.ConstructionContract);
        CheckMoney(_case.ValueAddedTax, new(ContributionFacts.MaxContractValue), "valueAddedTax");
        Belongs(_case.ValueAddedTax is not null, "valueAddedTax", ContributorKind.ConstructionContract);
        Require(!(_case.ValueAddedTax > _case.ContractValue), "valueAddedTax", "lebih dari nilai kontrak", "is more than the contract value");
    }

    private void CheckPayment()
    {
        CheckDate(_case.PaidOn, "paidOn");
        if (_case.PaidOn is { } paid && Calendar.Number(paid) - Calendar.Number(_case.Months.Last) > ContributionFacts.MaxMonthsLate)
        {
            Report(
                "paidOn",
                $"lebih dari {ContributionFacts.MaxMonthsLate} bulan sesudah bulan iuran",
                $"is more than {ContributionFacts.MaxMonthsLate} months after the contribution months");
        }

        CheckDate(_case.BenefitPaidOn, "benefitPaidOn");
        Belongs(_case.BenefitPaidOn is not null, "benefitPaidOn", ContributorKind.Pu, ContributorKind.Trainee, ContributorKind.ConstructionWorker, ContributorKind.ConstructionContract);
    }

    /// <summary>A fact that another kind of contributor has would be passed over: more likely a mistake than a remark.</summary>
    private void Belongs(bool given, CasePath path, params ReadOnlySpan<ContributorKind> contributors) =>
        Require(
            !given || !Enum.IsDefined(_case.Contributor) || contributors.Contains(_case.Contributor),
            path,
            "tidak dipakai bagi jenis pembayar iuran ini",
            "is not used for this kind of contributor");
}
