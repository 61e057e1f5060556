using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Kubar.Benefits.Browser.Tests.Chromium))]

namespace Kubar.Benefits.Browser.Tests;

/// <summary>The Chromium of the system, without a window, for all tests of the assembly. <c>KUBAR_CHROMIUM</c> names another.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("KUBAR_CHROMIUM") ?? "/usr/bin/chromium",
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
