namespace Kubar.Benefits.Cli.Commands;

/// <summary>A file that is read once, from beginning to end.</summary>
internal static class InputFile
{
    public static FileStream Open(string path) =>
        new(path, new FileStreamOptions { Options = FileOptions.SequentialScan | FileOptions.Asynchronous, BufferSize = 0 });
}
