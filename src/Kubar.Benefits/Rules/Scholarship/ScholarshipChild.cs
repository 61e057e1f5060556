using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>Which child qualifies for a scholarship by the year: Permenaker 5/2021 Pasal 103, as amended by Permenaker 1/2025.</summary>
internal static class ScholarshipChild
{
    /// <summary>Yearly instalments that fall due while the child is below the age limit.</summary>
    public static readonly Count YearsBelowAgeLimit = Education.BelowSchool.Choose(
        Number(
            "scholarship.from-school-age",
            new("Beasiswa mulai pada usia sekolah", "The scholarship starts at school age"),
            ChildFacts.YearsBelowLimitFromSchoolAge,
            PaymentRule("103(2)a").Graded(Grade.D)),
        ChildFacts.YearsBelowLimit);

    private static readonly Truth OfSchoolAge = Condition(
        "scholarship.of-school-age",
        new("Usia sekolah", "School age"),
        Education.NotFinished,
        Say($"usia sekolah: {ChildFacts.Level}", $"of school age: {ChildFacts.Level}"),
        Say($"tidak bersekolah lagi", $"is no longer at school"),
        PaymentRule("103(2)a"));

    private static readonly Truth BelowAgeLimit = Condition(
        "scholarship.below-age-limit",
        new("Belum mencapai batas usia", "Below the age limit"),
        YearsBelowAgeLimit >= 1,
        Say($"belum mencapai usia {Parameters.ScholarshipAgeLimit.Count}", $"below the age of {Parameters.ScholarshipAgeLimit.Count}"),
        Say($"sudah mencapai usia {Parameters.ScholarshipAgeLimit.Count}", $"has reached the age of {Parameters.ScholarshipAgeLimit.Count}"),
        PaymentRule("103(2)b"));

    private static readonly Truth Unmarried = Condition(
        "scholarship.unmarried",
        new("Belum menikah", "Unmarried"),
        !ChildFacts.Married,
        Say($"belum menikah", $"unmarried"),
        Say($"sudah menikah", $"is or was married"),
        PaymentRule("103(2)c"));

    /// <summary>Pasal 103(3a), since 24 February 2025: some work does not count while the child still studies.</summary>
    private static readonly Truth WorkExcepted =
        Permenaker1.IsInForce
        & Education.AtSchool
        & ((ChildFacts.Work.Is(ChildWork.Pu) & (ChildFacts.PuMonths <= Parameters.ScholarshipPuJobMaxMonths.Count))
            | ChildFacts.Work.IsOneOf(ChildWork.Bpu, ChildWork.Intern));

    private static readonly Truth NotWorking = Condition(
        "scholarship.not-working",
        new("Belum bekerja", "Not working"),
        ChildFacts.Work.Is(ChildWork.None) | WorkExcepted,
        Say($"belum bekerja, atau bekerja dengan cara yang dikecualikan", $"not working, or in work that is excepted"),
        Say($"sudah bekerja", $"works"),
        PaymentRule("103(2)d"),
        Permenaker1.Pasal("103(3a)"));

    private static readonly Truth RegisteredChild = Condition(
        "scholarship.registered",
        new("Terdaftar", "Registered"),
        ChildFacts.Registered & ChildFacts.BornByEvent,
        Say($"anak peserta sebelum kejadian dan terdaftar", $"the participant's child before the event, and registered"),
        Say($"tidak terdaftar, atau belum lahir sebelum kejadian", $"not registered, or not born before the event"),
        PaymentRule("103(3)(4)"));

    /// <summary>Pasal 103(2) joins the conditions by "dan/atau", hence the reading; until these rules applied a child had to be at school.</summary>
    public static readonly Truth Qualifies = LawInForce.PaymentRules.Choose(
        RegisteredChild
            & OfSchoolAge
            & BelowAgeLimit
            & ReadingCatalogue.ScholarshipWorking["any-of-the-last-two"].IsChosen.Choose(Unmarried | NotWorking, Unmarried & NotWorking),
        OfSchoolAge);
}
