using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Json;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Properties;
using Kubar.Benefits.Tests.PublicApi;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Json;

/// <summary>A part that an application serializes by itself is what the contract has in its place, and reads back where it is the whole of what is told.</summary>
public sealed class PartsTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions WithoutReflection = new()
    {
        TypeInfoResolver = BenefitsJson.TypeInfoResolver,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public void Parts_OfAnAssessmentByThemselves_AreTheContracts() => Always.HoldsForAFifth(full =>
    {
        Assessment assessment = Assessor.Assess(full.FactsRemoved(new Random(full.GetHashCode())).Partial, new AssessmentOptions { Explain = true });
        using JsonDocument whole = JsonDocument.Parse(BenefitsJson.Write(assessment));
        JsonElement root = whole.RootElement;
        return Differ(assessment.Arrears, root.GetProperty("arrears"))
            ?? Each(assessment.Warnings, root.GetProperty("warnings"))
            ?? Each(assessment.Findings, root.GetProperty("findings"))
            ?? (assessment.Totals.Bounds is { } bounds ? Differ(bounds, root.GetProperty("totals").GetProperty("bounds")) ?? Differ(bounds.Net, root.GetProperty("totals").GetProperty("bounds").GetProperty("net")) : null)
            ?? Differ(assessment.Grade, root.GetProperty("grade"))
            ?? assessment.Entitlements.Select((entitlement, index) => OfEntitlement(entitlement, root.GetProperty("entitlements")[index])).FirstOrDefault(found => found is not null);
    });

    [Fact]
    public void Outcome_ByItself_TellsWhatTheEntitlementTellsOfItAndReadsBackEqual() => Always.HoldsForAFifth(full =>
    {
        foreach (Entitlement entitlement in Assessor.Assess(full.FactsRemoved(new Random(full.GetHashCode())).Partial).Entitlements)
        {
            string text = JsonSerializer.Serialize(entitlement.Outcome, Relaxed);
            using JsonDocument whole = JsonDocument.Parse(JsonSerializer.Serialize(entitlement, Relaxed));
            using JsonDocument outcome = JsonDocument.Parse(text);
            string? other = outcome.RootElement.EnumerateObject()
                .Where(property => whole.RootElement.GetProperty(property.Name).GetRawText() != property.Value.GetRawText())
                .Select(property => property.Name)
                .FirstOrDefault();
            if (other is not null || JsonSerializer.Deserialize<Outcome>(text) != entitlement.Outcome || JsonSerializer.Deserialize<Outcome>(text, WithoutReflection) != entitlement.Outcome)
            {
                return $"{other} of {text}";
            }
        }

        return null;
    });

    [Fact]
    public void Parts_OfACaseByThemselves_AreTheContractsAndReadBackEqual() => Always.HoldsForAFifth(full =>
    {
        BenefitCase whole = SecondEdition.Of(full);
        using JsonDocument document = JsonDocument.Parse(BenefitsJson.Write(whole));
        JsonElement root = document.RootElement;
        JsonElement happened = root.GetProperty("event");
        return Back(whole.Participant, root.GetProperty("participant"))
            ?? Back(whole.Participant.Segment, root.GetProperty("participant").GetProperty("segment"))
            ?? Back(whole.Event, happened)
            ?? (whole.Event.Sight is { } sight ? Back(sight, happened.GetProperty("sight")) : null)
            ?? (whole.Event.Suspicion is { } suspicion ? Back(suspicion, happened.GetProperty("suspicion")) : null)
            ?? whole.Event.Losses.Select((loss, index) => Back(loss, happened.GetProperty("losses")[index])).FirstOrDefault(found => found is not null);
    });

    [Fact]
    public void Parts_OfContributionsByThemselves_AreTheContracts()
    {
        for (int seed = 0; seed < Setting.PropertyCases / 5; seed++)
        {
            ContributionAssessment assessment = ContributionAssessor.Assess(ContributionGenerator.FromSeed(seed));
            using JsonDocument whole = JsonDocument.Parse(BenefitsJson.Write(assessment));
            (Differ(assessment.Totals, whole.RootElement.GetProperty("totals"))
                ?? Differ(assessment.Totals.Whole, whole.RootElement.GetProperty("totals").GetProperty("whole"))
                ?? Each(assessment.Months, whole.RootElement.GetProperty("months"))
                ?? assessment.Months.Select((month, index) => Differ(month.Jkm, whole.RootElement.GetProperty("months")[index].GetProperty("jkm"))).FirstOrDefault(found => found is not null))
                .Should().BeNull($"of seed {seed}");
        }
    }

    [Fact]
    public void Parts_OfAnAuditByThemselves_AreTheContracts()
    {
        Audit audit = Auditor.Examine(new() { Case = CaseGenerator.FromSeed(3), Total = new(1_234_567) }, AssessmentOptions.Default);
        using JsonDocument whole = JsonDocument.Parse(BenefitsJson.Write(audit));

        audit.Comparisons.Should().NotBeEmpty();
        (Differ(audit.Verdict, whole.RootElement.GetProperty("verdict"))
            ?? Each(audit.Comparisons, whole.RootElement.GetProperty("comparisons"))
            ?? Each(audit.Causes, whole.RootElement.GetProperty("causes"))).Should().BeNull();
    }

    public static TheoryData<Wage, string> Wages => new()
    {
        { new MonthlyWage(new(4_000_000)), """{"kind":"monthly","aMonth":4000000}""" },
        { new DailyWage(new(200_000)), """{"kind":"daily","aDay":200000}""" },
        { new PieceWage([new(1), new(2), new(3)]), """{"kind":"piece","lastMonths":[1,2,3]}""" },
    };

    [Theory]
    [MemberData(nameof(Wages))]
    public void Wage_AsItselfAndAsAWage_IsTheContracts(Wage wage, string json)
    {
        JsonSerializer.Serialize(wage).Should().Be(json);
        JsonSerializer.Serialize(wage, wage.GetType()).Should().Be(json);
        JsonSerializer.Deserialize(json, wage.GetType()).Should().Be(wage);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<WeatherDependentWage>(json)).Should().Throw<JsonException>();
        JsonSerializer.Serialize(new TraineeWage { LowestForSameWork = new(5) }).Should().Be("""{"kind":"trainee","lowestForSameWork":5}""");
    }

    [Fact]
    public void SmallValues_ByThemselves_AreTheContracts()
    {
        JsonSerializer.Serialize(new { Sum = new Rupiah(48_000_000), Share = new Percentage(1250), Months = new MonthRange(new(2025, 1), new(2025, 3)), Kind = EventKind.SuddenDeathAtWork })
            .Should().Be("""{"Sum":48000000,"Share":12.5,"Months":"2025-01/2025-03","Kind":"suddenDeathAtWork"}""");
        JsonSerializer.Serialize(new PaidPeriod(new YearMonth(2025, 1)) { PaidOn = new LocalDate(2025, 2, 9) }).Should().Be("""{"months":"2025-01","paidOn":"2025-02-09"}""");
        JsonSerializer.Serialize<ValueList<Rupiah>>([new(1), new(2)]).Should().Be("[1,2]");
        JsonSerializer.Serialize(new Problem("event.date", new("salah", "wrong")), Relaxed).Should().Be("""{"path":"event.date","message":"salah"}""");
        Dictionary<SecurityProgram, Rupiah> sums = new() { [SecurityProgram.Jkm] = new(5) };
        JsonSerializer.Serialize(sums).Should().Be("""{"jkm":5}""");
        JsonSerializer.Deserialize<Dictionary<SecurityProgram, Rupiah>>("""{"jkm":5}""").Should().Equal(sums);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<SecurityProgram, Rupiah>>("""{"jht":5}""")).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Segment>("1")).Should().Throw<JsonException>("a number says nothing");
    }

    /// <summary>Whatever names a converter for programs with reflection has it without.</summary>
    [Fact]
    public void Resolver_EveryTypeThatNamesAConverter_IsKnown()
    {
        Type[] named = [.. Surface.Library.GetExportedTypes().Where(type => type.GetCustomAttribute<JsonConverterAttribute>() is not null)];

        named.Length.Should().BeGreaterThan(70);
        named.Where(type => BenefitsJson.TypeInfoResolver.GetTypeInfo(type, WithoutReflection)?.Converter.GetType() != type.GetCustomAttribute<JsonConverterAttribute>()!.ConverterType)
            .Should().BeEmpty();
    }

    /// <summary>No answer or fact holds an enumeration that a serializer would write as a number.</summary>
    [Fact]
    public void Enumerations_OfFactsAndAnswers_AreWords()
    {
        Type[] types = [.. Surface.Library.GetExportedTypes().Where(type => type.GetCustomAttribute<JsonConverterAttribute>() is not null)];

        types.SelectMany(type => type.GetProperties())
            .Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
            .Where(type => type.IsEnum && type.Assembly == Surface.Library && type.GetCustomAttribute<JsonConverterAttribute>() is null)
            .Should().BeEmpty();
        JsonSerializer.Serialize(Payee.Heirs).Should().Be($"\"{Words<Payee>.Of(Payee.Heirs)}\"");
    }

    private static string? OfEntitlement(Entitlement entitlement, JsonElement written) =>
        Differ(entitlement.Status, written.GetProperty("status"))
        ?? (entitlement.Payee is { } payee ? Differ(payee, written.GetProperty("payee")) : null)
        ?? (entitlement.Schedule.Count > 0 ? Each(entitlement.Schedule, written.GetProperty("schedule")) : null)
        ?? Each(entitlement.Sources, written.GetProperty("sources"))
        ?? (entitlement.Explanation is { } explanation ? Differ(explanation, written.GetProperty("explanation")) ?? Each(explanation.Steps, written.GetProperty("explanation")) : null);

    private static string? Each<T>(ValueList<T> parts, JsonElement written) =>
        parts.Count != written.GetArrayLength()
            ? $"{written} has not {parts.Count} items"
            : Differ(parts, written) ?? parts.Select((part, index) => Differ(part, written[index])).FirstOrDefault(found => found is not null);

    private static string? Back<T>(T part, JsonElement written) =>
        Differ(part, written) ?? (EqualityComparer<T>.Default.Equals(JsonSerializer.Deserialize<T>(written.GetRawText()), part) ? null : $"{written} is read as something else");

    private static string? Differ<T>(T part, JsonElement written)
    {
        string alone = JsonSerializer.Serialize(part, Relaxed);
        bool isSame = alone == written.GetRawText() && (part is System.Collections.IEnumerable || JsonSerializer.Serialize(part, WithoutReflection) == alone);
        return isSame ? null : $"{alone} is not {written.GetRawText()}";
    }
}
