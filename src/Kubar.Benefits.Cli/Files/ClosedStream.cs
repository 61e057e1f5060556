namespace Kubar.Benefits.Cli.Files;

/// <summary>Standard output where there is none: whatever is written is refused, as the system would.</summary>
internal sealed class ClosedStream : WriteOnlyStream
{
    public override void Write(ReadOnlySpan<byte> bytes) => throw new IOException();
}
