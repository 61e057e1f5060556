using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>An application made, or made earlier; a payment made later.</summary>
internal static class ClaimLevers
{
    private static readonly MovedFacts Lateness =
        MovedFacts.Of(Facts.JkkDaysLate, Facts.JkkWorkingDaysLate, Facts.JkmDaysLate, Facts.JkmWorkingDaysLate, Facts.HolidaysNotDecreed);

    public static IEnumerable<Lever> Of(BenefitCase benefitCase, SearchReach reach)
    {
        MovedFacts application = Lateness with
        {
            OfCase = [.. Lateness.OfCase, Facts.Applied.Fact, Facts.YearsToApplication.Fact, Facts.ScholarshipYearsDue.Fact, Facts.ScholarshipClaimLate.Fact],
            OfChild = [ChildFacts.YearsDueFromSchoolAge.Fact, ChildFacts.BelowLimitOnClaim.Fact],
        };
        if (benefitCase.Claim is { AppliedOn: null, PaidOn: not null })
        {
            yield return Levers.Choice(
                "claim.appliedOn",
                ChangeNature.CanStillBeDone,
                null,
                application,
                given => given with { Claim = given.Claim with { AppliedOn = Latest(given.Event) } },
                new("permohonan diajukan", "an application is made"));
        }

        if (benefitCase.Claim.AppliedOn is not null)
        {
            yield return new()
            {
                Path = "claim.appliedOn",
                Nature = ChangeNature.HadToBeDifferent,
                Moves = application,
                Most = reach.Days,
                DaysPerStep = 1,
                IsTime = true,
                At = (given, days) => given.Claim.AppliedOn is { } applied ? MovedDay.Where(applied, -days, day => Applied(given, day)) : [],
                Says = (before, after) => DayWords.Moved(
                    "permohonan diajukan pada",
                    "the application had been made on",
                    before.Claim.AppliedOn!.Value,
                    after.Claim.AppliedOn!.Value),
            };
        }

        if (benefitCase.Claim.FieldCheckEndedOn is not null)
        {
            yield return new()
            {
                Path = "claim.fieldCheckEndedOn",
                Nature = ChangeNature.HadToBeDifferent,
                Moves = Lateness,
                Most = reach.Days,
                DaysPerStep = 1,
                IsTime = true,
                At = (given, days) => MovedDay.Where(given.Claim.FieldCheckEndedOn!.Value, -days, day => given with { Claim = given.Claim with { FieldCheckEndedOn = day } }),
                Says = (before, after) => DayWords.Moved(
                    "pengecekan lapangan selesai pada",
                    "the check in the field had ended on",
                    before.Claim.FieldCheckEndedOn!.Value,
                    after.Claim.FieldCheckEndedOn!.Value),
            };
        }

        if (benefitCase.Claim.PaidOn is not null)
        {
            yield return new()
            {
                Path = "claim.paidOn",
                Nature = ChangeNature.HadToBeDifferent,
                Moves = Lateness with { OfCase = [.. Lateness.OfCase, Facts.PaidOn.Fact] },
                Most = reach.Days,
                DaysPerStep = 1,
                IsTime = true,
                At = (given, days) => MovedDay.Where(given.Claim.PaidOn!.Value, days, day => given with { Claim = given.Claim with { PaidOn = day } }),
                Says = (before, after) => DayWords.Moved(
                    "pembayaran dilakukan pada",
                    "payment had been made on",
                    before.Claim.PaidOn!.Value,
                    after.Claim.PaidOn!.Value),
            };
        }
    }

    /// <summary>The latest day on which something is known to have followed the event: no application was made before it.</summary>
    private static LocalDate Latest(InsuredEvent happened) =>
        new[] { happened.Date, happened.DiedOn, happened.RecoveredOn }.OfType<LocalDate>().Max();

    private static BenefitCase Applied(BenefitCase given, LocalDate day) => given with { Claim = given.Claim with { AppliedOn = day } };
}
