using Kubar.Benefits.Cli.Tests.Input;

namespace Kubar.Benefits.Cli.Tests.Roster;

/// <summary>A header, then one row without end; after so many bytes somebody presses Ctrl-C.</summary>
internal sealed class StoppingStream(byte[] header, byte[] row, long stopAfter, Action stop) : ReadOnlyStream
{
    private long _position;

    public override int Read(Span<byte> buffer)
    {
        for (int index = 0; index < buffer.Length; index++, _position++)
        {
            buffer[index] = _position < header.Length ? header[_position] : row[(_position - header.Length) % row.Length];
        }

        if (_position > stopAfter)
        {
            stop();
        }

        return buffer.Length;
    }
}
