using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>JKK periodic grant paid at once: PP 44/2015 Pasal 25(2)b angka 5; Lampiran III I.b.6, as replaced by PP 82/2019.</summary>
internal static class AccidentPeriodicGrant
{
    /// <summary>"meninggal dunia atau Cacat total tetap": where both occur, once for both or once for each is a reading.</summary>
    private static readonly Truth Twice = ReadingCatalogue.PeriodicGrantTwice.Decide(
        ("once", Truth.Never),
        ("twice", Disability.TotalBeforeDeath | Disability.TotalPaidBeforeDeath));

    /// <summary>The one of total disability was paid before the death, and none is left.</summary>
    private static readonly Truth NotPaidYet = Condition(
        "jkk.periodic-grant-already-paid",
        new("Belum dibayar sebelum meninggal", "Not paid before the death"),
        !Disability.TotalPaidBeforeDeath | Twice,
        Say($"santunan berkala belum dibayar", $"no periodic grant has been paid"),
        Say(
            $"santunan berkala sudah dibayar bersama santunan cacat total tetap sebelum peserta meninggal dunia",
            $"the periodic grant was paid with the benefit for total disability before the death"),
        Replaced("25(2)b angka 5", 1, "25(2)b angka 5"));

    public static readonly Benefit Benefit = new(SecurityProgram.Jkk, "jkk.periodic-grant", new("Santunan berkala dibayar sekaligus", "Periodic grant paid at once"))
    {
        Sources = [Pp44.At("Lampiran III I.b.6"), Pp82.At("Lampiran III").Graded(Grade.B)],
        ByLawOf = LawInForce.OfDeathFromWork,
        Events = AccidentSecurity.Events,
        OwedWhen = AccidentSecurity.OwedOnDeathOrTotalDisability & NotPaidYet & AccidentPayee.HeirsOrFundExist,
        Amount = (Twice & !Disability.PaidBeforeDeath).Choose(OfDeath + Parameters.JkkPeriodic.Amount, OfDeath),
        DeferredWhen = AccidentSecurity.CashDeferred,
        PaidByEmployer = AccidentPayer.Employer,
        EmployerPaysFirst = AccidentPayer.EmployerFirst,
        Payee = AccidentPayee.ParticipantOrHeirs,
        BearsArrears = true,
    };

    private static Amount OfDeath => Parameters.JkkPeriodic.On(LawInForce.OfDeathFromWork).Amount;
}
