using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// A case with its event on another day. What follows the event keeps its distance from it: death, certificate, report, incapacity,
/// payment of arrears, application, check in the field, payment. What came before stays: registration, contribution months, end of employment,
/// births.
/// </summary>
internal static class MovedEvent
{
    public static BenefitCase To(BenefitCase benefitCase, LocalDate date)
    {
        int days = Period.DaysBetween(benefitCase.Event.Date, date);
        InsuredEvent happened = benefitCase.Event;
        return benefitCase with
        {
            Event = happened with
            {
                Date = date,
                DiedOn = happened.DiedOn?.PlusDays(days),
                RecoveredOn = happened.RecoveredOn?.PlusDays(days),
                ReportedOn = happened.ReportedOn?.PlusDays(days),
                Incapacity = happened.Incapacity
                    .Select(interval => new DateInterval(interval.Start.PlusDays(days), interval.End.PlusDays(days)))
                    .ToValueList(),
            },
            Membership = benefitCase.Membership with { ArrearsPaidOn = benefitCase.Membership.ArrearsPaidOn?.PlusDays(days) },
            Claim = benefitCase.Claim with
            {
                AppliedOn = benefitCase.Claim.AppliedOn?.PlusDays(days),
                PaidOn = benefitCase.Claim.PaidOn?.PlusDays(days),
                FieldCheckEndedOn = benefitCase.Claim.FieldCheckEndedOn?.PlusDays(days),
            },
        };
    }
}
