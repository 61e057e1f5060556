using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.Accident;
using Kubar.Benefits.Rules.Death;
using Kubar.Benefits.Rules.DeclaredFacts;
using Kubar.Benefits.Rules.Participation;
using Kubar.Benefits.Rules.Scholarship;

namespace Kubar.Benefits.Book.Words;

/// <summary>
/// A condition that several rules share and that has no sentence of its own: the book calls it by a name, and says once what it is.
/// </summary>
/// <param name="Id">What links name.</param>
/// <param name="Name">As a statement.</param>
/// <param name="Not">That it does not hold, as a statement.</param>
/// <param name="Condition">What it is.</param>
internal sealed record Notion(string Id, LocalizedText Name, LocalizedText Not, Truth Condition)
{
    /// <summary>Whether the name says it all, so that the book does not spell it out.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The notion of which this is the contrary; null: none.</summary>
    public Notion? ContraryOf { get; init; }
}

/// <summary>The notions, those that others use first.</summary>
internal static class Notions
{
    private static readonly Notion Bpu = Plain(
        "bpu",
        new("peserta bukan penerima upah (BPU)", "the participant is a non-wage recipient (BPU)"),
        new("peserta penerima upah (PU)", "the participant is a wage recipient (PU)"),
        Participants.Bpu);

    public static readonly IReadOnlyList<Notion> All =
    [
        Bpu,
        Plain("pu", Bpu.Not, Bpu.Name, Participants.Pu) with { ContraryOf = Bpu },
        Plain("trainee", new("peserta magang (atau yang disamakan)", "the participant is a trainee (or the like)"), new("bukan peserta magang (atau yang disamakan)", "the participant is no trainee (or the like)"), Participants.Trainee),
        Plain("construction", new("pekerja jasa konstruksi", "the participant works in construction"), new("bukan pekerja jasa konstruksi", "the participant does not work in construction"), Participants.Construction),
        new("cover-jkk", new("dalam perlindungan JKK", "the participant is in the cover of JKK"), new("tidak dalam perlindungan JKK", "the participant is not in the cover of JKK"), Cover.OfAccident.InCover),
        new("cover-jkm-of-segment", new("dalam perlindungan JKM menurut segmennya", "the participant is in the cover of JKM by the segment"), new("tidak dalam perlindungan JKM menurut segmennya", "the participant is not in the cover of JKM by the segment"), DeathCover.OfDeath.InCover),
        new("cover-jkm", new("dalam perlindungan JKM", "the participant is in the cover of JKM"), new("tidak dalam perlindungan JKM", "the participant is not in the cover of JKM"), DeathCover.InCover),
        new("employer-liable-jkk", new("pemberi kerja menanggung JKK", "the employer answers for JKK"), new("pemberi kerja tidak menanggung JKK", "the employer does not answer for JKK"), Cover.OfAccident.EmployerLiable),
        Averaged(Facts.MonthsOfPieceWage, BenefitBasis.OnPieceWages),
        Averaged(Facts.MonthsOfWeatherWage, BenefitBasis.OnWeatherWages),
        new("employer-pays-jkk", new("pemberi kerja yang membayar JKK", "the employer pays JKK"), new("bukan pemberi kerja yang membayar JKK", "it is not the employer that pays JKK"), Cover.OfAccident.EmployerPays),
        new("employer-first-jkk", new("pemberi kerja membayar JKK lebih dahulu", "the employer pays JKK first"), new("pemberi kerja tidak membayar JKK lebih dahulu", "the employer does not pay JKK first"), Cover.OfAccident.PaysFirst),
        new("employer-for-good", new("pemberi kerja membayar JKK tanpa penggantian", "the employer pays JKK without being reimbursed"), new("bukan pemberi kerja yang membayar JKK tanpa penggantian", "it is not the employer that pays JKK without being reimbursed"), AccidentPayer.EmployerForGood),
        new("employer-first-for-arrears-jkk", new("pemberi kerja membayar JKK lebih dahulu karena tunggakan", "the employer pays JKK first because of arrears"), new("pemberi kerja tidak membayar JKK lebih dahulu karena tunggakan", "the employer does not pay JKK first because of arrears"), Cover.OfAccident.PaysFirstForArrears),
        new("employer-liable-jkm", new("pemberi kerja menanggung JKM", "the employer answers for JKM"), new("pemberi kerja tidak menanggung JKM", "the employer does not answer for JKM"), DeathCover.OfDeath.EmployerLiable),
        new("employer-pays-jkm-of-segment", new("pemberi kerja yang membayar JKM menurut segmennya", "the employer pays JKM by the segment"), new("bukan pemberi kerja yang membayar JKM menurut segmennya", "it is not the employer that pays JKM by the segment"), DeathCover.OfDeath.EmployerPays),
        new("employer-pays-jkm", new("pemberi kerja yang membayar JKM", "the employer pays JKM"), new("bukan pemberi kerja yang membayar JKM", "it is not the employer that pays JKM"), DeathCover.EmployerPays),
        new("employer-first-jkm-of-segment", new("pemberi kerja membayar JKM lebih dahulu menurut segmennya", "the employer pays JKM first by the segment"), new("pemberi kerja tidak membayar JKM lebih dahulu menurut segmennya", "the employer does not pay JKM first by the segment"), DeathCover.OfDeath.PaysFirst),
        new("employer-first-jkm", new("pemberi kerja membayar JKM lebih dahulu", "the employer pays JKM first"), new("pemberi kerja tidak membayar JKM lebih dahulu", "the employer does not pay JKM first"), DeathCover.PaysFirst),
        new("employer-owes-all-jkm", new("pemberi kerja membayar seluruh JKM", "the employer pays all of JKM"), new("pemberi kerja tidak membayar seluruh JKM", "the employer does not pay all of JKM"), DeathSecurity.EmployerPays),
        new("arrears-of-bpu-jkk", new("peserta BPU menunggak dan tetap berhak atas JKK", "the participant is a BPU in arrears who keeps the right to JKK"), new("peserta bukan BPU, tidak menunggak, atau tidak berhak atas JKK", "the participant is no BPU, is not in arrears, or has no right to JKK"), ArrearsRule.OfAccident.OfBpu),
        new("arrears-of-bpu-jkm", new("peserta BPU menunggak dan tetap berhak atas JKM", "the participant is a BPU in arrears who keeps the right to JKM"), new("peserta bukan BPU, tidak menunggak, atau tidak berhak atas JKM", "the participant is no BPU, is not in arrears, or has no right to JKM"), ArrearsRule.OfDeath.OfBpu),
        new("three-months-apply", new("syarat tiga bulan kepesertaan berlaku", "the condition of three months applies"), new("syarat tiga bulan kepesertaan tidak berlaku", "the condition of three months does not apply"), ThreeMonths.Applies),
        new("claim-limit-runs", new("ada batas waktu menuntut", "there is a limit to claim"), new("tidak ada batas waktu menuntut", "there is no limit to claim"), ClaimLimit.Runs),
        new("suspicion-pending", new("kasusnya dugaan yang belum disimpulkan", "the case is suspected only and still open"), new("kasusnya bukan dugaan, atau dugaannya telah disimpulkan", "the case is not merely suspected, or it has been concluded"), SuspectedCase.Pending),
        new("sudden-death-counts", new("meninggal mendadak yang dianggap kecelakaan kerja", "a sudden death that counts as a work accident"), new("bukan meninggal mendadak yang dianggap kecelakaan kerja", "no sudden death that counts as a work accident"), SuddenDeath.CountsAsAccident),
        new("cash-deferred-jkk", new("tunggakan menahan santunan JKK", "arrears hold back the cash of JKK"), new("tunggakan tidak menahan santunan JKK", "arrears do not hold back the cash of JKK"), AccidentSecurity.CashDeferred),
        new("child-qualifies", new("anak memenuhi syarat beasiswa", "the child qualifies for the scholarship"), new("anak tidak memenuhi syarat beasiswa", "the child does not qualify for the scholarship"), ScholarshipChild.Qualifies),
        Plain("below-school", new("anak belum bersekolah", "the child is below school age"), new("anak sudah bersekolah", "the child has reached school age"), Education.BelowSchool),
        new("by-other-segment", new("hanya segmen lain yang memberi lebih dari biaya pemakaman", "the other segment alone brings more than the funeral cost"), new("segmen ini juga memberi lebih dari biaya pemakaman", "this segment too brings more than the funeral cost"), DeathSecurity.ByOtherAlone),
        new("cash-to-employer", new("santunan diterima pemberi kerja sebagai pengganti upah", "the employer receives the cash in place of the wage"), new("santunan tidak diterima pemberi kerja sebagai pengganti upah", "the employer does not receive the cash in place of the wage"), IncapacityPayment.ToEmployer),
    ];

    private static readonly Dictionary<Node, Notion> ByNode = All.ToDictionary(notion => notion.Condition.Node, (IEqualityComparer<Node>)ReferenceEqualityComparer.Instance);

    /// <summary>Those made of several conditions, the longest first: a rule that adds another has their parts beside it.</summary>
    private static readonly Notion[] Conjunctions = [.. All.Where(notion => notion.Condition.Node is AllNode).OrderByDescending(notion => notion.Condition.Node.Operands.Count)];

    /// <summary>The notion that an expression is; null: it is none.</summary>
    public static Notion? Of(Node node) => ByNode.GetValueOrDefault(node);

    /// <summary>The parts of a conjunction, with a notion in the place of those that are its own.</summary>
    public static IReadOnlyList<Node> PartsOf(AllNode node)
    {
        IReadOnlyList<Node> parts = node.Operands;
        foreach (Notion notion in Conjunctions)
        {
            IReadOnlyList<Node> own = notion.Condition.Node.Operands;
            if (!ReferenceEquals(notion.Condition.Node, node)
                && own.Count < parts.Count
                && own.All(part => parts.Contains(part, (IEqualityComparer<Node>)ReferenceEqualityComparer.Instance)))
            {
                parts = [notion.Condition.Node, .. parts.Where(part => !own.Contains(part, (IEqualityComparer<Node>)ReferenceEqualityComparer.Instance))];
            }
        }

        return parts;
    }

    private static Notion Averaged(int months, Truth condition) => new(
        $"basis-average-of-{months}",
        new($"manfaat dihitung dari upah rata-rata {months} bulan terakhir", $"benefits are reckoned on the average wage of the last {months} months"),
        new($"manfaat tidak dihitung dari upah rata-rata {months} bulan terakhir", $"benefits are not reckoned on the average wage of the last {months} months"),
        condition);

    private static Notion Plain(string id, LocalizedText name, LocalizedText not, Truth condition) => new(id, name, not, condition) { IsPlain = true };
}
