using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Tables.Cells;

/// <summary>The words of tables.</summary>
internal static class CellWords
{
    public static WordList<bool> Truths { get; } = new(
        new(true, new("ya", "yes"), "y", "true", "benar", "1", "ada", "v", "kawin", "menikah", "nikah", "istri", "isteri", "suami", "sudah", "punya", "sudah kawin", "sudah menikah"),
        new(false, new("tidak", "no"), "n", "false", "salah", "0", "tidak ada", "tdk", "tdk ada", "tak ada", "belum kawin", "blm kawin", "belum menikah", "blm menikah", "belum nikah", "blm nikah", "belum", "blm", "belum ada", "belum punya", "bujang", "bujangan", "lajang", "bukan", "nihil"));

    /// <summary>Whether somebody of the family is alive. Who is divorced has no spouse, but is not unmarried.</summary>
    public static WordList<bool> Survivors { get; } = new(
        new(true, new("ya", "yes"), [.. WordsOf(true), "hidup", "masih hidup", "kawin tercatat", "kawin belum tercatat"]),
        new(
            false,
            new("tidak", "no"),
            [
                .. WordsOf(false), "cerai", "cerai hidup", "cerai mati", "sudah cerai", "sdh cerai", "bercerai", "janda", "duda", "janda mati", "duda mati", "janda cerai", "duda cerai",
                "tidak kawin", "tdk kawin", "tidak menikah", "tdk menikah", "tidak nikah", "belum berkeluarga", "tidak berkeluarga", "jejaka", "perjaka", "single", "tidak punya", "tdk punya",
                "tidak bersuami", "tidak beristri", "meninggal", "meninggal dunia", "sudah meninggal", "sdh meninggal", "sudah meninggal dunia", "telah meninggal", "telah meninggal dunia", "wafat",
                "sudah wafat", "sdh wafat", "telah wafat", "mati", "alm", "almarhum", "almarhumah",
            ]));

    public static WordList<Sex> Sexes { get; } = new(
        new(Sex.Male, new("L", "M"), "laki-laki", "laki", "lk", "pria", "male", "1"),
        new(Sex.Female, new("P", "F"), "perempuan", "pr", "prp", "wanita", "w", "female", "2"));

    public static WordList<Segment> Segments { get; } = new(
        new(Segment.Bpu, new("BPU", "bpu"), "bukan penerima upah"),
        new(Segment.Pu, new("PU", "pu"), "penerima upah"));

    public static WordList<ContributionPayer> Payers { get; } = new(
        new(ContributionPayer.Self, new("sendiri", "self"), "mandiri", "peserta", "pribadi"),
        new(ContributionPayer.Employer, new("pemberi kerja", "employer"), "perusahaan"),
        new(ContributionPayer.Regency, new("kabupaten", "regency"), "kota", "pemkab", "pemkot", "pemda", "pemerintah daerah", "apbd", "apbd ii", "apbd 2", "dbh", "dbh sawit", "dana bagi hasil", "pemerintah kabupaten"),
        new(ContributionPayer.Province, new("provinsi", "province"), "pemprov", "apbd i", "apbd 1", "pemerintah provinsi", "bankeu provinsi"),
        new(ContributionPayer.State, new("negara", "state"), "apbn", "pusat", "pemerintah pusat"),
        new(ContributionPayer.Village, new("kampung", "village"), "desa", "dd", "add", "adk", "apbdes", "apbdesa", "apbkam", "apbk", "dana desa", "dana kampung", "alokasi dana desa", "alokasi dana kampung", "pemdes", "pemerintah desa", "pemerintah kampung"),
        new(ContributionPayer.Donor, new("donatur", "donor"), "csr", "hibah", "tjsl", "sponsor"))
    {
        Starts =
        [
            ("APBDPROV", ContributionPayer.Province),
            ("PEMPROV", ContributionPayer.Province),
            ("PEMERINTAHPROVINSI", ContributionPayer.Province),
            ("APBDKAB", ContributionPayer.Regency),
            ("APBDKOTA", ContributionPayer.Regency),
            ("APBDII", ContributionPayer.Regency),
            ("PEMKAB", ContributionPayer.Regency),
            ("PEMKOT", ContributionPayer.Regency),
            ("PEMDAKAB", ContributionPayer.Regency),
            ("PEMERINTAHKAB", ContributionPayer.Regency),
            ("DBHSAWIT", ContributionPayer.Regency),
            ("APBDES", ContributionPayer.Village),
            ("APBKAM", ContributionPayer.Village),
            ("DANADESA", ContributionPayer.Village),
            ("CSR", ContributionPayer.Donor),
        ],
    };

    public static WordList<Sector> Sectors { get; } = new(
        new(Sector.Transport, new("transportasi", "transport"), "angkutan"),
        new(Sector.Other, new("lainnya", "other"), "lain"));

    public static WordList<Will> Wills { get; } = new(
        new(Will.None, new("nihil", "none"), "tidak ada", "tidak", "no"),
        new(Will.Notarial, new("akta notaris", "notarial"), "notaris"),
        new(Will.Other, new("lainnya", "other"), "lain"));

    public static WordList<SchoolLevel> Levels { get; } = new(
        new(SchoolLevel.BelowSchool, new("belum sekolah", "belowSchool"), "belum", "balita"),
        new(SchoolLevel.Kindergarten, new("TK", "kindergarten"), "paud", "ra", "tk/paud", "paud/tk", "tk/ra"),
        new(SchoolLevel.Primary, new("SD", "primary"), "mi", "sekolah dasar", "sd/mi", "sd/sederajat"),
        new(SchoolLevel.JuniorSecondary, new("SMP", "juniorSecondary"), "mts", "sltp", "smp/mts", "smp/sederajat"),
        new(SchoolLevel.SeniorSecondary, new("SMA", "seniorSecondary"), "smk", "ma", "slta", "sma/smk", "smk/sma", "sma/ma", "sma/smk/ma", "sma/sederajat"),
        new(SchoolLevel.Tertiary, new("kuliah", "tertiary"), "pt", "perguruan tinggi", "s1", "d3", "d4", "mahasiswa"),
        new(SchoolLevel.Finished, new("selesai", "finished"), "lulus", "tamat"));

    public static WordList<ChildWork> Work { get; } = new(
        new(ChildWork.None, new("nihil", "none"), "tidak", "tidak ada", "tidak bekerja", "belum bekerja", "belum kerja", "no"),
        new(ChildWork.Pu, new("PU", "pu")),
        new(ChildWork.Bpu, new("BPU", "bpu")),
        new(ChildWork.Intern, new("magang", "intern")));

    public static WordList<MemberStatus> Statuses { get; } = new(
        new(MemberStatus.Active, new("aktif", "active"), "hidup"),
        new(MemberStatus.Inactive, new("nonaktif", "inactive"), "non aktif", "tidak aktif", "keluar", "berhenti"),
        new(MemberStatus.Deceased, new("meninggal", "deceased"), "meninggal dunia", "wafat", "mati", "alm", "almarhum", "almarhumah", "md"));

    public static WordList<EventKind> Events { get; } = new(
        new(EventKind.WorkAccident, new("kecelakaan kerja", "workAccident"), "jkk", "kecelakaan", "kk"),
        new(EventKind.OccupationalDisease, new("penyakit akibat kerja", "occupationalDisease"), "pak"),
        new(EventKind.SuddenDeathAtWork, new("meninggal mendadak di tempat kerja", "suddenDeathAtWork"), "meninggal mendadak", "mendadak"),
        new(EventKind.NonWorkDeath, new("meninggal bukan akibat kerja", "nonWorkDeath"), "jkm", "kematian", "meninggal biasa"));

    /// <summary>Whether a month was paid, as a column of that month says it.</summary>
    public static WordList<bool> Paid { get; } = new(
        new(true, new("lunas", "paid"), "v", "x", "ya", "y", "yes", "bayar", "dibayar", "terbayar", "sudah", "sdh", "sudah bayar", "ok", "true", "ada", "1"),
        new(false, new("belum", "unpaid"), "belum bayar", "belum lunas", "blm", "blm bayar", "tidak", "tdk", "no", "false", "nunggak", "menunggak", "tunggakan", "tidak bayar", "tidak dibayar", "belum dibayar", "blm dibayar", "belum terbayar", "blm lunas", "tidak lunas", "tdk lunas", "nihil"));

    /// <summary>What says that somebody does not know.</summary>
    public static WordList<bool> Doubts { get; } = new(new CellWord<bool>(true, new("mungkin", "perhaps"), "maybe", "entah", "ragu", "belum jelas", "belum pasti", "kurang tahu", "belum tahu", "belum terdata", "lihat berkas", "gadis", "perawan", "ayah", "ibu", "ibu kandung", "ayah kandung", "anak", "saudara", "keluarga", "sama", "idem", "abang", "mama", "papa", "cek", "cek kk", "ada kk"));

    /// <summary>What says that there is none of something.</summary>
    public static WordList<bool> Nothing { get; } = new(new CellWord<bool>(true, new("nihil", "none"), "tidak ada", "belum ada", "tidak punya", "belum punya", "belum bayar", "belum pernah bayar", "tidak pernah bayar"));

    private static IEnumerable<string> WordsOf(bool value) => Truths.All.Where(word => word.Value == value).Select(word => word.Word);
}

/// <summary>The sex as a table states it, to check a NIK with.</summary>
internal enum Sex
{
    Male = 1,
    Female = 2,
}
