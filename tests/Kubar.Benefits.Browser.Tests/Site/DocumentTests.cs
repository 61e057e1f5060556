using FluentAssertions;
using FluentAssertions.Execution;
using Kubar.Benefits.Assessments;
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

    /// <summary>One of each layout: the front page, a page of prose and tables, of programs, of a rule, of pictures, of many links; both languages.</summary>
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Documents_LookedAtByAxe_HaveNothingSerious(ColorScheme scheme)
    {
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address, 1280, scheme);
        using var all = new AssertionScope();
        foreach (string page in (string[])["index.html", "petugas.html", "compare.html", "cookbook.html", "rulebook/id/jkm-funeral.html", "rulebook/en/pictures.html", "api/Kubar.Benefits.Interviews.Interview.html"])
        {
            await visitor.GoAsync(page);
            await visitor.ShouldPassAxeAsync();
            await visitor.ShouldBeContentAsync();
        }
    }

    [Fact]
    public async Task ApiReference_OfTheSite_SaysWhatTheCodeSaysOfEveryPublicType()
    {
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address, 1280);
        await visitor.GoAsync("api/index.html");

        string[] titles = [.. await visitor.Page.Locator("main li a").AllInnerTextsAsync()];
        Type[] types = [.. typeof(Assessor).Assembly.GetExportedTypes().Where(type => !type.IsNested)];
        types.Should().HaveCountGreaterThan(150);
        types.Select(type => type.Name.Split('`')[0]).Should().OnlyContain(name => titles.Any(title => title.EndsWith($" {name}", StringComparison.Ordinal) || title.Contains($" {name}<", StringComparison.Ordinal)));
        await visitor.Page.GetByText("Class Interview", new() { Exact = true }).First.ClickAsync();
        await visitor.Page.GetByText("What to ask next of a case of which some facts are not known").First.WaitForAsync();
        await visitor.ShouldBeContentAsync();
    }

    /// <summary>As an auditor would who holds a voucher: the figure on it is searched for, and leads to the benefit's page.</summary>
    [Fact]
    public async Task Search_ForAFigureOnAVoucher_LeadsToThePageOfItsBenefit()
    {
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address, 1280);
        await visitor.GoAsync("index.html");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Cari" }).First.ClickAsync();
        await visitor.Page.Locator("#localsearch-input").FillAsync("12.000.000 santunan berkala");
        await visitor.Page.Locator("a.result[href*='rulebook/id/jkm-periodic-grant']").First.ClickAsync();
        await visitor.Page.WaitForURLAsync("**/rulebook/id/jkm-periodic-grant**");

        await ShownAsync(visitor, "main", "Rp12.000.000");
        await visitor.ShouldBeContentAsync();
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

        await ShownAsync(visitor, "h1", "Biaya pemakaman");
        await visitor.ShouldBeContentAsync();
    }

    /// <summary>A page that is led to has its address before its text: its text is waited for.</summary>
    private static async Task ShownAsync(Visitor visitor, string place, string text)
    {
        ILocator shown = visitor.Page.Locator(place, new() { HasText = text });
        await shown.WaitForAsync();
        (await shown.CountAsync()).Should().Be(1);
    }
}
