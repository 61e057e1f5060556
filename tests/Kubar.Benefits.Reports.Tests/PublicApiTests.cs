using System.Xml.Linq;
using FluentAssertions;
using Kubar.Benefits.Tests;
using PublicApiGenerator;
using Xunit;

namespace Kubar.Benefits.Reports.Tests;

/// <summary>The public surface is text under review: it changes only together with the approved file.</summary>
public sealed class PublicApiTests
{
    private const string Folder = "tests/Kubar.Benefits.Reports.Tests/";
    private const string Approved = Folder + "Kubar.Benefits.Reports.approved.txt";
    private const string Received = Folder + "Kubar.Benefits.Reports.received.txt";

    [Fact]
    public void PublicApi_OfTheReports_IsTheApprovedOne()
    {
        string received = typeof(Report).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n");
        string approved = File.Exists(RepositoryRoot.PathOf(Approved)) ? File.ReadAllText(RepositoryRoot.PathOf(Approved)) : "";
        if (received == approved)
        {
            File.Delete(RepositoryRoot.PathOf(Received));
        }
        else
        {
            File.WriteAllText(RepositoryRoot.PathOf(Received), received);
        }

        received.Should().Be(approved, $"the public API changed; if that is meant: mv {Received} {Approved}");
    }

    /// <summary>What is said of internal types is for whoever reads the source.</summary>
    [Fact]
    public void Documentation_ThatIsShipped_IsOfThePublicTypesAlone() =>
        XDocument.Load(Path.ChangeExtension(typeof(Report).Assembly.Location, ".xml"))
            .Descendants("member")
            .Select(member => (string)member.Attribute("name")!)
            .Where(name => name.StartsWith("T:", StringComparison.Ordinal))
            .Should().BeEquivalentTo(typeof(Report).Assembly.GetExportedTypes().Select(type => "T:" + type.FullName!.Replace('+', '.')));
}
