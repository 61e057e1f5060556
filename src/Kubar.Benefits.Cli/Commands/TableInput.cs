using System.Text;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Roster.Reports;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>
/// A table is gone through more than once. What can be read only once, standard input and pipes, is kept meanwhile: in memory, or where it is
/// longer in a file of its own that goes away with the run.
/// </summary>
internal static class TableInput
{
    private const int MostInMemory = 32 << 20;

    /// <summary>The argument FILE of a command that reads tables.</summary>
    public const string Description = "A workbook (.xlsx) or CSV; - is standard input.";

    /// <summary>Said where rows were to be kept of what has none.</summary>
    public static LocalizedText NoTable { get; } = new("--rejected adalah untuk tabel: berkas .xlsx atau CSV.", "--rejected is for tables: a file .xlsx or CSV.");

    /// <summary>Opens a table.</summary>
    public static async Task<Stream> OpenAsync(string name, Surroundings surroundings, CancellationToken cancellation)
    {
        if (name == InputArgument.StandardInput)
        {
            return await KeepAsync(surroundings.In, cancellation);
        }

        var file = new FileStream(name, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0 });
        if (file.CanSeek)
        {
            return file;
        }

        await using (file)
        {
            return await KeepAsync(file, cancellation);
        }
    }

    /// <summary>What the file is called, without its folder; empty: standard input.</summary>
    public static string NameOf(string name) => name == InputArgument.StandardInput ? "" : Path.GetFileName(name);

    /// <summary>Shows how a table was understood, and nothing else.</summary>
    public static async Task<int> ShowAsync(Table table, string name, Surroundings surroundings, Language language, CancellationToken cancellation)
    {
        int width = surroundings.ColorWidth ?? surroundings.PlainWidth;
        string understood = string.Join('\n', Understood.InFull(table, name, language, width)) + "\n";
        await surroundings.Out.WriteAndFlushAsync(Encoding.UTF8.GetBytes(understood), cancellation);
        return ExitCode.Success;
    }

    /// <summary>Says so of a table that has a header and nothing else.</summary>
    /// <returns>Whether it is one.</returns>
    public static async Task<bool> HasNoRowAsync(Table table, Surroundings surroundings, Language language)
    {
        if (table.Understanding.Rows > 0)
        {
            return false;
        }

        await surroundings.Error.WriteLineAsync(Understood.HeaderAlone(table.Understanding).In(language));
        return true;
    }

    private static async Task<Stream> KeepAsync(Stream input, CancellationToken cancellation)
    {
        Stream kept = new MemoryStream();
        try
        {
            var buffer = new byte[128 * 1024];
            int read;
            while ((read = await input.ReadAsync(buffer, cancellation)) > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                if (kept is MemoryStream memory && memory.Length + read > MostInMemory)
                {
                    kept = TemporaryFile();
                    memory.Position = 0;
                    await memory.CopyToAsync(kept, cancellation);
                }

                await kept.WriteAsync(buffer.AsMemory(0, read), cancellation);
            }

            kept.Position = 0;
            return kept;
        }
        catch
        {
            await kept.DisposeAsync();
            throw;
        }
    }

    private static FileStream TemporaryFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
    }
}
