namespace Kubar.Benefits.Cli.Files;

/// <summary>A file that tells how much of it has been read since its beginning was gone to, as long as somebody watches. Closing it leaves the file open.</summary>
/// <param name="file">The file.</param>
internal sealed class WatchedStream(Stream file) : Stream
{
    private long _read;

    /// <summary>Is told how much has been read, in bytes; null: nobody watches.</summary>
    public Action<long>? Watcher { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => file.CanSeek;

    public override bool CanWrite => false;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set
        {
            file.Position = value;
            _read = value == 0 ? 0 : _read;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read = file.Read(buffer);
        _read += read;
        Watcher?.Invoke(_read);
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
