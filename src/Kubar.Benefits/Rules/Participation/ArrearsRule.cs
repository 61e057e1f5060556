using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Contributions;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Participation;

/// <summary>What arrears of 1 to 3 months, and gaps that were never settled, do to the benefits of a BPU in one programme.</summary>
internal sealed class ArrearsRule
{
    /// <summary>JKK: PP 44/2015 Pasal 39(1); Permenaker 5/2021 Pasal 92.</summary>
    public static readonly ArrearsRule OfAccident = new(
        "arrears",
        Facts.AtEvent,
        Cover.OfAccident,
        LawInForce.Day,
        BpuContribution.Jkk,
        BpuContribution.Jkm,
        BpuContribution.Jkk,
        [Pp44.Pasal("39(1)b")],
        "92(2)");

    /// <summary>JKM: PP 44/2015 Pasal 42(1); Permenaker 5/2021 Pasal 98.</summary>
    public static readonly ArrearsRule OfDeath = new(
        "arrears.death",
        DeathCover.On,
        DeathCover.OfDeath,
        LawInForce.OfDeath,
        BpuContribution.JkkAtDeath,
        BpuContribution.JkmAtDeath,
        BpuContribution.JkmAtDeath,
        [Pp44.Pasal("42(1)b")],
        "98(2)(3)");

    private ArrearsRule(string prefix, TestFacts on, ProgrammeCover cover, Date day, Amount jkk, Amount jkm, Amount ofProgramme, IReadOnlyList<DatedCitation> waits, string settled)
    {
        Months = on.ArrearsMonths;
        GapMonths = on.GapMonths;
        OfBpu = Participants.Bpu & cover.InCover & (on.ArrearsMonths >= 1);
        IsPaid = on.ArrearsPaid;

        // Pasal 92(1) "Iuran JKK", 98(1) "Iuran JKM"
        Amount aMonth = ReadingCatalogue.ArrearsOfBoth.Decide(
            ("both", Facts.InJkk.Choose(jkk, Amount.Zero) + Facts.InJkm.Choose(jkm, Amount.Zero)),
            ("own-programme", ofProgramme));
        Sum = Step(
            $"{prefix}.amount",
            new("Tunggakan iuran", "Contributions in arrears"),
            ContributionRelief.OnArrears(day, aMonth, on.ArrearsMonths + on.GapMonths, on.InPp49, on.InPp50Transport, on.InPp50Other),
            Pp44.Pasal("20, 24(3), Lampiran II")).ByLawOf(day);

        Amount outstanding = Step(
            $"{prefix}.outstanding",
            new("Tunggakan iuran yang belum dilunasi", "Arrears still unsettled"),
            (on.Settled >= 1).Choose(
                Amount.Max(
                    Sum - ContributionRelief.OnArrears(day, aMonth, on.Settled, on.SettledInPp49, on.SettledInPp50Transport, on.SettledInPp50Other),
                    Amount.Zero),
                Sum),
            Permenaker5.Pasal("42")).ByLawOf(day);

        // "sampai dengan 3 (tiga) bulan berturut-turut": the months in a row, and no gap before them.
        AwaitsPayment = Condition(
            $"{prefix}.awaits-payment",
            new("Menunggu pelunasan tunggakan", "Awaits payment of the arrears"),
            OfBpu & !on.LatestArrearsPaid & !LawInForce.PaymentRulesOn(day),
            Say($"dibayar setelah tunggakan {Months} dilunasi", $"paid once the arrears of {Months} are paid"),
            Say($"tidak ada tunggakan yang harus dilunasi lebih dahulu", $"no arrears have to be paid first"),
            waits).ByLawOf(day);

        TakenOut = Condition(
            $"{prefix}.taken-out",
            new("Tunggakan dilunasi dari santunan", "Arrears are taken out of the benefit"),
            Participants.Bpu & cover.InCover & ((on.ArrearsMonths >= 1) | (on.GapMonths >= 1)) & !IsPaid & LawInForce.PaymentRulesOn(day),
            Say(
                $"tunggakan {outstanding} dilunasi satu kali dari jumlah santunan",
                $"the arrears of {outstanding} are taken out of the cash as a whole, once"),
            Say($"tidak ada tunggakan yang dilunasi dari santunan", $"no arrears are taken out"),
            PaymentRule(settled)).ByLawOf(day);
        Outstanding = outstanding;
    }

    /// <summary>The run of unpaid months that ends with the latest month due.</summary>
    public Count Months { get; }

    /// <summary>Other unpaid months of the membership.</summary>
    public Count GapMonths { get; }

    /// <summary>Of a BPU, such a run that does not end the right.</summary>
    public Truth OfBpu { get; }

    /// <summary>All of them have been paid since.</summary>
    public Truth IsPaid { get; }

    /// <summary>What the unpaid months come to; the months fall due with the relief of each (Permenaker 5/2021 Pasal 42).</summary>
    public Amount Sum { get; }

    /// <summary>Of these, what is still unpaid.</summary>
    public Amount Outstanding { get; }

    /// <summary>Until Permenaker 5/2021 Pasal 92(2), 98(3): money waits until the arrears are paid (Pasal 39(1)b, 42(1)b).</summary>
    public Truth AwaitsPayment { get; }

    /// <summary>Since then they are taken out of the cash itself.</summary>
    public Truth TakenOut { get; }

    /// <summary>JKK: money waits for the certificate of recovery, disability or death (Pasal 39(1)b; Permenaker 5/2021 Pasal 92(1)b).</summary>
    public static Truth AwaitsCertificate { get; } = Condition(
        "arrears.awaits-certificate",
        new("Menunggu surat keterangan dokter", "Awaits the doctor's certificate"),
        OfAccident.OfBpu & !Facts.Certified,
        Say(
            $"dibayar setelah dokter menyatakan peserta sembuh, cacat, atau meninggal dunia, karena ada tunggakan {OfAccident.Months}",
            $"paid once a doctor certifies recovery, disability or death, because of arrears of {OfAccident.Months}"),
        Say(
            $"tidak ada tunggakan yang membuat santunan menunggu surat keterangan dokter",
            $"no arrears make the cash wait for a doctor's certificate"),
        Pp44.Pasal("39(1)b"),
        PaymentRule("92(1)b"));

    /// <summary>Those of one programme.</summary>
    public static ArrearsRule Of(SecurityProgram program) => program == SecurityProgram.Jkk ? OfAccident : OfDeath;
}
