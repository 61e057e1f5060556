using Kubar.Benefits.Cli.Tests.Input;

namespace Kubar.Benefits.Cli.Tests.Roster;

/// <summary>A header, and one row so many times.</summary>
internal sealed class HeadedStream(byte[] header, byte[] row, long rows) : ReadOnlyStream
{
    private readonly RepeatingStream _rows = new(row, rows);
    private int _position;

    public override int Read(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, header.Length - _position);
        header.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count > 0 ? count : _rows.Read(buffer);
    }

    protected override void Dispose(bool disposing)
    {
        _rows.Dispose();
        base.Dispose(disposing);
    }
}
