using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Scholarship;

/// <summary>
/// Which child qualifies for a scholarship, on the day from which it counts.
/// </summary>
/// <law>Permenaker 5/2021 Pasal 103, 106(5), as amended by Permenaker 1/2025; until 1 December 2019 PP 44/2015 Lampiran III</law>
internal static class ScholarshipChild
{
    private static readonly Date Day = LawInForce.OfScholarship;

    private static readonly Truth SinceAmendment = Permenaker1.IsInForceOn(Day);

    /// <summary>Yearly instalments that fall due while the child is below the age limit.</summary>
    public static readonly Count YearsBelowAgeLimit = Education.BelowSchool.Choose(
        Number(
            "scholarship.from-school-age",
            new("Beasiswa mulai pada usia sekolah", "The scholarship starts at school age"),
            ChildFacts.YearsBelowLimitFromSchoolAge,
            PaymentRule("103(2)a").Graded(Grade.D)).ByLawOf(Day),
        ChildFacts.YearsBelowLimit);

    /// <summary>"Anak usia sekolah"</summary>
    private static readonly Truth OfSchoolAge = Condition(
        "scholarship.of-school-age",
        new("Usia sekolah", "School age"),
        Education.NotFinished,
        Said.OfSchoolAge,
        Said.NoLongerAtSchool,
        PaymentRule("103(2)a")).ByLawOf(Day);

    /// <summary>"belum mencapai usia 23 (dua puluh tiga) tahun"</summary>
    private static readonly Truth BelowAgeLimit = Condition(
        "scholarship.below-age-limit",
        new("Belum mencapai batas usia", "Below the age limit"),
        YearsBelowAgeLimit >= 1,
        Said.Young,
        Said.Old,
        PaymentRule("103(2)b")).ByLawOf(Day);

    /// <summary>"belum menikah"</summary>
    private static readonly Truth Unmarried = Condition(
        "scholarship.unmarried",
        new("Belum menikah", "Unmarried"),
        !ChildFacts.Married,
        Said.Unmarried,
        Said.Married,
        PaymentRule("103(2)c")).ByLawOf(Day);

    /// <summary>"dapat dikecualikan bagi Anak yang masih menempuh pendidikan": as PU "paling lama 6 (enam) bulan berturut-turut", as BPU, as an intern.</summary>
    private static readonly Truth WorkExcepted =
        SinceAmendment
        & Education.AtSchool
        & ((ChildFacts.Work.Is(ChildWork.Pu) & (ChildFacts.PuMonths <= Parameters.ScholarshipPuJobMaxMonths.On(Day).Count))
            | ChildFacts.Work.IsOneOf(ChildWork.Bpu, ChildWork.Intern));

    private static readonly Truth WithoutWork = ChildFacts.Work.Is(ChildWork.None);

    /// <summary>"belum bekerja"</summary>
    private static readonly Truth NotWorking = Condition(
        "scholarship.not-working",
        new("Belum bekerja", "Not working"),
        WithoutWork | WorkExcepted,
        Said.NotWorking.But(!WithoutWork, Said.WorkExcepted),
        Said.Works.But(ChildFacts.Work.Is(ChildWork.Pu) & SinceAmendment & Education.AtSchool, Said.WorksTooLong),
        PaymentRule("103(2)d"),
        Permenaker1.Pasal("103(3a)")).ByLawOf(Day);

    /// <summary>"yang didaftarkan oleh Peserta"; "melaporkan daftar nama 2 (dua) orang Anak ... paling lambat pada saat pengajuan"</summary>
    private static readonly Truth RegisteredChild = Condition(
        "scholarship.registered",
        new("Didaftarkan peserta", "Registered by the participant"),
        ReadingCatalogue.ChildNamedAtClaim.Decide(
            ("registered-only", ChildFacts.Registered),
            ("may-be-named", Truth.Always)),
        Said.Registered.But(!ChildFacts.Registered, Said.NamedAtClaim),
        Said.NotRegistered,
        PaymentRule("103(3), 105(1)")).ByLawOf(Day);

    /// <summary>"Anak Peserta yang telah dilahirkan ... sebelum Peserta meninggal dunia, Cacat Total Tetap": "yang telah dilahirkan" until 23 February 2025</summary>
    private static readonly Truth Born = Condition(
        "scholarship.born",
        new("Lahir sebelumnya", "Born before"),
        SinceAmendment.Choose(
            ReadingCatalogue.UnbornChild.Decide(
                ("born", ChildFacts.Born),
                ("conceived", ChildFacts.Conceived)),
            ChildFacts.Born),
        Said.Born.But(!ChildFacts.Born, Said.Conceived),
        Said.NotBorn,
        PaymentRule("103(4)"),
        Permenaker1.Pasal("103(4)")).ByLawOf(Day);

    /// <summary>"terlambat mengajukan ... hanya dapat diajukan apabila Anak masih memenuhi persyaratan"</summary>
    private static readonly Truth StillQualifies = Condition(
        "scholarship.still-qualifies",
        new("Masih memenuhi syarat ketika diajukan", "Still qualifies at the claim"),
        !ScholarshipClaim.Late | ChildFacts.BelowLimitOnClaim,
        Said.InTime.But(ScholarshipClaim.Late, Said.StillYoung),
        Said.TooLate,
        Permenaker1.Pasal("106(5)").Since(Pp82.InForceFrom)).ByLawOf(Day);

    /// <summary>"dan/atau" joins the conditions of Pasal 103(2), hence the reading.</summary>
    private static readonly Truth ByPaymentRules =
        RegisteredChild
        & Born
        & OfSchoolAge
        & BelowAgeLimit
        & ReadingCatalogue.ScholarshipWorking.Decide(
            ("all", Unmarried & NotWorking),
            ("any-of-the-last-two", Unmarried | NotWorking))
        & StillQualifies;

    /// <summary>
    /// "yang masih sekolah". What else was asked stands in regulations that were not read: a child whom only age, marriage or
    /// work could exclude is left open.
    /// </summary>
    private static readonly Truth StillAtSchool = Condition(
        "scholarship.at-school",
        new("Masih sekolah", "Still at school"),
        Pp82.IsInForceOn(Day).Choose(Education.NotFinished, Education.AtSchool) & ((BelowAgeLimit & Unmarried & WithoutWork) | Facts.ScholarshipConditionsUnencoded),
        Said.AtSchool,
        Said.NoLongerAtSchool,
        Pp44.Pasal("25(3), 34(2), Lampiran III I.b.9").To(Pp82.InForceFrom.PlusDays(-1)).Graded(Grade.D),
        Pp82.Pasal("I angka 1, 3 (Pasal 25(3), 34(3))").Graded(Grade.D)).ByLawOf(Day);

    public static readonly Truth Qualifies = LawInForce.PaymentRulesOn(Day).Choose(ByPaymentRules, StillAtSchool);

    /// <summary>What is said of one child, whose number comes first.</summary>
    private static class Said
    {
        private static readonly Count Limit = Parameters.ScholarshipAgeLimit.On(Day).Count;

        public static readonly Sentence OfSchoolAge = Say($"usia sekolah: {ChildFacts.Level}", $"of school age: {ChildFacts.Level}");

        public static readonly Sentence AtSchool = Say($"masih sekolah: {ChildFacts.Level}", $"still at school: {ChildFacts.Level}");

        public static readonly Sentence NoLongerAtSchool = Say($"tidak sekolah lagi", $"is no longer at school")
            .But(Education.BelowSchool, Say($"belum sekolah", $"was not at school yet"));

        public static readonly Sentence Young = Say($"belum berusia {Limit}", $"below the age of {Limit}");

        public static readonly Sentence Old = Say($"sudah berusia {Limit} atau lebih", $"has reached the age of {Limit}");

        public static readonly Sentence Unmarried = Say($"belum menikah", $"unmarried");

        public static readonly Sentence Married = Say($"sudah menikah", $"is or was married");

        public static readonly Sentence NotWorking = Say($"belum bekerja", $"does not work");

        public static readonly Sentence WorkExcepted = Say(
            $"bekerja sambil menempuh pendidikan, dalam hal yang dikecualikan ({ChildFacts.Work})",
            $"works while studying, as is excepted ({ChildFacts.Work})");

        public static readonly Sentence Works = Say($"sudah bekerja ({ChildFacts.Work})", $"works ({ChildFacts.Work})");

        public static readonly Sentence WorksTooLong = Say(
            $"sudah bekerja sebagai penerima upah selama {ChildFacts.PuMonths} berturut-turut, lebih dari {Parameters.ScholarshipPuJobMaxMonths.On(Day).Count}",
            $"has worked for a wage for {ChildFacts.PuMonths} in a row, more than {Parameters.ScholarshipPuJobMaxMonths.On(Day).Count}");

        public static readonly Sentence Registered = Say($"didaftarkan oleh peserta", $"registered by the participant");

        public static readonly Sentence NamedAtClaim = Say($"disebut oleh ahli waris dalam pengajuan", $"named by the heirs with the claim");

        public static readonly Sentence NotRegistered = Say($"tidak didaftarkan oleh peserta", $"was not registered by the participant");

        public static readonly Sentence Born = Say($"lahir sebelum {Facts.ScholarshipDay}", $"born before {Facts.ScholarshipDay}");

        public static readonly Sentence Conceived = Say(
            $"dalam kandungan pada {Facts.ScholarshipDay}",
            $"conceived, though not yet born, on {Facts.ScholarshipDay}");

        public static readonly Sentence NotBorn = Say($"belum lahir pada {Facts.ScholarshipDay}", $"was not born by {Facts.ScholarshipDay}");

        public static readonly Sentence InTime = Say($"diajukan tepat waktu", $"claimed in time");

        public static readonly Sentence StillYoung = Say(
            $"terlambat diajukan, tetapi masih memenuhi syarat pada hari pengajuan",
            $"claimed late, but still qualified on the day of the claim");

        public static readonly Sentence TooLate = Say(
            $"terlambat diajukan dan pada hari pengajuan sudah berusia {Limit} atau lebih",
            $"was claimed for late, and had reached the age of {Limit} by then");
    }
}
