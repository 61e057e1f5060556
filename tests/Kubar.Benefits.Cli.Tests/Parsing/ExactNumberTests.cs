using System.Numerics;
using FluentAssertions;
using Kubar.Benefits.Cases.Fields;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Parsing;

public sealed class ExactNumberTests
{
    [Theory]
    [InlineData("48000000", 48_000_000)]
    [InlineData("48000000.0", 48_000_000)]
    [InlineData("48000000.000", 48_000_000)]
    [InlineData("4.8e7", 48_000_000)]
    [InlineData("4.8E+7", 48_000_000)]
    [InlineData("480000000e-1", 48_000_000)]
    [InlineData("-0", 0)]
    [InlineData("-0.0", 0)]
    [InlineData("-12", -12)]
    [InlineData("9223372036854775807", long.MaxValue)]
    public void TimesExactly_WholeNumberInAnyNotation_IsItsValue(string text, long value)
    {
        ExactNumber.Parse(text)!.Value.TimesExactly(1).Should().Be(new BigInteger(value));
    }

    [Theory]
    [InlineData("48000000.5")]
    [InlineData("1e-1")]
    [InlineData("0.0000000000000000000000000000001")]
    public void TimesExactly_NotWhole_IsNull(string text)
    {
        ExactNumber.Parse(text)!.Value.TimesExactly(1).Should().BeNull();
    }

    [Theory]
    [InlineData("12.34", 1234)]
    [InlineData("0.07", 7)]
    [InlineData("100", 10_000)]
    public void TimesExactly_Percent_IsBasisPoints(string text, int basisPoints)
    {
        ExactNumber.Parse(text)!.Value.TimesExactly(100).Should().Be(new BigInteger(basisPoints));
    }

    [Theory]
    [InlineData("24", 86_400)]
    [InlineData("23.5", 84_600)]
    [InlineData("24.0001", 86_401)]
    [InlineData("24.0000000000000000000000000000000000001", 86_401)]
    [InlineData("0", 0)]
    [InlineData("1e-300", 1)]
    public void TimesRoundedUp_Hours_NeverFallBelowTheTime(string text, int seconds)
    {
        ExactNumber.Parse(text)!.Value.TimesRoundedUp(3600).Should().Be(new BigInteger(seconds));
    }

    [Theory]
    [InlineData("1e1001")]
    [InlineData("1e-1001")]
    [InlineData("1e99999999999999999999")]
    [InlineData("10000000000000000000000000000000000000000000000000000000000000000")]
    public void Parse_BeyondWhatAnyFactNeeds_IsNull(string text)
    {
        ExactNumber.Parse(text).Should().BeNull();
    }
}
