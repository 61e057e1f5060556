using System.Xml.Linq;
using FluentAssertions;
using Kubar.Benefits.Reports.Pages;
using Kubar.Benefits.Tests;
using Xunit;

namespace Kubar.Benefits.Reports.Tests;

public sealed class MeasuredPlotTests
{
    public static TheoryData<int> Places => [.. Enumerable.Range(0, MeasuredPlots.All.Count)];

    [Theory]
    [MemberData(nameof(Places))]
    public void Draw_MeasuredFile_GivesThePictureOfThePage(int place)
    {
        (string name, Func<ChartBlock> chart) = MeasuredPlots.All[place];
        string picture = RepositoryRoot.PathOf($"docs/images/{name}");

        string drawn = MeasuredPlots.Draw(chart());

        if (Environment.GetEnvironmentVariable(MeasuredPlots.WriteVariable) == "1")
        {
            File.WriteAllText(picture, drawn);
        }

        File.ReadAllText(picture).Should().Be(drawn);
        File.ReadAllText(RepositoryRoot.PathOf("docs/performance.md")).Should().Contain($"images/{name}");
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Draw_MeasuredFile_TellsScreenReadersWhatItShows(int place)
    {
        (_, Func<ChartBlock> chart) = MeasuredPlots.All[place];

        XElement svg = XDocument.Parse(MeasuredPlots.Draw(chart())).Root!;

        XNamespace of = svg.Name.Namespace;
        svg.Attribute("role")!.Value.Should().Be("img");
        svg.Element(of + "title")!.Value.Should().NotBeEmpty();
        svg.Element(of + "desc")!.Value.Should().Contain("measured: from");
    }
}
