using FluentAssertions;

namespace Kubar.Benefits.Cli.Tests.Cases;

/// <summary>Texts under review: a changed figure is a changed line of a file in <c>Cases/boundaries</c>.</summary>
internal static class Approved
{
    public static void ShouldBe(string name, string received)
    {
        string approved = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "boundaries", name + ".txt"));
        string receivedPath = Path.Combine(AppContext.BaseDirectory, "received", name + ".txt");
        Directory.CreateDirectory(Path.GetDirectoryName(receivedPath)!);
        File.WriteAllText(receivedPath, received);

        string[] changes = [.. Changes(approved.ReplaceLineEndings("\n").Split('\n'), received.Split('\n'))];
        changes.Should().BeEmpty("Cases/boundaries/{0}.txt is the approved text; what was received is in {1}", name, receivedPath);
    }

    private static IEnumerable<string> Changes(string[] approved, string[] received) =>
        Enumerable.Range(0, Math.Max(approved.Length, received.Length))
            .Select(line => (Line: line + 1, Approved: approved.ElementAtOrDefault(line), Received: received.ElementAtOrDefault(line)))
            .Where(line => line.Approved != line.Received)
            .Select(line => $"\n{line.Line} - {line.Approved}\n{line.Line} + {line.Received}");
}
