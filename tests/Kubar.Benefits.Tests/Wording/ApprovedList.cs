using FluentAssertions;

namespace Kubar.Benefits.Tests.Wording;

/// <summary>A list under review: a changed sentence or citation is a changed line of an approved file.</summary>
internal static class ApprovedList
{
    private const string Folder = "tests/Kubar.Benefits.Tests/Wording/";

    public static void ShouldBe(string name, IEnumerable<string> lines)
    {
        string approvedPath = RepositoryRoot.PathOf($"{Folder}{name}.approved.txt");
        string receivedPath = RepositoryRoot.PathOf($"{Folder}{name}.received.txt");
        string received = string.Join('\n', lines) + "\n";
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
        changes.Should().BeEmpty($"the approved list is {approvedPath}; what was received is beside it");
        received.Should().Be(approved);
    }
}
