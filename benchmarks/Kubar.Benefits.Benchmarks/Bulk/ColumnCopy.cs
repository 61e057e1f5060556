using Kubar.Benefits.Bulk;

namespace Kubar.Benefits.Benchmarks.Bulk;

/// <summary>The measure of what memory allows: the bytes of every column that a plan reads or writes, copied column by column.</summary>
internal sealed class ColumnCopy
{
    private readonly byte[][] _from;
    private readonly byte[][] _to;

    public ColumnCopy(BulkPlan plan, int rows)
    {
        int[] widths = WidthsOf(plan);
        BytesOfRow = widths.Sum();
        _from = [.. widths.Select(width => Filled(rows * width))];
        _to = [.. widths.Select(width => Filled(rows * width))];
    }

    /// <summary>How many bytes a row has, in and out.</summary>
    public int BytesOfRow { get; }

    public byte[][] Run()
    {
        for (int column = 0; column < _from.Length; column++)
        {
            _from[column].AsSpan().CopyTo(_to[column]);
        }

        return _to;
    }

    private static int[] WidthsOf(BulkPlan plan) =>
        [.. plan.Kernel.Inputs.Select(input => (int)input.Width), .. plan.Request.Outputs.Select(output => (int)output.Width)];

    // Pages that nobody has written to are all one page of zeros, which would be copied from the cache.
    private static byte[] Filled(int length)
    {
        byte[] bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }
}
