using Kubar.Benefits.Expressions;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>What arrears of 1 to 3 months do to the benefits of a BPU: PP 44/2015 Pasal 39(1), 42(1); Permenaker 5/2021 Pasal 92, 98.</summary>
internal static class Arrears
{
    public static readonly Truth OfBpu = Participants.Bpu & Cover.SomeArrears;

    public static readonly Truth Unpaid = OfBpu & !Facts.ArrearsPaid;

    /// <summary>What the months in arrears come to; the months fall due with the relief of each (Permenaker 5/2021 Pasal 42).</summary>
    public static readonly Amount Sum = Step(
        "arrears.amount",
        new("Tunggakan iuran", "Contributions in arrears"),
        ContributionRelief.OnArrears(BpuContribution.Whole),
        Pp44.Pasal("20, 24(3), Lampiran II"));

    /// <summary>JKK: money waits for the certificate of recovery, disability or death (Pasal 39(1)b; Permenaker 5/2021 Pasal 92(1)b).</summary>
    public static readonly Truth AwaitsCertificate = Condition(
        "arrears.awaits-certificate",
        new("Menunggu surat keterangan dokter", "Awaits the doctor's certificate"),
        OfBpu & !Facts.Certified,
        Say(
            $"dibayar setelah dokter menyatakan peserta sembuh, cacat, atau meninggal dunia, karena ada tunggakan {Facts.ArrearsMonths}",
            $"paid once a doctor certifies recovery, disability or death, because of arrears of {Facts.ArrearsMonths}"),
        Say(
            $"tidak ada tunggakan yang membuat santunan menunggu surat keterangan dokter",
            $"no arrears make the cash wait for a doctor's certificate"),
        Pp44.Pasal("39(1)b"),
        PaymentRule("92(1)b"));

    /// <summary>Until Permenaker 5/2021 Pasal 92(2), 98(3): money waits until the arrears are paid (Pasal 39(1)b, 42(1)b).</summary>
    public static readonly Truth AwaitsPayment = Condition(
        "arrears.awaits-payment",
        new("Menunggu pelunasan tunggakan", "Awaits payment of the arrears"),
        Unpaid & !LawInForce.PaymentRules,
        Say(
            $"dibayar setelah tunggakan {Facts.ArrearsMonths} dilunasi",
            $"paid once the arrears of {Facts.ArrearsMonths} are paid"),
        Say($"tidak ada tunggakan yang harus dilunasi lebih dahulu", $"no arrears have to be paid first"),
        Pp44.Pasal("39(1)b, 42(1)b"));

    /// <summary>Since then they are taken out of the cash itself.</summary>
    public static readonly Truth TakenOut = Condition(
        "arrears.taken-out",
        new("Tunggakan dipotong dari santunan", "Arrears are taken out of the benefit"),
        Unpaid & LawInForce.PaymentRules,
        Say(
            $"tunggakan {Sum} dipotong satu kali dari jumlah santunan",
            $"the arrears of {Sum} are taken once out of the cash as a whole"),
        Say($"tidak ada tunggakan yang dipotong", $"no arrears are taken out"),
        PaymentRule("92(2), 98(3)"));
}
