using BenchmarkDotNet.Attributes;
using Kubar.Benefits.Bulk;

namespace Kubar.Benefits.Benchmarks.Bulk;

/// <summary>Every benefit of work-accident security, a million rows.</summary>
public class AccidentBenchmark
{
    private BulkTable _table = null!;
    private BulkPlan _kernel = null!;
    private BulkPlan _interpreter = null!;
    private BulkResult _result = null!;
    private ColumnCopy _copy = null!;

    [GlobalSetup]
    public void BothMachinesGiveTheSameAnswers()
    {
        _table = new AccidentRegister(RowCount.Value).Table();
        _kernel = BulkPlan.Compile(_table.Shape, new BulkRequest { Outputs = AccidentRegister.Outputs, Machine = BulkMachine.Generated });
        _interpreter = BulkPlan.Compile(_table.Shape, new BulkRequest { Outputs = AccidentRegister.Outputs, Machine = BulkMachine.Interpreted });
        _copy = new(_kernel, _table.Rows);
        BulkResult interpreted = _interpreter.Run(_table);
        _result = _kernel.Run(_table);
        foreach (BulkOutput output in AccidentRegister.Outputs)
        {
            if (output is BulkOutput<long> amount ? !_result.Of(amount).SequenceEqual(interpreted.Of(amount)) : !_result.Of((BulkOutput<byte>)output).SequenceEqual(interpreted.Of((BulkOutput<byte>)output)))
            {
                throw new InvalidOperationException($"The machines differ in {output}.");
            }
        }
    }

    [Benchmark(Baseline = true)]
    public object Copy() => _copy.Run();

    [Benchmark]
    public BulkResult Kernel() => _kernel.Run(_table, _result, BulkRunOptions.Default);

    [Benchmark]
    public BulkResult Interpreter() => _interpreter.Run(_table, _result, BulkRunOptions.Default);
}
