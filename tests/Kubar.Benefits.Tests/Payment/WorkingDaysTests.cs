using FluentAssertions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Records;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Payment;

/// <summary>The working days of years are counted at once: as many as a look at each day finds, and with the same questions asked.</summary>
public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("saturday=no-working-day")]
    [InlineData("saturday=working-day")]
    public void Between_AnyTwoDays_CountsAndAsksAsOneByOne(string saturday)
    {
        var random = new Random(saturday.Length);
        foreach (string leave in (string[])["collective-leave=holiday", "collective-leave=working-day"])
        {
            Readings readings = ReadingCatalogue.Parse($"{saturday}, {leave}");
            for (int i = 0; i < 600; i++)
            {
                LocalDate after = new LocalDate(2014, 6, 1).PlusDays(random.Next(15 * 365));
                LocalDate through = after.PlusDays(random.Next(-3, i % 3 == 0 ? 4_500 : 40));
                IReadOnlyList<LocalDate> added = i % 5 == 0 ? [after.PlusDays(1), after.PlusDays(9)] : [];
                var atOnce = new WorkingDays(added, readings);
                var oneByOne = new WorkingDays(added, readings);

                int count = atOnce.Between(after, through);

                count.Should().Be(Enumerable.Range(1, Math.Max(0, Period.DaysBetween(after, through))).Count(days => oneByOne.Contains(after.PlusDays(days))), "{0} to {1}", after, through);
                atOnce.Asked.Should().Be(oneByOne.Asked, "{0} to {1}", after, through);
                atOnce.AskedBeyondDecrees.Should().Be(oneByOne.AskedBeyondDecrees, "{0} to {1}", after, through);
            }
        }
    }
}
