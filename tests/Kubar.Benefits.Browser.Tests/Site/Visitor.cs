using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FluentAssertions;
using Microsoft.Playwright;

namespace Kubar.Benefits.Browser.Tests.Site;

/// <summary>Somebody who opens the site in a browser of their own; notes what it asks for and what it complains of.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private const int Phone = 360;

    // A busy machine compiles and draws beside it; what is waited for comes or does not.
    private const int PatienceMilliseconds = 120_000;

    private readonly Uri _address;

    private Visitor(IBrowserContext context, IPage page, Uri address) => (Context, Page, _address) = (context, page, address);

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>What was sent, compressed, in bytes.</summary>
    public long Transferred { get; private set; }

    private List<string> Complaints { get; } = [];

    private List<string> Strangers { get; } = [];

    public static async Task<Visitor> OpenAsync(IBrowser browser, Uri address, int width = Phone, ColorScheme scheme = ColorScheme.Light, bool bypassPolicy = false, bool keepsNothing = false)
    {
        IBrowserContext context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme, BypassCSP = bypassPolicy, ServiceWorkers = keepsNothing ? ServiceWorkerPolicy.Block : ServiceWorkerPolicy.Allow });
        context.SetDefaultTimeout(PatienceMilliseconds);
        IPage page = await context.NewPageAsync();
        var visitor = new Visitor(context, page, address);
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address.AbsoluteUri, StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                visitor.Strangers.Add(request.Url);
            }
        };
        context.Response += (_, response) =>
        {
            if (!response.FromServiceWorker && response.Headers.TryGetValue("content-length", out string? length))
            {
                visitor.Transferred += long.Parse(length, System.Globalization.CultureInfo.InvariantCulture);
            }
        };
        page.Console += (_, message) => visitor.Complaints.Add(message.Text);
        page.PageError += (_, error) => visitor.Complaints.Add(error);
        return visitor;
    }

    public Task GoAsync(string path) => Page.GotoAsync(new Uri(_address, path).AbsoluteUri);

    /// <summary>Nothing was complained of, nobody else was asked, and nothing is cut off at the side.</summary>
    public async Task ShouldBeContentAsync()
    {
        Complaints.Should().BeEmpty();
        Strangers.Should().BeEmpty("the page asks nobody but its own place");
        (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).Should().Be(0, "nothing is cut off at the side");
        (await Page.Locator("h1").CountAsync()).Should().Be(1);
    }

    /// <summary>Axe finds nothing serious, and nothing that hides what is meant from a screen reader.</summary>
    public async Task ShouldPassAxeAsync()
    {
        AxeResult result = await Page.RunAxe();
        result.Passes.Should().NotBeEmpty();
        result.Violations.Where(violation => violation.Impact is "serious" or "critical" || violation.Tags.Contains("cat.semantics", StringComparer.Ordinal))
            .Select(violation => $"{violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}")
            .Should().BeEmpty();
    }

    public async Task PictureAsync(string name)
    {
        if (ReportFiles.ArePicturesKept)
        {
            _ = await Page.ScreenshotAsync(new() { Path = Path.Combine(ReportFiles.Pictures, $"site-{name}.png"), FullPage = true });
        }
    }

    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
