using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>JKM, by the law of the day of death.</summary>
[Article("PP 44/2015 Pasal 34, 42(1)")]
[Article("PP 82/2019 Pasal 34")]
[Article("Permenaker 5/2021 Pasal 96-101")]
[Article("Permenaker 1/2025 Pasal 97A, 99, 101")]
internal static class TranscribedJkm
{
    public static void Assess(BenefitCase given, LocalDate died, TranscribedMembership membership, World world, TranscribedAnswer answer)
    {
        // Pasal 42(2): more than three months in arrears, or never a participant, there is no right. That of the other segment, paid for too,
        // stands by itself.
        bool inOther = given.Participant.AlsoSegment is not null;
        bool inThis = membership.Cover != TranscribedCover.None;
        if (!inThis && !inOther)
        {
            return;
        }

        Participant participant = given.Participant;
        LocalDate law = TranscribedDates.LawOf(died, given, world.Readings);
        bool since2019 = law >= TranscribedDates.Pp82;
        bool since2025 = law >= TranscribedDates.Permenaker1Of2025;
        bool outOfTheMoney = TranscribedDates.ArePaymentRulesInForce(law, world.Readings);
        bool bpu = participant.Segment == Segment.Bpu;
        bool heirs = TranscribedHeirs.Exist(given.Family!, law, jkm: true);
        TranscribedCover payer = inThis ? membership.Payer : TranscribedCover.Bpjs;

        // Pasal 101: the JKM of each employer; since Permenaker 1/2025 the funeral cost once. One for a BPU (several-jobs-bpu),
        // and one for the other segment that is paid for too, without funeral cost (both-segments).
        int employers = bpu && !world.Readings.Is("several-jobs-bpu", "jkm-for-each") ? 1 : participant.Jobs;
        int funerals = since2025 ? 1 : employers;

        // What this membership's employer owes (Pasal 35, 41(2)) is this membership's part: the other segment was paid for, and BPJS pays its
        // JKM. One benefit of both has no one payer.
        bool byTwo = inThis && inOther && payer is TranscribedCover.Employer or TranscribedCover.EmployerFirst;
        TranscribedCover payerOfJkm = byTwo ? TranscribedCover.NotTold : payer;

        // Pasal 34(1)c; to whoever arranged the funeral where there is no heir (Pasal 34(2), 40(2)b.5). Never waits.
        answer.Benefits["jkm.funeral"] = new TranscribedBenefit(
            TranscribedStatus.Owed, (since2019 ? 10_000_000L : 3_000_000L) * funerals, heirs ? TranscribedPayee.Heirs : TranscribedPayee.FuneralOrganiser, payerOfJkm, [])
        {
            // Which of the two pays the one funeral, no text says.
            ByBpjsNow = byTwo && world.Readings.Is("late-compensation-base", "all-cash") ? (world.IsPartForAll ? 0 : (since2019 ? 10_000_000L : 3_000_000L) * funerals) : null,
        };

        // Pasal 97A(2): newly registered since then and dead before three months: funeral only. It reaches trainees, who are BPU
        // by Permenaker 5/2021 Pasal 31(1)c (trainee-three-months).
        bool reached = bpu || (participant.WageBasis is TraineeWage && !world.Readings.Is("trainee-three-months", "not-reached"));
        if (reached && since2025 && membership.Began is { } began
            && (began >= TranscribedDates.Permenaker1Of2025 || world.Readings.Is("three-months-scope", "every-death"))
            && !IsThreeMonths(membership.Payments ?? new(given.Membership), began, died, world.Readings)
            && !(bpu && membership.Arrears.Count > 0 && world.Readings.Is("arrears-and-three-months", "rest-less-arrears")))
        {
            if (!inOther)
            {
                return;
            }

            // 97A speaks of the BPU: what the wage recipient is owed stands.
            inThis = false;
        }

        bool one = world.Readings.Is("both-segments", "one");
        int ofThis = inThis ? employers : 0;
        int ofOther = inOther && !(inThis && one) ? 1 : 0;

        // Pasal 42(1)b: once the heirs have paid the arrears; since PP 82/2019 out of the money itself (Pasal 98(3)).
        bool waits = bpu && !outOfTheMoney && membership.Arrears.Count > 0
            && given.Membership.ArrearsPaidOn is null && !membership.AreArrearsSettled;
        TranscribedStatus status = waits ? TranscribedStatus.Deferred : TranscribedStatus.Owed;

        // Those arrears are this membership's too: the other part does not wait for them, and nothing of it is taken out for them.
        TranscribedStatus ofBoth = waits && inThis && inOther && !world.IsPartForAll ? TranscribedStatus.Owed : status;
        int byBpjs = inThis && inOther && one && (waits || byTwo) ? (world.IsPartForAll ? 0 : ofThis) : (waits || byTwo ? 0 : ofThis) + ofOther;
        TranscribedBenefit Cash(long sum, TranscribedPayee payee) => new(ofBoth, sum * (ofThis + ofOther), payee, payerOfJkm, [])
        {
            ByBpjsNow = inThis && inOther ? sum * byBpjs : null,
            OfOther = sum * ofOther,
        };
        TranscribedPayee payee = heirs ? TranscribedPayee.Heirs : TranscribedPayee.SocialSecurityFund;

        // Pasal 34(1)a, b
        answer.Benefits["jkm.lump-sum"] = Cash(since2019 ? 20_000_000L : 16_200_000L, payee);
        answer.Benefits["jkm.periodic-grant"] = Cash(since2019 ? 12_000_000L : 4_800_000L, payee);

        // Pasal 34(1)d: three years of contributions, before PP 82/2019 five; then paid to the heirs.
        int months = given.Membership.Registered
            ? (membership.Payments ?? new(given.Membership)).ContributionPeriod(died, world.Readings.Is("masa-iur", "since-registration") ? TranscribedMembership.LastRegistration(given, SecurityProgram.Jkm, died, world) : null, world.Readings) + SettledSince(given, died, membership, world.Readings)
            : world.Readings.Is("unregistered-service", "counted") ? MonthsOfService(participant, died, world) : 0;
        int scholarships = world.Readings.Is("scholarship-of-several-jobs", "each") ? employers : 1;
        if (months >= (since2019 ? 36 : 60) && TranscribedScholarship.Of(given, died, world, scholarships) is var (now, schedule))
        {
            answer.Benefits["jkm.scholarship"] = new TranscribedBenefit(status, now, since2019 ? TranscribedPayee.Child : TranscribedPayee.Heirs, payer, schedule) { OfOther = inThis ? 0 : now };
        }
    }

    private static bool IsThreeMonths(TranscribedPayments payments, LocalDate began, LocalDate died, TextReadings readings) =>
        readings.Is("three-months", "calendar-months") ? died >= began.PlusMonths(3)
        : readings.Is("three-months", "ninety-days") ? died >= began.PlusDays(90)
        : payments.HasThreeMonthsRunning(began.ToYearMonth(), died);

    // 102(5) "jumlah pelunasan": what was in arrears at the death and has been settled since, by payment or out of the benefit (98(3)).
    private static int SettledSince(BenefitCase given, LocalDate died, TranscribedMembership membership, TextReadings readings)
    {
        if (!readings.Is("settled-arrears", "counted"))
        {
            return 0;
        }

        int all = membership.Arrears.Count + membership.Gaps.Count;
        bool outOfIt = given.Participant.Segment == Segment.Bpu && membership.Cover == TranscribedCover.Bpjs
            && TranscribedDates.ArePaymentRulesInForce(TranscribedDates.LawOf(died, given, readings), readings);
        return membership.PaidForSince + (given.Membership.ArrearsPaidOn is not null || outOfIt ? all : membership.Settled);
    }

    // PP 44/2015 Pasal 35(1): of a worker whom nobody registered; the months for which contributions would have been due (Pasal 16, 21).
    private static int MonthsOfService(Participant participant, LocalDate died, World world)
    {
        if (participant.EmployedSince is not { } since)
        {
            return world.HasServedLongEnough ? int.MaxValue : 0;
        }

        int months = 0;
        for (YearMonth month = since.ToYearMonth(); month <= died.ToYearMonth(); month = month.PlusMonths(1))
        {
            months++;
        }

        return months;
    }
}
