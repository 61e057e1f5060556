using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>1 % for each day of late payment, PP 44/2015 Pasal 37(2)(3) (JKK, 7 working days), 40(3)(4) (JKM, 3 working days).</summary>
internal static class LateCompensation
{
    private static readonly Truth ApplicationMade = Condition(
        "claim.made",
        new("Permohonan diajukan", "Application made"),
        Facts.Applied,
        Say($"permohonan telah diajukan", $"an application was made"),
        Say($"belum ada permohonan", $"no application has been made yet"),
        Pp44.Pasal("37(2), 40(3)"));

    /// <summary>The compensation on the cash that BPJS owes and could pay at once.</summary>
    public static Benefit On(SecurityProgram program, IReadOnlyList<Benefit> cash, string id, string pasal, IReadOnlyList<EventKind> events, Count calendarDays, Count workingDays, Code payee)
    {
        Count days = Number(
            $"{id}-days",
            new("Hari keterlambatan", "Days of lateness"),
            ReadingCatalogue.LateDays["working-days"].IsChosen.Choose(workingDays, calendarDays),
            Pp44.Pasal(pasal));
        Amount due = Step(
            $"{id}-base",
            new("Santunan yang harus dibayar", "Cash that had to be paid"),
            Amount.Sum(cash.Select(benefit => Facts.EventKind.IsOneOf(benefit.Events).Choose(benefit.PayableNow, Amount.Zero))),
            Pp44.Pasal(pasal));
        Truth late = Condition(
            $"{id}-late",
            new("Dibayar terlambat", "Paid late"),
            days >= 1,
            Say($"dibayar terlambat {days}", $"paid {days} late"),
            Say($"dibayar tepat waktu", $"paid in time"),
            Pp44.Pasal(pasal));
        Truth somethingDue = Condition(
            $"{id}-due",
            new("Ada santunan yang harus dibayar BPJS", "BPJS had cash to pay"),
            due >= Amount.Rupiah(1),
            Say($"ada santunan yang harus dibayar BPJS Ketenagakerjaan", $"BPJS Ketenagakerjaan had cash to pay"),
            Say($"tidak ada santunan yang harus dibayar BPJS Ketenagakerjaan", $"BPJS Ketenagakerjaan had no cash to pay"),
            Pp44.Pasal(pasal));
        return new(program, id, new("Ganti rugi keterlambatan", "Late-payment compensation"))
        {
            Sources = [Pp44.Pasal(pasal)],
            Events = events,
            OwedWhen = somethingDue & ApplicationMade & Facts.Applied.Choose(late, Truth.Always),
            Amount = (days * (Parameters.PaymentLateCompensation.Percent * due)).RoundedOnce,
            Payee = payee,
        };
    }
}
