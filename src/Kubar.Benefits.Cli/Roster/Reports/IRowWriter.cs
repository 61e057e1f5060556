using System.Buffers;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>Writes a block's rows as bytes; the same writer serves many threads.</summary>
internal interface IRowWriter
{
    /// <summary>What stands before the first row.</summary>
    void WriteStart(IBufferWriter<byte> output);

    /// <summary>Writes rows.</summary>
    void Write(IBufferWriter<byte> output, ReadOnlySpan<AnsweredRow> rows);
}
