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

        received.Split('\n').Should().Equal(
            approved.ReplaceLineEndings("\n").Split('\n'),
            "Cases/boundaries/{0}.txt is the approved text; what was received is in {1}", name, receivedPath);
    }
}
