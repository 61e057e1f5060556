using FluentAssertions;
using Kubar.Benefits.Law;
using Xunit;

namespace Kubar.Benefits.Tests.Values;

public sealed class ReadingsTests
{
    [Fact]
    public void Default_EveryQuestion_HasItsFirstAnswer() =>
        ReadingCatalogue.All.Should().OnlyContain(reading => Readings.Default[reading] == reading.Default && reading.Default == reading.Alternatives[0]);

    [Fact]
    public void With_AnAnswer_ChangesThatQuestionAlone()
    {
        Readings changed = Readings.Default.With(ReadingCatalogue.ThreeMonths["ninety-days"]);

        changed[ReadingCatalogue.ThreeMonths].Id.Should().Be("ninety-days");
        changed[ReadingCatalogue.LapseCount].Should().Be(ReadingCatalogue.LapseCount.Default);
        changed.ToString().Should().Be("three-months=ninety-days");
        Readings.Default[ReadingCatalogue.ThreeMonths].Id.Should().Be("paid-months");
    }

    [Fact]
    public void Equals_SameAnswers_IsTrueWithTheSameHash()
    {
        Readings one = Readings.Default.With(ReadingCatalogue.Rounding["half-up"]);
        Readings other = Readings.Default.With(ReadingCatalogue.Rounding["half-up"]);

        one.Equals(other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.Equals(Readings.Default).Should().BeFalse();
        one.Equals(null).Should().BeFalse();
    }

    [Theory]
    [InlineData("three-months=ninety-days", true)]
    [InlineData("three-months=ninety days", false)]
    [InlineData("three-months", false)]
    [InlineData("", false)]
    public void TryParse_AText_FindsAnAnswerOfTheCatalogue(string text, bool isKnown) =>
        ReadingCatalogue.TryParse(text, out ReadingAlternative? _).Should().Be(isKnown);

    [Fact]
    public void Indexer_UnknownAnswer_ThrowsNamingTheQuestion()
    {
        Action ask = () => _ = ReadingCatalogue.ThreeMonths["forty-days"];

        ask.Should().Throw<ArgumentException>().WithMessage("*three-months*forty-days*");
    }
}
