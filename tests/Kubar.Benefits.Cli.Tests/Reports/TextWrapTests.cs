using FluentAssertions;
using Kubar.Benefits.Reports.Formats;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Reports;

public sealed class TextWrapTests
{
    [Theory]
    [InlineData("", 10, "")]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("Rp9.223.372.036.854.775.807 x", 5, "Rp9.223.372.036.854.775.807|x")]
    public void Lines_Text_BreaksAtSpacesOnly(string text, int width, string lines)
    {
        string.Join('|', TextWrap.Lines(text, width)).Should().Be(lines);
    }

    [Fact]
    public void Apart_BothFit_StandAtTheMargins()
    {
        TextWrap.Apart("left", ["right"], 12).Should().Be("left   right");
    }

    [Fact]
    public void Apart_PiecesThatDoNotFit_GoBelowWithoutBeingBroken()
    {
        TextWrap.Apart("left", ["a b c d;", "e f g h"], 14).Should().Be("left\n      a b c d;\n       e f g h");
    }
}
