using System.Diagnostics;
using System.Globalization;
using System.Text;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Support;

/// <summary>
/// Runs the tool in a process of its own, whose managed heap may not grow beyond a limit: what a run keeps ends it, whatever else the
/// tests keep, and whatever the collector had no reason to collect yet.
/// </summary>
internal static class SmallHeap
{
    /// <summary>Feeds the tool this input.</summary>
    /// <returns>How many bytes it wrote, the first of them, and its errors. It ended with success.</returns>
    public static async Task<(long Written, string First, string Error)> RunAsync(int megabytes, Stream input, params string[] arguments)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "kubar.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = (megabytes * 1024L * 1024L).ToString("X", CultureInfo.InvariantCulture);

        // Of a few regions of the usual 4 MB the collector can run short where a fifth of the memory is in use, and ends the process without a word.
        start.Environment["DOTNET_GCRegionSize"] = (1024 * 1024).ToString("X", CultureInfo.InvariantCulture);

        // Each worker has batches of its own in hand: what they take must not depend on the machine.
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "2";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(cancellation);
        Task feeding = FeedAsync(input, process.StandardInput.BaseStream, cancellation);
        (long written, string first) = await CountAsync(process.StandardOutput.BaseStream, cancellation);
        await process.WaitForExitAsync(cancellation);
        string told = await error;
        if (process.ExitCode != ExitCode.Success)
        {
            throw new InvalidOperationException($"Exit code {process.ExitCode} under a heap of {megabytes} MB: {told}");
        }

        await feeding;
        return (written, first, told);
    }

    private static async Task FeedAsync(Stream input, Stream tool, CancellationToken cancellation)
    {
        await using (tool)
        {
            await input.CopyToAsync(tool, cancellation);
        }
    }

    private static async Task<(long Written, string First)> CountAsync(Stream output, CancellationToken cancellation)
    {
        byte[] buffer = new byte[65_536];
        int first = await output.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        string words = Encoding.UTF8.GetString(buffer, 0, first);
        long written = first;
        for (int read; (read = await output.ReadAsync(buffer, cancellation)) > 0;)
        {
            written += read;
        }

        return (written, words);
    }
}
