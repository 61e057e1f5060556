using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace Kubar.Benefits.Browser.Tests.Site;

/// <summary>The documents as a site: they open at any width, and search leads to the rule.</summary>
[Collection(SiteCollection.Name)]
public sealed class DocumentTests(Chromium chromium, SiteServer site)
{
    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Documents_Opened_AskNobodyAndComplainOfNothing(int width, ColorScheme scheme)
    {
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address, width, scheme);
        foreach (string page in (string[])["index.html", "petugas.html", "keluarga.html", "architecture.html", "rulebook/id/jkm-funeral.html"])
        {
            await visitor.GoAsync(page);
            await visitor.ShouldBeContentAsync();
            await visitor.PictureAsync($"documents-{page.Replace('/', '-')}.{width}");
        }

        (await visitor.Page.EvaluateAsync<string>("document.documentElement.lang")).Should().Be("id");
    }

    [Fact]
    public async Task Search_ForABenefit_LeadsToItsPageOfTheRulebook()
    {
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address, 1280);
        await visitor.GoAsync("index.html");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Cari" }).First.ClickAsync();
        await visitor.Page.Locator("#localsearch-input").FillAsync("biaya pemakaman");
        await visitor.Page.Locator("a.result[href*='rulebook/id/jkm-funeral']").First.ClickAsync();
        await visitor.Page.WaitForURLAsync("**/rulebook/id/jkm-funeral**");

        (await visitor.Page.Locator("h1").InnerTextAsync()).Should().Contain("Biaya pemakaman");
        await visitor.ShouldBeContentAsync();
    }
}
