using BenchmarkDotNet.Attributes;
using Kubar.Benefits.Bulk;

namespace Kubar.Benefits.Benchmarks.Bulk;

/// <summary>Making a plan, and finding one that has been made. The first plan of a process is told by <c>--compile</c>.</summary>
public class CompilationBenchmark
{
    private readonly BulkTable _few = new DeathRegister(64).Table();
    private readonly BulkRequest _request = new() { Outputs = DeathRegister.Outputs };
    private readonly BulkPlanCache _cache = new();

    /// <summary>With the first run, in which the runtime compiles what was written.</summary>
    [Benchmark(Baseline = true)]
    public BulkResult CompileAndRun() => BulkPlan.Compile(_few.Shape, _request).Run(_few);

    [Benchmark]
    public BulkResult FindAndRun() => _cache.PlanFor(_few.Shape, _request).Run(_few);
}
