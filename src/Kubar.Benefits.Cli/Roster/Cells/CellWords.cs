using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Cli.Roster.Cells;

/// <summary>The sex as a roster states it, to check a NIK with.</summary>
internal enum Sex
{
    Male = 1,
    Female = 2,
}

/// <summary>The words of rosters.</summary>
internal static class CellWords
{
    public static WordList<bool> Truths { get; } = new(
        new(true, new("ya", "yes"), "y", "true", "benar", "1", "ada"),
        new(false, new("tidak", "no"), "n", "false", "salah", "0", "tidak ada", "tdk"));

    public static WordList<Sex> Sexes { get; } = new(
        new(Sex.Male, new("L", "M"), "laki-laki", "laki", "lk", "pria", "male"),
        new(Sex.Female, new("P", "F"), "perempuan", "pr", "wanita", "w", "female"));

    public static WordList<Segment> Segments { get; } = new(
        new(Segment.Bpu, new("BPU", "bpu"), "bukan penerima upah"),
        new(Segment.Pu, new("PU", "pu"), "penerima upah"));

    public static WordList<ContributionPayer> Payers { get; } = new(
        new(ContributionPayer.Self, new("sendiri", "self"), "mandiri", "peserta"),
        new(ContributionPayer.Employer, new("pemberi kerja", "employer")),
        new(ContributionPayer.Regency, new("kabupaten", "regency"), "kota", "pemkab", "pemkot", "apbd kabupaten", "apbd kota", "pemerintah kabupaten"),
        new(ContributionPayer.Province, new("provinsi", "province"), "pemprov", "apbd provinsi", "pemerintah provinsi"),
        new(ContributionPayer.State, new("negara", "state"), "apbn", "pusat", "pemerintah pusat"),
        new(ContributionPayer.Village, new("kampung", "village"), "desa", "apbdes", "apbkam", "dana desa"),
        new(ContributionPayer.Donor, new("donatur", "donor"), "csr", "hibah"));

    public static WordList<Sector> Sectors { get; } = new(
        new(Sector.Transport, new("transportasi", "transport"), "angkutan"),
        new(Sector.Other, new("lainnya", "other"), "lain"));

    public static WordList<Will> Wills { get; } = new(
        new(Will.None, new("nihil", "none"), "tidak ada", "tidak", "no"),
        new(Will.Notarial, new("akta notaris", "notarial"), "notaris"),
        new(Will.Other, new("lainnya", "other"), "lain"));

    public static WordList<SchoolLevel> Levels { get; } = new(
        new(SchoolLevel.BelowSchool, new("belum sekolah", "belowSchool"), "belum", "balita"),
        new(SchoolLevel.Kindergarten, new("TK", "kindergarten"), "paud", "ra"),
        new(SchoolLevel.Primary, new("SD", "primary"), "mi", "sekolah dasar"),
        new(SchoolLevel.JuniorSecondary, new("SMP", "juniorSecondary"), "mts", "sltp"),
        new(SchoolLevel.SeniorSecondary, new("SMA", "seniorSecondary"), "smk", "ma", "slta"),
        new(SchoolLevel.Tertiary, new("kuliah", "tertiary"), "pt", "perguruan tinggi", "s1", "d3", "d4", "mahasiswa"),
        new(SchoolLevel.Finished, new("selesai", "finished"), "lulus", "tamat"));

    public static WordList<ChildWork> Work { get; } = new(
        new(ChildWork.None, new("nihil", "none"), "tidak", "tidak ada", "tidak bekerja", "no"),
        new(ChildWork.Pu, new("PU", "pu")),
        new(ChildWork.Bpu, new("BPU", "bpu")),
        new(ChildWork.Intern, new("magang", "intern")));

    /// <summary>What says that there is none of something.</summary>
    public static WordList<bool> Nothing { get; } = new(new CellWord<bool>(true, new("nihil", "none"), "tidak ada", "belum ada"));
}
