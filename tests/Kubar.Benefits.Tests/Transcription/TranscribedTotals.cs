using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>The sums, and the arrears taken out of the money.</summary>
internal static class TranscribedTotals
{
    public static void Sum(BenefitCase given, TranscribedMembership membership, LocalDate testDay, SecurityProgram programme, TextReadings readings, TranscribedAnswer answer)
    {
        foreach ((string id, TranscribedBenefit benefit) in answer.Benefits)
        {
            long amount = benefit.Amount ?? 0;
            long later = benefit.Schedule.Count == 0 ? 0 : benefit.Schedule.Sum(year => year.Amount) - amount;
            answer.PayableNow += benefit.Status == TranscribedStatus.Owed ? amount : 0;
            answer.Deferred += benefit.Status == TranscribedStatus.Deferred ? amount : 0;
            answer.Scheduled += later;
            answer.Jkk += id.StartsWith("jkk.", StringComparison.Ordinal) ? amount + later : 0;
            answer.Jkm += id.StartsWith("jkm.", StringComparison.Ordinal) ? amount + later : 0;
        }

        bool bpu = given.Participant.Segment == Segment.Bpu;
        List<YearMonth> months = [.. membership.Gaps, .. membership.Arrears];
        answer.ArrearsMonths = membership.IsCounted ? membership.Arrears.Count : null;
        answer.GapMonths = membership.IsCounted && membership.Cover != TranscribedCover.None ? membership.Gaps.Count : null;
        long amountOfArrears = bpu ? TranscribedContribution.OfMonths(months, given, programme, readings) : 0;
        answer.ArrearsAmount = bpu && membership.IsCounted && membership.Settled == 0 ? amountOfArrears : null;
        answer.Net = answer.PayableNow;
        Deduct(given, membership, testDay, programme, readings, answer);
    }

    // Permenaker 5/2021 Pasal 92(2), 98(2)(3), from 2 December 2019 (Pasal 130c).
    [Article("Permenaker 5/2021 Pasal 92(2)")]
    [Article("Permenaker 5/2021 Pasal 98(2)(3)")]
    private static void Deduct(BenefitCase given, TranscribedMembership membership, LocalDate testDay, SecurityProgram programme, TextReadings readings, TranscribedAnswer answer)
    {
        IReadOnlyList<YearMonth> owing = membership.Owing;
        if (given.Participant.Segment != Segment.Bpu || membership.Cover != TranscribedCover.Bpjs || owing.Count == 0
            || !TranscribedDates.ArePaymentRulesInForce(TranscribedDates.LawOf(testDay, given, readings), readings) || given.Membership.ArrearsPaidOn is not null)
        {
            return;
        }

        // Not out of the funeral cost of JKM (98(1)), nor out of care (92(1)a), nor out of compensation for lateness: "dari
        // jumlah santunan yang seharusnya diterima".
        long untouched = 0;
        foreach (string id in (string[])["jkm.funeral", "jkk.medical-care", "jkk.care-elsewhere", "jkk.home-care", "jkm.late-compensation", "jkk.late-compensation"])
        {
            untouched += answer[id].Status == TranscribedStatus.Owed ? answer[id].Amount ?? 0 : 0;
        }

        // Nor out of the JKM that another membership brings.
        untouched += answer.Benefits.Values.Where(benefit => benefit.Status == TranscribedStatus.Owed).Sum(benefit => benefit.OfOther);

        long taken = Math.Min(TranscribedContribution.OfMonths(owing, given, programme, readings), answer.PayableNow - untouched);
        answer.Net -= taken;
        answer.ArrearsDeducted = taken > 0;
    }

    /// <summary>What will be taken out of these benefits, before there is any compensation for lateness.</summary>
    public static long TakenOut(BenefitCase given, TranscribedMembership membership, LocalDate testDay, SecurityProgram programme, TextReadings readings, TranscribedAnswer answer)
    {
        TranscribedAnswer copy = new();
        foreach ((string id, TranscribedBenefit benefit) in answer.Benefits)
        {
            copy.Benefits.Add(id, benefit);
        }

        Sum(given, membership, testDay, programme, readings, copy);
        return copy.PayableNow - copy.Net;
    }
}
