using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>JKM, PP 44/2015 Pasal 34, as replaced by PP 82/2019; Permenaker 5/2021 Pasal 96-101 as amended.</summary>
internal static class TranscribedJkm
{
    public static void Assess(BenefitCase benefitCase, TranscribedMembership membership, TranscribedAnswer answer)
    {
        // Pasal 42(2): a BPU more than three months in arrears, or never a participant, has no right.
        if (membership.Cover == TranscribedCover.None)
        {
            return;
        }

        LocalDate date = benefitCase.Event.Date;
        bool since2019 = date >= TranscribedDates.Pp82;
        bool since2025 = date >= TranscribedDates.Permenaker1Of2025;
        bool bpu = benefitCase.Participant.Segment == Segment.Bpu;
        bool byEmployer = membership.Cover == TranscribedCover.Employer;
        bool heirs = TranscribedHeirs.Exist(benefitCase.Family!, date, jkm: true);

        // Pasal 101: the JKM of each employer; since Permenaker 1/2025 the funeral cost once. One for a BPU.
        int employers = bpu ? 1 : benefitCase.Participant.Jobs;
        int funerals = since2025 ? 1 : employers;

        // Pasal 34(1)c; to whoever arranged the funeral where there is no heir (Pasal 34(2), 40(2)b.5). Never waits.
        answer.Benefits["jkm.funeral"] = new TranscribedBenefit(
            TranscribedStatus.Owed,
            (since2019 ? 10_000_000L : 3_000_000L) * funerals,
            heirs ? TranscribedPayee.Heirs : TranscribedPayee.FuneralOrganiser,
            byEmployer,
            []);

        // Permenaker 1/2025 Pasal 97A(2): a BPU newly registered since then and dead before three months: funeral only.
        if (bpu && since2025
            && membership.Began!.Value >= TranscribedDates.Permenaker1Of2025
            && !membership.HasThreeMonthsRunning(benefitCase.Membership, date))
        {
            return;
        }

        // Pasal 42(1)b: once the heirs have paid the arrears; since PP 82/2019 out of the money itself (Pasal 98(3)).
        TranscribedStatus status = bpu && membership.Arrears.Count > 0 && !since2019 && benefitCase.Membership.ArrearsPaidOn is null
            ? TranscribedStatus.Deferred
            : TranscribedStatus.Owed;
        TranscribedPayee payee = heirs ? TranscribedPayee.Heirs : TranscribedPayee.SocialSecurityFund;

        // Pasal 34(1)a, b
        answer.Benefits["jkm.lump-sum"] =
            new TranscribedBenefit(status, (since2019 ? 20_000_000L : 16_200_000L) * employers, payee, byEmployer, []);
        answer.Benefits["jkm.periodic-grant"] =
            new TranscribedBenefit(status, (since2019 ? 12_000_000L : 4_800_000L) * employers, payee, byEmployer, []);

        // Pasal 34(1)d: three years of contributions, before PP 82/2019 five.
        int months = TranscribedMembership.ContributionPeriod(benefitCase.Membership, date);
        if (!since2019)
        {
            if (months >= 60 && TranscribedScholarship.AnyChildAtSchool(benefitCase.Family!))
            {
                answer.Benefits["jkm.scholarship"] =
                    new TranscribedBenefit(status, 12_000_000, TranscribedPayee.Child, byEmployer, []);
            }
        }
        else if (months >= 36 && TranscribedScholarship.Schedule(benefitCase.Family!, date) is { } schedule)
        {
            long now = schedule.Where(year => year.DueOn == date).Sum(year => year.Amount);
            answer.Benefits["jkm.scholarship"] =
                new TranscribedBenefit(status, now, TranscribedPayee.Child, byEmployer, schedule);
        }
    }
}
