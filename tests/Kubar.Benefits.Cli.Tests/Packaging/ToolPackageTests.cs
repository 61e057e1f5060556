using System.Diagnostics;
using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Support;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Packaging;

/// <summary>Packs the tool, installs it as its users do, and runs it. Takes half a minute; needs no network once restored.</summary>
[Collection(nameof(AloneCollection))]
public sealed class ToolPackageTests : IDisposable
{
    private const string Case = """{"id":"a","participant":{"segment":"bpu"},"event":{"kind":"nonWorkDeath","date":"2025-08-27"}}""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kubar-tool-");

    [Fact]
    public async Task Tool_PackedAndInstalled_Runs()
    {
        string packages = Path.Combine(_folder.FullName, "packages");
        string project = Path.Combine(Repository.Root, "src", "Kubar.Benefits.Cli", "Kubar.Benefits.Cli.csproj");
        await DotnetAsync(
            "pack", project, "--configuration", "Release", "--output", packages, "--disable-build-servers",
            $"-p:ArtifactsPath={Path.Combine(_folder.FullName, "artifacts")}", "-p:RunAnalyzers=false", "-p:NuGetAudit=false");
        string package = Directory.GetFiles(packages, "Kubar.Benefits.Cli.*.nupkg").Should().ContainSingle().Which;
        string version = Path.GetFileNameWithoutExtension(package)["Kubar.Benefits.Cli.".Length..];

        string tools = Path.Combine(_folder.FullName, "tools");
        await DotnetAsync(
            "tool", "install", "Kubar.Benefits.Cli", "--version", version, "--tool-path", tools,
            "--add-source", packages, "--ignore-failed-sources", "--no-http-cache");

        string tool = Path.Combine(tools, OperatingSystem.IsWindows() ? "kubar.exe" : "kubar");
        (await RunAsync(tool, "", "--version")).Output.Should().StartWith(version);
        CliResult assessed = await RunAsync(tool, Case, "assess", "-", "--format", "json");
        assessed.ExitCode.Should().Be(ExitCode.Success);
        assessed.Output.Should().StartWith("{\"id\":\"a\",\"eventDate\":\"2025-08-27\"").And.EndWith("}\n");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task DotnetAsync(params string[] arguments)
    {
        CliResult result = await RunAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", "", arguments);
        result.ExitCode.Should().Be(0, $"{result.Output}{result.Error}");
    }

    private static async Task<CliResult> RunAsync(string program, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await error);
    }
}
