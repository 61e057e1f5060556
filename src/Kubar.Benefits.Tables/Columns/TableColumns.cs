using System.Globalization;

namespace Kubar.Benefits.Tables.Columns;

/// <summary>The columns that tables can have, and the headers by which the field knows them: one vocabulary for every kind of table.</summary>
internal static class TableColumns
{
    /// <summary>How many children a row can describe.</summary>
    public const int MostChildren = 12;

    private static readonly LocalizedText Date = new("tanggal", "a date");
    private static readonly LocalizedText Money = new("rupiah", "rupiah");
    private static readonly LocalizedText YesOrNo = new("ya atau tidak", "yes or no");
    private static readonly LocalizedText FreeText = new("teks", "text");
    private static readonly LocalizedText Whole = new("bilangan bulat", "a whole number");

    private static readonly TableColumn Id = new(TableField.Id, CellType.Text, new("NO", "id"), ["nomor", "no urut", "nomor urut", "no bukti", "nomor bukti", "no klaim"], "id", new("kunci Anda sendiri", "your own key"));
    private static readonly TableColumn Nik = new(TableField.Nik, CellType.Nik, new("NIK", "nik"), ["no nik", "nomor nik", "no ktp", "nomor ktp", "nik/no ktp", "nik ktp", "no ktp/nik", "nomor induk kependudukan"], null, new("16 angka; hanya diperiksa", "16 digits; only checked"));
    private static readonly TableColumn Name = new(TableField.Name, CellType.Text, new("NAMA", "name"), ["nama lengkap", "nama peserta", "nama pekerja", "nama tenaga kerja", "nama tk", "nama penerima", "nama almarhum", "full name"], null, FreeText);
    private static readonly TableColumn BirthDate = new(TableField.BirthDate, CellType.Date, new("TANGGAL LAHIR", "birthDate"), ["tgl lahir", "tgl lhr", "tanggal lahir peserta", "ttl", "tempat tanggal lahir", "tempat/tgl lahir", "tempat, tgl lahir", "tempat/tanggal lahir", "tempat dan tanggal lahir", "date of birth"], "participant.birthDate", new("tanggal, juga di belakang tempat lahir", "a date, also behind the place of birth"));
    private static readonly TableColumn Segment = new(TableField.Segment, CellType.Word, new("SEGMEN", "segment"), ["segmen peserta", "segmen kepesertaan"], "participant.segment", new("BPU atau PU; kosong: menurut --segment", "BPU or PU; empty: as --segment says"));
    private static readonly TableColumn Declared = new(TableField.DeclaredIncome, CellType.Money, new("PENGHASILAN DILAPORKAN", "monthlyIncome"), ["penghasilan yang dilaporkan", "penghasilan dilaporkan ke BPJS", "dasar iuran", "dasar penghasilan", "penghasilan dasar iuran"], "participant.monthlyIncome", new("rupiah, atau rentang: penghasilan yang dilaporkan kepada BPJS", "rupiah, or a range: the income reported to BPJS"));
    private static readonly TableColumn Basis = new(TableField.DeclaredBasis, CellType.Money, new("UPAH DILAPORKAN", "declaredBasis"), ["upah/penghasilan", "upah atau penghasilan", "upah yang dilaporkan", "upah dasar iuran", "dasar upah"], null, new("rupiah: penghasilan (BPU) atau upah (PU) yang dilaporkan kepada BPJS", "rupiah: the income (BPU) or wage (PU) reported to BPJS"));
    private static readonly TableColumn PaidBy = new(TableField.PaidBy, CellType.Word, new("PEMBAYAR IURAN", "paidBy"), ["payer", "pembayar", "dibayar oleh", "sumber iuran", "sumber dana", "sumber anggaran", "sumber pembiayaan"], "participant.paidBy", new("sendiri, pemberi kerja, kabupaten, provinsi, negara, kampung, donatur", "self, employer, regency, province, state, village, donor"));
    private static readonly TableColumn Sector = new(TableField.Sector, CellType.Word, new("SEKTOR", "sector"), [], "participant.sector", new("transportasi atau lainnya", "transport or other"));
    private static readonly TableColumn Wage = new(TableField.MonthlyWage, CellType.Money, new("UPAH", "monthlyWage"), ["wage", "upah sebulan", "upah per bulan", "gaji"], "participant.monthlyWage", Money);
    private static readonly TableColumn RegisteredOn = new(TableField.RegisteredOn, CellType.Date, new("TANGGAL KEPESERTAAN", "registeredOn"), ["tgl kepesertaan", "tanggal terdaftar", "tgl terdaftar", "tanggal pendaftaran", "tgl pendaftaran", "tanggal daftar", "tgl daftar", "mulai kepesertaan", "tgl mulai kepesertaan", "tanggal mulai kepesertaan", "tmt kepesertaan", "tgl registrasi", "tanggal registrasi", "tgl aktif", "tanggal aktif", "registration date"], "membership.registeredOn", Date);
    private static readonly TableColumn PaidMonths = new(TableField.PaidMonths, CellType.Months, new("BULAN IURAN", "paidMonths"), ["iuran bulan", "bulan dibayar", "bulan yang dibayar", "bulan pembayaran", "bulan lunas", "iuran dibayar", "periode iuran", "periode pembayaran"], "membership.paidMonths", new("2025-01/2025-12;2026-02, Jan-Des 2025, atau nihil", "2025-01/2025-12;2026-02, Jan-Dec 2025, or none"));

    private static readonly IReadOnlyList<TableColumn> Person =
    [
        Id,
        new(TableField.Kpj, CellType.Text, new("KPJ", "kpj"), ["no kpj", "nomor kpj", "no peserta", "nomor peserta", "nomor kepesertaan", "no kartu peserta", "nomor kartu peserta"], null, new("nomor peserta BPJS; ikut ditulis", "the BPJS membership number; carried over")),
        Nik,
        Name,
        new(TableField.Sex, CellType.Word, new("JENIS KELAMIN", "sex"), ["jk", "l/p", "lp", "kelamin", "gender", "jns kelamin"], null, new("L atau P; hanya untuk memeriksa NIK", "M or F; only to check the NIK")),
        BirthDate,
        new(TableField.Occupation, CellType.Text, new("PEKERJAAN", "occupation"), ["jenis pekerjaan", "profesi", "mata pencaharian", "jabatan"], null, new("teks; rekap menurut ini", "text; the summary groups by it")),
        new(TableField.District, CellType.Text, new("KECAMATAN", "district"), ["kec", "nama kecamatan"], null, new("teks; rekap menurut ini", "text; the summary groups by it")),
        new(TableField.Village, CellType.Text, new("DESA", "village"), ["kampung", "kelurahan", "desa/kelurahan", "kelurahan/desa", "kampung/kelurahan", "kelurahan/kampung", "desa/kampung", "nama desa", "nama kampung"], null, new("teks; ikut ditulis", "text; carried over")),
        new(TableField.Status, CellType.Word, new("STATUS", "status"), ["status kepesertaan", "status peserta", "status aktif"], null, new("aktif, nonaktif, meninggal; hanya ditunjukkan", "active, inactive, deceased; only pointed out")),
        Segment,
        new(TableField.Income, CellType.Money, new("PENGHASILAN", "income"), ["penghasilan per bulan", "penghasilan sebulan", "penghasilan bulanan", "pendapatan", "pendapatan per bulan", "pendapatan sebulan", "rata-rata penghasilan"], null, new("rupiah, atau rentang: penghasilan nyata, bukan yang dilaporkan kepada BPJS (--income)", "rupiah, or a range: real income, not that reported to BPJS (--income)")),
        Declared,
        Basis,
        Wage,
        new(TableField.ActualMonthlyWage, CellType.Money, new("UPAH SEBENARNYA", "actualMonthlyWage"), ["upah nyata"], "participant.actualMonthlyWage", Money),
        PaidBy,
        Sector,
        new(TableField.Registered, CellType.Truth, new("TERDAFTAR", "registered"), [], "membership.registered", new("ya atau tidak; kosong: ya", "yes or no; empty: yes")),
        RegisteredOn,
        PaidMonths,
        new(TableField.PaidMonth, CellType.MonthPaid, new("JAN, FEB, ... DES", "january, february, ... december"), [], "membership.paidMonths", new("LUNAS, V, x, atau jumlah yang dibayar; kosong, - atau BELUM: tidak dibayar", "LUNAS, V, x, or the sum paid; empty, - or BELUM: not paid")),
        new(TableField.ProtectedFrom, CellType.Date, new("AWAL PERLINDUNGAN", "protectedFrom"), ["tgl awal perlindungan", "tanggal awal perlindungan", "mulai perlindungan", "perlindungan mulai", "awal masa perlindungan"], "membership.paidMonths", Date),
        new(TableField.ProtectedTo, CellType.Date, new("AKHIR PERLINDUNGAN", "protectedTo"), ["tgl akhir perlindungan", "tanggal akhir perlindungan", "perlindungan sampai", "akhir masa perlindungan", "tgl non aktif", "tanggal non aktif", "tgl nonaktif", "tanggal nonaktif"], "membership.paidMonths", Date),
        new(TableField.ProtectedMonths, CellType.Months, new("MASA PERLINDUNGAN", "protectedMonths"), ["periode perlindungan", "jangka waktu perlindungan"], "membership.paidMonths", new("01/01/2026 s/d 31/12/2026, atau Jan-Des 2026", "01/01/2026 - 31/12/2026, or Jan-Dec 2026")),
        new(TableField.ArrearsPaidOn, CellType.Date, new("TANGGAL TUNGGAKAN LUNAS", "arrearsPaidOn"), ["tgl tunggakan lunas", "tanggal pelunasan", "tgl pelunasan"], "membership.arrearsPaidOn", new("tanggal; kosong: belum lunas", "a date; empty: not paid")),
        new(TableField.Spouse, CellType.Truth, new("PASANGAN", "spouse"), ["suami/istri", "istri/suami", "suami atau istri", "nama suami/istri", "nama istri/suami", "nama pasangan"], "family.spouse", new("ya atau tidak; di bawah SUAMI/ISTRI juga namanya", "yes or no; below SUAMI/ISTRI also the name")),
        new(TableField.Parents, CellType.Truth, new("ORANG TUA", "parents"), [], "family.parents", YesOrNo),
        new(TableField.Siblings, CellType.Truth, new("SAUDARA", "siblings"), ["saudara kandung"], "family.siblings", YesOrNo),
        new(TableField.ParentsInLaw, CellType.Truth, new("MERTUA", "parentsInLaw"), [], "family.parentsInLaw", YesOrNo),
        new(TableField.Will, CellType.Word, new("WASIAT", "will"), ["surat wasiat"], "family.will", new("nihil, akta notaris, lainnya", "none, notarial, other")),
        new(TableField.ChildCount, CellType.Number, new("JUMLAH ANAK", "children"), ["anak", "banyak anak", "jml anak", "child count", "number of children"], "family.children", new("bilangan, juga \"2 orang\"; kosong: sebanyak anak yang diisi", "a number, also \"2 orang\"; empty: as many as are filled in")),
        new(TableField.ChildBirthDate, CellType.Date, new("TANGGAL LAHIR ANAK #", "child # birthDate"), ["tgl lahir anak #", "ttl anak #"], "family.children[#].birthDate", Date),
        new(TableField.ChildLevel, CellType.Word, new("JENJANG ANAK #", "child # level"), ["jenjang sekolah anak #", "jenjang pendidikan anak #", "sekolah anak #", "pendidikan anak #"], "family.children[#].level", new("belum sekolah, TK, SD, SMP, SMA, kuliah, selesai", "belowSchool, kindergarten, primary, juniorSecondary, seniorSecondary, tertiary, finished")),
        new(TableField.ChildYearsLeft, CellType.Number, new("SISA TAHUN ANAK #", "child # yearsLeft"), ["sisa tahun sekolah anak #"], "family.children[#].yearsLeft", new("tahun sekolah yang masih dijalani pada jenjang itu", "school years still to run at that level")),
        new(TableField.ChildMarried, CellType.Truth, new("MENIKAH ANAK #", "child # married"), ["anak # menikah"], "family.children[#].married", new("ya atau tidak; kosong: tidak", "yes or no; empty: no")),
        new(TableField.ChildWork, CellType.Word, new("BEKERJA ANAK #", "child # work"), ["pekerjaan anak #", "anak # bekerja"], "family.children[#].work", new("nihil, PU, BPU, magang; kosong: nihil", "none, PU, BPU, intern; empty: none")),
        new(TableField.ChildPuMonths, CellType.Number, new("BULAN PU ANAK #", "child # puMonths"), [], "family.children[#].puMonths", new("bulan berturut-turut dalam pekerjaan PU", "consecutive months in the PU job")),
        new(TableField.ChildRegistered, CellType.Truth, new("TERDAFTAR ANAK #", "child # registered"), ["anak # terdaftar"], "family.children[#].registered", new("ya atau tidak; kosong: ya", "yes or no; empty: yes")),
    ];

    private static readonly IReadOnlyList<TableColumn> Payment =
    [
        new(TableField.EventKind, CellType.Word, new("JENIS KLAIM", "eventKind"), ["jenis kejadian", "klaim", "jenis manfaat", "program"], "event.kind", new("kecelakaan kerja, penyakit akibat kerja, meninggal mendadak di tempat kerja, meninggal bukan akibat kerja", "workAccident, occupationalDisease, suddenDeathAtWork, nonWorkDeath")),
        new(TableField.EventDate, CellType.Date, new("TANGGAL KEJADIAN", "eventDate"), ["tgl kejadian", "tanggal kecelakaan", "tgl kecelakaan"], "event.date", Date),
        new(TableField.DiedOn, CellType.Date, new("TANGGAL MENINGGAL", "diedOn"), ["tgl meninggal", "tanggal meninggal dunia", "tgl meninggal dunia", "tanggal wafat", "tgl wafat"], "event.diedOn", Date),
        new(TableField.AppliedOn, CellType.Date, new("TANGGAL PENGAJUAN", "appliedOn"), ["tgl pengajuan", "tanggal klaim", "tgl klaim"], "claim.appliedOn", Date),
        new(TableField.PaidOn, CellType.Date, new("TANGGAL BAYAR", "paidOn"), ["tgl bayar", "tanggal pembayaran", "tgl pembayaran", "tanggal dibayar"], "claim.paidOn", Date),
        new(TableField.PaidTotal, CellType.Money, new("JUMLAH DIBAYAR", "paidTotal"), ["jumlah bayar", "total dibayar", "total", "nilai manfaat", "jumlah manfaat", "jumlah santunan", "nominal"], "paid.total", Money),
        Paid("jkm.lump-sum", "SANTUNAN SEKALIGUS", "santunan kematian jkm", "santunan jkm"),
        Paid("jkm.periodic-grant", "SANTUNAN BERKALA JKM", "santunan berkala"),
        Paid("jkm.funeral", "BIAYA PEMAKAMAN JKM", "biaya pemakaman", "uang pemakaman"),
        Paid("jkm.scholarship", "BEASISWA JKM", "beasiswa", "beasiswa anak"),
        Paid("jkk.death-grant", "SANTUNAN KEMATIAN JKK", "santunan kematian"),
        Paid("jkk.funeral", "BIAYA PEMAKAMAN JKK"),
        Paid("jkk.periodic-grant", "SANTUNAN BERKALA JKK"),
        Paid("jkk.scholarship", "BEASISWA JKK"),
    ];

    private static readonly IReadOnlyList<TableColumn> Contribution =
    [
        Id,
        Nik,
        Name,
        new(TableField.Contributor, CellType.Text, new("SEGMEN", "contributor"), ["segment", "kepesertaan", "jenis peserta", "segmen peserta", "segmen kepesertaan"], "contributor", new("BPU, PU, magang, pekerja konstruksi, kontrak konstruksi", "bpu, pu, trainee, constructionWorker, constructionContract")),
        new(TableField.Months, CellType.Months, new("BULAN IURAN", "months"), ["month", "bulan", "periode", "periode iuran"], "months", new("2026-01/2026-12", "2026-01/2026-12")),
        new(TableField.Workers, CellType.Number, new("JUMLAH PEKERJA", "workers"), ["jumlah peserta", "jumlah"], "workers", Whole),
        new(TableField.Income, CellType.Money, new("PENGHASILAN", "income"), ["penghasilan per bulan", "penghasilan sebulan", "penghasilan bulanan", "pendapatan", "pendapatan per bulan"], null, Money),
        Declared,
        Sector,
        PaidBy,
        new(TableField.Occupations, CellType.Number, new("JUMLAH PEKERJAAN", "occupations"), [], "occupations", Whole),
        new(TableField.MonthsAtOnce, CellType.Number, new("BULAN SEKALIGUS", "monthsAtOnce"), [], "monthsAtOnce", Whole),
        new(TableField.Wage, CellType.Text, new("UPAH", "wage"), ["gaji", "upah sebulan", "upah per bulan", "monthlyWage"], "wage", Money),
        new(TableField.WageKind, CellType.Text, new("JENIS UPAH", "wageKind"), ["cara upah"], "wageKind", new("bulanan, harian, borongan", "monthly, daily, piece")),
        new(TableField.RiskGroup, CellType.Text, new("TINGKAT RISIKO", "riskGroup"), ["risk", "risiko"], "riskGroup", new("sangat rendah sampai sangat tinggi", "veryLow to veryHigh")),
        new(TableField.LabourIntensive, CellType.Text, new("PADAT KARYA", "labourIntensive"), [], "labourIntensive", YesOrNo),
        new(TableField.ActiveWorkers, CellType.Number, new("PEKERJA AKTIF", "activeWorkers"), [], "activeWorkers", Whole),
        new(TableField.PaidUntilJanuary2025, CellType.Text, new("LUNAS SAMPAI JANUARI 2025", "paidUntilJanuary2025"), [], "paidUntilJanuary2025", YesOrNo),
        new(TableField.PaidUntilJuly2020, CellType.Text, new("LUNAS SAMPAI JULI 2020", "paidUntilJuly2020"), [], "paidUntilJuly2020", YesOrNo),
        new(TableField.InJkp, CellType.Text, new("JKP", "inJkp"), [], "inJkp", YesOrNo),
        new(TableField.InJkm, CellType.Text, new("JKM", "inJkm"), [], "inJkm", YesOrNo),
        new(TableField.ContractValue, CellType.Money, new("NILAI KONTRAK", "contractValue"), [], "contractValue", Money),
        new(TableField.ValueAddedTax, CellType.Money, new("PPN", "valueAddedTax"), ["VAT"], "valueAddedTax", Money),
        new(TableField.PaidOn, CellType.Date, new("TANGGAL BAYAR", "paidOn"), ["tgl bayar", "tanggal pembayaran"], "paidOn", Date),
        new(TableField.BenefitPaidOn, CellType.Date, new("TANGGAL BAYAR MANFAAT", "benefitPaidOn"), ["tgl bayar manfaat"], "benefitPaidOn", Date),
    ];

    // As forms and registers of the population office have them.
    private static readonly IReadOnlyList<TableColumn> Death =
    [
        Id,
        Nik with { Others = [.. Nik.Others, "nik jenazah", "nik almarhum", "nik yang meninggal"] },
        Name with { Others = [.. Name.Others, "nama jenazah", "nama lgkp", "nama yang meninggal"] },
        BirthDate with { Others = [.. BirthDate.Others, "tgl lahir jenazah", "tanggal lahir jenazah"] },
        new(TableField.DiedOn, CellType.Date, new("TANGGAL MENINGGAL", "diedOn"), ["tgl meninggal", "tgl kematian", "tanggal kematian", "tgl mati", "tanggal mati", "tanggal meninggal dunia", "tanggal wafat", "tgl wafat"], "event.diedOn", new("tanggal; bukan tanggal akta atau tanggal lapor", "a date; neither that of the deed nor that of the report")),
        new(TableField.Cause, CellType.Text, new("SEBAB KEMATIAN", "cause"), ["sebab", "penyebab kematian", "penyebab", "sebab meninggal"], null, new("1 atau sakit, 2 atau wabah, 3 atau kecelakaan, 4 atau kriminalitas, 5 atau bunuh diri, 6 atau lainnya", "1 or illness, 2 or epidemic, 3 or accident, 4 or crime, 5 or suicide, 6 or other")),
    ];

    private static readonly IReadOnlyList<TableColumn> Accident =
    [
        Id with { Others = [.. Id.Others, "no laporan", "nomor laporan", "no kecelakaan"] },
        Nik with { Others = [.. Nik.Others, "nik korban"] },
        Name with { Others = [.. Name.Others, "nama korban"] },
        BirthDate with { Others = [.. BirthDate.Others, "tgl lahir korban", "tanggal lahir korban"] },
        new(TableField.EventDate, CellType.Date, new("TANGGAL KECELAKAAN", "occurredOn"), ["tgl kecelakaan", "tanggal kejadian", "tgl kejadian", "eventDate"], "event.date", Date),
        new(TableField.FromWork, CellType.Text, new("KECELAKAAN KERJA", "fromWork"), ["kecelakaan kerja?", "akibat kerja", "karena kerja", "hubungan kerja"], null, new("ya atau tidak; kosong: belum diketahui", "yes or no; empty: not known yet")),
        new(TableField.AccidentResult, CellType.Text, new("AKIBAT", "result"), ["akibat kecelakaan", "hasil", "keadaan korban", "kondisi akhir"], null, new("sembuh, dalam perawatan, cacat, cacat total tetap, meninggal dunia", "recovered, in treatment, disabled, total disability, died")),
        new(TableField.DiedOn, CellType.Date, new("TANGGAL MENINGGAL", "diedOn"), ["tgl meninggal", "tanggal meninggal dunia", "tgl meninggal dunia", "tanggal wafat", "tgl wafat"], "event.diedOn", Date),
        new(TableField.IncapacityFrom, CellType.Date, new("TIDAK BEKERJA SEJAK", "incapacityFrom"), ["tidak mampu bekerja sejak", "stmb sejak", "stmb dari", "mulai stmb"], null, Date),
        new(TableField.IncapacityTo, CellType.Date, new("TIDAK BEKERJA SAMPAI", "incapacityTo"), ["tidak mampu bekerja sampai", "stmb sampai", "akhir stmb"], null, new("tanggal, hari itu termasuk", "a date, that day included")),
    ];

    private static readonly IReadOnlyList<TableColumn> Mortality =
    [
        new(TableField.Sex, CellType.Text, new("JENIS KELAMIN", "sex"), ["kelamin", "jk", "l/p"], null, new("L atau P", "M or F")),
        new(TableField.AgeFrom, CellType.Text, new("USIA DARI", "ageFrom"), ["usia", "umur", "umur dari", "age", "age_from"], null, Whole),
        new(TableField.AgeTo, CellType.Text, new("USIA SAMPAI", "ageTo"), ["umur sampai", "age_to"], null, new("bilangan bulat, usia itu termasuk; kosong: sama dengan usia dari", "a whole number, that age included; empty: the same age")),
        new(TableField.DiesInAYear, CellType.Text, new("PELUANG MENINGGAL SETAHUN", "qx"), ["qx_per_year", "q(x)", "peluang meninggal", "mortalita"], null, new("0,001065; dibulatkan ke sepersejuta", "0.001065; rounded to millionths")),
        new(TableField.Source, CellType.Text, new("SUMBER", "source"), [], null, FreeText),
    ];

    private static readonly IReadOnlyList<TableColumn> Frequency =
    [
        new(TableField.Name, CellType.Text, new("NAMA", "name"), ["segmen", "segment", "kelompok"], null, FreeText),
        new(TableField.PerThousand, CellType.Text, new("KASUS TIAP 1000 ORANG SETAHUN", "perThousand"), ["kasus per 1000", "kecelakaan tiap 1000", "frekuensi"], null, new("3,66; dibulatkan ke sepersejuta orang", "3.66; rounded to millionths of a person")),
        new(TableField.MeanCost, CellType.Money, new("BIAYA RATA-RATA", "meanCost"), ["biaya rata-rata sekasus", "biaya per kasus"], null, Money),
        new(TableField.Source, CellType.Text, new("SUMBER", "source"), [], null, FreeText),
    ];

    private static readonly IReadOnlyList<TableColumn> Transfer =
    [
        Id with { Others = [.. Id.Others, "ntpn", "nomor sp2d", "no sp2d", "kode iuran"] },
        new(TableField.Payer, CellType.Text, new("PEMBAYAR", "payer"), ["sumber dana", "sumber iuran", "pembayar iuran", "dibayar oleh"], null, new("kunci pembayar dalam berkas program", "the key of a payer of the programme file")),
        new(TableField.Months, CellType.Months, new("BULAN IURAN", "months"), ["month", "bulan", "periode", "periode iuran", "untuk bulan"], "months", new("2026-01/2026-12; bulan yang dibayar, bukan bulan pembayaran", "2026-01/2026-12; the months paid for, not the month of payment")),
        new(TableField.Jkk, CellType.Money, new("IURAN JKK", "jkk"), ["jkk"], null, Money),
        new(TableField.Jkm, CellType.Money, new("IURAN JKM", "jkm"), ["jkm"], null, Money),
        new(TableField.PaidTotal, CellType.Money, new("JUMLAH", "total"), ["jumlah iuran", "total iuran", "jumlah transfer", "nominal"], null, new("rupiah tanpa biaya bank; bila JKK dan JKM tidak dirinci", "rupiah without the bank's fee; where JKK and JKM are not told apart")),
        new(TableField.Fee, CellType.Money, new("BIAYA ADMIN", "fee"), ["admin", "biaya bank", "biaya administrasi"], null, Money),
        new(TableField.Account, CellType.Text, new("KODE REKENING", "account"), ["rekening", "kode rekening belanja"], null, new("5.1.02.02.02.0006 atau 510202020006", "5.1.02.02.02.0006 or 510202020006")),
        new(TableField.PaidOn, CellType.Date, new("TANGGAL BAYAR", "paidOn"), ["tgl bayar", "tanggal pembayaran", "tgl pembayaran", "tanggal transfer", "tgl transfer"], "paidOn", Date),
    ];

    /// <summary>The columns of a kind of table, in the order in which one is best laid out.</summary>
    public static IReadOnlyList<TableColumn> Of(TableKind kind) => kind switch
    {
        TableKind.Roster => Person,
        TableKind.Vouchers => [.. Person, .. Payment],
        TableKind.Deaths => Death,
        TableKind.Transfers => Transfer,
        TableKind.Accidents => Accident,
        TableKind.Mortality => Mortality,
        TableKind.Frequencies => Frequency,
        _ => Contribution,
    };

    /// <summary>The columns of a roster.</summary>
    public static IReadOnlyList<TableColumn> Roster => Person;

    /// <summary>The column of a roster that holds it.</summary>
    public static TableColumn Of(TableField field) => Person.First(column => column.Field == field);

    /// <summary>The header of a column of a roster, for the child of that number (counted from 1) where it is one of a child.</summary>
    public static string Header(TableField field, Language language, int child = 0) => Header(Of(field), language, child);

    /// <summary>The header of a column, for the child of that number (counted from 1) where it is one of a child.</summary>
    public static string Header(TableColumn column, Language language, int child = 0) =>
        column.Names.In(language).Replace(TableColumn.ChildMark, child.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static TableColumn Paid(string benefit, string header, params IReadOnlyList<string> others) =>
        new(TableField.PaidBenefit, CellType.Money, new(header, benefit), others, "paid." + benefit, Money) { Benefit = benefit };
}
