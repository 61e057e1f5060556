using Kubar.Benefits.Cli.Reports;

namespace Kubar.Benefits.Cli.Files;

/// <summary>Where a report goes: to a stream, or to a file that gets its name only when everything has been written.</summary>
internal sealed class OutputTarget : IAsyncDisposable
{
#pragma warning disable CA2213 // A stream that was handed in is not this object's to close; that of a file, the file closes.
    private readonly Stream _stream;
#pragma warning restore CA2213
    private readonly TargetFile? _file;

    private OutputTarget(Stream stream, TargetFile? file)
    {
        _stream = stream;
        _file = file;
    }

    /// <summary>Writes to a stream that stays open.</summary>
    public static OutputTarget To(Stream stream) => new(stream, null);

    /// <summary>Writes to a file, which takes the place of one with the same name.</summary>
    public static OutputTarget ToFile(string path)
    {
        try
        {
            var file = TargetFile.Open(path);
            return new(file.Stream, file);
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
        try
        {
            await (_file?.FinishAsync() ?? ValueTask.CompletedTask);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputClosedException(exception);
        }
    }

    public ValueTask DisposeAsync() => _file?.DisposeAsync() ?? ValueTask.CompletedTask;
}
