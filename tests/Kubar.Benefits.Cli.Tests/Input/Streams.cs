namespace Kubar.Benefits.Cli.Tests.Input;

/// <summary>A stream that can only be read.</summary>
public abstract class ReadOnlyStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>Gives a few bytes at a time, as a slow pipe does.</summary>
public sealed class PieceStream(byte[] bytes, int piece) : ReadOnlyStream
{
    private int _position;

    public override int Read(Span<byte> buffer)
    {
        int count = Math.Min(Math.Min(piece, buffer.Length), bytes.Length - _position);
        bytes.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}

/// <summary>Some bytes, then the letter x very often, then some bytes; it holds none of the letters.</summary>
public sealed class LongStringStream(byte[] before, long letters, byte[] after) : ReadOnlyStream
{
    private long _position;

    public override int Read(Span<byte> buffer)
    {
        if (_position < before.Length)
        {
            return Copy(before.AsSpan((int)_position), buffer);
        }

        if (_position < before.Length + letters)
        {
            int count = (int)Math.Min(buffer.Length, before.Length + letters - _position);
            buffer[..count].Fill((byte)'x');
            _position += count;
            return count;
        }

        return Copy(after.AsSpan((int)(_position - before.Length - letters)), buffer);
    }

    private int Copy(ReadOnlySpan<byte> source, Span<byte> buffer)
    {
        int count = Math.Min(source.Length, buffer.Length);
        source[..count].CopyTo(buffer);
        _position += count;
        return count;
    }
}

/// <summary>The same line again and again, written into the reader's buffer as it asks.</summary>
public sealed class RepeatingStream(byte[] line, long times) : ReadOnlyStream
{
    private long _position;

    public override int Read(Span<byte> buffer)
    {
        int count = (int)Math.Min(buffer.Length, line.Length * times - _position);
        for (int index = 0; index < count; index++)
        {
            buffer[index] = line[(int)((_position + index) % line.Length)];
        }

        _position += count;
        return count;
    }
}

/// <summary>A stream whose first read never ends, whatever its token says, as that of a terminal at which nobody types.</summary>
public sealed class HangingStream(Action reached) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer) => throw new NotSupportedException();

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        reached();
        return new(new TaskCompletionSource<int>().Task);
    }
}
