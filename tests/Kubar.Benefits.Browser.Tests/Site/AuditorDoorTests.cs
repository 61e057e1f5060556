using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json;
using Kubar.Benefits.Law;
using Microsoft.Playwright;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Browser.Tests.Site;

/// <summary>The whole case as a form beside its JSON, and comparisons.</summary>
[Collection(SiteCollection.Name)]
public sealed class AuditorDoorTests(Chromium chromium, SiteServer site)
{
    [Fact]
    public async Task Form_OfCasesOfEveryKind_HasEveryPlaceOfTheTableOfFields()
    {
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address);
        await visitor.GoAsync("hitung/pemeriksa.html");

        string[][] places = await visitor.Page.EvaluateAsync<string[][]>(
            """
            async () => {
              const { about, ask } = await import('./js/calculator.js');
              const { CaseForm } = await import('./js/caseform.js');
              await about;
              const description = JSON.parse(await ask('Form'));
              const told = (segment, kind, wageBasis) => ({
                id: '-', participant: { segment, wageBasis }, event: { kind, suspicion: {}, sight: {}, losses: [{}], incapacity: [{}] },
                membership: { paidMonths: ['2025-01'] }, expenses: { medicalElsewhere: {} }, family: { children: [{}] } });
              const found = new Set();
              for (const segment of ['bpu', 'pu']) {
                for (const kind of description.schema.properties.event.properties.kind.enum) {
                  for (const wage of description.fields['participant.wageBasis'].choices) {
                    const form = new CaseForm(description, () => {});
                    form.show(told(segment, kind, { kind: wage.code, lastMonths: [1] }));
                    form.node.querySelectorAll('[id]').forEach(each => found.add(each.id.replace(/^field:/, '').replaceAll(/\[\d+\]/g, '[]')));
                  }
                }
              }
              return [Object.keys(description.fields), [...found]];
            }
            """);

        places[0].Should().HaveCountGreaterThan(70);
        // Months of a period and the ends of a list stand within it.
        places[0].Where(path => !places[1].Contains(path) && !places[1].Contains(path.Replace("incapacity.", "incapacity[].", StringComparison.Ordinal))).Should().BeEmpty();
        await visitor.ShouldBeContentAsync();
    }

    [Fact]
    public async Task Form_OfEveryPublishedCase_TellsTheSameCase()
    {
        string[] cases = [.. SitePageTests.PublishedCases().Where(json => BenefitsJson.ReadCase(json).Value is not null)];
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address);
        await visitor.GoAsync("hitung/pemeriksa.html");

        string[] rewritten = await visitor.Page.EvaluateAsync<string[]>(
            """
            async cases => {
              const { about, ask } = await import('./js/calculator.js');
              const { shorten, spread } = await import('./js/shape.js');
              await about;
              const { schema } = JSON.parse(await ask('Form'));
              return await Promise.all(cases.map(each => ask('Rewrite', JSON.stringify(shorten(schema, spread(schema, JSON.parse(each)))), false)));
            }
            """,
            cases);

        cases.Should().HaveCountGreaterThan(100);
        rewritten.Should().Equal(cases.Select(json => BenefitsJson.Write(BenefitsJson.ReadCase(json).Value!)));
    }

    [Theory]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task Form_ChangedByKeyboard_ChangesTheJsonAndTheJsonTheForm(int width, ColorScheme scheme)
    {
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address, width, scheme);
        IPage page = visitor.Page;
        await visitor.GoAsync("hitung/pemeriksa.html?lang=en");
        ILocator registered = page.GetByLabel("The day of registration", new() { Exact = true });
        await registered.WaitForAsync();
        await visitor.PictureAsync($"form.{width}.{scheme}");

        await registered.FocusAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("2025-08-01");
        await page.Keyboard.PressAsync("Tab");
        (await CaseAsync(page)).Membership.RegisteredOn.Should().Be(new LocalDate(2025, 8, 1));

        await page.Locator("[id='field:family.children:add']").PressAsync("Enter");
        (await page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("field:family.children:add", "a form that is drawn anew keeps the place");
        BenefitCase withAChild = await CaseAsync(page);
        withAChild.Family!.Children.Should().HaveCount(3);
        withAChild.Family.Children![2].Should().Be(new Child(), "nothing is told of it yet");

        await page.GetByRole(AriaRole.Button, new() { Name = "JSON" }).PressAsync("Enter");
        await page.Locator("#case").FillAsync(BenefitsJson.Write(withAChild with { Family = withAChild.Family with { Spouse = false } }));
        await page.GetByRole(AriaRole.Button, new() { Name = "Form", Exact = true }).PressAsync("Enter");
        (await page.Locator("[id='field:family.spouse']").InputValueAsync()).Should().Be("false");
        await visitor.ShouldBeContentAsync();
    }

    [Fact]
    public async Task Form_OfAnotherSegment_AsksWhatIsOfThatSegment()
    {
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address);
        IPage page = visitor.Page;
        await visitor.GoAsync("hitung/pemeriksa.html");
        ILocator wage = page.Locator("[id='field:participant.monthlyWage']");
        await page.Locator("[id='field:participant.segment']").WaitForAsync();
        (await wage.CountAsync()).Should().Be(0, "a monthly wage is of a wage recipient");

        _ = await page.Locator("[id='field:participant.segment']").SelectOptionAsync("pu");
        await wage.FillAsync("Rp4.500.000");
        await wage.PressAsync("Tab");
        (await CaseAsync(page)).Participant.MonthlyWage.Should().Be(new Rupiah(4_500_000));

        await wage.FillAsync("4,5 juta");
        await wage.PressAsync("Tab");
        await page.Locator("[id='problem:participant.monthlyWage']").WaitForAsync();
        (await wage.GetAttributeAsync("aria-invalid")).Should().Be("true", "what is wrong is said beside the place, in the words of the library");
        (await page.Locator("[id='problem:participant.monthlyWage']").InnerTextAsync()).Should().Be(
            BenefitsJson.ReadCase(await page.Locator("#case").InputValueAsync()).Problems.Single().Message.Indonesian);

        await page.GetByRole(AriaRole.Button, new() { Name = "Hitung", Exact = true }).ClickAsync();
        await page.Locator("section.panel").GetByRole(AriaRole.Button, new() { Name = "participant.monthlyWage" }).ClickAsync();
        (await page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("field:participant.monthlyWage");
        await visitor.ShouldBeContentAsync();
    }

    [Fact]
    public async Task Json_ThatIsNone_LeavesTheFormOutAndSaysSo()
    {
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address);
        IPage page = visitor.Page;
        await visitor.GoAsync("hitung/pemeriksa.html");
        await page.Locator("[id='field:id']").WaitForAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Kasus (JSON)" }).ClickAsync();
        await page.Locator("#case").FillAsync("{");
        await page.GetByRole(AriaRole.Button, new() { Name = "Formulir" }).ClickAsync();

        (await page.Locator("#as-form").InnerTextAsync()).Should().Contain("bukan kasus dalam JSON");
        (await page.Locator("#case").InputValueAsync()).Should().Be("{", "nothing is lost");
        await visitor.ShouldBeContentAsync();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Compare_OnAnotherDayUnderAReadingAndWithOtherFacts_SaysWhatDiffersAndWhy(int width)
    {
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address, width);
        IPage page = visitor.Page;
        await visitor.GoAsync("hitung/pemeriksa.html");
        ILocator result = page.Locator("section.panel");
        _ = await page.Locator("#example").SelectOptionAsync("why-only-ten-million");
        await page.GetByRole(AriaRole.Button, new() { Name = "Muat contoh" }).ClickAsync();
        await page.Locator("[id='field:membership.registeredOn'][value]").Or(page.Locator("[id='field:membership.registeredOn']")).First.WaitForAsync();
        BenefitCase given = await CaseAsync(page);

        await page.GetByLabel("Tanggal kejadian", new() { Exact = true }).Last.FillAsync("2025-02-23");
        await CompareAsync(page, result);
        CaseComparison dated = CaseComparison.Compare(Given(given), ComparisonSide.OnEventDate(new(2025, 2, 23), given, AssessmentOptions.Default));
        (await result.InnerTextAsync()).Should().Contain("23 Februari 2025").And.Contain(Indonesian(dated.Assessments[1].Totals.PayableNow));
        (await JsonAsync(result)).Should().Be(BenefitsJson.Write(dated), "the page shows what the library says");
        await visitor.PictureAsync($"compare.{width}");
        await visitor.ShouldBeContentAsync();

        await page.GetByLabel("dengan tafsir lain").CheckAsync();
        ReadingAlternative alternative = ReadingCatalogue.All.First(reading => reading.Id == "three-months").Alternatives[1];
        _ = await page.Locator("#compare-reading").SelectOptionAsync(alternative.ToString());
        await CompareAsync(page, result);
        (await JsonAsync(result)).Should().Be(BenefitsJson.Write(CaseComparison.Compare(Given(given), ComparisonSide.Under(alternative, given, AssessmentOptions.Default))));

        await page.GetByLabel("dengan data lain").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ingat kasus ini sebagai pembanding" }).ClickAsync();
        ILocator registered = page.Locator("[id='field:membership.registeredOn']");
        await registered.FillAsync("2023-01-02");
        await registered.PressAsync("Tab");
        BenefitCase changed = await CaseAsync(page);
        changed.Membership.RegisteredOn.Should().Be(new LocalDate(2023, 1, 2));
        await CompareAsync(page, result);
        (await JsonAsync(result)).Should().Be(BenefitsJson.Write(CaseComparison.Compare(Given(given), Given(changed))));

        await page.GetByLabel("dengan kejadian pada tanggal lain").CheckAsync();
        await page.GetByLabel("Tanggal kejadian", new() { Exact = true }).Last.FillAsync("23/2/2025");
        await CompareAsync(page, result);
        (await result.InnerTextAsync()).Should().Contain("\"23/2/2025\"", "a day that is none is refused in the words of the library");
        await visitor.ShouldBeContentAsync();
    }

    private static ComparisonSide Given(BenefitCase benefitCase) => ComparisonSide.AsGiven(benefitCase, AssessmentOptions.Default);

    private static string Indonesian(Rupiah sum) => sum.ToString().Replace(',', '.');

    private static async Task CompareAsync(IPage page, ILocator result)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Bandingkan", Exact = true }).ClickAsync();
        await result.GetByText("Sebentar").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private static async Task<BenefitCase> CaseAsync(IPage page) =>
        BenefitsJson.ReadCase(await page.Locator("#case").InputValueAsync()).Value ?? throw new JsonException("The page holds no case.");

    private static async Task<string> JsonAsync(ILocator result) => await result.Locator("pre").TextContentAsync() ?? "";
}
