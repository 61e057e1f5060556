namespace Kubar.Benefits.Cli.Roster;

/// <summary>A stream onto an output.</summary>
internal sealed class RosterOutputStream(RosterOutput output) : WriteOnlyStream
{
    public override void Write(ReadOnlySpan<byte> bytes) => output.Write(bytes);
}
