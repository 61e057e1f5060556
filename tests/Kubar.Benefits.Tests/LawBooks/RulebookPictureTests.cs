using System.Xml.Linq;
using FluentAssertions;
using Kubar.Benefits.Book;
using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Rules;
using Xunit;

namespace Kubar.Benefits.Tests.LawBooks;

/// <summary>The pictures of the rulebook.</summary>
public sealed class RulebookPictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static IEnumerable<BarPicture> Pictures(Language language) => All(language).OfType<BarPicture>();

    private static IEnumerable<BookPicture> All(Language language) =>
        LawBook.Of(language).SelectMany(page => page.Blocks).OfType<ImageBlock>().Select(image => image.Picture);

    [Fact]
    public void Months_OfContributions_ReachWhatTheLawGives() =>
        Pictures(Language.Indonesian).Single(picture => picture.Name == "months-of-contributions").Bars.Select(bar => bar.Text)
            .Should().Equal("Rp0", "Rp10.000.000", "Rp10.000.000", "Rp42.000.000", "Rp42.000.000", "Rp129.000.000");

    [Fact]
    public void Ladder_OfAChild_EndsAt87Million() =>
        Pictures(Language.English).Single(picture => picture.Name == "scholarship-ladder").Bars.Select(bar => bar.Value)
            .Should().Equal(12_000_000, 18_000_000, 27_000_000, 87_000_000);

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void Pictures_Always_SayWhatTheyShow(Language language)
    {
        foreach (BookPicture picture in All(language))
        {
            XElement svg = XDocument.Parse(picture.Svg()).Root!;
            svg.Attribute("role")!.Value.Should().Be("img");
            svg.Element(Svg + "title")!.Value.Should().Be(picture.Title);
            svg.Element(Svg + "desc")!.Value.Should().Be(picture.Description);
            if (picture is BarPicture bars)
            {
                svg.Elements(Svg + "text").Select(text => text.Value).Should().Contain(bars.Bars.Select(bar => bar.Text));
            }
        }
    }

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void Way_FromEveryEvent_LeadsToEveryBenefitThatItCanBringAndToNoOther(Language language)
    {
        WayPicture picture = All(language).OfType<WayPicture>().Single();

        foreach ((int index, EventKind kind) in Enum.GetValues<EventKind>().Index())
        {
            picture.Groups.Where(group => group.From.Contains(index)).SelectMany(group => group.Ends).Select(end => end.Name)
                .Should().BeEquivalentTo(Rulebook.Law.Benefits.Where(benefit => benefit.Events.Contains(kind)).Select(benefit => $"{benefit.Info.Name.In(language)} ({benefit.Info.Program.ToString().ToUpperInvariant()})"));
        }

        int ways = picture.Groups.Sum(group => group.From.Count + group.Ends.Count);
        XElement svg = XDocument.Parse(picture.Svg()).Root!;
        svg.Elements(Svg + "path").Should().HaveCount(ways);
        svg.Elements(Svg + "rect").Should().HaveCount(1 + picture.Beginnings.Count + picture.Groups.Count + picture.Groups.Sum(group => group.Ends.Count));
        string[] texts = [.. svg.Elements(Svg + "text").Select(text => text.Value)];
        string.Join(' ', texts).Should().ContainAll(picture.Groups.SelectMany(group => group.Ends).Select(end => end.Name));
        texts.Should().OnlyContain(text => text.Length <= 62, "a line fits its box");
        picture.Groups.SelectMany(group => group.Ends).Single(end => end.Name == (language == Language.Indonesian ? "Biaya pemakaman (JKM)" : "Funeral cost (JKM)"))
            .Conditions.Should().BeEmpty("whatever refuses the funeral cost refuses the others too");
    }
}
