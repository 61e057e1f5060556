using Microsoft.Win32.SafeHandles;

namespace Kubar.Benefits.Cli;

/// <summary>The surroundings of this process.</summary>
internal static class ProcessSurroundings
{
    private const int StandardOutput = 1;

    public static Surroundings Open() => new(Console.OpenStandardInput(), OpenOutput(), Console.Error, ColorWidth(), ProgressWidth());

    /// <summary>
    /// The console's own stream says nothing when the reader of a pipe has gone, and a long run would go on for
    /// nobody; a file stream says so. For a file the console's stream is right: it shares its position with other
    /// processes that write to the same file.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
#pragma warning disable CA2000 // Standard output lives as long as the process.
            var pipe = new FileStream(new SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
#pragma warning restore CA2000
            if (!pipe.CanSeek)
            {
                return pipe;
            }
        }

        return Console.OpenStandardOutput();
    }

    // https://no-color.org: any value but the empty one asks for plain text.
    private static int? ColorWidth() =>
        Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) ? null : Console.WindowWidth;

    private static int? ProgressWidth() =>
        Console.IsErrorRedirected || string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal) ? null : Math.Max(Console.BufferWidth, 40);
}
