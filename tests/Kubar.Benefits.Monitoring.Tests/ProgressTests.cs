using FluentAssertions;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

public sealed class ProgressTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_WithOrWithoutLists_EndsWhenTheWholeIsDone(bool hasLists)
    {
        var seen = new List<long>();
        var input = new MonitoringInput { Programme = MadeUp.Programme, Lines = [.. MadeUp.People(1, 40)], Deaths = hasLists ? [] : null, Payments = hasLists ? [] : null };

        _ = ProgrammeMonitoring.Of(input, MadeUp.Day, new() { FindDependence = false }, new MonitoringProgress(seen.Add), TestContext.Current.CancellationToken);

        seen.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems().And.HaveCountGreaterThan(5);
        seen[^1].Should().Be(MonitoringProgress.Whole);
    }
}
