using System.Diagnostics;
using Kubar.Benefits.Tests;
using Xunit;

namespace Kubar.Benefits.Browser.Tests;

/// <summary>Every kind of report in both languages, as the tool writes it.</summary>
public sealed class ReportFiles : IAsyncLifetime
{
    private static readonly (string Name, string[] Arguments)[] Reports =
    [
        ("assess", ["assess", "examples/jkk-01-trenggalek-2025.json", "--explain"]),
        ("assess-undetermined", ["assess", "examples/a-fact-is-missing.json", "--explain"]),
        ("why-not", ["why-not", "examples/why-only-ten-million.json"]),
        ("compare", ["compare", "examples/died-in-december-2019.json", "--event-date", "2019-12-02"]),
        ("audit", ["audit", "examples/pembayaran.csv", "--prepared-by", "Petugas Contoh", "--prepared-on", "2026-06-30"]),
        ("contribution", ["contribution", "examples/contributions.csv"]),
        ("verify", ["verify", "examples/receipts.jsonl"]),
        ("readings", ["readings"]),
        ("roster", ["roster", "examples/peserta.xlsx", "--on", "2026-11-30", "--event", "natural-death"]),
        ("monitor",
        [
            "monitor", "examples/monitoring/program.json", "--on", "2026-11-30", "--roster", "examples/monitoring/peserta.csv",
            "--deaths", "examples/monitoring/kematian.csv", "--payments", "examples/monitoring/pembayaran.csv", "--transfers", "examples/monitoring/transfer.csv",
        ]),
    ];

    /// <summary>The reports by name, in each language.</summary>
    public static TheoryData<string> Names => [.. Reports.SelectMany(report => (string[])[$"{report.Name}.id", $"{report.Name}.en"])];

    /// <summary>Whether pictures are kept for those who look at them: they take most of the time.</summary>
    public static bool ArePicturesKept { get; } = Environment.GetEnvironmentVariable("KUBAR_PICTURES") == "1";

    /// <summary>Where they are kept, and what was printed.</summary>
    public static string Pictures { get; } = Directory.CreateDirectory(RepositoryRoot.PathOf("artifacts/pages")).FullName;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public string PathOf(string name) => Path.Combine(_folder.FullName, name + ".html");

    public async ValueTask InitializeAsync()
    {
        foreach ((string name, string[] arguments) in Reports)
        {
            foreach (string language in (string[])["id", "en"])
            {
                await WriteAsync([.. arguments, "--language", language, "--out", PathOf($"{name}.{language}")]);
            }
        }
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task WriteAsync(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "kubar.dll"), .. arguments])
        {
            WorkingDirectory = RepositoryRoot.Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process tool = Process.Start(start)!;
        Task<string> output = tool.StandardOutput.ReadToEndAsync();
        string error = await tool.StandardError.ReadToEndAsync();
        _ = await output;
        await tool.WaitForExitAsync();
        if (tool.ExitCode == 1)
        {
            throw new InvalidOperationException($"kubar {string.Join(' ', arguments)}: {error}");
        }
    }
}
