using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Kubar.Benefits.Tests.Architecture;

/// <summary>The arrows of docs/architecture.md are those of the code, and point one way.</summary>
public sealed partial class DirectionTests
{
    private static readonly Dictionary<string, IReadOnlySet<string>> Allowed = ReadAllowed("arrows");

    private static readonly Dictionary<string, IReadOnlySet<string>> Found = Rooms(SourceGraph.Uses);

    [Fact]
    public void Rooms_OfTheLibrary_UseWhatThePageAllowsAndNothingElse()
    {
        string[] found = [.. Found.SelectMany(room => room.Value.Select(other => $"{room.Key} -> {other}"))];
        string[] allowed = [.. Allowed.SelectMany(room => room.Value.Select(other => $"{room.Key} -> {other}"))];

        Found.Keys.Should().Contain("Expressions");
        found.Except(allowed, StringComparer.Ordinal).Should().BeEmpty("docs/architecture.md lists every arrow between rooms");
        allowed.Except(found, StringComparer.Ordinal).Should().BeEmpty("docs/architecture.md lists no arrow that is not there");
    }

    /// <summary>The one kind of arrow that points up: from a type to who writes it.</summary>
    [Fact]
    public void Rooms_WithTypesThatNameTheirConverter_AreThoseThatThePageNames()
    {
        IEnumerable<string> found = Rooms(SourceGraph.Converters).SelectMany(room => room.Value.Select(other => $"{(room.Key.Length == 0 ? "(all rooms)" : room.Key)} -> {other}"));
        IEnumerable<string> allowed = ReadAllowed("converters").SelectMany(room => room.Value.Select(other => $"{room.Key} -> {other}"));

        found.Should().BeEquivalentTo(allowed);
    }

    [Fact]
    public void Rooms_OnTheTopFloor_PointOneWay()
    {
        var floors = Found.GroupBy(room => Top(room.Key), StringComparer.Ordinal).ToDictionary(
            floor => floor.Key,
            floor => (IReadOnlySet<string>)floor.SelectMany(room => room.Value).Select(Top).Where(other => other != floor.Key).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

        Cycles.Of(floors).Should().BeEmpty();
        floors[""].Should().BeEmpty("the words that every room shares know of no room");
    }

    [Fact]
    public void RuleFiles_UsingEachOther_FormNoCycle()
    {
        var rules = SourceGraph.Uses.Where(file => file.Key.StartsWith("Rules/", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);

        rules.Should().NotBeEmpty();
        Cycles.Of(rules).Select(group => string.Join(", ", group)).Should().BeEmpty("a rule is read from the top down");
    }

    [Fact]
    public void RuleRooms_UsingEachOther_FormNoCycle()
    {
        var rooms = Found.Where(room => room.Key == "Rules" || room.Key.StartsWith("Rules/", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);

        rooms.Keys.Should().Contain(["Rules", "Rules/Accident", "Rules/Vocabulary"]);
        Cycles.Of(rooms).Select(group => string.Join(", ", group)).Should().BeEmpty("what two rooms of rules share stands below both");
    }

    /// <summary>A caller finds in one namespace what describes the law, and all questions to an assessor in another.</summary>
    [Theory]
    [InlineData("Rules", "Kubar.Benefits.Law")]
    [InlineData("Bulk", null)]
    [InlineData("Expressions", null)]
    [InlineData("Cases", null)]
    [InlineData("Law", null)]
    [InlineData("Json", null)]
    [InlineData("Audits", null)]
    [InlineData("Receipts", null)]
    public void Namespaces_OfARoom_AreItsFolders(string room, string? published)
    {
        var files = SourceGraph.Namespaces.Where(file => Top(file.Key) == room).ToArray();

        files.Should().NotBeEmpty();
        files
            .Where(file => file.Value != "Kubar.Benefits." + SourceGraph.RoomOf(file.Key).Replace('/', '.'))
            .Where(file => file.Value != published || !SourceGraph.DeclaresPublicTypesOnly(file.Key))
            .Select(file => $"{file.Key}: {file.Value}")
            .Should().BeEmpty();
    }

    /// <summary>The programmes' own rooms hold the law; what stands above asks the chapter.</summary>
    [Theory]
    [InlineData("Assessments")]
    [InlineData("Bulk")]
    [InlineData("Audits")]
    [InlineData("Receipts")]
    [InlineData("Json")]
    public void Rooms_AboveTheRules_KnowNoLaw(string room)
    {
        string[] law = ["Rules/Accident", "Rules/Death", "Rules/Participation", "Rules/Payment", "Rules/Recipients", "Rules/Scholarship"];

        SourceGraph.Uses
            .Where(file => Top(file.Key) == room)
            .SelectMany(file => file.Value.Where(other => law.Contains(SourceGraph.RoomOf(other), StringComparer.Ordinal)).Select(other => $"{file.Key}: {other}"))
            .Should().BeEmpty();
    }

    private static string Top(string path) => path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : path.EndsWith(".cs", StringComparison.Ordinal) ? "" : path;

    private static Dictionary<string, IReadOnlySet<string>> Rooms(IReadOnlyDictionary<string, IReadOnlySet<string>> files) => files
        .GroupBy(file => SourceGraph.RoomOf(file.Key), StringComparer.Ordinal)
        .ToDictionary(
            room => room.Key,
            room => (IReadOnlySet<string>)room.SelectMany(file => file.Value).Select(SourceGraph.RoomOf).Where(other => other.Length > 0 && other != room.Key).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    private static Dictionary<string, IReadOnlySet<string>> ReadAllowed(string title)
    {
        Match list = Arrows().Matches(File.ReadAllText(RepositoryRoot.PathOf("docs/architecture.md"))).Single(block => block.Groups["title"].Value == title);
        return list.Groups["list"].Value
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(" -> "))
            .ToDictionary(
                line => line[0].Trim(),
                line => (IReadOnlySet<string>)line[1].Split(',', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal);
    }

    [GeneratedRegex("^```(?<title>arrows|converters)\\n(?<list>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Arrows();
}
