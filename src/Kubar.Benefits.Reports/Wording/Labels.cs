using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Reports.Wording;

/// <summary>The words of the reports for people.</summary>
internal static class Labels
{
    public static LocalizedText Benefits { get; } = new("Manfaat", "Benefits");

    public static LocalizedText EventDate { get; } = new("Tanggal kejadian", "Date of event");

    public static LocalizedText AmountInRupiah { get; } = new("Jumlah (Rp)", "Amount (Rp)");

    public static LocalizedText AtLeastInRupiah { get; } = new("Paling sedikit (Rp)", "At least (Rp)");

    public static LocalizedText AtMostInRupiah { get; } = new("Paling banyak (Rp)", "At most (Rp)");

    public static LocalizedText LaterInRupiah { get; } = new("Angsuran berikutnya (Rp)", "Scheduled (Rp)");

    public static LocalizedText Reason { get; } = new("Alasan atau data yang kurang", "Reason, or what is missing");

    public static LocalizedText GradeHeading { get; } = new("Tingkat keandalan sumber", "Grade of the source");

    public static LocalizedText Scholarship { get; } = new("Beasiswa", "Scholarship");

    public static LocalizedText Year { get; } = new("Tahun ke-", "Year");

    public static LocalizedText PayableFrom { get; } = new("Dapat diajukan sejak", "Payable from");

    public static LocalizedText EachYear { get; } = new("Setiap tahun", "Each year");

    public static LocalizedText NotOwedBenefits { get; } = new("Manfaat yang tidak menjadi hak", "Benefits that are not owed");

    public static LocalizedText AssessmentReport { get; } = new("Perhitungan manfaat JKK dan JKM", "Benefits of JKK and JKM");

    public static LocalizedText WhyNotReport { get; } = new("Mengapa tidak berhak, dan apa yang akan mengubahnya", "Why not owed, and what would change that");

    public static LocalizedText ComparisonReport { get; } = new("Perbandingan perhitungan manfaat", "Benefits side by side");

    public static LocalizedText ContributionReport { get; } = new("Perhitungan iuran JKK dan JKM", "Contributions to JKK and JKM");

    public static LocalizedText AuditReport { get; } = new("Pemeriksaan bukti pembayaran", "Vouchers beside the law");

    public static LocalizedText VerificationReport { get; } = new("Pemeriksaan bukti perhitungan tersegel", "Sealed receipts recomputed");

    public static LocalizedText ReadingsReport { get; } = new("Yang belum jelas dalam peraturan, dan tafsir yang dipakai", "What the law leaves unsettled, and the readings taken");

    public static LocalizedText RosterReport { get; } = new("Perhitungan bagi daftar peserta", "A roster, row by row");

    public static LocalizedText LevelHeading { get; } = new("Tingkat pendidikan", "Level of education");

    public static LocalizedText Remarks { get; } = new("Catatan", "Remarks");

    public static LocalizedText Remark { get; } = new("Catatan", "Remark");

    public static LocalizedText Content { get; } = new("Isi", "Content");

    public static LocalizedText Depth { get; } = new("Lapis", "Depth");

    public static LocalizedText Step { get; } = new("Langkah", "Step");

    public static LocalizedText Result { get; } = new("Hasil", "Result");

    public static LocalizedText Readings { get; } = new("Tafsir", "Readings");

    public static LocalizedText Question { get; } = new("Pertanyaan", "Question");

    public static LocalizedText Answer { get; } = new("Jawaban", "Answer");

    public static LocalizedText ByPayee { get; } = new("Kepada siapa", "To whom");

    public static LocalizedText ReceivesNow { get; } = new("Diterima sekarang", "Receives now");

    public static LocalizedText NotYetComplete { get; } = new("Belum seluruhnya dapat ditentukan", "Not everything can be told yet");

    public static LocalizedText Case { get; } = new("Kasus", "Case");

    public static LocalizedText NoId { get; } = new("tanpa id", "without id");

    public static LocalizedText Event { get; } = new("kejadian", "event of");

    public static LocalizedText Rejected { get; } = new("ditolak", "rejected");

    public static LocalizedText Path { get; } = new("Letak", "Where");

    public static LocalizedText Problem { get; } = new("Masalah", "Problem");

    public static LocalizedText Program { get; } = new("Program", "Programme");

    public static LocalizedText Benefit { get; } = new("Manfaat", "Benefit");

    public static LocalizedText Amount { get; } = new("Jumlah", "Amount");

    public static LocalizedText StatusHeading { get; } = new("Status", "Status");

    public static LocalizedText PayeeHeading { get; } = new("Penerima", "Payee");

    public static LocalizedText PayableNow { get; } = new("Harus dibayar sekarang", "Payable now");

    public static LocalizedText Deferred { get; } = new("Ditangguhkan", "Deferred");

    public static LocalizedText Scheduled { get; } = new("Angsuran tahun berikutnya", "Scheduled");

    public static LocalizedText Net { get; } = new("Sisa setelah tunggakan iuran dilunasi dari santunan", "Received, net");

    public static LocalizedText LessArrears { get; } = new("tunggakan iuran", "after arrears of");

    public static LocalizedText OfWhich { get; } = new("Menurut program", "By programme");

    public static LocalizedText NoCeiling { get; } = new("tanpa batas biaya", "no cost ceiling");

    public static LocalizedText InKind { get; } = new("berupa layanan", "in kind");

    public static LocalizedText To { get; } = new("s.d.", "to");

    public static LocalizedText AtLeast { get; } = new("paling sedikit", "at least");

    public static LocalizedText AtMost { get; } = new("paling banyak", "at most");

    public static LocalizedText PaidByEmployer { get; } = new("dibayar pemberi kerja", "paid by the employer");

    public static LocalizedText OwedTo { get; } = new("menjadi hak", "owed to");

    public static LocalizedText ClaimBy { get; } = new("Batas akhir mengajukan klaim JKK", "Last day to claim JKK");

    public static LocalizedText Arrears { get; } = new("Tunggakan", "Arrears");

    public static LocalizedText None { get; } = new("tidak ada", "none");

    public static LocalizedText Unknown { get; } = new("belum dapat ditentukan", "cannot be told yet");

    public static LocalizedText Months { get; } = new("bulan", "months");

    public static LocalizedText Month { get; } = new("bulan", "month");

    public static LocalizedText Deducted { get; } = new("dilunasi dari santunan", "taken out of the benefit");

    public static LocalizedText WhyNot { get; } = new("Tidak berhak karena", "Not owed because");

    public static LocalizedText WaitsFor { get; } = new("Ditangguhkan karena", "Deferred because");

    public static LocalizedText Missing { get; } = new("Yang belum diketahui", "Not yet known");

    public static LocalizedText PayeeMissing { get; } = new("Penerima belum dapat ditentukan; yang belum diketahui", "The payee cannot be told yet; not known");

    public static LocalizedText PayerMissing { get; } = new(
        "Belum dapat ditentukan apakah BPJS atau pemberi kerja yang membayar; yang belum diketahui",
        "Whether BPJS or the employer pays cannot be told yet; not known");

    public static LocalizedText Schedule { get; } = new("Jadwal beasiswa", "Scholarship schedule");

    public static LocalizedText FirstOn { get; } = new("yang pertama", "the first on");

    public static LocalizedText Child { get; } = new("Anak", "Child");

    public static LocalizedText Warnings { get; } = new("Peringatan", "Warnings");

    public static LocalizedText DependsOn { get; } = new("Hasil ini bergantung pada tafsir", "This result depends on readings");

    public static LocalizedText Chosen { get; } = new("Dipilih", "Chosen");

    public static LocalizedText Otherwise { get; } = new("Pilihan lain", "Alternatives");

    public static LocalizedText Findings { get; } = new("Didasarkan pada kesimpulan, penetapan, atau keterangan", "Rests on findings");

    public static LocalizedText MadeBy { get; } = new("oleh", "by");

    public static LocalizedText WorstGrade { get; } = new("Tingkat keandalan sumber terendah", "The weakest source");

    public static LocalizedText Derivation { get; } = new("Penjelasan", "Explanation");

    public static LocalizedText LegalBasis { get; } = new("Dasar hukum", "Legal basis");

    public static LocalizedText Source { get; } = new("Sumber", "Source");

    public static LocalizedText Why { get; } = new("Alasan", "Why");

    public static LocalizedText Default { get; } = new("bawaan", "default");

    public static LocalizedText Status(EntitlementStatus status) => EnumNames.NameOf(status);

    public static LocalizedText Conditions(EntitlementStatus status) => status switch
    {
        EntitlementStatus.Owed => new("Berhak karena:", "Entitled because:"),
        EntitlementStatus.Deferred => new("Berhak, tetapi ditangguhkan, karena:", "Entitled, but deferred, because:"),
        EntitlementStatus.NotOwed => new("Tidak berhak karena:", "Not owed because:"),
        _ => new("Yang sudah pasti:", "What is certain:"),
    };

    public static LocalizedText SameAs(string benefit) =>
        new($"syarat yang sama seperti pada {benefit}", $"the same conditions as for {benefit}");

    public static LocalizedText Payee(Payee payee) => EnumNames.NameOf(payee);

    public static LocalizedText Level(SchoolLevel level) => level switch
    {
        SchoolLevel.BelowSchool => new("belum sekolah", "below school age"),
        SchoolLevel.Tertiary => new("pendidikan tinggi", "higher education"),
        SchoolLevel.Finished => new("selesai sekolah", "finished school"),
        _ => EnumNames.NameOf(level),
    };

    public static LocalizedText Grade(Grade grade) => EnumNames.NameOf(grade);
}
