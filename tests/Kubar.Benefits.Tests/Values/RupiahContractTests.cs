using System.Globalization;
using System.Numerics;
using FluentAssertions;
using Xunit;

namespace Kubar.Benefits.Tests.Values;

/// <summary>What people expect of a type of numbers.</summary>
public sealed class RupiahContractTests
{
    [Theory]
    [InlineData("Rp48.000.000", Language.Indonesian, 48_000_000)]
    [InlineData("Rp48,000,000", Language.English, 48_000_000)]
    [InlineData(" Rp 1.500 ", Language.Indonesian, 1_500)]
    [InlineData("-Rp1,500", Language.English, -1_500)]
    [InlineData("-1500", Language.Indonesian, -1_500)]
    [InlineData("0", Language.English, 0)]
    [InlineData("Rp007", Language.English, 7)]
    [InlineData("9223372036854775807", Language.English, long.MaxValue)]
    [InlineData("-9.223.372.036.854.775.808", Language.Indonesian, long.MinValue)]
    public void Parse_AnAmount_ReadsItInItsLanguage(string text, Language language, long expected)
    {
        Rupiah.Parse(text, language).Should().Be(new Rupiah(expected));
        Rupiah.TryParse(text, language, out Rupiah read).Should().BeTrue();
        read.Value.Should().Be(expected);
    }

    [Theory]
    [InlineData("", Language.English)]
    [InlineData("Rp", Language.English)]
    [InlineData("-", Language.Indonesian)]
    [InlineData("Rp48.000.000", Language.English)]
    [InlineData("Rp48,000,000", Language.Indonesian)]
    [InlineData("48.00", Language.Indonesian)]
    [InlineData("48,0000", Language.English)]
    [InlineData(",000", Language.English)]
    [InlineData("1000,000", Language.English)]
    [InlineData("1,000000", Language.English)]
    [InlineData("1,000,", Language.English)]
    [InlineData("1,,000", Language.English)]
    [InlineData("1.5", Language.English)]
    [InlineData("1e6", Language.English)]
    [InlineData("Rp-5", Language.English)]
    [InlineData("--5", Language.English)]
    [InlineData("\u0661\u0662", Language.English)]
    public void Parse_WhatIsNoAmountOrCouldMeanAnother_IsRefused(string text, Language language)
    {
        FluentActions.Invoking(() => Rupiah.Parse(text, language)).Should().Throw<FormatException>();
        Rupiah.TryParse(text, language, out Rupiah read).Should().BeFalse();
        read.Should().Be(Rupiah.Zero);
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9,223,372,036,854,775,809")]
    [InlineData("99999999999999999999999999999999999999999999999999999999999999")]
    public void Parse_BeyondSixtyFourBits_Overflows(string text)
    {
        FluentActions.Invoking(() => Rupiah.Parse(text)).Should().Throw<OverflowException>();
        Rupiah.TryParse(text, null, out _).Should().BeFalse();
    }

    [Fact]
    public void Parse_Null_IsRefusedAsAnArgument()
    {
        FluentActions.Invoking(() => Rupiah.Parse(null!, Language.English)).Should().Throw<ArgumentNullException>();
        Rupiah.TryParse(null, Language.English, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(999)]
    [InlineData(1_000)]
    [InlineData(-1_000)]
    [InlineData(999_999)]
    [InlineData(1_000_000)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void Parse_WhatWasWritten_IsTheSameInEveryFormat(long value)
    {
        var amount = new Rupiah(value);

        Rupiah.Parse(amount.ToString(Language.Indonesian), Language.Indonesian).Should().Be(amount);
        Rupiah.Parse(amount.ToString()).Should().Be(amount);
        Rupiah.Parse(amount.ToString("D", null), Language.Indonesian).Should().Be(amount);
        Read<Rupiah>(amount.ToString()).Should().Be(amount);
    }

    [Theory]
    [InlineData(null, "Rp1,234,567")]
    [InlineData("", "Rp1,234,567")]
    [InlineData("G", "Rp1,234,567")]
    [InlineData("en", "Rp1,234,567")]
    [InlineData("id", "Rp1.234.567")]
    [InlineData("D", "1234567")]
    public void ToString_AFormat_IsThatUnderEveryCulture(string? format, string expected)
    {
        var amount = new Rupiah(1_234_567);

        amount.ToString(format, CultureInfo.GetCultureInfo("id-ID")).Should().Be(expected);
        string.Format(CultureInfo.GetCultureInfo("nb-NO"), $"{{0:{format}}}", amount).Should().Be(expected);
    }

    [Fact]
    public void ToString_AFormatThatThereIsNot_Throws() =>
        FluentActions.Invoking(() => new Rupiah(1).ToString("N2", null)).Should().Throw<FormatException>().WithMessage("*N2*");

    [Fact]
    public void TryFormat_TooLittleRoom_WritesNothing()
    {
        char[] room = new char[7];

        new Rupiah(12_345).TryFormat(room, out int written, default, null).Should().BeFalse();
        written.Should().Be(0);
        new Rupiah(1_234).TryFormat(room, out written, default, null).Should().BeTrue();
        new string(room, 0, written).Should().Be("Rp1,234");
    }

    [Fact]
    public void Operators_OnAmounts_AreThoseOfWholeNumbers()
    {
        (3 * new Rupiah(5)).Should().Be(new Rupiah(15));
        (new Rupiah(5) * -3).Should().Be(new Rupiah(-15));
        (-new Rupiah(5)).Should().Be(new Rupiah(-5));
        ((long)new Rupiah(5)).Should().Be(5);
        ((Rupiah)5L).Should().Be(new Rupiah(5));
        Added(new Rupiah(2), new Rupiah(3)).Should().Be(new Rupiah(5));
        Rupiah.MinValue.Value.Should().Be(long.MinValue);
        Rupiah.MaxValue.Value.Should().Be(long.MaxValue);
    }

    [Fact]
    public void Operators_BeyondSixtyFourBits_Throw()
    {
        FluentActions.Invoking(() => -Rupiah.MinValue).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Rupiah.MaxValue * 2).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => 2 * Rupiah.MinValue).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => new[] { Rupiah.MaxValue, new Rupiah(1) }.Sum()).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Sum_OfAmountsOrOfItems_IsExact()
    {
        new[] { new Rupiah(1), new Rupiah(-3) }.Sum().Should().Be(new Rupiah(-2));
        Array.Empty<Rupiah>().Sum().Should().Be(Rupiah.Zero);
        new[] { 1, 2, 3 }.Sum(number => new Rupiah(number)).Should().Be(new Rupiah(6));
    }

    [Theory]
    [InlineData(1250, "12.5%", "12,5%")]
    [InlineData(10_000, "100%", "100%")]
    [InlineData(-5, "-0.05%", "-0,05%")]
    public void ToString_APercentage_IsWrittenTheWayOfTheLanguage(int basisPoints, string english, string indonesian)
    {
        new Percentage(basisPoints).ToString().Should().Be(english);
        new Percentage(basisPoints).ToString(Language.Indonesian).Should().Be(indonesian);
    }

    [Fact]
    public void CompareTo_PercentagesAsObjects_OrdersThem()
    {
        Percentage.Whole(2).CompareTo((object)Percentage.Whole(1)).Should().BePositive();
        Percentage.Whole(2).CompareTo(null).Should().BePositive();
        FluentActions.Invoking(() => Percentage.Whole(2).CompareTo("2")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Equality_OfLists_IsThatOfTheirItems()
    {
        ValueList<int> list = [1, 2];

        (list == new[] { 1, 2 }.ToValueList()).Should().BeTrue();
        (list != new[] { 2, 1 }.ToValueList()).Should().BeTrue();
        Same(list, null).Should().BeFalse();
        Same(null, list).Should().BeFalse();
        Same(null, null).Should().BeTrue();
    }

    private static bool Same(ValueList<int>? left, ValueList<int>? right) => left == right;

    private static T Read<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.GetCultureInfo("id-ID"));

    private static T Added<T>(T left, T right)
        where T : IAdditionOperators<T, T, T> => left + right;
}
