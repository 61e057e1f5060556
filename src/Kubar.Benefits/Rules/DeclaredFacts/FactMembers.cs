using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Rules.DeclaredFacts;

/// <summary>The names of the members of enumerations, as data.</summary>
internal static class FactMembers
{
    private static readonly FrozenDictionary<object, LocalizedText> Names = new Dictionary<object, LocalizedText>
    {
        [EventKind.WorkAccident] = new("kecelakaan kerja", "work accident"),
        [EventKind.OccupationalDisease] = new("penyakit akibat kerja", "occupational disease"),
        [EventKind.SuddenDeathAtWork] = new("meninggal mendadak di tempat kerja", "sudden death at work"),
        [EventKind.NonWorkDeath] = new("meninggal dunia bukan akibat kerja", "death not from work"),
        [Segment.Bpu] = new("bukan penerima upah (BPU)", "non-wage recipient (BPU)"),
        [Segment.Pu] = new("penerima upah (PU)", "wage recipient (PU)"),
        [ContributionPayer.Self] = new("peserta sendiri", "the participant"),
        [ContributionPayer.Employer] = new("pemberi kerja", "the employer"),
        [ContributionPayer.Regency] = new("kabupaten/kota (APBD)", "the regency (APBD)"),
        [ContributionPayer.Province] = new("provinsi (APBD)", "the province (APBD)"),
        [ContributionPayer.State] = new("negara (APBN)", "the state (APBN)"),
        [ContributionPayer.Village] = new("desa (APBDes)", "the village (APBDes)"),
        [ContributionPayer.Donor] = new("perusahaan atau donatur", "a company or donor"),
        [Sector.Transport] = new("transportasi", "transport"),
        [Sector.Other] = new("lainnya", "other"),
        [Will.None] = new("tidak ada wasiat", "no will"),
        [Will.Other] = new("wasiat bukan akta notaris", "a will that is not a notarial deed"),
        [Will.Notarial] = new("wasiat dalam akta notaris", "a will by notarial deed"),
        [SchoolLevel.BelowSchool] = new("belum bersekolah", "below school age"),
        [SchoolLevel.Kindergarten] = new("TK", "kindergarten"),
        [SchoolLevel.Primary] = new("SD", "primary school"),
        [SchoolLevel.JuniorSecondary] = new("SMP", "junior secondary school"),
        [SchoolLevel.SeniorSecondary] = new("SMA", "senior secondary school"),
        [SchoolLevel.Tertiary] = new("perguruan tinggi", "higher education"),
        [SchoolLevel.Finished] = new("tidak bersekolah lagi", "no longer at school"),
        [ChildWork.None] = new("belum bekerja", "not working"),
        [ChildWork.Pu] = new("bekerja sebagai penerima upah", "working for a wage"),
        [ChildWork.Bpu] = new("bekerja bukan penerima upah", "working on own account"),
        [ChildWork.Intern] = new("magang", "an intern"),
        [ContributorKind.Bpu] = new("bukan penerima upah (BPU)", "non-wage recipient (BPU)"),
        [ContributorKind.Pu] = new("penerima upah (PU)", "wage recipient (PU)"),
        [ContributorKind.Trainee] = new("peserta magang atau yang disamakan", "trainee or the like"),
        [ContributorKind.ConstructionWorker] = new("pekerja konstruksi", "construction worker"),
        [ContributorKind.ConstructionContract] = new("kontrak kerja konstruksi", "construction contract"),
        [WageKind.Monthly] = new("bulanan", "by the month"),
        [WageKind.Daily] = new("harian", "by the day"),
        [WageKind.Piece] = new("borongan atau satuan hasil", "by the piece"),
        [WageKind.WeatherDependent] = new("borongan yang tergantung cuaca", "by the piece, depending on the weather"),
        [RiskGroup.VeryLow] = new("sangat rendah", "very low"),
        [RiskGroup.Low] = new("rendah", "low"),
        [RiskGroup.Medium] = new("sedang", "medium"),
        [RiskGroup.High] = new("tinggi", "high"),
        [RiskGroup.VeryHigh] = new("sangat tinggi", "very high"),
        [AccidentCircumstance.AsFound] = new("menurut penetapan", "as found"),
        [AccidentCircumstance.Work] = new("akibat kerja atau di tempat kerja", "from the work or at the workplace"),
        [AccidentCircumstance.Commute] = new("dalam perjalanan antara rumah dan tempat kerja", "on the way between home and workplace"),
        [AccidentCircumstance.OfficialTask] = new("dalam tugas atau perjalanan dinas", "on a task or official journey"),
        [AccidentCircumstance.Errand] = new("dalam keperluan penting atau mendesak seizin pemberi kerja", "on an important or urgent errand with the employer's leave"),
        [AccidentCircumstance.Violence] = new("kekerasan fisik atau pemerkosaan di tempat kerja atau dalam hubungan kerja", "physical violence or rape at the workplace or in the employment relation"),
        [AccidentCircumstance.Overtime] = new("dalam kerja lembur", "in overtime"),
        [AccidentCircumstance.EmployersActivity] = new("dalam aktivitas lain untuk kepentingan pemberi kerja", "in another activity in the employer's interest"),
        [AccidentCircumstance.CalledFromLeave] = new("memenuhi panggilan kerja ketika cuti", "called in from leave"),
        [AccidentCircumstance.BaseCampJourney] = new("dalam perjalanan antara base camp atau anjungan dan tempat tinggal", "on the way between base camp or platform and home"),
        [AccidentCircumstance.WeeklyJourney] = new("dalam perjalanan pulang setiap akhir pekan", "on the weekly journey home"),
        [AccidentCircumstance.Elsewhere] = new("di luar semua keadaan itu", "none of these"),
        [Advancer.ByLaw] = new("menurut peraturan", "as the law has it"),
        [Advancer.Participant] = new("peserta", "the participant"),
        [Advancer.Employer] = new("pemberi kerja", "the employer"),
        [Advancer.Facility] = new("fasilitas pelayanan kesehatan", "the health facility"),
        [WageSource.Daily] = new("upah harian", "a daily wage"),
        [WageSource.Piece] = new("upah borongan atau satuan hasil", "a piece wage"),
        [WageSource.WeatherDependent] = new("upah borongan yang tergantung cuaca", "a piece wage that depends on the weather"),
        [WageSource.Stated] = new("upah yang dilaporkan", "a stated wage"),
        [WageSource.Construction] = new("upah pekerja konstruksi yang tidak diketahui", "the unknown wage of a construction worker"),
        [WageSource.Trainee] = new("upah terendah untuk pekerjaan yang sama", "the lowest wage for the same work"),
    }.ToFrozenDictionary();

    /// <summary>The names of an enumeration's members, by number.</summary>
    public static IReadOnlyDictionary<long, LocalizedText> Of<TEnum>()
        where TEnum : struct, Enum
    {
        var names = new Dictionary<long, LocalizedText>();
        foreach (TEnum member in Enum.GetValues<TEnum>())
        {
            names.Add(Unsafe.BitCast<TEnum, int>(member), Names[member]);
        }

        return names.ToFrozenDictionary();
    }

    public static LocalizedText Of<TEnum>(TEnum member)
        where TEnum : struct, Enum => Names[member];

    /// <summary>The names of a member of any enumeration; null where it is none of the facts'.</summary>
    public static LocalizedText? Find(Enum member) => Names.GetValueOrDefault(member);
}
