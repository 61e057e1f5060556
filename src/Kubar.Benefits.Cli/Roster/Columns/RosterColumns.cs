namespace Kubar.Benefits.Cli.Roster.Columns;

/// <summary>The columns that rosters can have, and the headers by which the field knows them.</summary>
internal static class RosterColumns
{
    /// <summary>How many children a row can describe.</summary>
    public const int MostChildren = 12;

    private static readonly LocalizedText Date = new("tanggal", "a date");
    private static readonly LocalizedText Money = new("rupiah", "rupiah");
    private static readonly LocalizedText YesOrNo = new("ya atau tidak", "yes or no");
    private static readonly LocalizedText FreeText = new("teks", "text");

    /// <summary>All columns, in the order in which a roster is best laid out.</summary>
    public static IReadOnlyList<RosterColumn> All { get; } =
    [
        new(RosterField.Id, new("NO", "id"), ["nomor", "no urut", "nomor urut"], "id", new("kunci Anda sendiri", "your own key")),
        new(RosterField.Nik, new("NIK", "nik"), ["no nik", "nomor nik", "no ktp", "nomor ktp", "nomor induk kependudukan"], null, new("16 angka; hanya diperiksa", "16 digits; only checked")),
        new(RosterField.Name, new("NAMA", "name"), ["nama lengkap", "nama peserta", "nama pekerja"], null, FreeText),
        new(RosterField.Sex, new("JENIS KELAMIN", "sex"), ["jk", "l/p", "kelamin", "gender"], null, new("L atau P; hanya untuk memeriksa NIK", "M or F; only to check the NIK")),
        new(RosterField.BirthDate, new("TANGGAL LAHIR", "birthDate"), ["tgl lahir", "tanggal lahir peserta"], "participant.birthDate", Date),
        new(RosterField.Occupation, new("PEKERJAAN", "occupation"), ["jenis pekerjaan", "profesi", "mata pencaharian"], null, new("teks; rekap menurut ini", "text; the summary groups by it")),
        new(RosterField.District, new("KECAMATAN", "district"), ["kec", "nama kecamatan"], null, new("teks; rekap menurut ini", "text; the summary groups by it")),
        new(RosterField.Segment, new("SEGMEN", "segment"), ["segmen peserta", "segmen kepesertaan"], "participant.segment", new("BPU atau PU; kosong: menurut --segment", "BPU or PU; empty: as --segment says")),
        new(RosterField.MonthlyIncome, new("PENGHASILAN", "monthlyIncome"), ["income", "penghasilan per bulan", "penghasilan sebulan", "penghasilan bulanan", "pendapatan"], "participant.monthlyIncome", Money),
        new(RosterField.MonthlyWage, new("UPAH", "monthlyWage"), ["wage", "upah sebulan", "upah per bulan", "upah dilaporkan", "gaji"], "participant.monthlyWage", Money),
        new(RosterField.ActualMonthlyWage, new("UPAH SEBENARNYA", "actualMonthlyWage"), ["upah nyata"], "participant.actualMonthlyWage", Money),
        new(RosterField.PaidBy, new("PEMBAYAR IURAN", "paidBy"), ["dibayar oleh", "sumber iuran", "sumber dana"], "participant.paidBy", new("sendiri, pemberi kerja, kabupaten, provinsi, negara, kampung, donatur", "self, employer, regency, province, state, village, donor")),
        new(RosterField.Sector, new("SEKTOR", "sector"), [], "participant.sector", new("transportasi atau lainnya", "transport or other")),
        new(RosterField.Registered, new("TERDAFTAR", "registered"), [], "membership.registered", new("ya atau tidak; kosong: ya", "yes or no; empty: yes")),
        new(RosterField.RegisteredOn, new("TANGGAL KEPESERTAAN", "registeredOn"), ["tgl kepesertaan", "tanggal terdaftar", "tgl terdaftar", "tanggal pendaftaran", "tanggal daftar", "mulai kepesertaan"], "membership.registeredOn", Date),
        new(RosterField.PaidMonths, new("BULAN IURAN", "paidMonths"), ["bulan dibayar", "bulan lunas", "iuran dibayar"], "membership.paidMonths", new("2025-01/2025-12;2026-02, atau nihil", "2025-01/2025-12;2026-02, or none")),
        new(RosterField.ArrearsPaidOn, new("TANGGAL TUNGGAKAN LUNAS", "arrearsPaidOn"), ["tgl tunggakan lunas", "tanggal pelunasan"], "membership.arrearsPaidOn", new("tanggal; kosong: belum lunas", "a date; empty: not paid")),
        new(RosterField.Spouse, new("PASANGAN", "spouse"), ["suami/istri", "istri/suami", "suami atau istri"], "family.spouse", YesOrNo),
        new(RosterField.Parents, new("ORANG TUA", "parents"), [], "family.parents", YesOrNo),
        new(RosterField.Siblings, new("SAUDARA", "siblings"), ["saudara kandung"], "family.siblings", YesOrNo),
        new(RosterField.ParentsInLaw, new("MERTUA", "parentsInLaw"), [], "family.parentsInLaw", YesOrNo),
        new(RosterField.Will, new("WASIAT", "will"), ["surat wasiat"], "family.will", new("nihil, akta notaris, lainnya", "none, notarial, other")),
        new(RosterField.ChildCount, new("JUMLAH ANAK", "children"), ["anak", "banyak anak", "child count"], "family.children", new("bilangan; kosong: sebanyak anak yang diisi", "a number; empty: as many as are filled in")),
        new(RosterField.ChildBirthDate, new("TANGGAL LAHIR ANAK #", "child # birthDate"), ["tgl lahir anak #"], "family.children[#].birthDate", Date),
        new(RosterField.ChildLevel, new("JENJANG ANAK #", "child # level"), ["jenjang sekolah anak #", "jenjang pendidikan anak #", "sekolah anak #", "pendidikan anak #"], "family.children[#].level", new("belum sekolah, TK, SD, SMP, SMA, kuliah, selesai", "belowSchool, kindergarten, primary, juniorSecondary, seniorSecondary, tertiary, finished")),
        new(RosterField.ChildYearsLeft, new("SISA TAHUN ANAK #", "child # yearsLeft"), ["sisa tahun sekolah anak #"], "family.children[#].yearsLeft", new("tahun sekolah yang masih dijalani pada jenjang itu", "school years still to run at that level")),
        new(RosterField.ChildMarried, new("MENIKAH ANAK #", "child # married"), ["anak # menikah"], "family.children[#].married", new("ya atau tidak; kosong: tidak", "yes or no; empty: no")),
        new(RosterField.ChildWork, new("BEKERJA ANAK #", "child # work"), ["pekerjaan anak #", "anak # bekerja"], "family.children[#].work", new("nihil, PU, BPU, magang; kosong: nihil", "none, PU, BPU, intern; empty: none")),
        new(RosterField.ChildPuMonths, new("BULAN PU ANAK #", "child # puMonths"), [], "family.children[#].puMonths", new("bulan berturut-turut dalam pekerjaan PU", "consecutive months in the PU job")),
        new(RosterField.ChildRegistered, new("TERDAFTAR ANAK #", "child # registered"), ["anak # terdaftar"], "family.children[#].registered", new("ya atau tidak; kosong: ya", "yes or no; empty: yes")),
    ];

    /// <summary>The header of a column, for the child of that number (counted from 1) where it is one of a child.</summary>
    public static string Header(RosterField field, Language language, int child = 0) =>
        Of(field).Names.In(language).Replace(RosterColumn.ChildMark, child.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>The column that holds it.</summary>
    public static RosterColumn Of(RosterField field) => All[(int)field];
}
