using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json;
using Kubar.Benefits.Law;
using Kubar.Benefits.Receipts;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Properties;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Json;

/// <summary>What the library writes of its answers, read back: written again it is the same text, and it says what the answer says.</summary>
public sealed class AnswersTests
{
    private static readonly AssessmentOptions Explained = AssessmentOptions.Default with { Explain = true };
    private static readonly AssessmentOptions Quick = AssessmentOptions.Default with { FindDependence = false };
    private static readonly JsonSerializerOptions WithoutReflection = new() { TypeInfoResolver = BenefitsJson.TypeInfoResolver };

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void Assessment_Written_ReadsBackAndIsWrittenTheSame(Language language) => Each(1, (_, partial) =>
    {
        Assessment assessment = Assessor.Assess(partial, Explained);
        string text = BenefitsJson.Write(assessment, language);
        JsonInput<Assessment> read = BenefitsJson.ReadAssessment(text);
        return Differs(text, read, read.Value is null ? "" : BenefitsJson.Write(read.Value, language))
            ?? (AsTold(read.Value!) == AsTold(assessment) ? null : $"{read.Value} is not {assessment}");
    });

    [Fact]
    public void Assessment_ThroughASerializer_ReadsBackWithAndWithoutReflection() => Each(5, (full, _) =>
    {
        Assessment assessment = Assessor.Assess(full, Explained);
        string text = JsonSerializer.Serialize(assessment);
        Assessment read = JsonSerializer.Deserialize<Assessment>(text)!;
        return JsonSerializer.Serialize(read) == text && JsonSerializer.Deserialize<Assessment>(text, WithoutReflection) == read ? null : text;
    });

    [Fact]
    public void ContributionAssessment_Written_ReadsBackAndIsWrittenTheSame()
    {
        var all = new List<ContributionAssessment>();
        for (int seed = 0; seed < Setting.PropertyCases; seed++)
        {
            ContributionCase full = ContributionGenerator.FromSeed(seed);
            ContributionCase partial = seed % 2 == 0 ? full : full with { MonthlyIncome = null, PaidBy = null, Sector = null, LabourIntensive = null };
            if (!ContributionAssessor.TryAssess(partial with { Workers = 1 + (seed % 7) }, Explained, out ContributionAssessment? assessment, out _))
            {
                continue;
            }

            all.Add(assessment);
            string text = BenefitsJson.Write(assessment, Language.English);
            JsonInput<ContributionAssessment> read = BenefitsJson.ReadContributionAssessment(text);
            Differs(text, read, read.Value is null ? "" : BenefitsJson.Write(read.Value, Language.English)).Should().BeNull();
            read.Value!.Totals.Should().Be(assessment.Totals);
            read.Value.Months.Select(month => (month.DueOn, month.Jkk.Amount, month.Jkm.Fine, month.Jkk.Relief, month.Jkm.Program))
                .Should().Equal(assessment.Months.Select(month => (month.DueOn, month.Jkk.Amount, month.Jkm.Fine, month.Jkk.Relief, month.Jkm.Program)));
        }

        all.Count.Should().BeGreaterThan(Setting.PropertyCases / 2);
        var budget = ContributionBudget.AddUp(all);
        JsonSerializer.Deserialize<ContributionBudget>(BenefitsJson.Write(budget)).Should().Be(budget);
    }

    [Fact]
    public void Audit_Written_ReadsBackAndIsWrittenTheSame() => Each(8, (full, partial) =>
    {
        Assessment assessment = Assessor.Assess(full, Quick);
        var voucher = new Voucher
        {
            Case = partial,
            Reference = $"no. {full.Id}",
            Components = assessment.Entitlements
                .Where(entitlement => entitlement is { Amount: not null, Outcome: Entitled { Value: Cash } })
                .Select((entitlement, index) => new PaidComponent(entitlement.Benefit.Id, new(Math.Max(0, entitlement.Amount!.Value.Value + (index % 3 == 1 ? 5_000_000 : 0)))))
                .ToValueList(),
        };
        if (!Auditor.TryExamine(voucher, Quick, out Audit? audit, out _))
        {
            return null;
        }

        string text = BenefitsJson.Write(audit);
        JsonInput<AuditDocument> read = BenefitsJson.ReadAudit(text);
        return Differs(text, read, read.Value is null ? "" : BenefitsJson.Write(read.Value))
            ?? (JsonSerializer.Deserialize<AuditDocument>(JsonSerializer.Serialize(audit)) == read.Value ? null : "is another through a serializer")
            ?? (read.Value!.Comparisons.Equals(AuditDocument.Of(audit).Comparisons) ? null : $"{read.Value.Comparisons} is not {audit.Comparisons}");
    });

    [Fact]
    public void WhyNot_Written_ReadsBackAndIsWrittenTheSame() => Each(10, (full, _) =>
    {
        Assessment assessment = Assessor.Assess(full, Quick);
        string text = BenefitsJson.Write(assessment, WhyNot.Ask(full, Quick));
        JsonInput<WhyNotDocument> read = BenefitsJson.ReadWhyNot(text);
        return Differs(text, read, read.Value is null ? "" : BenefitsJson.Write(read.Value));
    });

    [Fact]
    public void Comparison_Written_ReadsBackAndIsWrittenTheSame() => Each(5, (full, partial) =>
    {
        var earlier = ComparisonSide.OnEventDate(LocalDate.Max(full.Event.Date.PlusDays(-700), new(2015, 7, 1)), full, Quick);
        ComparisonSide[] others = Assessor.TryAssess(earlier.Case, Quick, out _, out _) ? [ComparisonSide.AsGiven(partial, Quick), earlier] : [ComparisonSide.AsGiven(partial, Quick)];
        var comparison = CaseComparison.Compare(ComparisonSide.AsGiven(full, Quick), others);
        string text = BenefitsJson.Write(comparison, Language.English);
        JsonInput<ComparisonDocument> read = BenefitsJson.ReadComparison(text);
        return Differs(text, read, read.Value is null ? "" : BenefitsJson.Write(read.Value, Language.English))
            ?? (JsonSerializer.Deserialize<ComparisonDocument>(JsonSerializer.Serialize(comparison)) == read.Value ? null : "is another through a serializer");
    });

    [Fact]
    public void Verification_Written_ReadsBackEqual() => Each(5, (full, partial) =>
    {
        var receipt = Receipt.Create(full, AssessmentOptions.Default);
        return Array.TrueForAll([Verification.Check(receipt), Verification.Check(receipt, partial)], verification => JsonSerializer.Deserialize<Verification>(BenefitsJson.Write(verification)) == verification)
            ? null
            : receipt.Text;
    });

    [Theory]
    [InlineData("""{"status":"paid"}""", "status")]
    [InlineData("""{"benefit":"jkm.funeral","program":"jkm","nameId":"a","nameEn":"b","status":"deferred","deferredUntil":[],"sources":[],"grade":"A"}""", "deferredUntil")]
    [InlineData("""{"benefit":"jkm.funeral","program":"jkm","nameId":"a","nameEn":"b","status":"owed","sources":["nowhere"],"grade":"A"}""", "sources[0]")]
    [InlineData("""{"benefit":"jkm.funeral","program":"jkm","nameId":"a","nameEn":"b","status":"owed","amount":1.5,"sources":[],"grade":"E"}""", "amount", "grade")]
    [InlineData("""{"benefit":"jkm.funeral","program":"jkm","nameId":"a","nameEn":"b","status":"undetermined","sources":[],"grade":"A"}""", "missing")]
    public void Entitlement_Malformed_IsRefusedWithEveryPath(string json, params string[] paths)
    {
        string text = BenefitsJson.Write(Assessor.Assess(CaseGenerator.FromSeed(0), Quick));
        int from = text.IndexOf("\"entitlements\":[", StringComparison.Ordinal) + "\"entitlements\":[".Length;
        int to = text.IndexOf("],\"totals\"", StringComparison.Ordinal);
        JsonInput<Assessment> read = BenefitsJson.ReadAssessment(text[..from] + json + text[to..]);
        read.Value.Should().BeNull();
        read.Problems.Select(problem => problem.Path).Should().Equal(paths.Select(path => $"entitlements[0].{path}"));
    }

    [Fact]
    public void Assessment_WithWhatANewerVersionWrites_IsReadWithoutIt()
    {
        Assessment assessment = Assessor.Assess(CaseGenerator.FromSeed(0), Quick);
        string text = BenefitsJson.Write(assessment);
        BenefitsJson.Write(BenefitsJson.ReadAssessment(text.Replace("\"totals\":{", "\"new\":[1],\"totals\":{\"new\":{},", StringComparison.Ordinal)).Value!).Should().Be(text);
    }

    [Fact]
    public void Answers_ThatHoldMoreThanTheirJson_AreReadAsDocuments()
    {
        Action read = () => JsonSerializer.Deserialize<Audit>("{}");
        read.Should().Throw<NotSupportedException>().WithMessage("*AuditDocument*");
    }

    [Fact]
    public void Citation_OfEverySourceOfTheLaw_IsReadAsItIs()
    {
        for (int seed = 0; seed < 100; seed++)
        {
            foreach (Citation citation in Assessor.Assess(CaseGenerator.FromSeed(seed), Quick).Entitlements.SelectMany(entitlement => entitlement.Sources))
            {
                Benefits.Json.Answers.CitationText.Parse(citation.Text, citation.Grade).Should().Be(citation);
            }
        }
    }

    /// <summary>Some of the generated cases, whole and with facts left out.</summary>
    private static void Each(int every, Func<BenefitCase, BenefitCase, string?> violation)
    {
        for (int seed = 0; seed < Setting.PropertyCases; seed += every)
        {
            BenefitCase full = SecondEdition.Of(CaseGenerator.FromSeed(seed));
            string? found = violation(full, full.FactsRemoved(new Random(seed)).Partial);
            found.Should().BeNull($"of {CaseText.Of(full)}");
        }
    }

    private static string? Differs<T>(string text, JsonInput<T> read, string again)
        where T : class => read.Problems.Count > 0 ? $"{read.Problems} in {text}" : again == text ? null : $"{text} became {again}";

    /// <summary>An assessment as far as JSON tells it: without grades of single articles.</summary>
    private static Assessment AsTold(Assessment assessment) => assessment with
    {
        Entitlements = assessment.Entitlements
            .Select(entitlement => entitlement with { Explanation = null, Sources = entitlement.Sources.Select(source => source with { Grade = Grade.A }).ToValueList() })
            .ToValueList(),
    };
}
