using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>One percent a day after the deadline, where BPJS pays, of what the participant, the heirs or the child wait for.</summary>
internal static class TranscribedLateness
{
    [Article("PP 44/2015 Pasal 37(2)(3)")]
    public static void OfJkk(BenefitCase given, TranscribedMembership membership, World world, TranscribedAnswer answer)
    {
        if (given.Claim is { AppliedOn: { } applied, PaidOn: { } paid })
        {
            // "nilai nominal santunan": Pasal 25(2)b calls every item of it so.
            Compensate(world.Readings, answer, "jkk.", TranscribedHolidays.After(applied, 7, world.Readings), paid, id => !IsCare(id), TakenOut(given, membership, given.Event.Date, SecurityProgram.Jkk, world.Readings, answer));
        }
    }

    [Article("PP 44/2015 Pasal 40(3)(4)")]
    [Article("Permenaker 5/2021 Pasal 24, 64")]
    [Article("Permenaker 1/2025 Pasal 24, 64")]
    public static void OfJkm(BenefitCase given, LocalDate died, TranscribedMembership membership, World world, TranscribedAnswer answer)
    {
        if (given.Claim is not { AppliedOn: { } applied, PaidOn: { } paid })
        {
            return;
        }

        // (2): three working days from the end of the check, which lasts at most seven days, since Permenaker 1/2025 five working days.
        LocalDate from = applied;
        if (given.Claim.FieldCheckEndedOn is { } ended)
        {
            LocalDate most = died >= TranscribedDates.Permenaker1Of2025 ? TranscribedHolidays.After(applied, 5, world.Readings) : applied.PlusDays(7);
            from = LocalDate.Min(ended, most);
        }

        // Of santunan Pasal 34(1)a, b and 40(2)b.5 speak as of the lump sum and the periodic grant.
        bool allCash = world.Readings.Is("late-compensation-base", "all-cash");
        Compensate(world.Readings, answer, "jkm.", TranscribedHolidays.After(from, 3, world.Readings), paid, id => allCash || id is "jkm.lump-sum" or "jkm.periodic-grant", TakenOut(given, membership, died, SecurityProgram.Jkm, world.Readings, answer));
    }

    // "yang harus dibayar": before the arrears are taken out, or what is left after them (reading late-compensation-net).
    private static long TakenOut(BenefitCase given, TranscribedMembership membership, LocalDate day, SecurityProgram programme, TextReadings readings, TranscribedAnswer answer) =>
        readings.Is("late-compensation-net", "after-arrears") ? TranscribedTotals.TakenOut(given, membership, day, programme, readings, answer) : 0;

    private static bool IsCare(string id) => id is "jkk.medical-care" or "jkk.care-elsewhere" or "jkk.home-care";

    private static void Compensate(TextReadings readings, TranscribedAnswer answer, string programme, LocalDate deadline, LocalDate paid, Func<string, bool> isSantunan, long takenOut)
    {
        int days = readings.Is("late-days", "working-days")
            ? TranscribedHolidays.WorkingDaysBetween(deadline, paid, readings)
            : Period.DaysBetween(deadline, paid);
        long owed = answer.Benefits
            .Where(benefit => benefit.Key.StartsWith(programme, StringComparison.Ordinal)
                && benefit.Value.Payee is TranscribedPayee.Participant or TranscribedPayee.Heirs or TranscribedPayee.Child
                && isSantunan(benefit.Key))
            .Sum(benefit => benefit.Value.ByBpjsNow ?? (benefit.Value is { Status: TranscribedStatus.Owed, Payer: TranscribedCover.Bpjs } ? benefit.Value.Amount ?? 0 : 0));
        owed = Math.Max(owed - takenOut, 0);
        if (days > 0 && owed > 0)
        {
            answer.Benefits[programme + "late-compensation"] = new TranscribedBenefit(
                TranscribedStatus.Owed, readings.Divided((Int128)owed * days, 100), Payee(answer, programme), TranscribedCover.Bpjs, []);
        }
    }

    // To the participant (Pasal 37(3)) or the heirs (Pasal 37(4), 40(4)); where there are none the text does not say.
    private static TranscribedPayee Payee(TranscribedAnswer answer, string programme) => answer[programme + "funeral"].Payee switch
    {
        TranscribedPayee.Heirs => TranscribedPayee.Heirs,
        TranscribedPayee.Nobody => TranscribedPayee.Participant,
        _ => TranscribedPayee.NotStated,
    };
}
