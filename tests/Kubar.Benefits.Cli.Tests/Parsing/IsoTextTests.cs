using FluentAssertions;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Parsing;

public sealed class IsoTextTests
{
    [Theory]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("2025-12-31", 2025, 12, 31)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void TryDate_DayOfTheCalendar_IsThatDay(string text, int year, int month, int day)
    {
        IsoText.TryDate(text, out LocalDate date).Should().BeNull();
        date.Should().Be(new LocalDate(year, month, day));
    }

    [Theory]
    [InlineData("2025-02-30")]
    [InlineData("2025-02-29")]
    [InlineData("2025-13-01")]
    [InlineData("2025-00-01")]
    [InlineData("2025-04-31")]
    [InlineData("2025-04-00")]
    [InlineData("0000-01-01")]
    public void TryDate_DayThatIsNotInTheCalendar_IsACalendarFault(string text)
    {
        IsoText.TryDate(text, out _).Should().Be(TextFault.Calendar);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2025-1-1")]
    [InlineData("27-08-2025")]
    [InlineData("2025/08/27")]
    [InlineData("2025-08-27T00:00:00")]
    [InlineData(" 2025-08-27")]
    [InlineData("-999-08-27")]
    [InlineData("+025-08-27")]
    [InlineData("２０２５-08-27")]
    public void TryDate_AnotherForm_IsAFaultOfForm(string text)
    {
        IsoText.TryDate(text, out _).Should().Be(TextFault.Form);
    }

    [Fact]
    public void TryMonths_OneMonth_IsThatMonth()
    {
        IsoText.TryMonths("2025-08", out MonthRange months).Should().BeNull();
        months.Should().Be(new MonthRange(new YearMonth(2025, 8)));
    }

    [Fact]
    public void TryMonths_Range_HasBothEnds()
    {
        IsoText.TryMonths("2024-11/2025-08", out MonthRange months).Should().BeNull();
        months.Should().Be(new MonthRange(new YearMonth(2024, 11), new YearMonth(2025, 8)));
    }

    [Theory]
    [InlineData("2025-13", TextFault.Calendar)]
    [InlineData("2025-01/2025-13", TextFault.Calendar)]
    [InlineData("2025-13/2025-01", TextFault.Calendar)]
    [InlineData("2025-01-01", TextFault.Form)]
    [InlineData("2025-01 2025-02", TextFault.Form)]
    [InlineData("2025-01/2025-2x", TextFault.Form)]
    [InlineData("2025", TextFault.Form)]
    public void TryMonths_NoMonths_IsAFault(string text, object fault)
    {
        IsoText.TryMonths(text, out _).Should().Be((TextFault)fault);
    }
}
