using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Kubar.Benefits.Tests.Documentation;

/// <summary>docs/claims.md has every claim beside a command that still exists.</summary>
public sealed partial class ClaimPageTests
{
    private const string FilteredTest = "dotnet test --filter ";

    private static readonly string[] _sources =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.PathOf("tests"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText),
    ];

    private static readonly string[] _commands =
        [.. Row().Matches(File.ReadAllText(RepositoryRoot.PathOf("docs/claims.md"))).Select(row => row.Groups["command"].Value)];

    [Fact]
    public void ClaimPage_EveryRow_NamesACommandThatExists()
    {
        _commands.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        _commands.Where(command => !Exists(command)).Should().BeEmpty();
    }

    /// <summary>Whether what a command runs is there; variables of the environment may stand before it.</summary>
    private static bool Exists(string row)
    {
        string command = Regex.Replace(row, "^(?:[A-Z_]+=[^ ]+ )+", "", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return command.StartsWith(FilteredTest, StringComparison.Ordinal)
            ? _sources.Any(source => IsNamed(source, command[FilteredTest.Length..]))
            : File.Exists(RepositoryRoot.PathOf(command.Split(' ')[0]));
    }

    /// <summary>Whether a class of tests or a namespace of them is named so.</summary>
    private static bool IsNamed(string source, string filter) =>
        (source.Contains("[Fact]", StringComparison.Ordinal) || source.Contains("[Theory", StringComparison.Ordinal))
        && Regex.IsMatch(source, $@"^(namespace [\w.]*|public (sealed )?(partial )?class \w*){Regex.Escape(filter)}", RegexOptions.Multiline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"^\| [^|]+ \| `(?<command>[^`]+)` \|$", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
