using System.Text;
using FluentAssertions;

namespace Kubar.Benefits.Cli.Tests.Cases;

/// <summary>Texts under review: a changed figure or sentence is a changed line of an approved file.</summary>
internal static class Approved
{
    public static void ShouldBe(string name, string received) => ShouldBe("Cases/boundaries", name, received);

    public static void ShouldBe(string folder, string name, string received)
    {
        string approvedPath = Path.Combine(AppContext.BaseDirectory, folder, name + ".txt");

        // Byte for byte: a reader of texts would pass over a mark of UTF-8 at the beginning.
        string approved = File.Exists(approvedPath) ? Encoding.UTF8.GetString(File.ReadAllBytes(approvedPath)) : "";
        string receivedPath = Path.Combine(AppContext.BaseDirectory, "received", name + ".txt");
        Directory.CreateDirectory(Path.GetDirectoryName(receivedPath)!);
        File.WriteAllText(receivedPath, received);

        string[] changes = [.. Changes(approved.ReplaceLineEndings("\n").Split('\n'), received.Split('\n'))];
        changes.Should().BeEmpty("{0}/{1}.txt is the approved text; what was received is in {2}", folder, name, receivedPath);
    }

    private static IEnumerable<string> Changes(string[] approved, string[] received) =>
        Enumerable.Range(0, Math.Max(approved.Length, received.Length))
            .Select(line => (Line: line + 1, Approved: approved.ElementAtOrDefault(line), Received: received.ElementAtOrDefault(line)))
            .Where(line => line.Approved != line.Received)
            .Select(line => $"\n{line.Line} - {line.Approved}\n{line.Line} + {line.Received}");
}
