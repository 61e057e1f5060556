using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace Kubar.Benefits.Tests.Documentation;

/// <summary>docs/dependencies.md justifies every dependency in its pinned version, and no other.</summary>
public sealed partial class DependencyPageTests
{
    [Fact]
    public void DependencyPage_OfTheRepository_JustifiesEachPinnedVersionAndNoOther()
    {
        IEnumerable<string> justified = Row().Matches(File.ReadAllText(RepositoryRoot.PathOf("docs/dependencies.md")))
            .Select(row => $"{row.Groups["name"].Value} {row.Groups["version"].Value}");

        justified.Should().BeEquivalentTo(Packages().Concat(Tools()));
    }

    [Fact]
    public void PinnedPackages_OfTheRepository_AreAllUsed()
    {
        string[] projects = ["src", "tests", "benchmarks"];
        IEnumerable<string> used = projects
            .SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
            .SelectMany(file => XDocument.Load(file).Descendants("PackageReference"))
            .Select(reference => (string)reference.Attribute("Include")!);

        Pinned("PackageVersion").Select(package => package.Name).Should().BeSubsetOf(used);
    }

    private static IEnumerable<string> Packages() =>
        Pinned("PackageVersion").Concat(Pinned("GlobalPackageReference")).Select(package => $"{package.Name} {package.Version}");

    private static IEnumerable<(string Name, string Version)> Pinned(string element) =>
        XDocument.Load(RepositoryRoot.PathOf("Directory.Packages.props"))
            .Descendants(element)
            .Select(package => ((string)package.Attribute("Include")!, (string)package.Attribute("Version")!));

    private static IEnumerable<string> Tools()
    {
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.PathOf(".config/dotnet-tools.json")));
        return [.. manifest.RootElement.GetProperty("tools").EnumerateObject().Select(tool => $"{tool.Name} {tool.Value.GetProperty("version").GetString()}")];
    }

    [GeneratedRegex(@"^\| (?<name>\S+) \| (?<version>\d[^ |]*) \| [^|]+ \| [^|]+ \|$", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
