using System.Runtime.InteropServices;
using Kubar.Benefits.Bulk;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>Output columns as bytes, to be compared whole.</summary>
internal static class ResultBytes
{
    public static ReadOnlySpan<byte> Of(BulkResult result, BulkOutput output) => output switch
    {
        BulkOutput<byte> bytes => result.Of(bytes),
        BulkOutput<int> numbers => MemoryMarshal.AsBytes(result.Of(numbers)),
        BulkOutput<long> amounts => MemoryMarshal.AsBytes(result.Of(amounts)),
        BulkOutput<ulong> sets => MemoryMarshal.AsBytes(result.Of(sets)),
        _ => throw new ArgumentException("There is no such output.", nameof(output)),
    };

    /// <summary>The outputs in which the rows of one result differ from those of another from a row on.</summary>
    public static IEnumerable<string> Differences(BulkPlan plan, BulkResult actual, BulkResult expected, int from = 0)
    {
        foreach (BulkOutput output in plan.Request.Outputs)
        {
            int width = (int)output.Width;
            if (!Of(actual, output).SequenceEqual(Of(expected, output).Slice(from * width, actual.Rows * width)))
            {
                yield return output.ToString();
            }
        }
    }
}
