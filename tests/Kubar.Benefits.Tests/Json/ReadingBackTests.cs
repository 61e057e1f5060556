using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json;
using Kubar.Benefits.Receipts;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Properties;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Json;

public sealed class ReadingBackTests
{
    private static readonly JsonSerializerOptions _relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions WithoutReflection = new() { TypeInfoResolver = BenefitsJson.TypeInfoResolver };

    [Fact]
    public void Case_Written_ReadsBackEqualAndIsWrittenTheSame() => Always.Holds(full =>
    {
        BenefitCase whole = SecondEdition.Of(full);
        string text = BenefitsJson.Write(whole);
        JsonInput<BenefitCase> read = BenefitsJson.ReadCase(text);
        return read.Problems.Count > 0 ? $"{read.Problems} in {text}"
            : read.Value != whole ? $"{text} became {BenefitsJson.Write(read.Value!)}"
            : BenefitsJson.Write(read.Value!) == text ? null : "is written otherwise";
    });

    [Fact]
    public void Case_ThroughASerializer_ReadsBackEqualWithAndWithoutReflection() => Always.Holds(full =>
    {
        BenefitCase whole = SecondEdition.Of(full);
        string text = JsonSerializer.Serialize(whole);
        return JsonSerializer.Deserialize<BenefitCase>(text) == whole
            && JsonSerializer.Deserialize<BenefitCase>(JsonSerializer.Serialize(whole, WithoutReflection), WithoutReflection) == whole
                ? null
                : text;
    });

    [Fact]
    public void Voucher_Written_ReadsBackEqual() => Always.Holds(full =>
    {
        var voucher = new Voucher
        {
            Case = SecondEdition.Of(full),
            Reference = $"no. {full.Id}",
            Components = [new("jkm.funeral", new(10_000_000)), new("jkm.lump-sum", new(20_000_000))],
            Total = new Rupiah(30_000_000),
            ArrearsDeducted = new Rupiah(5),
            Covers = ["jkm.funeral", "jkm.lump-sum"],
            Payer = VoucherPayer.Bpjs,
        };
        JsonInput<Voucher> read = BenefitsJson.ReadVoucher(BenefitsJson.Write(voucher));
        return read.Value == voucher ? null : $"{read.Problems} in {BenefitsJson.Write(voucher)}";
    });

    [Fact]
    public void Receipt_OfAnyFact_ReadsBackEqualAndVerifiesFromItselfAlone() => Always.Holds(full =>
    {
        Receipt receipt = Receipt.Create(SecondEdition.Of(full), AssessmentOptions.Default);
        return JsonSerializer.Deserialize<Receipt>(JsonSerializer.Serialize(receipt))!.Equals(receipt) && Verification.Check(receipt).Holds
            ? null
            : receipt.Text;
    });

    [Fact]
    public void ContributionCase_OfEveryWage_ReadsBackEqual()
    {
        Wage[] wages =
        [
            new MonthlyWage(new(4_000_000)),
            new DailyWage(new(200_000)),
            new PieceWage([new(1), new(2), new(3)]),
            new WeatherDependentWage(Enumerable.Range(1, 12).Select(month => new Rupiah(month)).ToValueList()),
        ];
        foreach (Wage wage in wages)
        {
            var contribution = new ContributionCase
            {
                Id = "c-1",
                Contributor = ContributorKind.Pu,
                Months = new(new YearMonth(2025, 1), new YearMonth(2025, 6)),
                Workers = 7,
                Sector = Sector.Transport,
                PaidBy = ContributionPayer.Employer,
                Wage = wage,
                RiskGroup = RiskGroup.High,
                LabourIntensive = true,
                ActiveWorkers = 80,
                PaidUntilJanuary2025 = true,
                PaidUntilJuly2020 = false,
                InJkp = true,
                PaidOn = new LocalDate(2025, 7, 1),
                BenefitPaidOn = new LocalDate(2025, 7, 2),
            };

            JsonInput<ContributionCase> read = BenefitsJson.ReadContributionCase(BenefitsJson.Write(contribution));

            read.Problems.Should().BeEmpty();
            read.Value.Should().Be(contribution);
        }
    }

    [Fact]
    public void ContributionCase_Generated_ReadsBackEqualByEveryWay()
    {
        for (int seed = 0; seed < Setting.PropertyCases; seed++)
        {
            ContributionCase contribution = ContributionGenerator.FromSeed(seed);
            string text = BenefitsJson.Write(contribution);

            BenefitsJson.ReadContributionCase(text).Value.Should().Be(contribution, text);
            JsonSerializer.Deserialize<ContributionCase>(JsonSerializer.Serialize(contribution)).Should().Be(contribution, text);
            JsonSerializer.Deserialize<ContributionCase>(JsonSerializer.Serialize(contribution, WithoutReflection), WithoutReflection).Should().Be(contribution, text);
        }
    }

    [Fact]
    public void Parts_OfAnAnswerByThemselves_AreTheContracts() => Always.Holds(full =>
    {
        Assessment assessment = Assessor.Assess(full);
        using JsonDocument whole = JsonDocument.Parse(BenefitsJson.Write(assessment));
        (string Found, string Expected)[] parts =
        [
            (JsonSerializer.Serialize(assessment.Totals, _relaxed), whole.RootElement.GetProperty("totals").GetRawText()),
            (JsonSerializer.Serialize(assessment.Totals.PayableNow, _relaxed), whole.RootElement.GetProperty("totals").GetProperty("payableNow").GetRawText()),
            (JsonSerializer.Serialize(assessment.Entitlements[0], _relaxed), whole.RootElement.GetProperty("entitlements")[0].GetRawText()),
            (JsonSerializer.Serialize(assessment.Entitlements, _relaxed), whole.RootElement.GetProperty("entitlements").GetRawText()),
        ];
        return Array.Find(parts, part => part.Found != part.Expected) is ({ } found, { } expected) ? $"{found} is not {expected}" : null;
    });

    [Fact]
    public void Assessment_ThroughASerializer_IsTheContracts() => Always.Holds(full =>
    {
        Assessment assessment = Assessor.Assess(full);
        string written = BenefitsJson.Write(assessment);
        string serialized = JsonSerializer.Serialize(assessment, _relaxed);
        return serialized == written ? null : $"{serialized} is not {written}";
    });

    [Fact]
    public async Task Cases_OfAStream_AreReadOneByOneAndAWrongOneLosesNone()
    {
        const string Lines =
            """
            {"id":"a","participant":{"segment":"bpu"},"event":{"kind":"nonWorkDeath","date":"2025-08-27"}}
            {"id":"b"}
            {"id":"c","participant":{"segment":"pu"},"event":{"kind":"workAccident","date":"2025-08-27"}}
            """;
        await using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Lines));
        var read = new List<JsonInput<BenefitCase>>();
        await foreach (JsonInput<BenefitCase> one in BenefitsJson.ReadCasesAsync(input, TestContext.Current.CancellationToken))
        {
            read.Add(one);
        }

        read.Select(one => (one.Place, one.Id, one.Value is not null)).Should().Equal(("line 1", "a", true), ("line 2", "b", false), ("line 3", "c", true));
        read[1].Problems.Select(problem => problem.Path).Should().Equal("participant.segment", "event.kind", "event.date");
    }
}
