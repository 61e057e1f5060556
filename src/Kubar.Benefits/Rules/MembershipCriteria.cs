using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;

namespace Kubar.Benefits.Rules;

/// <summary>What the law says of a membership against which an auditor holds contributions and registrations. It decides no sum.</summary>
/// <param name="Source">The article.</param>
/// <param name="Text">What it says, as a sentence without its end.</param>
internal sealed record MembershipCriteria(DatedCitation Source, LocalizedText Text)
{
    /// <summary>"masih aktif bekerja dan membayar Iuran": not after a death, and not after the end of the membership.</summary>
    public static readonly MembershipCriteria WhileActive = new(
        Pp44.At("penjelasan Pasal 34(1)"),
        new("Kepesertaan berlangsung selama peserta masih bekerja dan membayar iuran", "Membership lasts while the participant works and pays"));

    /// <summary>Of the employer's workers Pasal 6(3), of a BPU Pasal 11(5).</summary>
    public static readonly MembershipCriteria CoverBegins = new(
        Pp44.Pasal("6(3), 11(5)"),
        new("Perlindungan mulai sejak nomor kepesertaan dikeluarkan", "Cover begins when the membership number is issued"));

    /// <summary>Of the employer's workers Pasal 6(2), of a BPU Pasal 11(4).</summary>
    public static readonly MembershipCriteria FirstContribution = new(
        Pp44.Pasal("6(2), 11(4)"),
        new("Nomor kepesertaan dikeluarkan setelah iuran pertama dibayar", "The membership number is issued once the first contribution is paid"));

    /// <summary>The limit itself is a figure; here only that there is one.</summary>
    public static readonly MembershipCriteria AgeLimit = new(
        Permenaker5.Pasal("33(1)b"),
        new("Yang didaftarkan belum mencapai batas usia", "Whoever is registered is below the age limit"));

    /// <summary>"setiap bulan": a month has one contribution. What becomes of a second one of a BPU, no article says.</summary>
    public static readonly MembershipCriteria EveryMonth = new(
        Pp44.Pasal("24(3)"),
        new("Iuran dibayar setiap bulan; pembayaran kedua untuk bulan yang sama tidak diatur", "Contributions are paid every month; a second payment for the same month is not provided for"));

    /// <summary>"APBN atau APBD": who pays out of them gets no relief.</summary>
    public static readonly MembershipCriteria NoReliefOfBudgets = new(
        Pp50.Pasal("3(5)"),
        new("Keringanan iuran tidak berlaku bila iurannya dibayar dari APBN atau APBD", "The relief does not apply where contributions are paid out of a public budget"));

    /// <summary>A benefit is given to who has paid contributions.</summary>
    public static readonly MembershipCriteria Participant = new(
        Pp44.Pasal("1 angka 4"),
        new("Manfaat diberikan kepada peserta, yaitu yang telah membayar iuran", "Benefits are given to participants, who have paid contributions"));
}
