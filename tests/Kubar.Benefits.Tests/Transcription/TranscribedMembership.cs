using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

internal enum TranscribedCover
{
    /// <summary>No right at all: a BPU who is not, or no longer, a participant.</summary>
    None = 0,

    /// <summary>BPJS pays.</summary>
    Bpjs = 1,

    /// <summary>The employer of a PU worker pays.</summary>
    Employer = 2,
}

/// <summary>The membership as it stood on the day on which cover is tested.</summary>
internal sealed record TranscribedMembership(TranscribedCover Cover, LocalDate? Began, IReadOnlyList<YearMonth> Arrears)
{
    public static TranscribedMembership On(LocalDate day, Participant participant, Membership membership)
    {
        bool bpu = participant.Segment == Segment.Bpu;

        // Pasal 6(3), 11(5): cover begins when the number is issued. Pasal 27, 32(3), 35: failing that a PU worker's
        // employer owes what BPJS would have owed; a BPU registers himself, so nobody does.
        if (!membership.Registered || membership.RegisteredOn!.Value > day)
        {
            return new TranscribedMembership(bpu ? TranscribedCover.None : TranscribedCover.Employer, null, []);
        }

        HashSet<YearMonth> paid = PaidMonths(membership);
        LocalDate began = membership.RegisteredOn.Value;
        YearMonth month = began.ToYearMonth();
        List<YearMonth> unpaid = [];

        // Walk over every month that had fallen due before the day.
        while (TranscribedDates.LastDayToPay(month, bpu) < day)
        {
            if (!paid.Contains(month))
            {
                unpaid.Add(month);
            }
            else
            {
                // Pasal 39(2), 42(2), Permenaker 5/2021 Pasal 44: more than three months running, and the right is gone;
                // the next month paid is a new membership, without the old debt.
                if (unpaid.Count > 3)
                {
                    began = month.OnDayOfMonth(1);
                }

                unpaid = [];
            }

            month = month.PlusMonths(1);
        }

        if (unpaid.Count > 3)
        {
            // A month not due yet may have been paid already, and so have begun a new membership by that day.
            while (month.OnDayOfMonth(1) <= day && !paid.Contains(month))
            {
                month = month.PlusMonths(1);
            }

            if (month.OnDayOfMonth(1) <= day)
            {
                return new TranscribedMembership(TranscribedCover.Bpjs, month.OnDayOfMonth(1), []);
            }

            // Pasal 39(2), 42(2) for BPU; Pasal 38(2), 41(2) for PU.
            return new TranscribedMembership(bpu ? TranscribedCover.None : TranscribedCover.Employer, began, unpaid);
        }

        return new TranscribedMembership(TranscribedCover.Bpjs, began, unpaid);
    }

    // Permenaker 5/2021 Pasal 102(5): the number of months paid, over the whole life, to the month of the event.
    public static int ContributionPeriod(Membership membership, LocalDate eventDate)
    {
        int count = 0;
        foreach (YearMonth month in PaidMonths(membership))
        {
            if (month <= eventDate.ToYearMonth())
            {
                count++;
            }
        }

        return count;
    }

    // Permenaker 1/2025 Pasal 97A: three months running, within this membership, to the month of death.
    public bool HasThreeMonthsRunning(Membership membership, LocalDate died)
    {
        HashSet<YearMonth> paid = PaidMonths(membership);
        int run = 0;
        for (YearMonth month = Began!.Value.ToYearMonth(); month <= died.ToYearMonth(); month = month.PlusMonths(1))
        {
            run = paid.Contains(month) ? run + 1 : 0;
            if (run == 3)
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<YearMonth> PaidMonths(Membership membership)
    {
        HashSet<YearMonth> months = [];
        foreach (PaidPeriod range in membership.PaidMonths ?? [])
        {
            for (YearMonth month = range.First; month <= range.Last; month = month.PlusMonths(1))
            {
                months.Add(month);
            }
        }

        return months;
    }
}
