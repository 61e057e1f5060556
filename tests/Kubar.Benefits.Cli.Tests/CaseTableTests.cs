using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Cases;
using Xunit;

namespace Kubar.Benefits.Cli.Tests;

/// <summary>Every published case and worked example, through the JSON contract.</summary>
public sealed class CaseTableTests
{
    private static readonly IReadOnlyList<CaseFile> _published = CaseFile.All("published");

    private static readonly IReadOnlyDictionary<string, Way> _ways =
        _published.Concat(CaseFile.All("worked"))
            .SelectMany(file => file.Ways.Select(way => (Key: $"{file.Id}: {way.Name}", Way: way)))
            .ToDictionary(row => row.Key, row => row.Way, StringComparer.Ordinal);

    private static readonly IReadOnlyDictionary<string, (CaseFile File, AsPrinted AsPrinted)> _asPrinted =
        _published
            .SelectMany(file => file.AsPrinted.Select(row => (Key: (string)row.Case["id"]!, Row: (file, row))))
            .ToDictionary(row => row.Key, row => row.Row, StringComparer.Ordinal);

    public static TheoryData<string> Ways => [.. _ways.Keys];

    public static TheoryData<string> PublishedWays => [.. _ways.Where(row => row.Value.Published.Count > 0).Select(row => row.Key)];

    public static TheoryData<string> CasesAsPrinted => [.. _asPrinted.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Assess_CompleteCase_GivesTheLawsFigures(string key)
    {
        foreach (Part part in _ways[key].Parts)
        {
            part.Assess().SelectMany(assessment => Expectation.Differences(part.Expect, assessment)).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(PublishedWays))]
    public void Assess_CompleteCase_ComesToThePublishedSum(string key)
    {
        Way way = _ways[key];
        JsonElement[] assessments = [.. way.Parts.SelectMany(part => part.Assess())];

        foreach (Published published in way.Published)
        {
            long law = assessments.Sum(assessment => Sum(assessment, published));
            RoundedToNearest(law, published.RoundedTo).Should().Be(
                published.LawsFigure, "the print of {0} differs from the law by {1}: {2}", published.Amount, published.Difference, published.Because);
        }
    }

    [Theory]
    [MemberData(nameof(CasesAsPrinted))]
    public void Assess_PublishedFactsAlone_IsUndeterminedWhereTheyDoNotDecide(string key)
    {
        (_, AsPrinted row) = _asPrinted[key];

        Expectation.Differences(row.Expect, Contract.Assess(row.Case.ToJsonString())).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(CasesAsPrinted))]
    public void Assess_PublishedFactsAlone_BoundsHoldTheFiguresOfTheCompleteCase(string key)
    {
        (CaseFile file, AsPrinted row) = _asPrinted[key];
        JsonElement open = Contract.Assess(row.Case.ToJsonString());
        string kind = (string)row.Case["event"]!["kind"]!;
        JsonElement[] complete =
        [
            .. file.Ways.SelectMany(way => way.Parts)
                .Where(part => (string)part.Case["event"]!["kind"]! == kind
                    && (string)part.Case["participant"]!["segment"]! == (string)row.Case["participant"]!["segment"]!)
                .Select(part => part.Assess()[0]),
        ];

        foreach (JsonElement entitlement in open.GetProperty("entitlements").EnumerateArray().Where(HasBounds))
        {
            foreach (JsonElement assessment in complete)
            {
                long law = assessment.Entitlement(entitlement.GetProperty("benefit").GetString()!)!.Value.Money("amount") ?? 0;
                (Least(entitlement) <= law && law <= Most(entitlement)).Should().BeTrue(
                    "{0} of {1} is {2}, and the bounds are {3}", entitlement.GetProperty("benefit"), assessment.GetProperty("id"), law, entitlement);
            }
        }

        if (row.Holds is { } printed)
        {
            JsonElement[] all = [.. open.GetProperty("entitlements").EnumerateArray()];
            all.Sum(Least).Should().BeLessThanOrEqualTo(printed);
            all.Max(Most).Should().BeGreaterThanOrEqualTo(printed);
        }

        (complete.Length > 0 || row.Holds is not null).Should().BeTrue("something must be held");
    }

    private static bool HasBounds(JsonElement entitlement) => entitlement.Status() == "undetermined" && entitlement.Find("atLeast") is not null;

    private static long Least(JsonElement entitlement) => entitlement.Money("atLeast") ?? entitlement.Money("amount") ?? 0;

    private static long Most(JsonElement entitlement) =>
        entitlement.Money("atMost") ?? (entitlement.Status() == "undetermined" ? long.MaxValue : entitlement.Money("amount") ?? 0);

    private static long Sum(JsonElement assessment, Published published) =>
        assessment.GetProperty("entitlements").EnumerateArray()
            .Where(entitlement => published.Benefits?.Contains(entitlement.GetProperty("benefit").GetString(), StringComparer.Ordinal) ?? true)
            .Sum(entitlement => published.Counting == Counting.WithSchedule ? entitlement.WithSchedule() : entitlement.Money("amount") ?? 0);

    private static long RoundedToNearest(long amount, long unit) => (amount + (unit / 2)) / unit * unit;
}
