using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Rules;

/// <summary>The facts of what care, transport and aids cost.</summary>
internal static class ExpenseFacts
{
    public static void Read(BenefitCase benefitCase, FactRow row)
    {
        Expenses expenses = benefitCase.Expenses;
        SetIfKnown(row, Facts.MedicalCost, expenses.Medical);
        SetIfKnown(row, Facts.TransportByLand, expenses.TransportByLand);
        SetIfKnown(row, Facts.TransportBySea, expenses.TransportBySea);
        SetIfKnown(row, Facts.TransportByAir, expenses.TransportByAir);

        // Whoever died on the day of the event lived to need none of these: one that is not told was not had.
        Rupiah? otherwise = DiedTheSameDay(benefitCase.Event) ? Rupiah.Zero : null;
        SetIfKnown(row, Facts.HomeCareCost, expenses.HomeCare ?? otherwise);
        SetIfKnown(row, Facts.DenturesCost, expenses.Dentures ?? otherwise);
        SetIfKnown(row, Facts.HearingAidCost, expenses.HearingAid ?? otherwise);
        SetIfKnown(row, Facts.GlassesCost, expenses.Glasses ?? otherwise);
        SetIfKnown(row, Facts.OrthosisPrice, expenses.OrthosisReferencePrice ?? otherwise);
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
