namespace Kubar.Benefits.Cli.Commands;

/// <summary>What a command reads once, from beginning to end: a file, or standard input.</summary>
internal static class InputFile
{
    /// <summary>How the command line calls standard input.</summary>
    public const string StandardInput = "-";

    public static Stream Open(string file, Surroundings surroundings) => file == StandardInput
        ? surroundings.In
        : new FileStream(file, new FileStreamOptions { Options = FileOptions.SequentialScan | FileOptions.Asynchronous, BufferSize = 0 });
}
