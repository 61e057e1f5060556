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

/// <summary>Runs the tool in this process, with streams of the test's own.</summary>
internal static class Tool
{
    public static Task<CliResult> RunAsync(string input, params string[] arguments) =>
        RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), arguments);

    public static async Task<CliResult> RunAsync(Stream input, params string[] arguments)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter(CultureInfo.InvariantCulture);
        int exitCode = await KubarCommand.RunAsync(arguments, new Surroundings(input, output, error, null), TestContext.Current.CancellationToken);
        var result = new CliResult(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
        PrintedJson.RequireValid(arguments, result);
        return result;
    }
}
