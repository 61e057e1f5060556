using System.Diagnostics;
using System.Globalization;
using System.Text;
using Kubar.Benefits.Cli.Commands;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Support;

/// <summary>What the tool did: its exit code and what it wrote.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>
/// Runs the tool in this process, with streams of the test's own; where KUBAR_TOOL names a file (the installed tool, the native file), that
/// in a process of its own.
/// </summary>
internal static class Tool
{
    private static readonly string? Published = Environment.GetEnvironmentVariable("KUBAR_TOOL") is { Length: > 0 } path ? Path.GetFullPath(path, Repository.Root) : null;

    public static Task<CliResult> RunAsync(string input, params string[] arguments) =>
        RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), arguments);

    public static async Task<CliResult> RunAsync(Stream input, params string[] arguments)
    {
        CliResult result = Published is null ? await RunHereAsync(input, arguments) : await RunPublishedAsync(Published, input, arguments);
        PrintedJson.RequireValid(arguments, result);
        return result;
    }

    private static async Task<CliResult> RunHereAsync(Stream input, string[] arguments)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter(CultureInfo.InvariantCulture);
        int exitCode = await KubarCommand.RunAsync(arguments, new Surroundings(input, output, error, null), TestContext.Current.CancellationToken);
        return new(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private static async Task<CliResult> RunPublishedAsync(string tool, Stream input, string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // As of the surroundings of a test: no language, no width.
        foreach (string variable in (ReadOnlySpan<string>)["LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS"])
        {
            start.Environment.Remove(variable);
        }

        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using Process process = Process.Start(start)!;
        Task<string> output = TextOfAsync(process.StandardOutput.BaseStream, cancellation);
        Task<string> error = process.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await using Stream standardInput = process.StandardInput.BaseStream;
            await input.CopyToAsync(standardInput, cancellation);
        }
        catch (IOException)
        {
            // It ended without reading all of its input, as after a mistake on the command line.
        }

        await process.WaitForExitAsync(cancellation);
        return new(process.ExitCode, await output, await error);
    }

    // A reader of texts would swallow the mark with which a CSV for a spreadsheet begins.
    private static async Task<string> TextOfAsync(Stream stream, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellation);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
