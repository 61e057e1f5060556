namespace Kubar.Benefits.Cli.Roster.Input;

/// <summary>
/// A stream of lines none of which is much longer than a limit: what lies beyond is left out, so that a line of any length
/// takes no memory. A line that was cut is one byte longer than the limit.
/// </summary>
internal sealed class LimitedLines(Stream source, int limit) : Stream
{
    private int _length;
    private byte[] _peeked = [];
    private int _given;

    /// <summary>How many bytes have been read from the source.</summary>
    public long BytesRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The beginning of the stream, without taking it: up to the first line that is not blank, or the limit.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> PeekAsync(CancellationToken cancellation)
    {
        var buffer = new byte[limit];
        int count = 0;
        int read;
        do
        {
            read = await source.ReadAsync(buffer.AsMemory(count), cancellation);
            count += read;
        }
        while (read > 0 && count < limit && !HoldsALine(buffer.AsSpan(0, count)));
        BytesRead += count;
        _peeked = buffer[..count];
        return _peeked;
    }

    public override int Read(Span<byte> buffer)
    {
        while (true)
        {
            int read = TakePeeked(buffer);
            if (read == 0)
            {
                read = source.Read(buffer);
                BytesRead += read;
            }

            int kept = Cut(buffer[..read]);
            if (kept > 0 || read == 0)
            {
                return kept;
            }
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            int read = TakePeeked(buffer.Span);
            if (read == 0)
            {
                read = await source.ReadAsync(buffer, cancellationToken);
                BytesRead += read;
            }

            int kept = Cut(buffer.Span[..read]);
            if (kept > 0 || read == 0)
            {
                return kept;
            }
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static bool HoldsALine(ReadOnlySpan<byte> bytes)
    {
        int start = bytes.IndexOfAnyExcept("\r\n \t\uFEFF"u8);
        return start >= 0 && bytes[start..].IndexOfAny((byte)'\n', (byte)'\r') >= 0;
    }

    private int TakePeeked(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, _peeked.Length - _given);
        _peeked.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }

    /// <summary>Takes out what lies beyond the limit of a line, and gives the length of the rest.</summary>
    private int Cut(Span<byte> bytes)
    {
        int kept = 0;
        for (int at = 0; at < bytes.Length;)
        {
            int end = bytes[at..].IndexOfAny((byte)'\n', (byte)'\r');
            int next = end < 0 ? bytes.Length : at + end + 1;
            int length = end < 0 ? next - at : end;
            int fits = Math.Clamp(limit + 1 - _length, 0, length);
            bytes.Slice(at, fits).CopyTo(bytes[kept..]);
            kept += fits;
            if (end < 0)
            {
                _length = Math.Min(_length + length, limit + 1);
            }
            else
            {
                bytes[kept++] = bytes[next - 1];
                _length = 0;
            }

            at = next;
        }

        return kept;
    }
}
