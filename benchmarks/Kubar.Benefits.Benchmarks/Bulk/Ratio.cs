using System.Diagnostics;
using Kubar.Benefits.Bulk;

namespace Kubar.Benefits.Benchmarks.Bulk;

/// <summary>
/// The same as the benchmarks in one loop: each machine and the copy take turns, so that what else the machine is doing hits all
/// alike. The best of many turns, and what can be counted rather than timed.
/// </summary>
internal static class Ratio
{
    public static void Measure(int rows, int turns)
    {
        Measure("deaths", new DeathRegister(rows).Table(), DeathRegister.Outputs, turns);
        Measure("accidents", new AccidentRegister(rows).Table(), AccidentRegister.Outputs, turns);
    }

    private static void Measure(string name, BulkTable table, ValueList<BulkOutput> outputs, int turns)
    {
        BulkPlan kernel = BulkPlan.Compile(table.Shape, new BulkRequest { Outputs = outputs, Machine = BulkMachine.Generated });
        BulkPlan interpreter = BulkPlan.Compile(table.Shape, new BulkRequest { Outputs = outputs, Machine = BulkMachine.Interpreted });
        BulkResult result = kernel.Run(table);
        var two = new BulkRunOptions { DegreeOfParallelism = 2 };
        var copy = new ColumnCopy(kernel, table.Rows);
        (string Name, Action Run)[] all =
        [
            ("copy", () => copy.Run()),
            ("kernel", () => kernel.Run(table, result, BulkRunOptions.Default)),
            ("kernel, two threads", () => kernel.Run(table, result, two)),
            ("interpreter", () => interpreter.Run(table, result, BulkRunOptions.Default)),
        ];
        TimeSpan[] best = [.. all.Select(_ => TimeSpan.MaxValue)];
        for (int turn = 0; turn < turns; turn++)
        {
            for (int i = 0; i < all.Length; i++)
            {
                long start = Stopwatch.GetTimestamp();
                all[i].Run();
                TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
                best[i] = elapsed < best[i] ? elapsed : best[i];
            }
        }

        LaneProgram program = kernel.Kernel.Program;
        Console.WriteLine(FormattableString.Invariant($"{name}: {program.Operations.Count} operations, {program.Inputs.Count} columns in, {program.Outputs.Count} out, {copy.BytesOfRow} bytes a row"));
        for (int i = 0; i < all.Length; i++)
        {
            Console.WriteLine(FormattableString.Invariant($"  {all[i].Name,-20} {best[i].TotalNanoseconds / table.Rows,7:F2} ns a row   {best[i] / best[0],5:F2}"));
        }
    }
}
