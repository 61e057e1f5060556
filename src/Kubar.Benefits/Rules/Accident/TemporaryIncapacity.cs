using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>Temporary incapacity for work (STMB): PP 44/2015 Pasal 25(2)b angka 2; Lampiran III I.b.2, as replaced by PP 82/2019.</summary>
internal static class TemporaryIncapacity
{
    private static readonly Truth Incapacitated = Condition(
        "jkk.incapacitated",
        new("Sementara tidak mampu bekerja", "Temporarily incapable of work"),
        Facts.Incapacitated,
        Say(
            $"tidak mampu bekerja selama {IncapacityReckoning.Months} {IncapacityReckoning.Days}",
            $"incapable of work for {IncapacityReckoning.Months} {IncapacityReckoning.Days}")
            .Except(IncapacityReckoning.Days <= 0, Say($"tidak mampu bekerja selama {IncapacityReckoning.Months}", $"incapable of work for {IncapacityReckoning.Months}"))
            .Except(IncapacityReckoning.Months <= 0, Say($"tidak mampu bekerja selama {IncapacityReckoning.Days}", $"incapable of work for {IncapacityReckoning.Days}")),
        Say($"tidak ada masa tidak mampu bekerja", $"there was no incapacity for work"),
        Pp44.At("Lampiran III I.b.2"),
        Pp82.Pasal("I angka 1 (Pasal 25(2)b angka 2)"));

    public static readonly Benefit Benefit = new(SecurityProgram.Jkk, "jkk.temporary-incapacity", new("Santunan sementara tidak mampu bekerja", "Temporary incapacity"))
    {
        Sources = [Pp44.At("Lampiran III I.b.2"), Pp82.At("Lampiran III").Graded(Grade.B)],
        Events = AccidentSecurity.Events,
        OwedWhen = AccidentSecurity.Owed & Incapacitated & IncapacityPayment.Recipient.Exists,
        Amount = IncapacityPayment.Paid,
        DeferredWhen = AccidentSecurity.CashDeferred | IncapacityPayment.AwaitsReport,
        PaidByEmployer = AccidentPayer.Employer,
        EmployerPaysFirst = AccidentPayer.EmployerFirst,
        Payee = IncapacityPayment.Recipient.Payee,
        BearsArrears = true,
        Terms = IncapacityPayment.Terms,
    };
}
