using System.Collections.Concurrent;

namespace Kubar.Benefits.Cli.Files;

/// <summary>
/// A file that is written. It is written under a name of its own, which nobody else has, and gets its real name when everything stands in
/// it: what was interrupted never looks finished, and two runs never mix. A link is followed, the mode of the file is kept, and nothing is replaced but a
/// regular file; a pipe or a device is written to as it is.
/// </summary>
internal sealed class TargetFile : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<string, bool> Unfinished = new(StringComparer.Ordinal);

    private readonly string? _temporary;
    private readonly string _target;
    private bool _isFinished;

    private TargetFile(FileStream stream, string? temporary, string target)
    {
        Stream = stream;
        _temporary = temporary;
        _target = target;
    }

    /// <summary>Takes what is written; not buffered.</summary>
    public FileStream Stream { get; }

    /// <summary>Opens a file to be written.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no right to write it, or it is a folder.</exception>
    public static TargetFile Open(string path)
    {
        FileIdentity? existing = FileIdentity.Of(path);
        if (existing is { Nature: FileNature.Special } || IsOfTheSystem(path))
        {
            return new(new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0), null, path);
        }

        string target = Followed(path);
        string temporary = Path.Combine(Path.GetDirectoryName(target)!, $".kubar-{Path.GetRandomFileName()}.unfinished");
        RequireWritable(target);
        var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0, useAsync: true);
        Unfinished[temporary] = true;
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
        }

        return new(stream, temporary, target);
    }

    /// <summary>Takes away what was begun and cannot be finished any more, when the process ends without waiting.</summary>
    public static void RemoveUnfinished()
    {
        foreach (string path in Unfinished.Keys)
        {
            Remove(path);
        }
    }

    /// <summary>Whether a regular file of that name could be replaced: told before the work, not behind it.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no right to write it.</exception>
    public static void RequireWritable(string path)
    {
        string target = Followed(path);
        if (File.Exists(target))
        {
            using FileStream _ = new(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }
        else if (Path.GetDirectoryName(target) is { } folder && !Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException();
        }
    }

    /// <summary>Everything has been written: the file gets its name.</summary>
    public async ValueTask FinishAsync()
    {
        await Stream.DisposeAsync();
        if (_temporary is { } temporary)
        {
            File.Move(temporary, _target, overwrite: true);
            _ = Unfinished.TryRemove(temporary, out _);
        }

        _isFinished = true;
    }

    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync();
        if (!_isFinished && _temporary is { } temporary)
        {
            Remove(temporary);
        }
    }

    /// <summary>Names such as <c>/dev/stdout</c> are the system's own, whatever stands behind them.</summary>
    public static bool IsOfTheSystem(string path) =>
        !OperatingSystem.IsWindows() && Path.GetFullPath(path) is var full && (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));

    private static string Followed(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target ? target.FullName : Path.GetFullPath(path);

    private static void Remove(string path)
    {
        _ = Unfinished.TryRemove(path, out _);
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Its name says that it is not finished.
        }
    }
}
