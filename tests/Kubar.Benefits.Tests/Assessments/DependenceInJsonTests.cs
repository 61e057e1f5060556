using System.Text.Json.Nodes;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Properties;
using Xunit;

namespace Kubar.Benefits.Tests.Assessments;

/// <summary>
/// What an assessment is said to depend on, by what a program reads of it: the comparison is of the JSON, and shares nothing with the one
/// by which the readings are found.
/// </summary>
public sealed class DependenceInJsonTests
{
    /// <summary>What is worded, cited or graded otherwise is no other answer.</summary>
    private static readonly string[] Worded = ["textId", "textEn", "sources", "grade", "findings", "warnings", "reasons", "readings", "dependsOn"];

    [Fact]
    public void DependsOn_FullAndPartialCases_AreTheReadingsUnderWhichTheJsonIsAnother()
    {
        for (int seed = 0; seed < Setting.PropertyCases / 2; seed++)
        {
            BenefitCase full = CaseGenerator.FromSeed(seed);
            Compare(full);
            Compare(full.FactsRemoved(new Random(seed)).Partial);
        }
    }

    /// <summary>Only who pays cannot be told under the other answer, or can only there: no amount differs.</summary>
    [Theory]
    [InlineData(
        "which-law",
        """
        {"id":"k","participant":{"segment":"pu","monthlyWage":3000000},"membership":{"registeredOn":"2020-01-01","paidMonths":["2020-01/2025-01"]},
        "event":{"kind":"occupationalDisease","date":"2025-02-20","employmentEndedOn":"2024-12-13","reportedOn":"2025-02-26"},"expenses":{"medical":1000000}}
        """,
        "since 24 February 2025 a late report makes the employer pay first (Permenaker 1/2025 Pasal 8(2a)), and the day of payment is not known")]
    [InlineData(
        "state-employer",
        """
        {"id":"k","participant":{"segment":"pu","monthlyWage":3000000,"paidBy":"regency","alsoSegment":"bpu"},"membership":{"registered":false},
        "event":{"kind":"nonWorkDeath","date":"2025-06-03"},"family":{"spouse":true,"children":[]}}
        """,
        "whether a state employer pays for those it has not registered is unsettled")]
    public void DependsOn_OnlyThePayerDiffers_NamesTheReading(string reading, string json, string why)
    {
        BenefitCase benefitCase = BenefitsJson.ReadCase(json).Value!;

        Assessor.Assess(benefitCase).DependsOn.Should().Contain(reading, why);
        Compare(benefitCase);
    }

    [Fact]
    public void DependsOn_ReportBeforeTheAmendment_IsOfNoPaymentDayWhereTheReportWasInTime()
    {
        BenefitCase inTime = BenefitsJson.ReadCase("""
            {"id":"k","participant":{"segment":"pu","monthlyWage":3000000},"membership":{"registeredOn":"2020-01-01","paidMonths":["2020-01/2025-01"]},
            "event":{"kind":"workAccident","date":"2025-02-10","reportedOn":"2025-02-11"},"expenses":{"medical":1000000}}
            """).Value!;
        AssessmentOptions byPayment = new() { Readings = Readings.Default.With(ReadingCatalogue.WhichLaw["payment-date"]) };

        Assessor.Assess(inTime, byPayment).Entitlements.Should().OnlyContain(
            entitlement => entitlement.PayerMissing.Count == 0, "a report after one day was in time before and since (Permenaker 1/2025 Pasal 8(2)(2a))");
        Assessor.Assess(inTime with { Event = inTime.Event with { ReportedOn = new(2025, 2, 13) } }, byPayment).Entitlements.Should().Contain(
            entitlement => entitlement.PayerMissing.Contains("claim.paidOn"), "after three it was late by the law since 24 February 2025");
    }

    private static void Compare(BenefitCase benefitCase)
    {
        Assessment assessment = Assessor.Assess(benefitCase);
        string answer = Answer(assessment);

        IEnumerable<string> changing = ReadingCatalogue.All
            .Where(reading => reading.Alternatives.Any(other => Answer(Assessor.Assess(benefitCase, new() { FindDependence = false, Readings = Readings.Default.With(other) })) != answer))
            .Select(reading => reading.Id);

        assessment.DependsOn.Should().Equal(changing, "this is {0}", CaseText.Of(benefitCase));
    }

    private static string Answer(Assessment assessment)
    {
        JsonNode json = JsonNode.Parse(BenefitsJson.Write(assessment))!;
        RemoveWords(json);
        return json.ToJsonString();
    }

    private static void RemoveWords(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject properties:
                foreach (string name in Worded)
                {
                    properties.Remove(name);
                }

                foreach ((_, JsonNode? value) in properties)
                {
                    RemoveWords(value);
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    RemoveWords(item);
                }

                break;
        }
    }
}
