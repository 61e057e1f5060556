using System.Xml.Linq;
using FluentAssertions;
using Kubar.Benefits.Book;
using Kubar.Benefits.Book.Blocks;
using Xunit;

namespace Kubar.Benefits.Tests.LawBooks;

/// <summary>The pictures of the rulebook.</summary>
public sealed class RulebookPictureTests
{
    private static IEnumerable<BarPicture> Pictures(Language language) =>
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
        foreach (BarPicture picture in Pictures(language))
        {
            XElement svg = XDocument.Parse(picture.Svg()).Root!;
            XNamespace of = "http://www.w3.org/2000/svg";
            svg.Attribute("role")!.Value.Should().Be("img");
            svg.Element(of + "title")!.Value.Should().Be(picture.Title);
            svg.Element(of + "desc")!.Value.Should().Be(picture.Description);
            svg.Elements(of + "text").Select(text => text.Value).Should().Contain(picture.Bars.Select(bar => bar.Text));
        }
    }
}
