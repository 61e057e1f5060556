using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>Arrears, lapse and restart of a BPU.</summary>
[Article("PP 44/2015 Pasal 39")]
[Article("PP 44/2015 Pasal 42")]
[Article("Permenaker 5/2021 Pasal 42, 44, 92, 98")]
internal static class TranscribedBpuArrears
{
    public static TranscribedMembership On(
        Membership membership, TranscribedPayments payments, YearMonth first, LocalDate day, Func<YearMonth, LocalDate> dueOn, Func<YearMonth, LocalDate> toPay, World world)
    {
        LocalDate began = membership.RegisteredOn!.Value;
        YearMonth current = first;
        TranscribedPayments told = payments;

        // "lebih dari 3 (tiga) bulan" (reading lapse-count)
        int without = world.Readings.Is("lapse-count", "from-the-third") ? 2 : 3;
        List<YearMonth> run = [];
        List<YearMonth> gaps = [];
        for (YearMonth month = first; TranscribedDates.IsAnyDue(month, day, dueOn); month = month.PlusMonths(1))
        {
            // January 2021 may fall due after February, and then it parts the months before it from February.
            if (dueOn(month) >= day && !payments.IsPaid(month, day))
            {
                if (run.Count <= without)
                {
                    gaps.AddRange(run);
                    run = [];
                }

                continue;
            }

            if (!payments.IsPaid(month, day))
            {
                run.Add(month);
                continue;
            }

            if (run.Count > without)
            {
                // 44(2)(3): the right was gone; this month begins a new membership, and what was owed before is past.
                LocalDate restarted = Restart(membership, payments, run[0], month, world);
                gaps = [];
                current = month;
                if (restarted > day)
                {
                    return Lapsed(run, began);
                }

                began = restarted;

                if (began.ToYearMonth() > month)
                {
                    // What fell due before the new registration is past too.
                    YearMonth next = began.ToYearMonth();
                    if (toPay(next) < began)
                    {
                        next = next.PlusMonths(1);
                    }

                    month = next.PlusMonths(-1);
                }
            }
            else
            {
                gaps.AddRange(run.Where(TranscribedDates.IsOfThisLaw));
            }

            run = [];
        }

        if (run.Count > without)
        {
            // A month that is not due yet may have been paid for, and have begun a new membership.
            if (payments.FirstFrom(run[^1].PlusMonths(1), day) is { } again)
            {
                LocalDate anew = Restart(membership, payments, run[0], again, world);
                return anew <= day ? new() { Cover = TranscribedCover.Bpjs, Began = anew, IsCounted = true } : Lapsed(run, began);
            }
        }

        if (world.Readings.Is("gaps", "past"))
        {
            gaps = [];
        }

        if (gaps.Count > 0 && world.Readings.Is("gaps", "oldest-first"))
        {
            (payments, run) = payments.OldestFirst(LocalDate.Max(began, current.OnDayOfMonth(1)).ToYearMonth(), current, day, dueOn);
            gaps = [];
        }

        if (run.Count > without)
        {
            return Lapsed(run, began);
        }

        return new()
        {
            Cover = TranscribedCover.Bpjs,
            Payments = payments,
            Began = began,
            Arrears = run,
            Gaps = gaps,
            Owing = [.. gaps.Concat(run).Where(month => !told.IsSettledSince(month, day))],
            IsCounted = true,
        };
    }

    // 39(2), 42(2); until it is registered and paid for again, its last registration is the one before (44(3)).
    private static TranscribedMembership Lapsed(List<YearMonth> run, LocalDate began) => new() { Cover = TranscribedCover.None, Began = began, Arrears = run, IsCounted = true };

    // 44(3): from the new registration and the payment, the later of them; what is not told lies in a span.
    // A registration of before the months unpaid is none after them.
    private static LocalDate Restart(Membership membership, TranscribedPayments payments, YearMonth firstUnpaid, YearMonth month, World world)
    {
        LocalDate? registered = membership.ReregisteredOn >= firstUnpaid.OnDayOfMonth(1) ? membership.ReregisteredOn : null;
        LocalDate? paid = payments.DayOf(month);
        if (registered is { } again && paid is { } on)
        {
            return LocalDate.Max(again, on);
        }

        LocalDate earliest = LocalDate.Max(month.OnDayOfMonth(1), registered ?? paid ?? LocalDate.MinIsoValue);
        return world.IsRestartLate ? LocalDate.Max(earliest, month.ToDateInterval().End) : earliest;
    }
}
