using FluentAssertions;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.DeclaredFacts;
using Xunit;

namespace Kubar.Benefits.Tests.Expressions;

/// <summary>A rule that sets what is counted beside something else fails where it is written.</summary>
public class UnitsTests
{
    [Fact]
    public void Compare_DaysWithMonths_Throws()
    {
        Action compare = () => _ = Facts.MembershipDays >= Facts.MembershipMonths;

        compare.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Add_OrChoose_DaysAndMonths_Throws()
    {
        Action add = () => _ = Facts.MembershipDays + Facts.MembershipMonths;
        Action choose = () => _ = Facts.Registered.Choose(Facts.MembershipDays, Facts.MembershipMonths);

        add.Should().Throw<InvalidOperationException>();
        choose.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Compare_WithItsLikeOrAPlainNumber_IsARule()
    {
        Action like = () => _ = Facts.MembershipMonths >= Facts.MonthsPaid;
        Action plain = () => _ = Facts.MembershipDays >= 90;

        like.Should().NotThrow();
        plain.Should().NotThrow();
    }

    [Fact]
    public void Reading_BeyondTheBitsOfASet_Throws()
    {
        Action last = () => _ = new ReadingNode(ReadingNode.MostQuestions - 1, 0);
        Action beyond = () => _ = new ReadingNode(ReadingNode.MostQuestions, 0);

        last.Should().NotThrow();
        beyond.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(0u, true)]
    [InlineData(1u << 30, true)]
    [InlineData(1u << 31, false)]
    [InlineData(3u, false)]
    public void Fact_WithABitOfItsOwn_IsBelowTheOneOfACeiling(uint bit, bool allowed)
    {
        Action declare = () => _ = new Fact
        {
            Id = "x",
            Name = new("x", "x"),
            Unit = Unit.Truth,
            Min = 0,
            Max = 1,
            Origin = new Origin.Register(),
            Paths = [],
            Index = 0,
            FindingBit = bit,
        };

        if (allowed)
        {
            declare.Should().NotThrow();
        }
        else
        {
            declare.Should().Throw<ArgumentOutOfRangeException>();
        }
    }
}
