namespace Kubar.Benefits.Json.Streaming;

/// <summary>A window on a stream that grows only as far as one case may.</summary>
internal sealed class InputBuffer(Stream stream)
{
    private const int ReadSize = 64 * 1024;

    private byte[] _bytes = new byte[2 * ReadSize];
    private int _start;
    private int _end;

    /// <summary>What has been read and not consumed.</summary>
    public ReadOnlyMemory<byte> Unread => _bytes.AsMemory(_start, _end - _start);

    /// <summary>Called before each read, so that what is finished is written before the tool waits for more.</summary>
    public Func<CancellationToken, ValueTask>? BeforeRead { get; init; }

    /// <summary>Reads more behind what is unread; earlier memory of <see cref="Unread"/> is then no longer valid.</summary>
    /// <returns>False at the end of the stream.</returns>
    public async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        if (BeforeRead is { } beforeRead)
        {
            await beforeRead(cancellation).ConfigureAwait(false);
        }

        MakeRoom();
        // A console cannot abandon a read; waiting for it with the token lets Ctrl-C end the tool at once.
        int count = await stream.ReadAsync(_bytes.AsMemory(_end, ReadSize), cancellation).AsTask().WaitAsync(cancellation).ConfigureAwait(false);
        _end += count;
        return count > 0;
    }

    /// <summary>Consumes the first bytes of <see cref="Unread"/>.</summary>
    public void Advance(int count) => _start += count;

    /// <summary>Consumes everything unread.</summary>
    public void Clear() => _start = _end = 0;

    private void MakeRoom()
    {
        if (_bytes.Length - _end >= ReadSize)
        {
            return;
        }

        int unread = _end - _start;
        byte[] target = _bytes.Length - unread >= ReadSize ? _bytes : new byte[2 * _bytes.Length];
        Buffer.BlockCopy(_bytes, _start, target, 0, unread);
        (_bytes, _start, _end) = (target, 0, unread);
    }
}
