using System.Diagnostics;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Bulk.Lanes;

namespace Kubar.Benefits.Benchmarks.Bulk;

/// <summary>
/// The same as the benchmarks in one loop: each machine and the copy take turns, so that what else the machine is doing hits all
/// alike. The best of many turns: of time gone by, and of processor time, which the work of others lengthens less.
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
        TimeSpan[] elapsed = [.. all.Select(_ => TimeSpan.MaxValue)];
        TimeSpan[] busy = [.. all.Select(_ => TimeSpan.MaxValue)];
        for (int turn = 0; turn < turns; turn++)
        {
            for (int i = 0; i < all.Length; i++)
            {
                long start = Stopwatch.GetTimestamp();
                TimeSpan before = Environment.CpuUsage.TotalTime;
                all[i].Run();
                busy[i] = Least(busy[i], Environment.CpuUsage.TotalTime - before);
                elapsed[i] = Least(elapsed[i], Stopwatch.GetElapsedTime(start));
            }
        }

        LaneProgram program = kernel.Kernel.Program;
        Console.WriteLine(FormattableString.Invariant($"{name}: {program.Operations.Count} operations, {program.Inputs.Count} columns in, {program.Outputs.Count} out, {copy.BytesOfRow} bytes a row"));
        for (int i = 0; i < all.Length; i++)
        {
            Console.WriteLine(FormattableString.Invariant($"  {all[i].Name,-20} {PerRow(elapsed[i]),7:F2} ns a row {elapsed[i] / elapsed[0],6:F2}   busy {PerRow(busy[i]),7:F2} ns {busy[i] / busy[0],6:F2}"));
        }

        double PerRow(TimeSpan time) => time.TotalNanoseconds / table.Rows;
    }

    private static TimeSpan Least(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
