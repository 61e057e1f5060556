using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Participation;

/// <summary>
/// How an employer who paid first gets it back: Permenaker 5/2021 Pasal 91(3)-(5), 97(3)-(5), for trainees 93, 99, in construction
/// 94(2)-(4), 100(2)-(4); after a late report Pasal 8(2b)(2c). It decides no amount.
/// </summary>
internal static class EmployerReimbursement
{
    public static readonly Truth OfAccident = Term(
        "jkk.employer-reimbursed",
        Cover.OfAccident,
        LawInForce.Day,
        AfterArrears(LawInForce.Day).But(!Cover.OfAccident.PaysFirstForArrears, AfterLateReport),
        [
            PaymentRule("91(3)-(5)").For(ByMonths(Cover.OfAccident)),
            .. AmendedPaymentRule("93", " jo. 91(3)-(5)").Select(citation => citation.For(Participants.Trainee & Cover.OfAccident.PaysFirstForArrears)),
            PaymentRule("94(2)-(4)").For(Participants.Construction),
            Permenaker1.Pasal("I angka 7 (Pasal 8(2b)(2c))").For(Participants.Pu & !Cover.OfAccident.PaysFirstForArrears),
        ]);

    public static readonly Truth OfDeath = Term(
        "jkm.employer-reimbursed",
        DeathCover.OfDeath,
        LawInForce.OfDeath,
        AfterArrears(LawInForce.OfDeath),
        [
            PaymentRule("97(3)-(5)").For(ByMonths(DeathCover.OfDeath)),
            .. AmendedPaymentRule("99", " jo. 97(3)-(5)").Select(citation => citation.For(Participants.Trainee)),
            PaymentRule("100(2)-(4)").For(Participants.Construction),
        ]);

    private static Sentence AfterLateReport => Say(
        $"pemberi kerja yang membayar lebih dahulu mengajukan penggantian kepada BPJS Ketenagakerjaan setelah menyampaikan laporan",
        $"the employer who pays first asks BPJS Ketenagakerjaan for reimbursement once it has reported");

    private static Truth ByMonths(ProgrammeCover cover) => !Participants.Trainee & !Participants.Construction & cover.PaysFirstForArrears;

    private static Truth Term(string id, ProgrammeCover cover, Date day, Sentence says, IReadOnlyList<DatedCitation> sources) => Condition(
        id,
        new("Penggantian kepada pemberi kerja", "Reimbursement of the employer"),
        cover.PaysFirst & Parameters.ContributionPuReimbursementClaim.On(day).IsInForce,
        says,
        Say($"tidak ada yang diganti kepada pemberi kerja", $"nothing is reimbursed to the employer"),
        sources).ByLawOf(day);

    private static Sentence AfterArrears(Date day) => Say(
        $"pemberi kerja yang membayar lebih dahulu dan telah melunasi seluruh tunggakan iuran dan denda mengajukan penggantian paling lama {MonthsToAsk(day)} sejak membayar; BPJS Ketenagakerjaan menggantinya paling lama 7 hari kerja sejak permintaan dan dokumen lengkap diterima",
        $"the employer who pays first and has settled all arrears and fines asks for reimbursement within {MonthsToAsk(day)} of paying; BPJS Ketenagakerjaan reimburses it within 7 working days of receiving the complete request");

    private static Count MonthsToAsk(Date day) => Parameters.ContributionPuReimbursementClaim.On(day).Count;
}
