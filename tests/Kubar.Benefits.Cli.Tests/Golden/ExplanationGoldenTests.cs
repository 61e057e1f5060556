using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Tests.Cases;
using Kubar.Benefits.Cli.Tests.Support;
using Kubar.Benefits.Json.Streaming;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Golden;

/// <summary>
/// Explanations under review, as an officer reads them to a family: a changed sentence is a changed line of a file in
/// this folder.
/// </summary>
public sealed class ExplanationGoldenTests
{
    private static readonly string[] _cases =
    [
        "examples/jkk-01-trenggalek-2025",
        "examples/why-only-ten-million",
        "examples/arrears-two-months",
        "examples/a-fact-is-missing",
        "Golden/injury-fourteen-months",
        "Golden/lapsed-and-no-heirs",
    ];

    public static TheoryData<string, string> CasesAndLanguages()
    {
        var rows = new TheoryData<string, string>();
        foreach (string name in _cases)
        {
            rows.Add(name, "id");
            rows.Add(name, "en");
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(CasesAndLanguages))]
    public async Task Report_Explained_IsTheApprovedText(string name, string language)
    {
        CliResult result = await Tool.RunAsync("", "assess", PathOf(name), "--explain", "--language", language);
        result.ExitCode.Should().Be(0);
        Approved.ShouldBe("Golden", $"{Path.GetFileName(name)}.report.{language}", result.Output);
    }

    [Theory]
    [MemberData(nameof(CasesAndLanguages))]
    public void ExplanationText_OfTheLibrary_IsTheApprovedText(string name, string language)
    {
        ParsedCase parsed = ParsedCase.Of(new RawCase(name, default, File.ReadAllBytes(PathOf(name)), null));
        Assessment assessment = Assessor.Assess(parsed.Case!, new() { Explain = true });
        string text = ExplanationText.Write(assessment, language == "id" ? Language.Indonesian : Language.English);
        Approved.ShouldBe("Golden", $"{Path.GetFileName(name)}.text.{language}", text);
    }

    /// <summary>No identifier, no operator of a programming language, nothing that only a program would say, is read to a family.</summary>
    [Theory]
    [MemberData(nameof(CasesAndLanguages))]
    public void ExplanationText_OfTheLibrary_IsReadableAloud(string name, string language)
    {
        ParsedCase parsed = ParsedCase.Of(new RawCase(name, default, File.ReadAllBytes(PathOf(name)), null));
        Assessment assessment = Assessor.Assess(parsed.Case!, new() { Explain = true });
        ExplanationText.Write(assessment, language == "id" ? Language.Indonesian : Language.English)
            .Should().NotMatchRegex(@"\b(false|null)\b|[<>=!]=|&&|\|\||\b[a-z]+\.[a-z]+[A-Z]|\b(?!s\.d\. )[a-z]+(?:-[a-z]+)*\.[a-z]");
    }

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, name + ".json");
}
