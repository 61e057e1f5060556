using System.Diagnostics;
using Kubar.Benefits.Bulk;

namespace Kubar.Benefits.Benchmarks.Bulk;

/// <summary>How long the first plan of a process takes, of which BenchmarkDotNet knows nothing.</summary>
internal static class FirstPlan
{
    public static void Measure()
    {
        BulkTable table = new DeathRegister(64).Table();
        BulkShape shape = table.Shape;
        var request = new BulkRequest { Outputs = DeathRegister.Outputs };
        foreach (string which in new[] { "first", "second", "third" })
        {
            long start = Stopwatch.GetTimestamp();
            TimeSpan before = Environment.CpuUsage.TotalTime;
            BulkPlan plan = BulkPlan.Compile(shape, request);
            TimeSpan compiled = Stopwatch.GetElapsedTime(start);
            plan.Run(table);
            Console.WriteLine(FormattableString.Invariant($"{which} plan: {compiled.TotalMilliseconds:F1} ms; with its first run {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F1} ms, of the processor {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds:F1} ms"));
        }
    }
}
