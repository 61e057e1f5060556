using System.Xml.Linq;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Xunit;

namespace Kubar.Benefits.Tests.Documentation;

/// <summary>The examples in the documentation of members, which editors show: they compile, they run, and print what they say.</summary>
/// <remarks>The comment that ends an example is what it prints.</remarks>
[Collection(nameof(ConsoleCapture))]
public sealed class ExampleTests
{
    private const string Comment = "// ";

    private static readonly Dictionary<string, string> Examples = XDocument.Load(Path.ChangeExtension(typeof(Assessor).Assembly.Location, ".xml"))
        .Descendants("member")
        .Where(member => member.Element("example") is not null)
        .DistinctBy(member => member.Element("example")!.Value)
        .ToDictionary(member => (string)member.Attribute("name")!, member => Straightened(member.Element("example")!.Element("code")!.Value), StringComparer.Ordinal);

    public static TheoryData<string> Members() => [.. Examples.Keys];

    [Theory]
    [MemberData(nameof(Members))]
    public void Example_OfAMember_CompilesRunsAndPrintsWhatItSays(string member)
    {
        string[] lines = Examples[member].TrimEnd().Split('\n');
        string[] expected = [.. lines.Reverse().TakeWhile(line => line.StartsWith(Comment, StringComparison.Ordinal)).Reverse().Select(line => line[Comment.Length..])];

        string[] printed = Snippet.Run(Examples[member], member).TrimEnd().Split('\n');

        expected.Should().NotBeEmpty("an example says what it prints");
        printed.Should().Equal(expected);
    }

    [Theory]
    [InlineData("M:Kubar.Benefits.Assessments.Assessor.Assess(Kubar.Benefits.Cases.BenefitCase)")]
    [InlineData("M:Kubar.Benefits.Assessments.ContributionAssessor.Assess(Kubar.Benefits.Cases.ContributionCase)")]
    [InlineData("M:Kubar.Benefits.Assessments.WhyNot.Ask(Kubar.Benefits.Cases.BenefitCase)")]
    [InlineData("M:Kubar.Benefits.Audits.Auditor.Examine(Kubar.Benefits.Audits.Voucher)")]
    [InlineData("M:Kubar.Benefits.Receipts.Receipt.Create(Kubar.Benefits.Cases.BenefitCase)")]
    [InlineData("M:Kubar.Benefits.Json.BenefitsJson.ReadCase(System.String)")]
    [InlineData("T:Kubar.Benefits.Rupiah")]
    [InlineData("T:Kubar.Benefits.Bulk.BulkCases")]
    public void Example_OfAMainMember_IsThere(string member) => Examples.Should().ContainKey(member);

    // The compiler keeps the indentation of the comment.
    private static string Straightened(string code)
    {
        string[] lines = code.ReplaceLineEndings("\n").Trim('\n').TrimEnd().Split('\n');
        int indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length < indent ? "" : line[indent..])) + "\n";
    }
}
