using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Kubar.Benefits.Benchmarks;
using Kubar.Benefits.Benchmarks.Bulk;
using Kubar.Benefits.Benchmarks.Roster;

switch (args)
{
    case ["--compile"]:
        FirstPlan.Measure();
        return 0;
    case ["--nation", ..]:
        Nation.Measure(blocks: 40, threads: args is [_, var threads] ? int.Parse(threads, CultureInfo.InvariantCulture) : 2);
        return 0;
    case ["--ratio", ..]:
        Ratio.Measure(rows: 1_000_000, turns: args is [_, var turns] ? int.Parse(turns, CultureInfo.InvariantCulture) : 50);
        return 0;
    case ["--growth"]:
        return Growth.Measure(turns: 7) ? 0 : 1;
    case ["--growing", { } measured]:
        return Growing.Measure(measured) ? 0 : 1;
    case ["--growing-command", { } measured, { } name, .. { } inputs]:
        return GrowingCommand.Measure(measured, name, inputs) ? 0 : 1;
    case ["--duckdb", { } file]:
        DuckDbRoster.Run(file);
        return 0;
    case ["--rivals", { } files, { } roster, { } rounds, .. { } postgres]:
        Rivals.Measure(files, roster, postgres is [{ } took] ? double.Parse(took, CultureInfo.InvariantCulture) : null, int.Parse(rounds, CultureInfo.InvariantCulture));
        return 0;
    case ["--postgres", var folder]:
        PostgresFiles.Write(folder, rows: 1_000_000);
        return 0;
}

// --smoke runs each benchmark once, in this process, so that CI sees them compile and agree; its figures mean nothing. How the time of
// once quadratic inputs grows is measured there too.
bool smoke = args is ["--smoke", ..];
if (smoke)
{
    RowCount.Value = RowCount.Few;
}

IConfig config = smoke
    ? DefaultConfig.Instance.AddJob(Job.Dry.WithToolchain(InProcessNoEmitToolchain.Instance))
    : DefaultConfig.Instance;
string[] rest = smoke ? ["--filter", "*", .. args[1..]] : args;

Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(SingleAssessment).Assembly).Run(rest, config)];

bool failed = summaries.Length == 0
    || Array.Exists(summaries, summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success));
return failed || (smoke && !Growth.Measure(turns: 3)) ? 1 : 0;
