using System.Xml.Linq;
using FluentAssertions;
using Kubar.Benefits.Tests;
using PublicApiGenerator;
using Xunit;

namespace Kubar.Benefits.Reports.Tests;

/// <summary>The public surface is text under review: it changes only together with the approved file.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfTheReports_IsTheApprovedOne() => ApprovedText.ShouldBe(
        "tests/Kubar.Benefits.Reports.Tests/Kubar.Benefits.Reports",
        typeof(Report).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n"));

    /// <summary>What is said of internal types is for whoever reads the source.</summary>
    [Fact]
    public void Documentation_ThatIsShipped_IsOfThePublicTypesAlone() =>
        XDocument.Load(Path.ChangeExtension(typeof(Report).Assembly.Location, ".xml"))
            .Descendants("member")
            .Select(member => (string)member.Attribute("name")!)
            .Where(name => name.StartsWith("T:", StringComparison.Ordinal))
            .Should().BeEquivalentTo(typeof(Report).Assembly.GetExportedTypes().Select(type => "T:" + type.FullName!.Replace('+', '.')));
}
