using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Rules.Records;

/// <summary>The facts of what care, transport and aids cost.</summary>
internal static class ExpenseFacts
{
    /// <summary>Whoever died on the day of the event lived to need none of these: one that is not told was not had.</summary>
    private static readonly IReadOnlyList<(Amount Fact, Func<Expenses, Rupiah?> Told)> AfterTheDay =
    [
        (Facts.HomeCareCost, expenses => expenses.HomeCare),
        (Facts.DenturesCost, expenses => expenses.Dentures),
        (Facts.HearingAidCost, expenses => expenses.HearingAid),
        (Facts.GlassesCost, expenses => expenses.Glasses),
        (Facts.OrthosisPrice, expenses => expenses.OrthosisReferencePrice),
    ];

    /// <summary>The expenses of one who lives on after the day of the event.</summary>
    public static readonly IReadOnlyList<Expression> OfOneWhoLivesOn = [.. AfterTheDay.Select(expense => expense.Fact)];

    /// <summary>The expenses that are not told and are taken for none, because the participant died on the day of the event.</summary>
    public static IReadOnlyList<Fact> TakenForNone(BenefitCase benefitCase) => DiedTheSameDay(benefitCase.Event)
        ? [.. AfterTheDay.Where(expense => expense.Told(benefitCase.Expenses) is null).Select(expense => expense.Fact.Fact)]
        : [];

    public static void Read(BenefitCase benefitCase, FactRow row)
    {
        Expenses expenses = benefitCase.Expenses;
        SetIfKnown(row, Facts.MedicalCost, expenses.Medical);
        SetIfKnown(row, Facts.TransportByLand, expenses.TransportByLand);
        SetIfKnown(row, Facts.TransportBySea, expenses.TransportBySea);
        SetIfKnown(row, Facts.TransportByAir, expenses.TransportByAir);

        Rupiah? otherwise = DiedTheSameDay(benefitCase.Event) ? Rupiah.Zero : null;
        foreach ((Amount fact, Func<Expenses, Rupiah?> told) in AfterTheDay)
        {
            SetIfKnown(row, fact, told(expenses) ?? otherwise);
        }

        if (expenses.HomeCareMonths is { } months)
        {
            row.Set(Facts.HomeCareMonths, months);
        }

        row.Lacks(Facts.HomeCareCostWithinLimit, expenses.HomeCareMonths is null ? "expenses.homeCare.months" : "expenses.homeCare.amount");
    }

    private static bool DiedTheSameDay(InsuredEvent happened) =>
        EventFacts.HasDied(happened) && EventFacts.DaysOfDeath(happened).Latest <= happened.Date;

    private static void SetIfKnown(FactRow row, Expression fact, Rupiah? cost)
    {
        if (cost is { } known)
        {
            row.Set(fact, known.Value);
        }
    }
}
