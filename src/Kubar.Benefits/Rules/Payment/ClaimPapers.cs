using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules.Payment;

/// <summary>The documents that the lists of <see cref="DocumentsOfClaims"/> ask for, each named once.</summary>
internal static class ClaimPapers
{
    private static readonly LocalizedText WhereNeeded = new("bila diperlukan", "where needed");

    private static readonly LocalizedText OfWill = new("bila penerimanya pihak yang ditunjuk dalam wasiat", "where the recipient is one whom a will names");

    private static readonly LocalizedText OfOtherHeirs = new(
        "bila ahli warisnya tidak tercantum dalam peraturan perundang-undangan", "where the heirs are none of those whom the law lists");

    public static readonly ClaimDocument MemberCard = Always("kartu peserta BPJS Ketenagakerjaan", "the BPJS Ketenagakerjaan member card");

    public static readonly ClaimDocument IdentityCard = Always("KTP", "the identity card (KTP)");

    public static readonly ClaimDocument Identity = Always("KTP atau bukti identitas lain", "the identity card (KTP) or other proof of identity");

    public static readonly ClaimDocument IdentityOfHeir = Always("KTP atau bukti identitas lain dari ahli waris", "the heir's identity card (KTP) or other proof of identity");

    public static readonly ClaimDocument IdentityOfGuardian = Always("KTP atau bukti identitas lain dari wali", "the guardian's identity card (KTP) or other proof of identity");

    public static readonly ClaimDocument FamilyCard = Always("kartu keluarga", "the family card (kartu keluarga)");

    /// <summary>Of a village, for one: enough until Permenaker 1/2025.</summary>
    public static readonly ClaimDocument StatementOfDeath = Always("surat keterangan kematian dari pejabat yang berwenang", "a competent official's statement of the death");

    public static readonly ClaimDocument DeathCertificate = Always("akta kematian dari pejabat yang berwenang", "the death certificate (akta kematian) of the competent official");

    public static readonly ClaimDocument StatementOfHeirs = Always("surat keterangan ahli waris dari pejabat yang berwenang", "a competent official's statement of the heirs");

    public static readonly ClaimDocument Will = Where(OfWill, "wasiat dalam akta notaris", "the will by notarial deed");

    public static readonly ClaimDocument HeirsByCourt = Where(OfOtherHeirs, "surat penetapan ahli waris dari pengadilan", "the court's determination of the heirs");

    public static readonly ClaimDocument Physician = Always(
        "surat keterangan dokter pemeriksa dan/atau dokter penasihat", "a statement of the treating or adviser doctor");

    public static readonly ClaimDocument TransportReceipt = Always("kuitansi biaya pengangkutan", "receipts of transport");

    public static readonly ClaimDocument TreatmentReceipt = Where(
        new("bila fasilitas kesehatannya belum bekerja sama dengan BPJS Ketenagakerjaan", "where the health facility does not yet work with BPJS Ketenagakerjaan"),
        "kuitansi biaya pengobatan dan/atau perawatan",
        "receipts of treatment");

    public static readonly ClaimDocument Supporting = Where(WhereNeeded, "dokumen pendukung lain", "other supporting documents");

    public static readonly ClaimDocument ProjectForm = Always(
        "formulir pendaftaran proyek jasa konstruksi dan bukti pembayaran iuran terakhir", "the registration form of the construction project and proof of the last contribution");

    public static readonly ClaimDocument ProjectNumber = Always("nomor kepesertaan proyek jasa konstruksi", "the membership number of the construction project");

    public static readonly ClaimDocument ScholarshipForm = Always("formulir pengajuan manfaat beasiswa", "the form for a scholarship");

    public static readonly ClaimDocument BirthCertificate = Always("akta kelahiran anak", "the child's birth certificate");

    public static readonly ClaimDocument AtSchool = Always(
        "surat keterangan masih menempuh pendidikan dari sekolah atau perguruan tinggi", "a statement of the school or university that the child attends it");

    public static readonly ClaimDocument Marks = Always("rapor atau transkrip nilai terakhir", "the latest school report or transcript");

    public static readonly ClaimDocument AccountOfChildOrGuardian = Always("rekening tabungan atas nama anak atau wali", "a savings account in the name of the child or the guardian");

    public static readonly ClaimDocument AccountOfChild = Always("rekening tabungan atas nama anak", "a savings account in the name of the child");

    public static readonly ClaimDocument InTraining = Always(
        "surat keterangan sedang menempuh pelatihan dari lembaga berizin dan/atau terakreditasi", "a statement of a licensed or accredited institution that the child is in training");

    public static readonly ClaimDocument SchoolLeaving = Always("ijazah sekolah menengah atas atau sederajat", "the certificate of senior secondary school or its equal");

    public static readonly ClaimDocument EarlierTraining = Where(
        new("untuk pelatihan lanjutan", "of a training that follows another"), "sertifikat pelatihan sebelumnya", "the certificate of the training before");

    private static ClaimDocument Always(string indonesian, string english) => new(new(indonesian, english), false, null);

    private static ClaimDocument Where(LocalizedText when, string indonesian, string english) => new(new(indonesian, english), false, when);
}
