using System.Buffers;
using Kubar.Benefits.Cli.Reports;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>Rows that are a text, line by line.</summary>
internal sealed class RowBytes(IRowWriter writer, Stream output) : IRowOutput
{
    public ValueTask StartAsync(CancellationToken cancellation)
    {
        var start = new ArrayBufferWriter<byte>();
        writer.WriteStart(start);
        return output.WriteAndFlushAsync(start.WrittenMemory, cancellation);
    }

    public Func<CancellationToken, ValueTask> Prepare(ReadOnlySpan<AnsweredRow> rows)
    {
        var bytes = new ArrayBufferWriter<byte>();
        writer.Write(bytes, rows);
        return cancellation => output.WriteAndFlushAsync(bytes.WrittenMemory, cancellation);
    }
}
