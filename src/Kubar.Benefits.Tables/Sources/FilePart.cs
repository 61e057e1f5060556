namespace Kubar.Benefits.Tables.Sources;

/// <summary>The bytes of a part of a file, of which other parts are read at the same time. Closing it leaves the file open.</summary>
/// <param name="file">The file, which is read only while the lock is held.</param>
/// <param name="held">The lock.</param>
/// <param name="from">Where the part begins.</param>
/// <param name="to">Where it ends.</param>
internal sealed class FilePart(Stream file, Lock held, long from, long to) : Stream
{
    private long _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => to - from;

    public override long Position
    {
        get => _at;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        lock (held)
        {
            file.Position = from + _at;
            int read = file.Read(buffer, offset, (int)Math.Min(count, to - from - _at));
            _at += read;
            return read;
        }
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
