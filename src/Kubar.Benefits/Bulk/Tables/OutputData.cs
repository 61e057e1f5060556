using System.Buffers;

namespace Kubar.Benefits.Bulk.Tables;

/// <summary>The memory of one output column.</summary>
internal abstract class OutputData
{
    public abstract MemoryHandle Pin();
}

/// <inheritdoc/>
internal sealed class OutputData<T>(Memory<T> values) : OutputData
    where T : unmanaged
{
    public Memory<T> Values { get; } = values;

    public override MemoryHandle Pin() => Values.Pin();
}
