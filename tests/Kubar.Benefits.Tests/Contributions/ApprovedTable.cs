using FluentAssertions;

namespace Kubar.Benefits.Tests.Contributions;

/// <summary>Tables under review: a changed figure is a changed line of an approved file.</summary>
internal static class ApprovedTable
{
    private const string Folder = "tests/Kubar.Benefits.Tests/Contributions/Tables/";

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
        changes.Should().BeEmpty($"the approved table is {approvedPath}; what was received is beside it");
        received.Should().Be(approved);
    }
}
