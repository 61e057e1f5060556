using FluentAssertions;
using Kubar.Benefits.Assessments;
using PublicApiGenerator;
using Xunit;

namespace Kubar.Benefits.Tests.PublicApi;

/// <summary>The public surface is text under review: it changes only together with the approved file.</summary>
public sealed class ApprovedApiTests
{
    private const string Surface = "tests/Kubar.Benefits.Tests/PublicApi/Kubar.Benefits";

    /// <summary>The budget of the surface, in lines of the approved text; the architecture page says why it is what it is.</summary>
    private const int MostLines = 1850;

    /// <summary>What a caller has to learn grows by decision only.</summary>
    [Fact]
    public void PublicApi_OfTheLibrary_StaysWithinItsBudget() =>
        File.ReadLines(RepositoryRoot.PathOf($"{Surface}.approved.txt")).Count().Should().BeLessThanOrEqualTo(MostLines);

    [Fact]
    public void PublicApi_OfTheLibrary_IsTheApprovedOne() =>
        ApprovedText.ShouldBe(Surface, typeof(Assessor).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n"));
}
