using FluentAssertions;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Architecture;

/// <summary>What nothing uses does not stay: what is written is read by somebody, and a sentence that nobody is told is no sentence.</summary>
public sealed class UnusedMemberTests
{
    private static readonly string[] Assemblies = ["Kubar.Benefits", "Kubar.Benefits.Book", "Kubar.Benefits.Monitoring", "Kubar.Benefits.Sql", "Kubar.Benefits.Tables", "Kubar.Benefits.Reports", "kubar"];

    /// <summary>Where tests put a changed rule in, or look at what stands between two steps.</summary>
    private static readonly string[] AskedByTestsOnly =
    [
        "Kubar.Benefits.Book.Articles.ArticleList.get_All",
        "Kubar.Benefits.Bulk.BulkPlan.get_Kernel",
        "Kubar.Benefits.Bulk.BulkShape.get_Facts",
        "Kubar.Benefits.Bulk.Lowering.BulkRules.With",
        "Kubar.Benefits.Bulk.Lowering.BulkRules.get_Encoded",
        "Kubar.Benefits.Expressions.Graph.With",
        "Kubar.Benefits.Monitoring.Distribution.get_Item",
    ];

    /// <summary>What the page in the browser asks, which is built apart from the solution.</summary>
    private static readonly string[] AskedByThePage = ["Kubar.Benefits.Interviews.QuestionOrder.Untried"];

    [Fact]
    public void Members_ThatNoCallerSees_AreUsedByTheirOwnSolution()
    {
        CompiledMembers[] compiled = [.. Assemblies.Select(name => CompiledMembers.Open(Path.Combine(AppContext.BaseDirectory, $"{name}.dll")))];
        try
        {
            HashSet<string> named = [.. compiled.SelectMany(assembly => assembly.Named())];
            string[] declared = [.. compiled.SelectMany(assembly => assembly.Declared()).Distinct(StringComparer.Ordinal)];

            declared.Should().HaveCountGreaterThan(1000);
            declared.Where(member => !named.Contains(member)).Should().BeEquivalentTo(AskedByTestsOnly.Concat(AskedByThePage));
        }
        finally
        {
            Array.ForEach(compiled, assembly => assembly.Dispose());
        }
    }
}
