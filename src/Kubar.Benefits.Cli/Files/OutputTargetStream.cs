namespace Kubar.Benefits.Cli.Files;

/// <summary>A stream onto an output.</summary>
internal sealed class OutputTargetStream(OutputTarget output) : WriteOnlyStream
{
    public override void Write(ReadOnlySpan<byte> bytes) => output.Write(bytes);

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => output.WriteAsync(buffer, cancellationToken);
}
