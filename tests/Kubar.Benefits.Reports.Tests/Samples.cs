using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests;

namespace Kubar.Benefits.Reports.Tests;

/// <summary>Answers to report on, from the examples of the repository.</summary>
internal static class Samples
{
    /// <summary>A worker killed at work, two children at school, transport unknown.</summary>
    public static BenefitCase Killed => Read("jkk-01-trenggalek-2025.json");

    public static BenefitCase Read(string example) =>
        Json.BenefitsJson.ReadCase(File.ReadAllText(RepositoryRoot.PathOf("examples/" + example))).Value!;

    public static Assessment Assess(BenefitCase benefitCase) => Assessor.Assess(benefitCase, AssessmentOptions.Default with { Explain = true });

    private static readonly Lazy<Assessment> Assessed = new(() => Assess(Killed));

    private static readonly Lazy<Audit> Audited = new(() => Auditor.Examine(new Voucher { Case = Killed, Total = new Rupiah(10_000_000) }));

    /// <summary>The assessment of that case, under any key: the library refuses what is no text, and who deserializes an answer need not.</summary>
    public static Assessment Assessment(string id) => Assessed.Value with { Id = id };

    /// <summary>Ten million paid where more was owed.</summary>
    public static Audit Audit(string reference, string id) => Audited.Value with { Reference = reference, Id = id };

    public static Page CasePage(Language language = Language.Indonesian, string id = "k-1") => Report.Assessment(Assessment(id), language: language);
}
