using Kubar.Benefits.Cli.Tests.Support;

namespace Kubar.Benefits.Cli.Tests.Roster;

/// <summary>Rosters that tests hand to the tool.</summary>
internal static class RosterFile
{
    /// <summary>A small roster with everything in it that can be wrong.</summary>
    public static string Small => Path.Combine(AppContext.BaseDirectory, "Roster", "approved", "small.csv");

    /// <summary>Runs <c>kubar roster</c> on a text.</summary>
    public static Task<CliResult> AskAsync(string csv, params string[] options) =>
        Tool.RunAsync(csv, ["roster", "-", "--on", "2026-11-22", "--event", "natural-death", "--language", "en", .. options]);

    /// <summary>A roster in which everybody is owed the whole.</summary>
    public static string Of(string header, params string[] rows) => header + "\n" + string.Join('\n', rows) + "\n";

    /// <summary>A folder for one test, gone when it is disposed.</summary>
    public static TemporaryFolder Folder() => new();
}

/// <summary>A folder that goes away with what is in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("kubar-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
