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
    /// <summary>The case; null where a day of it would lie beyond the calendar.</summary>
    public static BenefitCase? To(BenefitCase benefitCase, LocalDate date)
    {
        InsuredEvent happened = benefitCase.Event;
        int days = Period.DaysBetween(happened.Date, date);
        LocalDate?[] following =
        [
            happened.Date,
            happened.DiedOn,
            happened.RecoveredOn,
            happened.ReportedOn,
            .. happened.Incapacity.SelectMany(interval => new LocalDate?[] { interval.Start, interval.End }),
            benefitCase.Membership.ArrearsPaidOn,
            benefitCase.Claim.AppliedOn,
            benefitCase.Claim.PaidOn,
            benefitCase.Claim.FieldCheckEndedOn,
        ];
        return Array.Exists(following, day => day is { } told && MovedDay.By(told, days) is null) ? null : Shifted(benefitCase, date, days);
    }

    /// <summary>
    /// The case as somebody asks for it, who may ask for a day that no case can tell: it is then refused where it stands.
    /// </summary>
    public static BenefitCase AsAsked(BenefitCase benefitCase, LocalDate date)
    {
        bool canBeTold = date.Calendar == CalendarSystem.Iso && date >= FactRange.First && date <= FactRange.Last;
        if (canBeTold && CaseCheck.ProblemsOf(benefitCase).Count == 0)
        {
            return Shifted(benefitCase, date, Period.DaysBetween(benefitCase.Event.Date, date));
        }

        return benefitCase.Event is null ? benefitCase : benefitCase with { Event = benefitCase.Event with { Date = date } };
    }

    private static BenefitCase Shifted(BenefitCase benefitCase, LocalDate date, int days) => benefitCase with
    {
        Event = benefitCase.Event with
        {
            Date = date,
            DiedOn = benefitCase.Event.DiedOn?.PlusDays(days),
            RecoveredOn = benefitCase.Event.RecoveredOn?.PlusDays(days),
            ReportedOn = benefitCase.Event.ReportedOn?.PlusDays(days),
            Incapacity = benefitCase.Event.Incapacity
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
