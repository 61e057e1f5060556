using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>
/// The law, transcribed from its text a second time: literal, slow, plain, sharing nothing with the engine but the types
/// a caller hands in. Every fact must be given; what no fact can tell is answered in each way in which it can be.
/// </summary>
internal static class TextOfTheLaw
{
    /// <summary>The answers in every world that can differ; one where everything can be told.</summary>
    public static IReadOnlyList<TranscribedAnswer> Everywhere(BenefitCase given, TextReadings? readings = null) =>
        World.Everywhere(readings ?? TextReadings.Default, world => Assess(given, world));

    /// <summary>The one answer to a case of which everything can be told.</summary>
    public static TranscribedAnswer Assess(BenefitCase given, TextReadings? readings = null) => Everywhere(given, readings) switch
    {
        [var only] => only,
        var several => throw new InvalidOperationException($"{several.Count} answers to {given.Id}"),
    };

    private static TranscribedAnswer Assess(BenefitCase given, World world)
    {
        InsuredEvent happened = given.Event;
        bool jkk = happened.Kind switch
        {
            EventKind.NonWorkDeath => false,

            // Kepmenaker 609/2012 was not read.
            EventKind.SuddenDeathAtWork when !TranscribedDates.ArePaymentRulesInForce(TranscribedDates.LawOf(happened.Date, given, world.Readings), world.Readings) => world.IsFromWork,
            EventKind.SuddenDeathAtWork => CountsAsWorkAccident(given, world),
            _ => true,
        };
        return jkk ? OfJkk(given, world) : OfJkm(given, world);
    }

    private static TranscribedAnswer OfJkk(BenefitCase given, World world)
    {
        TranscribedAnswer answer = new();
        LocalDate day = TestDayOfJkk(given);
        TranscribedMembership membership = ReportedLate(given, OfState(given, TranscribedMembership.On(given, SecurityProgram.Jkk, day, world), world), world.Readings);
        TranscribedJkk.Assess(given, membership, world, answer);
        GuaranteedCare(given, membership, world, answer);
        TranscribedLateness.OfJkk(given, membership, world, answer);
        TranscribedTotals.Sum(given, membership, given.Event.Date, SecurityProgram.Jkk, world.Readings, answer);
        return answer;
    }

    private static TranscribedAnswer OfJkm(BenefitCase given, World world)
    {
        TranscribedAnswer answer = new();
        LocalDate died = given.Event.DiedOn ?? given.Event.Date;
        TranscribedMembership membership = OfState(given, TranscribedMembership.On(given, SecurityProgram.Jkm, died, world), world);
        TranscribedJkm.Assess(given, died, membership, world, answer);
        TranscribedLateness.OfJkm(given, died, membership, world, answer);
        TranscribedTotals.Sum(given, membership, died, SecurityProgram.Jkm, world.Readings, answer);
        return answer;
    }

    // The day of the accident or diagnosis; of a disease found after the employment its last day.
    [Article("PP 44/2015 Pasal 39, 48(1)")]
    [Article("Permenaker 5/2021 Pasal 92")]
    private static LocalDate TestDayOfJkk(BenefitCase given)
    {
        InsuredEvent happened = given.Event;
        return happened.Kind == EventKind.OccupationalDisease && (happened.EmploymentEndedOn ?? given.Membership.EndedOn) is { } ended && ended < happened.Date
            ? ended
            : happened.Date;
    }

    // More than two days after: the employer's, who is reimbursed once he has reported.
    [Article("Permenaker 1/2025 Pasal 8(2)-(2c)")]
    private static TranscribedMembership ReportedLate(BenefitCase given, TranscribedMembership membership, TextReadings readings)
    {
        InsuredEvent happened = given.Event;
        bool late = given.Participant.Segment == Segment.Pu
            && TranscribedDates.LawOf(happened.Date, given, readings) >= TranscribedDates.Permenaker1Of2025
            && happened.ReportedOn > happened.Date.PlusDays(2);
        return late && membership.Cover is TranscribedCover.Bpjs or TranscribedCover.NotTold
            ? membership with { Cover = TranscribedCover.EmployerFirst }
            : membership;
    }

    // PP 44/2015 Pasal 27, 32, 35, 38, 41 bind employers "selain penyelenggara negara": whether such a one owes is left open by the reading
    // state-employer. Where a public budget pays and nothing is told of the employer, it may be one.
    private static TranscribedMembership OfState(BenefitCase given, TranscribedMembership membership, World world)
    {
        Participant participant = given.Participant;
        bool mayBe = participant.EmployerKind == EmployerKind.StateAdministrator
            || (participant.EmployerKind is null
                && participant.PaidBy is ContributionPayer.Regency or ContributionPayer.Province or ContributionPayer.State or ContributionPayer.Village);
        return mayBe && membership.IsByEmployer && world.Readings.Is("state-employer", "undetermined") && !world.StatePays
            ? membership with { PaidBy = TranscribedCover.Bpjs }
            : membership;
    }

    // Until it is concluded, only care is certain: guaranteed first to a participant, since Permenaker 1/2025 in a facility
    // that cooperates.
    [Article("PP 49/2023 Pasal 25A, 25B")]
    [Article("Permenaker 1/2025 Pasal 8E, 48E")]
    private static void GuaranteedCare(BenefitCase given, TranscribedMembership membership, World world, TranscribedAnswer answer)
    {
        InsuredEvent happened = given.Event;
        if (happened.Suspicion is not { Conclusion: null } suspicion)
        {
            return;
        }

        // The last day to claim stands while the event may prove to be one of JKK; where the ground is none, it cannot.
        LocalDate claimBy = TranscribedClaimLimit.Of(given, world.Readings);
        bool limited = TranscribedClaimLimit.Limits(given, membership, world.Readings);
        LocalDate law = TranscribedDates.LawOf(happened.Date, given, world.Readings);
        bool possible = happened.Kind != EventKind.WorkAccident || TranscribedCircumstance.IsWorkAccident(happened.Circumstance, given.Participant.Segment, law, world);
        answer.ClaimBy = possible && limited ? claimBy : null;
        bool guaranteed = law >= TranscribedDates.Pp49Of2023
            && (law < TranscribedDates.Permenaker1Of2025 || suspicion.AtCooperatingFacility == true);
        bool inTime = !(limited && given.Claim.AppliedOn > claimBy);
        if (guaranteed && inTime && membership.Cover != TranscribedCover.None)
        {
            answer.Benefits.TryAdd(
                "jkk.medical-care",
                new TranscribedBenefit(
                    TranscribedStatus.Owed,
                    given.Expenses.Medical?.Value,
                    given.Expenses.AdvancedBy is null ? TranscribedPayee.Provider : TranscribedPayee.NotStated,
                    membership.Cover,
                    []));
        }
    }

    // (3): "12 bulan", together or in a row (reading twelve-months).
    private static int MonthsContributed(BenefitCase given, LocalDate died, World world)
    {
        TranscribedPayments payments = new(given.Membership);
        if (world.Readings.Is("gaps", "oldest-first"))
        {
            payments = TranscribedMembership.On(given, SecurityProgram.Jkk, died, world).Payments ?? payments;
        }

        if (world.Readings.Is("twelve-months", "consecutive"))
        {
            return payments.LongestRun(died, world.Readings);
        }

        LocalDate? began = given.Membership.RegisteredOn;
        if (world.Readings.Is("masa-iur", "since-registration"))
        {
            began = TranscribedMembership.LastRegistration(given, SecurityProgram.Jkk, died, world);
        }

        return payments.ContributionPeriod(died, began, world.Readings);
    }

    [Article("Permenaker 5/2021 Pasal 85")]
    [Article("Permenaker 1/2025 Pasal 85")]
    private static bool CountsAsWorkAccident(BenefitCase given, World world)
    {
        InsuredEvent happened = given.Event;
        Duration time = happened.TimeFromAttackToDeath!.Value;

        // (1)b, (2)b: struck, then taken to a doctor or a facility, and dead not more than 24 hours later; (1)a, (2)a: at once.
        if (time > Duration.FromHours(24) || (time > Duration.Zero && happened.BroughtToFacility == false))
        {
            return false;
        }

        // (1), (4): wage recipients, construction workers, trainees
        if (given.Participant.Segment == Segment.Pu)
        {
            return true;
        }

        // (2): at the work registered; (3): twelve months contributed at death
        return happened.DoingRegisteredWork == true
            && MonthsContributed(given, happened.DiedOn!.Value, world) >= 12;
    }
}
