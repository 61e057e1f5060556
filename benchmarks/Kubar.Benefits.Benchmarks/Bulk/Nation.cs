using System.Diagnostics;
using Kubar.Benefits.Bulk;

namespace Kubar.Benefits.Benchmarks.Bulk;

/// <summary>
/// Forty million deaths, generated in blocks and assessed one block after the other: what a nation's register would take, in
/// time and memory.
/// </summary>
internal static class Nation
{
    private const int RowsOfBlock = 1_000_000;

    public static void Measure(int blocks, int threads)
    {
        var options = new BulkRunOptions { DegreeOfParallelism = threads };
        var cache = new BulkPlanCache();
        var request = new BulkRequest { Outputs = DeathRegister.Outputs };
        BulkResult? result = null;
        TimeSpan assessing = TimeSpan.Zero;
        Int128 payable = 0;
        var whole = Stopwatch.StartNew();
        for (int block = 0; block < blocks; block++)
        {
            BulkTable table = new DeathRegister(RowsOfBlock, seed: block).Table();
            long start = Stopwatch.GetTimestamp();
            BulkPlan plan = cache.PlanFor(table.Shape, request);
            result = plan.Run(table, result ?? plan.NewResult(RowsOfBlock), options);
            assessing += Stopwatch.GetElapsedTime(start);
            foreach (long amount in result.Of(BulkOutput.PayableNow))
            {
                payable += amount;
            }
        }

        long rows = (long)blocks * RowsOfBlock;
        using Process process = Process.GetCurrentProcess();
        Console.WriteLine(FormattableString.Invariant($"{rows:N0} rows, {threads} thread(s), one plan: assessed in {assessing.TotalSeconds:F2} s, {assessing.TotalNanoseconds / rows:F1} ns a row"));
        Console.WriteLine(FormattableString.Invariant($"with making the rows up and adding the amounts: {whole.Elapsed.TotalSeconds:F0} s; payable now: Rp{payable:N0}"));
        Console.WriteLine(FormattableString.Invariant($"peak memory of the process: {process.PeakWorkingSet64 / 1_000_000} MB"));
    }
}
