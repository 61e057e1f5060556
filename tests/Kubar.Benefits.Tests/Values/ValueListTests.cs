using FluentAssertions;
using Xunit;

namespace Kubar.Benefits.Tests.Values;

public sealed class ValueListTests
{
    private static readonly ValueList<int> _list = [1, 2];

    [Fact]
    public void Equals_SameItemsInOrder_IsTrueWithTheSameHash()
    {
        ValueList<int> same = new[] { 1, 2 }.ToValueList();

        _list.Equals(same).Should().BeTrue();
        _list.GetHashCode().Should().Be(same.GetHashCode());
    }

    [Fact]
    public void Equals_OtherOrderLengthOrNothing_IsFalse()
    {
        _list.Equals([2, 1]).Should().BeFalse();
        _list.Equals([1]).Should().BeFalse();
        _list.Equals((object)"1, 2").Should().BeFalse();
        _list.Equals((object?)null).Should().BeFalse();
    }

    [Fact]
    public void Enumerate_AList_GivesItsItemsInOrder()
    {
        _list.Should().Equal(1, 2);
        _list[1].Should().Be(2);
        $"{_list}".Should().Be("[1, 2]");
    }
}
