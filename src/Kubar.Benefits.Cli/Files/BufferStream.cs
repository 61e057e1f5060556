using System.Buffers;

namespace Kubar.Benefits.Cli.Files;

/// <summary>A stream that writes into a buffer.</summary>
internal sealed class BufferStream(IBufferWriter<byte> buffer) : WriteOnlyStream
{
    public override void Write(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);
}
