using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Kubar.Benefits.Tests.Architecture;

/// <summary>The arrows of docs/architecture.md point one way.</summary>
public sealed partial class DirectionTests
{
    public static TheoryData<string, string[]> Rooms => new()
    {
        { "Expressions", [] },
        { "Cases", [] },
        { "Law", ["Expressions", "Cases"] },
        { "Rules", ["Expressions", "Cases", "Law"] },
        { "Assessments", ["Expressions", "Cases", "Law", "Rules"] },
        { "Audits", ["Expressions", "Cases", "Law", "Rules", "Assessments"] },
        { "Receipts", ["Expressions", "Cases", "Law", "Rules", "Assessments"] },
        { "Json", ["Expressions", "Cases", "Law", "Rules", "Assessments", "Audits", "Receipts"] },
        { "Bulk", ["Expressions", "Cases", "Law", "Rules", "Assessments"] },
    };

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Room_InItsFiles_UsesOnlyRoomsBelowIt(string room, string[] below)
    {
        string[] files = Directory.GetFiles(RepositoryRoot.PathOf($"src/Kubar.Benefits/{room}"), "*.cs", SearchOption.AllDirectories);

        files.Should().NotBeEmpty();
        files.SelectMany(file => Uses().Matches(File.ReadAllText(file)).Select(use => use.Groups["room"].Value))
            .Distinct()
            .Except([room])
            .Should().BeSubsetOf(below);
    }

    [GeneratedRegex(@"^using (static )?Kubar\.Benefits\.(?<room>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Uses();
}
