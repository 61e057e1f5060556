using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>The scholarships of JKK and JKM: PP 44/2015 Pasal 25(2)b angka 8, 34(1)d, as replaced by PP 82/2019.</summary>
internal static class Scholarships
{
    private static readonly Truth ChildQualifies = Condition(
        "scholarship.child",
        new("Anak yang memenuhi syarat", "A child that qualifies"),
        YearlyScholarship.InForce.Choose(YearlyScholarship.AnyChild, SingleScholarship.AnyChild),
        Say($"ada anak yang memenuhi syarat", $"there is a child that qualifies"),
        Say($"tidak ada anak yang memenuhi syarat", $"no child qualifies"),
        [.. Replaced("25(2)b angka 8", 1, "25(2)b angka 8"), .. Replaced("34(1)d", 3, "34(1)d"), PaymentRule("103")]);

    /// <summary>Pasal 34(1)d: JKM needs a contribution period of 3 years, until 1 December 2019 of 5.</summary>
    private static readonly Truth ContributionPeriodReached = Condition(
        "jkm.scholarship-period",
        new("Masa iur untuk beasiswa", "Contribution period for the scholarship"),
        ContributionPeriod.Months >= Parameters.JkmScholarshipMinContributionMonths.Count,
        Say(
            $"masa iur {ContributionPeriod.Months}, paling sedikit {Parameters.JkmScholarshipMinContributionMonths.Count}",
            $"contribution period of {ContributionPeriod.Months}, at least {Parameters.JkmScholarshipMinContributionMonths.Count}"),
        Say(
            $"masa iur {ContributionPeriod.Months}; diperlukan {Parameters.JkmScholarshipMinContributionMonths.Count}",
            $"contribution period of {ContributionPeriod.Months}; {Parameters.JkmScholarshipMinContributionMonths.Count} are required"),
        Pp44.Pasal("34(1)d").To(Pp82.InForceFrom.PlusDays(-1)),
        Pp82.Pasal("I angka 3 (Pasal 34(1)d)"));

    /// <summary>Pasal 106: claimed year by year, and what becomes of a year that was missed.</summary>
    private static readonly Truth ClaimedYearly = Condition(
        "scholarship.claimed-yearly",
        new("Pengajuan setiap tahun", "Claimed every year"),
        YearlyScholarship.InForce & LawInForce.PaymentRules,
        Say(
            $"diajukan dan dibayar setiap tahun; berhenti pada usia {Parameters.ScholarshipAgeLimit.Count}, menikah, atau bekerja; tahun yang terlewat dibayar sekaligus kemudian",
            $"claimed and paid every year; it ends at the age of {Parameters.ScholarshipAgeLimit.Count}, with marriage or with work; a year missed is paid later at once")
            .But(
                Permenaker1.IsInForce,
                Say(
                    $"diajukan dan dibayar setiap tahun; berhenti pada usia {Parameters.ScholarshipAgeLimit.Count}, menikah, atau bekerja; tahun ajaran yang terlewat dibayar kemudian, paling banyak {Parameters.ScholarshipMissedClaims.Count} sebelum pengajuan dan selama anak masih memenuhi syarat",
                    $"claimed and paid every year; it ends at the age of {Parameters.ScholarshipAgeLimit.Count}, with marriage or with work; school years missed are paid later, at most {Parameters.ScholarshipMissedClaims.Count} before the claim and while the child still qualifies")),
        Say($"dibayar sekaligus", $"paid at once"),
        PaymentRule("103, 106"),
        Permenaker1.Pasal("106"));

    public static readonly Benefit OfAccident = new(SecurityProgram.Jkk, "jkk.scholarship", new("Beasiswa pendidikan anak", "Scholarship"))
    {
        Sources = [Pp44.Pasal("25(3), Lampiran III I.b.9").To(Pp82.InForceFrom.PlusDays(-1)), Pp82.Pasal("I angka 1 (Pasal 25(3))"), PaymentRule("103, 106, 107"), Permenaker1.Pasal("103, 106")],
        Events = AccidentSecurity.Deaths,
        OwedWhen = AccidentSecurity.OwedOnDeathOrTotalDisability & ChildQualifies,
        Amount = YearlyScholarship.InForce.Choose(YearlyScholarship.Now, Parameters.JkkScholarshipLump.Amount),
        Schedule = YearlyScholarship.Schedule,
        Later = YearlyScholarship.InForce.Choose(YearlyScholarship.Later, Amount.Zero),
        Whole = YearlyScholarship.InForce.Choose(YearlyScholarship.Whole, Parameters.JkkScholarshipLump.Amount),
        DeferredWhen = AccidentSecurity.CashDeferred,
        PaidByEmployer = Cover.EmployerPays,
        Payee = Code.Of(Payee.Child),
        BearsArrears = true,
        Terms = [ClaimedYearly],
    };

    public static readonly Benefit OfDeath = new(SecurityProgram.Jkm, "jkm.scholarship", new("Beasiswa pendidikan anak", "Scholarship"))
    {
        Sources = [Pp44.Pasal("34(2)").To(Pp82.InForceFrom.PlusDays(-1)), Pp82.Pasal("I angka 3 (Pasal 34(3))"), PaymentRule("102, 103, 106, 107"), Permenaker1.Pasal("103, 106")],
        Events = DeathSecurity.Deaths,
        OwedWhen = DeathSecurity.OwedInFull & ContributionPeriodReached & ChildQualifies,
        Amount = YearlyScholarship.InForce.Choose(YearlyScholarship.Now, Parameters.JkmScholarshipLump.Amount),
        Schedule = YearlyScholarship.Schedule,
        Later = YearlyScholarship.InForce.Choose(YearlyScholarship.Later, Amount.Zero),
        Whole = YearlyScholarship.InForce.Choose(YearlyScholarship.Whole, Parameters.JkmScholarshipLump.Amount),
        DeferredWhen = Arrears.AwaitsPayment,
        PaidByEmployer = Cover.EmployerPays,
        Payee = Code.Of(Payee.Child),
        BearsArrears = true,
        Terms = [ClaimedYearly],
    };
}
