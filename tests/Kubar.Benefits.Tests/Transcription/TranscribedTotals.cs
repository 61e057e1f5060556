using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>Late payment (PP 44/2015 Pasal 37(2)(3), 40(3)(4)), the arrears taken out, and the sums.</summary>
internal static class TranscribedTotals
{
    public static void Late(BenefitCase benefitCase, TranscribedAnswer answer)
    {
        if (benefitCase.Claim.AppliedOn is not { } applied || benefitCase.Claim.PaidOn is not { } paid)
        {
            return;
        }

        Late(answer, "jkk.", TranscribedDates.WorkingDaysAfter(applied, 7), paid);
        Late(answer, "jkm.", TranscribedDates.WorkingDaysAfter(applied, 3), paid);
    }

    public static void Sum(BenefitCase benefitCase, TranscribedMembership membership, TranscribedAnswer answer)
    {
        foreach ((string id, TranscribedBenefit benefit) in answer.Benefits)
        {
            if (benefit.Status is not (TranscribedStatus.Owed or TranscribedStatus.Deferred))
            {
                continue;
            }

            long amount = benefit.Amount ?? 0;
            long later = benefit.Schedule.Where(year => year.DueOn > benefitCase.Event.Date).Sum(year => year.Amount);
            if (benefit.Status == TranscribedStatus.Owed)
            {
                answer.PayableNow += amount;
            }
            else
            {
                answer.Deferred += amount;
            }

            answer.Scheduled += later;
            if (id.StartsWith("jkk.", StringComparison.Ordinal))
            {
                answer.Jkk += amount + later;
            }
            else
            {
                answer.Jkm += amount + later;
            }
        }

        bool bpu = benefitCase.Participant.Segment == Segment.Bpu;
        answer.ArrearsMonths = membership.Arrears.Count;
        answer.ArrearsAmount = bpu
            ? membership.Arrears.Sum(month => TranscribedContribution.OfMonth(month, benefitCase.Participant, paidUntilJuly2020: membership.Arrears.Min() >= new YearMonth(2020, 8)))
            : membership.Arrears.Count == 0 ? 0 : null;

        // Permenaker 5/2021 Pasal 92(2), 98(3), from 2 December 2019 (Pasal 130c).
        answer.Net = answer.PayableNow;
        if (bpu && membership.Cover == TranscribedCover.Bpjs && membership.Arrears.Count > 0
            && benefitCase.Event.Date >= TranscribedDates.Pp82 && benefitCase.Membership.ArrearsPaidOn is null)
        {
            // Not out of the funeral cost of JKM (Pasal 98(1)), nor out of care (Pasal 92(1)a), nor out of compensation for
            // lateness: "dari jumlah santunan yang seharusnya diterima".
            long untouched = 0;
            foreach (string id in (string[])["jkm.funeral", "jkk.medical-care", "jkk.care-elsewhere", "jkk.home-care", "jkm.late-compensation", "jkk.late-compensation"])
            {
                untouched += answer[id].Status == TranscribedStatus.Owed ? answer[id].Amount ?? 0 : 0;
            }

            long taken = Math.Min(answer.ArrearsAmount!.Value, answer.PayableNow - untouched);
            answer.Net -= taken;
            answer.ArrearsDeducted = taken > 0;
        }
    }

    private static void Late(TranscribedAnswer answer, string programme, LocalDate deadline, LocalDate paid)
    {
        int days = Period.DaysBetween(deadline, paid);
        if (days <= 0)
        {
            return;
        }

        // "nilai nominal santunan yang harus dibayar": the cash that BPJS owes now.
        long cash = 0;
        foreach ((string id, TranscribedBenefit benefit) in answer.Benefits)
        {
            if (id.StartsWith(programme, StringComparison.Ordinal)
                && benefit.Status == TranscribedStatus.Owed
                && !benefit.ByEmployer
                && id is not ("jkk.medical-care" or "jkk.care-elsewhere" or "jkk.home-care"))
            {
                cash += benefit.Amount ?? 0;
            }
        }

        if (cash > 0)
        {
            TranscribedPayee payee = Payee(answer, programme);
            answer.Benefits[programme + "late-compensation"] =
                new TranscribedBenefit(TranscribedStatus.Owed, (long)((Int128)cash * days / 100), payee, false, []);
        }
    }

    // To the participant (Pasal 37(3)) or the heirs (Pasal 37(4), 40(4)); where there are none the text does not say.
    private static TranscribedPayee Payee(TranscribedAnswer answer, string programme) =>
        answer[programme + "funeral"].Payee switch
        {
            TranscribedPayee.Heirs => TranscribedPayee.Heirs,
            TranscribedPayee.Nobody => TranscribedPayee.Participant,
            _ => TranscribedPayee.NotStated,
        };
}
