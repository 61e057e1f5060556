using BenchmarkDotNet.Attributes;
using Kubar.Benefits.Bulk;

namespace Kubar.Benefits.Benchmarks.Bulk;

/// <summary>The eight benefits of a death, a million rows: the machines, and what one would write instead.</summary>
public class DeathBenchmark
{
    private readonly DeathRegister _register = new(RowCount.Value);
    private readonly BulkRunOptions _twoThreads = new() { DegreeOfParallelism = 2 };
    private BulkTable _table = null!;
    private BulkPlan _kernel = null!;
    private BulkPlan _interpreter = null!;
    private BulkResult _result = null!;
    private ColumnCopy _copy = null!;
    private ArrayLoop _loop = null!;
    private List<Death> _objects = null!;

    /// <summary>A ratio means something only between equal answers.</summary>
    [GlobalSetup]
    public void AllGiveTheSameAnswers()
    {
        _table = _register.Table();
        _kernel = BulkPlan.Compile(_table.Shape, new BulkRequest { Outputs = DeathRegister.Outputs, Machine = BulkMachine.Generated });
        _interpreter = BulkPlan.Compile(_table.Shape, new BulkRequest { Outputs = DeathRegister.Outputs, Machine = BulkMachine.Interpreted });
        _copy = new(_kernel, _register.Rows);
        _loop = new(_register);
        _objects = ObjectQuery.DeathsOf(_register);
        _loop.Run();
        _result = _interpreter.Run(_table);
        Require(_loop.DifferenceTo(_result), "interpreter");
        Require(_loop.DifferenceTo(_kernel.Run(_table, _kernel.NewResult(_table.Rows), _twoThreads)), "kernel on two threads");
        _result = _kernel.Run(_table);
        Require(_loop.DifferenceTo(_result), "kernel");
        Require(ObjectQuery.Equals(ObjectQuery.Run(_objects), _loop) ? null : "in some row", "query over objects");
    }

    [Benchmark(Baseline = true)]
    public object Copy() => _copy.Run();

    [Benchmark]
    public BulkResult Kernel() => _kernel.Run(_table, _result, BulkRunOptions.Default);

    [Benchmark]
    public BulkResult KernelOnTwoThreads() => _kernel.Run(_table, _result, _twoThreads);

    [Benchmark]
    public BulkResult Interpreter() => _interpreter.Run(_table, _result, BulkRunOptions.Default);

    [Benchmark]
    public void LoopOverArrays() => _loop.Run();

    [Benchmark]
    public object QueryOverObjects() => ObjectQuery.Run(_objects);

    private static void Require(string? difference, string machine)
    {
        if (difference is not null)
        {
            throw new InvalidOperationException($"The {machine} and the loop over arrays differ: {difference}.");
        }
    }
}
