using FluentAssertions;

namespace Kubar.Benefits.Tests;

/// <summary>Text under review: what changes is a changed line of an approved file.</summary>
internal static class ApprovedText
{
    /// <summary>Holds a text to the approved one; where it differs it is written beside it, to be looked at and taken over.</summary>
    /// <param name="path">Of the approved file within the repository, without what its name ends with.</param>
    /// <param name="received">What is so now, with line feeds alone.</param>
    public static void ShouldBe(string path, string received)
    {
        string approvedPath = RepositoryRoot.PathOf($"{path}.approved.txt");
        string receivedPath = RepositoryRoot.PathOf($"{path}.received.txt");
        string approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath).ReplaceLineEndings("\n") : "";
        if (received == approved)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        string[] before = approved.Split('\n');
        string[] after = received.Split('\n');
        string[] changes = [.. before.Except(after).Select(line => $"- {line}"), .. after.Except(before).Select(line => $"+ {line}")];
        changes.Should().BeEmpty($"of {path}; if that is meant, say so in CHANGELOG.md and approve it: mv {path}.received.txt {path}.approved.txt");
        received.Should().Be(approved);
    }

    /// <summary>The same of lines.</summary>
    /// <param name="path">As above.</param>
    /// <param name="lines">Each without its end.</param>
    public static void ShouldBe(string path, IEnumerable<string> lines) => ShouldBe(path, string.Join('\n', lines) + "\n");
}
