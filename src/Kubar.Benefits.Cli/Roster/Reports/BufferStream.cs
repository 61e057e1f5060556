using System.Buffers;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>A stream that writes into a buffer.</summary>
internal sealed class BufferStream(IBufferWriter<byte> buffer) : WriteOnlyStream
{
    public override void Write(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);
}
