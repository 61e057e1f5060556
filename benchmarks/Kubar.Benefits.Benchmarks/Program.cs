using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Kubar.Benefits.Benchmarks;

// --smoke runs each benchmark once, in this process, so that CI sees them compile and agree; its figures mean nothing.
bool smoke = args is ["--smoke", ..];
IConfig config = smoke
    ? DefaultConfig.Instance.AddJob(Job.Dry.WithToolchain(InProcessNoEmitToolchain.Instance))
    : DefaultConfig.Instance;
string[] rest = smoke ? ["--filter", "*", .. args[1..]] : args;

Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(SingleAssessment).Assembly).Run(rest, config)];

bool failed = summaries.Length == 0
    || Array.Exists(summaries, summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success));
return failed ? 1 : 0;
