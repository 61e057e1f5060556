using System.Globalization;
using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json;
using Kubar.Benefits.Tests;
using Microsoft.Playwright;
using Xunit;

namespace Kubar.Benefits.Browser.Tests.Site;

/// <summary>What holds of every page that computes: it answers what the library answers, asks nobody, works offline, is read by everyone.</summary>
[Collection(SiteCollection.Name)]
public sealed class SitePageTests(Chromium chromium, SiteServer site, ITestOutputHelper output)
{
    private const long MostBytes = 3_000_000;

    private const int SlowMilliseconds = 120_000;

    [Fact]
    public async Task EveryPublishedCase_ThroughThePage_IsTheLibrarysAnswerToTheByte()
    {
        string[] cases = [.. PublishedCases()];
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address);
        await visitor.GoAsync("hitung/pemeriksa.html");

        string[] answers = await visitor.Page.EvaluateAsync<string[]>(
            """
            async cases => {
              const { ask } = await import('./js/calculator.js');
              return await Promise.all(cases.map(each => ask('Assess', each, false, false)));
            }
            """,
            cases);

        cases.Should().HaveCountGreaterThan(100);
        for (int i = 0; i < cases.Length; i++)
        {
            answers[i].Should().Be(ByTheLibrary(cases[i]));
        }

        await visitor.ShouldBeContentAsync();
    }

    [Fact]
    public async Task AuditorsDoor_WithEachExample_AnswersAndSealsAndVerifies()
    {
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address, 1280);
        IPage page = visitor.Page;
        await visitor.GoAsync("hitung/pemeriksa.html");
        ILocator result = page.Locator("section.panel");

        _ = await page.Locator("#example").SelectOptionAsync("why-only-ten-million");
        await PressAsync(page, "Muat contoh");
        await PressAsync(page, "Hitung");
        await result.GetByText("Penjelasan").WaitForAsync();
        (await result.InnerTextAsync()).Should().Contain("Rp10.000.000");
        await visitor.PictureAsync("auditor");

        await PressAsync(page, "Mengapa tidak berhak?");
        await result.GetByText("Akan menjadi hak bila").First.WaitForAsync();
        (await result.InnerTextAsync()).Should().Contain("Permenaker 1/2025 Pasal 97A").And.Contain("23 Februari 2025");

        await PressAsync(page, "Buat bukti tersegel");
        await result.GetByText("sidik jarinya").WaitForAsync();
        await PressAsync(page, "Periksa bukti tersegel");
        await result.GetByText("Sesuai: bukti ini utuh").WaitForAsync();
        string receipt = await page.Locator("#receipt").InputValueAsync();
        await page.Locator("#receipt").FillAsync(receipt.Replace("10000000", "42000000", StringComparison.Ordinal));
        await PressAsync(page, "Periksa bukti tersegel");
        await result.GetByText("TIDAK sesuai").WaitForAsync();

        _ = await page.Locator("#example").SelectOptionAsync("wrong-input");
        await PressAsync(page, "Muat contoh");
        await PressAsync(page, "Hitung");
        await result.GetByText("kesalahan pada masukan").WaitForAsync();
        string[] paths = await result.Locator("td code").AllInnerTextsAsync() is var found ? [.. found] : [];
        paths.Should().Equal(BenefitsJson.ReadCase(await File.ReadAllTextAsync(RepositoryRoot.PathOf("examples/wrong-input.json"), TestContext.Current.CancellationToken)).Problems.Select(problem => problem.Path));
        await visitor.ShouldBeContentAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Pages_LookedAtByAxe_HaveNothingSerious(ColorScheme scheme)
    {
        // The pages' policy allows no script but their own, and axe is one.
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address, scheme: scheme, bypassPolicy: true);
        await visitor.GoAsync("hitung/index.html");
        await visitor.ShouldPassAxeAsync();
        await visitor.GoAsync("hitung/keluarga.html");
        var family = new FamilyDoor(visitor.Page);
        await family.ChooseAsync("Meninggal dunia, bukan karena pekerjaan");
        await family.DayAsync(27, 8, 2025);
        await family.ChooseAsync("Bekerja sendiri (bukan penerima upah)");
        await visitor.ShouldPassAxeAsync();
        await family.DayAsync(2, 1, 2020);
        while (!await family.IsDoneAsync())
        {
            await family.DoNotKnowAsync();
        }

        await visitor.ShouldPassAxeAsync();
        await visitor.GoAsync("hitung/pemeriksa.html");
        await PressAsync(visitor.Page, "Hitung");
        await visitor.Page.GetByText("Penjelasan").WaitForAsync();
        await visitor.ShouldPassAxeAsync();
        await visitor.PictureAsync($"auditor.{scheme}");
        await visitor.Page.GetByLabel("Tanggal kejadian", new() { Exact = true }).Last.FillAsync("2024-08-27");
        await PressAsync(visitor.Page, "Bandingkan");
        await visitor.Page.GetByText("Apa yang berbeda, dan mengapa").WaitForAsync();
        await visitor.ShouldPassAxeAsync();
        // A form with everything that can be wrong in it, and every part unfolded.
        _ = await visitor.Page.Locator("#example").SelectOptionAsync("wrong-input");
        await PressAsync(visitor.Page, "Muat contoh");
        await visitor.Page.Locator(".caseform .problem").First.WaitForAsync();
        await visitor.Page.EvaluateAsync("document.querySelectorAll('details').forEach(each => { each.open = true; })");
        await visitor.ShouldPassAxeAsync();
    }

    [Fact]
    public async Task Page_OpenedOnce_WorksWithoutTheInternet()
    {
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address);
        await visitor.GoAsync("hitung/keluarga.html");
        await visitor.Page.EvaluateAsync(
            """
            async () => {
              const { active } = await navigator.serviceWorker.ready;
              while (active.state !== 'activated') {
                await new Promise(done => setTimeout(done, 50));
              }
            }
            """);

        await visitor.Context.SetOfflineAsync(true);
        await visitor.GoAsync("hitung/index.html");
        await visitor.Page.GetByText("Mulai: Untuk keluarga").ClickAsync();
        var family = new FamilyDoor(visitor.Page);
        await family.ChooseAsync("Meninggal dunia, bukan karena pekerjaan");
        await family.DayAsync(27, 8, 2025);
        await family.ChooseAsync("Bekerja sendiri (bukan penerima upah)");

        (await family.SoFarAsync()).Should().Contain("Rp0 s.d. Rp66.000.000");
        await visitor.ShouldBeContentAsync();
    }

    [Fact]
    public async Task Policy_OfThePageAndItsWorker_LetsNothingOut()
    {
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address);
        await visitor.GoAsync("hitung/keluarga.html");

        // As the page starts its worker, so that what holds here holds there.
        const string Ask = "try { await fetch('https://elsewhere.invalid/'); } catch {}";
        string[] stopped = await visitor.Page.EvaluateAsync<string[]>(
            $$"""
            async () => {
              const inPage = new Promise(done => addEventListener('securitypolicyviolation', event => done(event.effectiveDirective), { once: true }));
              {{Ask}}
              const text = `addEventListener('securitypolicyviolation', event => postMessage(event.effectiveDirective)); {{Ask}}`;
              const worker = new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })), { type: 'module' });
              const inWorker = new Promise(done => { worker.onmessage = event => done(event.data); });
              return [await inPage, await inWorker];
            }
            """);

        stopped.Should().Equal("connect-src", "connect-src");
    }

    [Fact]
    public async Task Page_OnASlowLine_TransfersLessThanThreeMegabytes()
    {
        Uri slow = await site.StartSlowAsync();
        // What is kept for later comes out of what was loaded, and would be counted twice.
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, slow, keepsNothing: true);
        ICDPSession session = await visitor.Context.NewCDPSessionAsync(visitor.Page);
        _ = await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 4 });
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await visitor.GoAsync("hitung/keluarga.html");
        await visitor.Page.Locator("#ask").WaitForAsync();
        long question = watch.ElapsedMilliseconds;
        await visitor.Page.Locator(".loading").WaitForAsync(new() { State = WaitForSelectorState.Detached, Timeout = SlowMilliseconds });
        long ready = watch.ElapsedMilliseconds;
        long transferred = visitor.Transferred;

        var family = new FamilyDoor(visitor.Page);
        await family.ChooseAsync("Meninggal dunia karena kecelakaan kerja");
        await family.DayAsync(27, 8, 2025);
        await family.DayAsync(28, 8, 2025);
        await family.ChooseAsync("Bekerja sendiri (bukan penerima upah)");
        while (!await family.IsDoneAsync())
        {
            await family.AnswerWhatIsKnownAsync(children: 3, born: new(2015, 5, 3), other: new(2023, 5, 3));
            // As long as somebody reads at least.
            await Task.Delay(1000, TestContext.Current.CancellationToken);
        }

        double[] waits = [.. family.Waits.Skip(4).SkipLast(1).Order()];
        string figures = string.Create(
            CultureInfo.InvariantCulture,
            $"1.6 Mbit/s, page slowed four times: first question after {question} ms, library ready after {ready} ms, {transferred:#,0} bytes; next question {waits[waits.Length / 2]:0} ms in the middle, {waits[^1]:0} ms at most of {waits.Length}, three children");
        output.WriteLine(figures);
        await File.WriteAllTextAsync(Path.Combine(ReportFiles.Pictures, "site-speed.txt"), figures + Environment.NewLine, TestContext.Current.CancellationToken);
        transferred.Should().BeInRange(MostBytes / 3, MostBytes);
    }

    private static Task PressAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static string ByTheLibrary(string json)
    {
        JsonInput<BenefitCase> read = BenefitsJson.ReadCase(json);
        return read.Value is { } benefitCase ? BenefitsJson.Write(Assessor.Assess(benefitCase)) : BenefitsJson.WriteRejection(read.Id, read.Problems);
    }

    internal static IEnumerable<string> PublishedCases()
    {
        foreach (string folder in (string[])["published", "worked", "kinds"])
        {
            foreach (string file in Directory.EnumerateFiles(RepositoryRoot.PathOf($"tests/Kubar.Benefits.Cli.Tests/Cases/{folder}"), "*.json").Order(StringComparer.Ordinal))
            {
                using var document = JsonDocument.Parse(File.ReadAllText(file));
                foreach (string found in CasesIn(document.RootElement))
                {
                    yield return found;
                }
            }
        }

        foreach (string file in Directory.EnumerateFiles(RepositoryRoot.PathOf("examples"), "*.json").Order(StringComparer.Ordinal))
        {
            yield return File.ReadAllText(file);
        }
    }

    private static IEnumerable<string> CasesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Name == "case" ? [property.Value.GetRawText()] : CasesIn(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(CasesIn),
        _ => [],
    };
}
