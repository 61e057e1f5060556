using Kubar.Benefits.Cli.Reports;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>
/// Where rows go. A file gets its name only when everything has been written: what was interrupted never looks finished.
/// </summary>
internal sealed class RosterOutput : IAsyncDisposable
{
    private const string Unfinished = ".unfinished";

    private readonly Stream _stream;
    private readonly string? _path;
    private bool _isFinished;

    private RosterOutput(Stream stream, string? path)
    {
        _stream = stream;
        _path = path;
    }

    /// <summary>Writes to a stream that stays open.</summary>
    public static RosterOutput To(Stream stream) => new(stream, null);

    /// <summary>Writes to a file, which takes the place of one with the same name.</summary>
    public static RosterOutput ToFile(string path)
    {
        try
        {
            return new(new FileStream(path + Unfinished, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0, useAsync: true), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputClosedException(exception);
        }
    }

    public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation) => _stream.WriteAndFlushAsync(bytes, cancellation);

    /// <summary>Writes without waiting for others.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _stream.Write(bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputClosedException(exception);
        }
    }

    /// <summary>Everything has been written.</summary>
    public async ValueTask FinishAsync()
    {
        if (_path is { } path)
        {
            await _stream.DisposeAsync();
            File.Move(path + Unfinished, path, overwrite: true);
        }

        _isFinished = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (_path is { } path && !_isFinished)
        {
            await _stream.DisposeAsync();
            File.Delete(path + Unfinished);
        }
    }
}
