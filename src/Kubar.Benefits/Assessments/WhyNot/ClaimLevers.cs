using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>An application made, or made earlier; a payment made later.</summary>
internal static class ClaimLevers
{
    private static readonly MovedFacts Lateness =
        MovedFacts.Of(Facts.JkkDaysLate, Facts.JkkWorkingDaysLate, Facts.JkmDaysLate, Facts.JkmWorkingDaysLate, Facts.HolidaysNotDecreed);

    private static readonly MovedFacts FromApplication = Lateness with
    {
        OfCase = [.. Lateness.OfCase, Facts.Applied.Fact, Facts.YearsToApplication.Fact, Facts.ScholarshipYearsDue.Fact, Facts.ScholarshipClaimLate.Fact],
        OfChild = [ChildFacts.YearsDueFromSchoolAge.Fact, ChildFacts.BelowLimitOnClaim.Fact],
    };

    private static readonly ToldDay Application = new(
        "claim.appliedOn",
        new("permohonan diajukan pada", "the application had been made on"),
        FromApplication,
        given => given.Claim.AppliedOn,
        Applied);

    private static readonly ToldDay EndOfFieldCheck = new(
        "claim.fieldCheckEndedOn",
        new("pengecekan lapangan selesai pada", "the check in the field had ended on"),
        Lateness,
        given => given.Claim.FieldCheckEndedOn,
        (given, day) => given with { Claim = given.Claim with { FieldCheckEndedOn = day } });

    private static readonly ToldDay Payment = new(
        "claim.paidOn",
        new("pembayaran dilakukan pada", "payment had been made on"),
        Lateness with { OfCase = [.. Lateness.OfCase, Facts.PaidOn.Fact] },
        given => given.Claim.PaidOn,
        (given, day) => given with { Claim = given.Claim with { PaidOn = day } });

    private static readonly IReadOnlyList<(ToldDay Day, DayDirection Where)> Days =
        [(Application, DayDirection.Earlier), (EndOfFieldCheck, DayDirection.Earlier), (Payment, DayDirection.Later)];

    /// <inheritdoc cref="EventLevers.MovedByTime"/>
    public static IEnumerable<MovedFacts> MovedByTime(BenefitCase benefitCase) => ToldDay.MovedIn(benefitCase, Days);

    public static IEnumerable<Lever> Of(BenefitCase benefitCase, SearchReach reach) =>
    [
        .. FirstApplication(benefitCase.Claim),
        .. ToldDay.Moved(benefitCase, reach, Days),
    ];

    private static IEnumerable<Lever> FirstApplication(Claim claim)
    {
        if (claim is { AppliedOn: null, PaidOn: not null })
        {
            yield return Levers.Choice(
                "claim.appliedOn",
                ChangeNature.CanStillBeDone,
                null,
                FromApplication,
                given => Applied(given, Latest(given.Event)),
                new("permohonan diajukan", "an application is made"));
        }
    }

    /// <summary>The latest day on which something is known to have followed the event: no application was made before it.</summary>
    private static LocalDate Latest(InsuredEvent happened) =>
        new[] { happened.Date, happened.DiedOn, happened.RecoveredOn }.OfType<LocalDate>().Max();

    private static BenefitCase Applied(BenefitCase given, LocalDate day) => given with { Claim = given.Claim with { AppliedOn = day } };
}
