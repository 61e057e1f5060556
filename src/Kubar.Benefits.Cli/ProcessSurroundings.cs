using System.Globalization;
using Kubar.Benefits.Cli.Files;
using Microsoft.Win32.SafeHandles;

namespace Kubar.Benefits.Cli;

/// <summary>The surroundings of this process.</summary>
internal static class ProcessSurroundings
{
    private const int StandardInput = 0;
    private const int StandardOutput = 1;
    private const int StandardError = 2;

    // In the order in which they go before each other.
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public static Surroundings Open()
    {
        Stream input = StandardStreams.IsOpen(StandardInput) ? Console.OpenStandardInput() : Stream.Null;
        Stream output = StandardStreams.IsOpen(StandardOutput) ? OpenOutput() : new ClosedStream();
        TextWriter error = StandardStreams.IsOpen(StandardError) ? new TolerantWriter(Console.Error) : TextWriter.Null;
        return new(input, output, error, ColorWidth(), ProgressWidth())
        {
            Language = LanguageOf(Environment.GetEnvironmentVariable),
            Width = WidthOf(Environment.GetEnvironmentVariable),
            PlainWidth = ColumnsOf(Environment.GetEnvironmentVariable) ?? 100,
            OutIsWatched = !Console.IsOutputRedirected,
            InFile = FileIdentity.Of(StandardInput),
            OutFile = FileIdentity.Of(StandardOutput),
            Answer = Console.IsInputRedirected || Console.IsErrorRedirected ? null : Console.ReadLine,
        };
    }

    /// <summary>The language of the user's surroundings: English where they say so, else Indonesian.</summary>
    /// <param name="variable">The value of an environment variable.</param>
    public static Language LanguageOf(Func<string, string?> variable)
    {
        string? locale = LocaleVariables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? Language.English : Language.Indonesian;
    }

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

    /// <summary>The width that COLUMNS asks for, else that of the terminal, else 100.</summary>
    /// <param name="variable">The value of an environment variable.</param>
    public static int WidthOf(Func<string, string?> variable) =>
        ColumnsOf(variable) ?? (Console.IsOutputRedirected ? 100 : Math.Max(40, Console.WindowWidth));

    private static int? ColumnsOf(Func<string, string?> variable) =>
        int.TryParse(variable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns is >= 40 and <= 500 ? columns : null;

    // https://no-color.org: any value but the empty one asks for plain text.
    private static int? ColorWidth() =>
        Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) ? null : Console.WindowWidth;

    private static int? ProgressWidth() =>
        Console.IsErrorRedirected || string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal) ? null : Math.Max(Console.BufferWidth, 40);
}
