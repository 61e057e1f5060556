using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Payment.ClaimPapers;

namespace Kubar.Benefits.Rules.Payment;

/// <summary>
/// With which documents to claim: by Permenaker 5/2021, as Permenaker 1/2025 amended it. They decide nothing of what is owed. Which were
/// asked for before Permenaker 5/2021 is in no text that is encoded here.
/// </summary>
/// <law>Permenaker 5/2021 Pasal 19(3), 22(1), 30(1), 58(3), 61(5), 62(1), 75(5), 79(2), 104; Permenaker 1/2025</law>
internal static class DocumentsOfClaims
{
    /// <summary>JKM of a participant who works on his or her own account, and of trainees, who count as such.</summary>
    public static readonly IReadOnlyList<ClaimDocumentList> DeathOfBpu = Amended(
        new("JKM peserta BPU, diajukan keluarga atau ahli waris kepada BPJS Ketenagakerjaan", "JKM of a BPU participant, claimed by the family or the heirs from BPJS Ketenagakerjaan"),
        "62(1)(2)(3)",
        Copies(MemberCard, IdentityOfHeir, FamilyCard, StatementOfDeath, StatementOfHeirs, Supporting),
        "62(1)-(3)",
        [.. Copies(MemberCard, IdentityOfHeir, FamilyCard, DeathCertificate, StatementOfHeirs), Will, HeirsByCourt, .. Copies(Supporting)]);

    /// <summary>JKM of a wage recipient.</summary>
    public static readonly IReadOnlyList<ClaimDocumentList> DeathOfPu = Amended(
        new("JKM peserta PU, diajukan pemberi kerja atau ahli waris kepada BPJS Ketenagakerjaan", "JKM of a wage recipient, claimed by the employer or the heirs from BPJS Ketenagakerjaan"),
        "22(1)(2)(3)",
        [MemberCard, .. Copies(IdentityOfHeir, FamilyCard, StatementOfDeath, StatementOfHeirs, Supporting)],
        "22(1)-(3)",
        [.. Copies(MemberCard, IdentityOfHeir, FamilyCard, DeathCertificate, StatementOfHeirs), Will, HeirsByCourt, .. Copies(Supporting)]);

    /// <summary>JKM of a worker whom the employer has not registered, who owes it.</summary>
    public static readonly IReadOnlyList<ClaimDocumentList> DeathByEmployer = Amended(
        new("JKM pekerja yang belum didaftarkan, diajukan ahli waris kepada pemberi kerja", "JKM of a worker who was not registered, claimed by the heirs from the employer"),
        "30(1)(2)",
        Copies(IdentityOfHeir, FamilyCard, StatementOfDeath, StatementOfHeirs, Supporting),
        "30(1)(2)",
        Copies(IdentityOfHeir, FamilyCard, DeathCertificate, StatementOfHeirs, Supporting));

    /// <summary>JKM of a worker in construction.</summary>
    public static readonly IReadOnlyList<ClaimDocumentList> DeathInConstruction = Amended(
        new("JKM pekerja jasa konstruksi, diajukan ahli waris kepada BPJS Ketenagakerjaan", "JKM of a worker in construction, claimed by the heirs from BPJS Ketenagakerjaan"),
        "79(2)",
        [StatementOfDeath, StatementOfHeirs, ProjectNumber],
        "79(2)-(2b)",
        [DeathCertificate, StatementOfHeirs, ProjectNumber, Will, HeirsByCourt]);

    /// <summary>JKK of a participant who works on his or her own account, and of trainees: the stage-II report, which is the claim.</summary>
    public static readonly IReadOnlyList<ClaimDocumentList> AccidentOfBpu = Amended(
        new("JKK peserta BPU: laporan tahap II, sekaligus pengajuannya", "JKK of a BPU participant: the stage-II report, which is the claim"),
        "58(3)-(5)",
        [.. Copies(MemberCard, IdentityCard), Physician, TransportReceipt, TreatmentReceipt, Supporting],
        "58(3)-(5)",
        [.. Copies(MemberCard, Identity, Physician), TransportReceipt, TreatmentReceipt, .. Copies(Supporting)]);

    /// <summary>JKK of a wage recipient: the stage-II report, which is the claim.</summary>
    public static readonly IReadOnlyList<ClaimDocumentList> AccidentOfPu = Amended(
        new("JKK peserta PU: laporan tahap II pemberi kerja, sekaligus pengajuannya", "JKK of a wage recipient: the employer's stage-II report, which is the claim"),
        "19(3)(4)(8)",
        [.. Copies(MemberCard, IdentityCard), Physician, TransportReceipt, TreatmentReceipt, Supporting],
        "19(3)(4)(8)",
        [.. Copies(MemberCard, Identity, Physician), TransportReceipt, TreatmentReceipt, Supporting]);

    /// <summary>JKK of a worker in construction: the stage-II report, which is the claim.</summary>
    public static readonly IReadOnlyList<ClaimDocumentList> AccidentInConstruction = Amended(
        new("JKK pekerja jasa konstruksi: laporan tahap II pemberi kerja, sekaligus pengajuannya", "JKK of a worker in construction: the employer's stage-II report, which is the claim"),
        "75(5)",
        [ProjectForm, IdentityCard, Physician, TransportReceipt, TreatmentReceipt, Supporting],
        "75(5)",
        [ProjectForm, Identity, Physician, TransportReceipt, TreatmentReceipt, Supporting]);

    /// <summary>The first claim of a child's scholarship.</summary>
    public static readonly IReadOnlyList<ClaimDocumentList> Scholarship = Repeated(
        new("Beasiswa TK sampai perguruan tinggi, pengajuan pertama", "Scholarship from kindergarten to university, the first claim"),
        "104(1)(3)",
        [ScholarshipForm, .. Copies(BirthCertificate, FamilyCard), AtSchool, .. Copies(Marks), AccountOfChildOrGuardian, .. Copies(IdentityOfGuardian)]);

    /// <summary>A scholarship for training.</summary>
    public static readonly IReadOnlyList<ClaimDocumentList> Training = Repeated(
        new("Beasiswa untuk pelatihan", "Scholarship for training"),
        "104(2)(3)",
        [ScholarshipForm, .. Copies(Identity, FamilyCard), InTraining, .. Copies(SchoolLeaving), EarlierTraining, AccountOfChild]);

    /// <summary>All of them, each with its periods in order: JKM, JKK, scholarships.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<ClaimDocumentList>> All =
        [DeathOfBpu, DeathOfPu, DeathByEmployer, DeathInConstruction, AccidentOfBpu, AccidentOfPu, AccidentInConstruction, Scholarship, Training];

    private static IReadOnlyList<ClaimDocumentList> Amended(LocalizedText claim, string article, ClaimDocument[] before, string amended, ClaimDocument[] since) =>
        [Of(claim, Permenaker5.Pasal(article).To(Permenaker1.InForceFrom.PlusDays(-1)), before), Of(claim, Permenaker1.Pasal(amended), since)];

    /// <summary>The amendment asks for the same documents.</summary>
    private static IReadOnlyList<ClaimDocumentList> Repeated(LocalizedText claim, string article, ClaimDocument[] documents) => Amended(claim, article, documents, article, documents);

    private static ClaimDocumentList Of(LocalizedText claim, DatedCitation article, ClaimDocument[] documents) =>
        new(claim, documents.ToValueList(), article.Citation, article.From, article.Until);

    /// <summary>Those of which the article says that they may be a copy or an electronic document.</summary>
    private static ClaimDocument[] Copies(params ReadOnlySpan<ClaimDocument> documents)
    {
        ClaimDocument[] copies = documents.ToArray();
        return [.. copies.Select(document => document with { CopyServes = true })];
    }
}
