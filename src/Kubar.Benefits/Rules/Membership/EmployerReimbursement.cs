using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

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
        [
            PaymentRule("91(3)-(5)").For(ByMonths(Cover.OfAccident)),
            .. AmendedPaymentRule("93", " jo. 91(3)-(5)").Select(citation => citation.For(Participants.Trainee & Cover.OfAccident.PaysFirstForArrears)),
            PaymentRule("94(2)-(4)").For(Participants.Construction),
            Permenaker1.Pasal("I angka 7 (Pasal 8(2b)(2c))").For(!Cover.OfAccident.PaysFirstForArrears),
        ]);

    public static readonly Truth OfDeath = Term(
        "jkm.employer-reimbursed",
        DeathCover.OfDeath,
        LawInForce.OfDeath,
        [
            PaymentRule("97(3)-(5)").For(ByMonths(DeathCover.OfDeath)),
            .. AmendedPaymentRule("99", " jo. 97(3)-(5)").Select(citation => citation.For(Participants.Trainee)),
            PaymentRule("100(2)-(4)").For(Participants.Construction),
        ]);

    private static Truth ByMonths(ProgrammeCover cover) => !Participants.Trainee & !Participants.Construction & cover.PaysFirstForArrears;

    private static Truth Term(string id, ProgrammeCover cover, Date day, IReadOnlyList<DatedCitation> sources)
    {
        Count months = Parameters.ContributionPuReimbursementClaim.On(day).Count;
        return Condition(
            id,
            new("Penggantian kepada pemberi kerja", "Reimbursement of the employer"),
            cover.PaysFirst & Parameters.ContributionPuReimbursementClaim.On(day).IsInForce,
            Say(
                $"pemberi kerja yang membayar lebih dahulu mengajukan penggantian setelah menyampaikan laporan",
                $"the employer who pays first asks for reimbursement once it has reported")
                .But(
                    cover.PaysFirstForArrears,
                    Say(
                        $"pemberi kerja yang membayar lebih dahulu dan telah melunasi seluruh tunggakan iuran dan denda mengajukan penggantian paling lama {months} sejak membayar; BPJS Ketenagakerjaan menggantinya paling lama 7 hari kerja sejak permintaan dan dokumen lengkap diterima",
                        $"the employer who pays first and has settled all arrears and fines asks for reimbursement within {months} of paying; BPJS Ketenagakerjaan reimburses it within 7 working days of receiving the complete request")),
            Say($"tidak ada yang diganti kepada pemberi kerja", $"nothing is reimbursed to the employer"),
            sources).ByLawOf(day);
    }
}
