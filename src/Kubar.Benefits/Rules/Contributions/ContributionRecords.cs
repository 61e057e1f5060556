using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Records;
using NodaTime;

namespace Kubar.Benefits.Rules.Contributions;

/// <summary>From a well-formed contribution case to the facts that rules use, month by month.</summary>
internal sealed class ContributionRecords(ContributionCase contribution, IReadOnlyList<LocalDate> holidays, Readings readings, Figures figures)
{
    private readonly WorkingDays _workingDays = new(holidays, readings);

    /// <summary>The figures with which facts are derived.</summary>
    public static readonly IReadOnlyList<Parameter> Parameters =
    [
        Rules.DatedFigures.Parameters.ContributionBpuDueDay,
        Rules.DatedFigures.Parameters.ContributionPuReimbursementClaim,
        Rules.DatedFigures.Parameters.ReliefPp7ByDayOfPayment,
    ];

    /// <summary>When the contribution of a month falls due.</summary>
    public LocalDate? DueOn(int month) => DueDate.Of(contribution.Contributor, month, _workingDays, figures);

    /// <summary>The last day, included, to ask for reimbursement of a benefit that the employer paid (Permenaker 5/2021 Pasal 91(4), 97(4)).</summary>
    public LocalDate? ReimbursementClaimBy =>
        contribution.BenefitPaidOn is { } paid && figures[Rules.DatedFigures.Parameters.ContributionPuReimbursementClaim].PeriodOn(Date.NumberOf(paid)) is { } months
            ? paid.PlusMonths((int)months.Value)
            : null;

    /// <summary>What rules are evaluated on for a month.</summary>
    public Situation Of(int month)
    {
        var row = new FactRow(ContributionFacts.All);
        long day = Date.NumberOf(Calendar.FirstDay(month));
        row.Set(Facts.EventDate, day);
        row.Set(Facts.PaidOn, day);
        row.Set(ContributionFacts.Contributor, (long)contribution.Contributor);
        ReadBpu(row);
        ReadWage(row, contribution.Wage);
        ReadEmployer(row);
        ReadContract(row);
        Read(row, ContributionFacts.PaidUntilJuly2020, Number(contribution.PaidUntilJuly2020), "paidUntilJuly2020");
        ReadLateness(row, month);
        return new() { Facts = row, Children = [], MissingChildren = [], Answers = readings.Codes };
    }

    private void ReadBpu(FactRow row)
    {
        Read(row, Facts.MonthlyIncome, contribution.MonthlyIncome?.Value, "monthlyIncome");
        Read(row, Facts.PaidBy, (long?)contribution.PaidBy, "paidBy");
        Read(row, Facts.SectorOfParticipant, (long?)contribution.Sector, "sector");
        Read(row, ContributionFacts.Occupations, contribution.Occupations, "occupations");
        Read(row, ContributionFacts.MonthsAtOnce, contribution.MonthsAtOnce, "monthsAtOnce");
    }

    private static void ReadWage(FactRow row, Wage? wage)
    {
        row.Lacks(Facts.MonthlyWage, "wage");
        switch (wage)
        {
            case MonthlyWage monthly:
                row.Set(ContributionFacts.KindOfWage, (long)WageKind.Monthly);
                row.Set(Facts.MonthlyWage, monthly.AMonth.Value);
                break;
            case DailyWage daily:
                row.Set(ContributionFacts.KindOfWage, (long)WageKind.Daily);
                row.Set(ContributionFacts.DailyWage, daily.ADay.Value);
                break;
            case PieceWage piece:
                row.Set(ContributionFacts.KindOfWage, (long)WageKind.Piece);
                row.Set(ContributionFacts.PieceWages, piece.LastMonths.Sum(month => month.Value));
                break;
            case WeatherDependentWage weather:
                row.Set(ContributionFacts.KindOfWage, (long)WageKind.WeatherDependent);
                row.Set(ContributionFacts.WeatherWages, weather.LastMonths.Sum(month => month.Value));
                break;
        }
    }

    private void ReadEmployer(FactRow row)
    {
        Read(row, ContributionFacts.Risk, (long?)contribution.RiskGroup, "riskGroup");
        Read(row, ContributionFacts.LabourIntensive, Number(contribution.LabourIntensive), "labourIntensive");
        Read(row, ContributionFacts.ActiveWorkers, contribution.ActiveWorkers, "activeWorkers");
        Read(row, ContributionFacts.PaidUntilJanuary2025, Number(contribution.PaidUntilJanuary2025), "paidUntilJanuary2025");
        Read(row, ContributionFacts.InJkp, Number(contribution.InJkp), "inJkp");
        Read(row, ContributionFacts.InJkm, Number(contribution.InJkm), "inJkm");
    }

    /// <summary>A value whose tax is not told still bounds what is left of it.</summary>
    private void ReadContract(FactRow row)
    {
        switch (contribution)
        {
            case { ContractValue: { } value, ValueAddedTax: { } tax }:
                row.Set(ContributionFacts.NetContractValue, (value - tax).Value);
                break;
            case { ContractValue: { } value }:
                row.Lacks(ContributionFacts.NetContractValue.Fact, new Bounds(0, value.Value), ["valueAddedTax"]);
                break;
            default:
                row.Lacks(ContributionFacts.NetContractValue, contribution.ValueAddedTax is null ? ["contractValue", "valueAddedTax"] : ["contractValue"]);
                break;
        }
    }

    private void ReadLateness(FactRow row, int month)
    {
        Bounds started = Bounds.Of(0);
        Bounds full = Bounds.Of(0);
        if (contribution.PaidOn is { } paid && DueOn(month) is { } due)
        {
            LocalDate latest = LatestDueOn(month, due);
            started = new(Calendar.StartedMonths(latest, paid), Calendar.StartedMonths(due, paid));
            full = new(Calendar.FullMonths(latest, paid), Calendar.FullMonths(due, paid));
        }

        Give(row, ContributionFacts.StartedMonthsLate.Fact, started);
        Give(row, ContributionFacts.FullMonthsLate.Fact, full);
        row.Set(ContributionFacts.PaidWithinRelief, contribution.PaidOn > IndustryRelief.LastDayToPay(figures) ? 0 : 1);
    }

    /// <summary>In the months of PP 49/2020 the due date was no later than the last day of the next month, by what the press told of it.</summary>
    private LocalDate LatestDueOn(int month, LocalDate due) => figures[Rules.DatedFigures.Parameters.ReliefPp49].PeriodOn(Date.NumberOf(Calendar.FirstDay(month))) is null
        ? due
        : LocalDate.Max(due, Calendar.FirstDay(month + 2).PlusDays(-1));

    private static void Give(FactRow row, Fact fact, Bounds value)
    {
        if (value.IsKnown)
        {
            row.Set(fact, value);
        }
        else
        {
            row.Lacks(fact, value, [ContributionFacts.Pp49Unread]);
        }
    }

    private static long? Number(bool? truth) => truth is { } known ? (known ? 1 : 0) : null;

    private static void Read(FactRow row, Expression fact, long? value, string path)
    {
        if (value is { } known)
        {
            row.Set(fact, known);
        }
        else
        {
            row.Lacks(fact, path);
        }
    }
}
