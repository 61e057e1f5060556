using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Accident;
using Kubar.Benefits.Rules.Death;
using Kubar.Benefits.Rules.Participation;
using Kubar.Benefits.Rules.Recipients;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Scholarship;

/// <summary>The scholarships of JKK and JKM.</summary>
/// <law>PP 44/2015 Pasal 25(2)b angka 8, 25(3), 34(1)d, 34(2)(3), as replaced by PP 82/2019; Permenaker 5/2021 Pasal 102</law>
internal static class Scholarships
{
    private static readonly Date Day = LawInForce.OfScholarship;

    private static readonly Count PeriodRequired = Parameters.JkmScholarshipMinContributionMonths.On(Day).Count;

    /// <summary>"beasiswa pendidikan bagi anak dari Peserta"</summary>
    private static readonly Truth ChildQualifies = SomeChild(
        "scholarship.child",
        new("Anak yang memenuhi syarat", "A child that qualifies"),
        ScholarshipChild.Qualifies,
        Said.SomeChild,
        Said.NoChild,
        [
            .. Replaced("25(2)b angka 8", 1, "25(2)b angka 8").Select(citation => citation.For(!DeathSecurity.DeathNotFromWork)),
            .. Replaced("34(1)d", 3, "34(1)d").Select(citation => citation.For(DeathSecurity.DeathNotFromWork)),
            PaymentRule("103"),
        ]).ByLawOf(Day);

    /// <summary>"hak Pekerja sesuai dengan ketentuan": of a worker whom nobody registered, hence the reading.</summary>
    private static readonly Truth ServiceReached = ReadingCatalogue.UnregisteredService.Decide(
        ("not-counted", Truth.Never),
        ("counted", Participants.Pu & !Facts.Registered & (Facts.ServiceMonths >= PeriodRequired)));

    /// <summary>"masa iur paling singkat 3 (tiga) tahun", until 1 December 2019 5</summary>
    private static readonly Truth ContributionPeriodReached = Condition(
        "jkm.scholarship-period",
        new("Masa iur untuk beasiswa", "Contribution period for the scholarship"),
        (ContributionPeriod.Months >= PeriodRequired) | ServiceReached,
        Said.LongEnough.But(ServiceReached, Said.ServedLongEnough),
        Said.NotLongEnough,
        Pp44.Pasal("34(1)d").To(Pp82.InForceFrom.PlusDays(-1)),
        Pp82.Pasal("I angka 3 (Pasal 34(1)d)"),
        PaymentRule("102(3)")).ByLawOf(Day);

    private static readonly IReadOnlyList<Truth> Terms =
    [
        Term(
            "scholarship.claimed-yearly",
            new("Pengajuan setiap tahun", "Claimed every year"),
            Said.Claimed.But(Permenaker1.IsInForceOn(Day), Said.ClaimedAsAmended),
            PaymentRule("103, 106"),
            Permenaker1.Pasal("106(4)(5)")),
        Term(
            "scholarship.replacement",
            new("Pengganti anak yang meninggal", "In the place of a child who dies"),
            Said.Replacement,
            PaymentRule("105(2)-(4)")),
        Term(
            "scholarship.change-of-course",
            new("Satu jenjang strata 1 atau satu jenis pelatihan", "One bachelor's degree or one line of training"),
            Said.ChangeOfCourse,
            PaymentRule("108, 109")),
    ];

    public static readonly Benefit OfAccident = new(SecurityProgram.Jkk, "jkk.scholarship", new("Beasiswa pendidikan anak", "Scholarship"))
    {
        Sources = [Pp44.Pasal("25(3), Lampiran III I.b.9").To(Pp82.InForceFrom.PlusDays(-1)), Pp82.Pasal("I angka 1 (Pasal 25(3))"), PaymentRule("102(1)(2), 103, 106, 107"), Permenaker1.Pasal("103, 106")],
        ByLawOf = Day,
        Events = AccidentSecurity.Events,
        OwedWhen = AccidentSecurity.OwedOnDeathOrTotalDisability & ChildQualifies,
        Amount = YearlyScholarship.InForce.Choose(YearlyScholarship.Now, Parameters.JkkScholarshipLump.On(Day).Amount),
        Schedule = YearlyScholarship.Schedule,
        Later = YearlyScholarship.InForce.Choose(YearlyScholarship.Later, Amount.Zero),
        Whole = YearlyScholarship.InForce.Choose(YearlyScholarship.Whole, Parameters.JkkScholarshipLump.On(Day).Amount),
        DeferredWhen = AccidentSecurity.CashDeferred,
        PaidByEmployer = Cover.EmployerPays,
        EmployerPaysFirst = Cover.PaysFirst,
        Payee = Code.Of(Payee.Child),
        BearsArrears = true,
        Terms = Terms,
    };

    public static readonly Benefit OfDeath = new(SecurityProgram.Jkm, "jkm.scholarship", new("Beasiswa pendidikan anak", "Scholarship"))
    {
        Sources = [Pp44.Pasal("34(1)d, 34(2)").To(Pp82.InForceFrom.PlusDays(-1)), Pp82.Pasal("I angka 3 (Pasal 34(3))"), PaymentRule("102, 103, 106, 107"), Permenaker1.Pasal("103, 106")],
        ByLawOf = Day,
        Events = DeathSecurity.Deaths,
        OwedWhen = DeathSecurity.OwedInFull & ContributionPeriodReached & ChildQualifies,
        Amount = YearlyScholarship.InForce.Choose(YearlyScholarship.Now, Parameters.JkmScholarshipLump.On(Day).Amount),
        Schedule = YearlyScholarship.Schedule,
        Later = YearlyScholarship.InForce.Choose(YearlyScholarship.Later, Amount.Zero),
        Whole = YearlyScholarship.InForce.Choose(YearlyScholarship.Whole, Parameters.JkmScholarshipLump.On(Day).Amount),
        DeferredWhen = ArrearsRule.OfDeath.AwaitsPayment,
        PartInArrears = DeathSecurity.ByOtherAlone.Choose(Amount.Zero, YearlyScholarship.InForce.Choose(YearlyScholarship.Now, Parameters.JkmScholarshipLump.On(Day).Amount)),
        PaidByEmployer = DeathCover.EmployerPays,
        EmployerPaysFirst = DeathCover.PaysFirst,
        Payee = Pp82.IsInForceOn(Day).Choose(Code.Of(Payee.Child), Heirs.OfJkmOrFund),
        BearsArrears = true,
        Terms = Terms,
    };

    /// <summary>What is told of a scholarship paid by the year, and decides nothing.</summary>
    private static Truth Term(string id, LocalizedText name, Sentence says, params IReadOnlyList<DatedCitation> sources) => Condition(
        id,
        name,
        YearlyScholarship.InForce & LawInForce.PaymentRulesOn(Day),
        says,
        Said.AtOnce,
        sources).ByLawOf(Day);

    private static class Said
    {
        private static readonly Count Limit = Parameters.ScholarshipAgeLimit.On(Day).Count;

        public static readonly Sentence SomeChild = Say($"ada anak yang memenuhi syarat", $"there is a child that qualifies");

        public static readonly Sentence NoChild = Say($"tidak ada anak", $"there is no child");

        public static readonly Sentence LongEnough = Say(
            $"masa iur {ContributionPeriod.Months}, paling sedikit {PeriodRequired}",
            $"contribution period of {ContributionPeriod.Months}, at least {PeriodRequired}");

        public static readonly Sentence ServedLongEnough = Say(
            $"masa kerja {Facts.ServiceMonths} tanpa didaftarkan, paling sedikit {PeriodRequired}",
            $"service of {Facts.ServiceMonths} without being registered, at least {PeriodRequired}");

        public static readonly Sentence NotLongEnough = Say(
            $"masa iur {ContributionPeriod.Months}; diperlukan {PeriodRequired}",
            $"contribution period of {ContributionPeriod.Months}; {PeriodRequired} are required");

        public static readonly Sentence Claimed = Say(
            $"diajukan dan dibayar setiap tahun; berhenti pada usia {Limit}, menikah, atau bekerja; tahun yang terlewat dibayar sekaligus kemudian",
            $"claimed and paid every year; it ends at the age of {Limit}, with marriage or with work; missed years are paid later, all at once");

        public static readonly Sentence ClaimedAsAmended = Say(
            $"diajukan dan dibayar setiap tahun; berhenti pada usia {Limit}, menikah, atau bekerja; tahun ajaran yang terlewat dibayar kemudian, paling banyak {Parameters.ScholarshipMissedClaims.On(Day).Count} sebelum pengajuan dan selama anak masih memenuhi syarat",
            $"claimed and paid every year; it ends at the age of {Limit}, with marriage or with work; school years missed are paid later, at most {Parameters.ScholarshipMissedClaims.On(Day).Count} before the claim and while the child still qualifies");

        public static readonly Sentence Replacement = Say(
            $"bila anak penerima meninggal dunia, sisa beasiswanya dialihkan satu kali kepada satu anak lain peserta, sesuai jenjang pendidikan anak itu",
            $"if a child who receives it dies, what is left passes once to one other child of the participant, at that child's level");

        public static readonly Sentence ChangeOfCourse = Say(
            $"di perguruan tinggi untuk satu strata 1 atau satu jenis pelatihan, paling lama {Parameters.ScholarshipTertiaryMaxYears.On(Day).Count} sejak pengajuan pertama untuk jenjang itu; beralih jurusan atau lembaga hanya satu kali",
            $"in higher education for one bachelor's degree or one line of training, at most {Parameters.ScholarshipTertiaryMaxYears.On(Day).Count} from the first claim for that level; the course or institution is changed once at most");

        public static readonly Sentence AtOnce = Say($"dibayar sekaligus", $"paid at once");
    }
}
