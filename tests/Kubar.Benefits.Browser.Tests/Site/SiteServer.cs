using System.Diagnostics;
using System.Globalization;
using Kubar.Benefits.Tests;
using Xunit;

namespace Kubar.Benefits.Browser.Tests.Site;

/// <summary>The built site on this machine, as <c>eng/site --serve</c> shows it; a slow line of its own where that is asked for.</summary>
public sealed class SiteServer : IAsyncLifetime
{
    private const int SlowBitsPerSecond = 1_600_000;

    private readonly List<Process> _processes = [];

    /// <summary>Where the site is.</summary>
    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Address = await StartAsync(0);

    /// <summary>Where the site is on a line of 1.6 Mbit a second.</summary>
    public Task<Uri> StartSlowAsync() => StartAsync(SlowBitsPerSecond);

    public ValueTask DisposeAsync()
    {
        foreach (Process process in _processes)
        {
            process.Kill();
            process.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    private async Task<Uri> StartAsync(int bitsPerSecond)
    {
        string site = RepositoryRoot.PathOf("artifacts/site");
        if (!Directory.Exists(Path.Combine(site, "hitung")))
        {
            throw new InvalidOperationException("The site is not built: eng/test-site builds it and runs these tests.");
        }

        string[] arguments = [RepositoryRoot.PathOf("eng/serve-site.mjs"), site, "0", bitsPerSecond.ToString(CultureInfo.InvariantCulture)];
        Process process = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        _processes.Add(process);
        return new(await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start."));
    }
}
