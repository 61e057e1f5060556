using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Kubar.Benefits.Tests.Documentation;

/// <summary>The links between the pages.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void Links_BetweenThePages_LeadToAFileOfTheRepository()
    {
        IEnumerable<string> broken = FencedBlock.Pages()
            .SelectMany(page => Link().Matches(File.ReadAllText(RepositoryRoot.PathOf(page))).Select(match => (Page: page, Target: match.Groups["target"].Value)))
            .Where(link => !link.Target.Contains("://", StringComparison.Ordinal) && !link.Target.StartsWith('#'))
            .Where(link => !Exists(link.Page, link.Target.Split('#')[0]))
            .Select(link => $"{link.Page}: {link.Target}");

        broken.Should().BeEmpty();
    }

    private static bool Exists(string page, string target) =>
        Path.Exists(RepositoryRoot.PathOf(Path.Combine(Path.GetDirectoryName(page)!, target)));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
