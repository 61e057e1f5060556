using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace Kubar.Benefits.Browser.Tests;

/// <summary>Reports as people see them: on a phone, on a desk, on paper, in light and dark, and by a screen reader.</summary>
public sealed class ReportPageTests(Chromium chromium, ReportFiles reports) : IClassFixture<ReportFiles>
{
    private const int Phone = 360;
    private const int A4 = 794;
    private const int Desktop = 1280;

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task Page_OpenedAtAnyWidthInLightAndDark_AsksForNothingAndComplainsOfNothing(string name)
    {
        foreach (int width in (int[])[Phone, A4, Desktop])
        {
            foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await using IBrowserContext context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
                List<string> requests = [];
                List<string> complaints = [];
                IPage page = await context.NewPageAsync();
                page.Request += (_, request) => requests.Add(request.Url);
                page.Console += (_, message) => complaints.Add(message.Text);
                page.PageError += (_, error) => complaints.Add(error);

                _ = await page.GotoAsync(AddressOf(name));
                if (ReportFiles.ArePicturesKept)
                {
                    _ = await page.ScreenshotAsync(new() { Path = PictureOf($"{name}.{width}.{scheme}"), FullPage = true });
                }

                requests.Should().Equal([AddressOf(name)], "{0} is one file", name);
                complaints.Should().BeEmpty();
                (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width, "{0} at {1} is not moved sideways", name, width);
                (await page.EvaluateAsync<string>("document.documentElement.lang")).Should().Be(name[^2..]);
                (await page.Locator("h1").CountAsync()).Should().Be(1);
            }
        }
    }

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task Page_LookedAtByAxe_HasNothingSerious(string name)
    {
        foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            // The page's policy allows no script, and axe is one.
            await using IBrowserContext context = await chromium.Browser.NewContextAsync(new() { BypassCSP = true, ColorScheme = scheme, ViewportSize = new() { Width = Phone, Height = 900 } });
            IPage page = await context.NewPageAsync();
            _ = await page.GotoAsync(AddressOf(name));

            AxeResult result = await page.RunAxe();

            result.Passes.Should().NotBeEmpty();
            result.Violations.Where(violation => violation.Impact is "serious" or "critical" || violation.Tags.Contains("cat.semantics", StringComparer.Ordinal))
                .Select(violation => $"{violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}")
                .Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(ReportFiles.Names), MemberType = typeof(ReportFiles))]
    public async Task Page_PrintedOnA4_HasEveryLineOnItsPages(string name)
    {
        await using IBrowserContext context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = A4, Height = 1123 } });
        IPage page = await context.NewPageAsync();
        _ = await page.GotoAsync(AddressOf(name));
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        byte[] printed = await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true, Path = Path.Combine(ReportFiles.Pictures, name + ".pdf") });

        printed.AsSpan(0, 5).ToArray().Should().Equal("%PDF-"u8.ToArray());
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(A4);
    }

    private static string PictureOf(string name) => Path.Combine(ReportFiles.Pictures, name + ".png");

    private string AddressOf(string name) => new Uri(reports.PathOf(name)).AbsoluteUri;
}
