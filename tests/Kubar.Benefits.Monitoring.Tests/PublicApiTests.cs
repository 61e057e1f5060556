using Kubar.Benefits.Tests;
using PublicApiGenerator;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

/// <summary>The public surface is text under review: it changes only together with the approved file.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfTheMonitoring_IsTheApprovedOne() => ApprovedText.ShouldBe(
        "tests/Kubar.Benefits.Monitoring.Tests/Kubar.Benefits.Monitoring",
        typeof(Programme).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n"));
}
