using FluentAssertions;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

public sealed class AccountCodeTests
{
    [Theory]
    [InlineData("5.1.02.02.02.0006")]
    [InlineData("510202020006")]
    [InlineData("5.1.2.02.02.0006")]
    [InlineData(" 5.1.02.02.02.0006 ")]
    public void Parse_OfASpelling_IsTheAccount(string text) => AccountCode.Parse(text).Should().Be(AccountCode.Parse("5.1.02.02.02.0006"));

    [Theory]
    [InlineData("")]
    [InlineData("5.1")]
    [InlineData("5.1.02.02.02.00067")]
    [InlineData("5.1.02.02.O2.0006")]
    [InlineData("51020202000")]
    [InlineData(null)]
    public void TryParse_OfNoCode_Fails(string? text) => AccountCode.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Contains_OfFiveGroups_HoldsTheAccountsBeneath()
    {
        AccountCode above = AccountCode.Parse("5.1.02.02.02");

        above.Contains(AccountCode.Parse("5.1.02.02.02.0007")).Should().BeTrue();
        AccountCode.Parse("5.1.02.02.02.0007").Contains(above).Should().BeFalse();
        above.Contains(AccountCode.Parse("5.1.02.02.03")).Should().BeFalse();
        above.ToString().Should().Be("5.1.02.02.02");
    }
}
