namespace Kubar.Benefits.Benchmarks.Bulk;

/// <summary>How many rows the bulk benchmarks assess: a million; a smoke run, in this process, a few.</summary>
internal static class RowCount
{
    public const int Few = 5_000;

    public static int Value { get; set; } = 1_000_000;
}
