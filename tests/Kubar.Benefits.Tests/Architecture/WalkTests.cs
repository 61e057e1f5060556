using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions;
using Kubar.Benefits.Rules;
using Xunit;

namespace Kubar.Benefits.Tests.Architecture;

/// <summary>The walks of docs/architecture.md lead over files that are there, as many as the page says.</summary>
public sealed partial class WalkTests
{
    private static readonly Match[] Walks = [.. Walk().Matches(Section()).Cast<Match>()];

    [Fact]
    public void Walks_OfThePage_LeadOverAsManyFilesAsItSays()
    {
        Walks.Should().HaveCount(6);
        Walks.Should().OnlyContain(walk => Files(walk).Distinct().Count() == int.Parse(walk.Groups["count"].Value, CultureInfo.InvariantCulture));
        Walks.SelectMany(Files).Where(file => !File.Exists(RepositoryRoot.PathOf(file))).Should().BeEmpty();
    }

    /// <summary>The member, the row, the fact and its reading; then the rule.</summary>
    [Fact]
    public void ANewProperty_OfACase_IsInFourFilesBesideItsRuleAndItsLever() =>
        FilesNaming("CourtHeir").Should().BeEquivalentTo(
            [.. Files(Walks[3]), "src/Kubar.Benefits/Rules/Recipients/Heirs.cs", "src/Kubar.Benefits/Assessments/WhyNot/FamilyLevers.cs"]);

    [Fact]
    public void ANewFigure_OfTheLaw_IsInTwoFiles() =>
        FilesNaming("JkkHearingAid").Where(file => !file.Contains("/Catalogue/", StringComparison.Ordinal)).Should().BeEquivalentTo(Files(Walks[4]));

    /// <summary>What is general tells no benefit, figure or table from another; an example in its documentation may.</summary>
    [Fact]
    public void Assessments_Anywhere_NameNoBenefitFigureOrTable()
    {
        string[] ids = [.. Rulebook.Law.Benefits.Select(benefit => benefit.Id), .. Rulebook.Law.Parameters.Select(figure => figure.Id), .. Rulebook.Law.Tables.Select(table => table.Id)];

        Directory.EnumerateFiles(RepositoryRoot.PathOf("src/Kubar.Benefits/Assessments"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal) && ids.Any(id => line.Contains($"\"{id}\"", StringComparison.Ordinal))).Select(line => $"{file}: {line.Trim()}"))
            .Should().BeEmpty();
    }

    private static string[] FilesNaming(string member) =>
    [
        .. Directory.EnumerateFiles(RepositoryRoot.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Regex.IsMatch(File.ReadAllText(file), $@"\b{member}\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5)))
            .Select(file => Path.GetRelativePath(RepositoryRoot.PathOf("."), file).Replace('\\', '/')),
    ];

    private static string[] Files(Match walk) => [.. FileName().Matches(walk.Groups["steps"].Value).Select(file => file.Groups["file"].Value)];

    private static string Section()
    {
        string page = File.ReadAllText(RepositoryRoot.PathOf("docs/architecture.md")).ReplaceLineEndings("\n");
        int start = page.IndexOf("## Walks", StringComparison.Ordinal);
        return page[start..page.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"\((?<count>\d+) files[^)]*\):\n\n(?<steps>(\d+\. .*\n)+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Walk();

    [GeneratedRegex(@"^\d+\. `(?<file>[^`]+)`", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex FileName();
}
