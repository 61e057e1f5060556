using System.Globalization;
using FluentAssertions;
using Xunit;

namespace Kubar.Benefits.Tests.Values;

public sealed class RupiahTests
{
    [Theory]
    [InlineData(0, "Rp0", "Rp0")]
    [InlineData(999, "Rp999", "Rp999")]
    [InlineData(48_000_000, "Rp48.000.000", "Rp48,000,000")]
    [InlineData(-1_500, "-Rp1.500", "-Rp1,500")]
    [InlineData(long.MinValue, "-Rp9.223.372.036.854.775.808", "-Rp9,223,372,036,854,775,808")]
    public void ToString_AnAmount_IsWrittenTheWayOfTheLanguage(long value, string indonesian, string english)
    {
        new Rupiah(value).ToString(Language.Indonesian).Should().Be(indonesian);
        new Rupiah(value).ToString(Language.English).Should().Be(english);
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("nb-NO")]
    public void ToString_UnderAnyCulture_IsTheSame(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            new Rupiah(1_234_567).ToString().Should().Be("Rp1,234,567");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Add_BeyondSixtyFourBits_Throws()
    {
        Action add = () => _ = new Rupiah(long.MaxValue) + new Rupiah(1);

        add.Should().Throw<OverflowException>();
    }

    [Fact]
    public void Subtract_BeyondSixtyFourBits_Throws()
    {
        Action subtract = () => _ = new Rupiah(long.MinValue) - new Rupiah(1);

        subtract.Should().Throw<OverflowException>();
    }

    [Fact]
    public void Compare_TwoAmounts_OrdersByNumber()
    {
        (new Rupiah(1) < new Rupiah(2)).Should().BeTrue();
        (new Rupiah(2) <= new Rupiah(2)).Should().BeTrue();
        (new Rupiah(2) > new Rupiah(2)).Should().BeFalse();
        (new Rupiah(2) >= new Rupiah(3)).Should().BeFalse();
        new Rupiah(2).CompareTo(new Rupiah(1)).Should().BePositive();
        new Rupiah(2).CompareTo(null).Should().BePositive();
    }

    [Fact]
    public void CompareTo_AnotherKindOfValue_Throws()
    {
        Action compare = () => new Rupiah(2).CompareTo("2");

        compare.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Default_IsZero() => default(Rupiah).Should().Be(Rupiah.Zero);
}
