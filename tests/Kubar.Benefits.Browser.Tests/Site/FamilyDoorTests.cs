using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Microsoft.Playwright;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Browser.Tests.Site;

/// <summary>The interview, as a family goes through it.</summary>
[Collection(SiteCollection.Name)]
public sealed class FamilyDoorTests(Chromium chromium, SiteServer site)
{
    private const int MostAnswers = 8;

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task PlainDeath_FromTheFrontPage_SaysTheSumWhomAndWhenInAtMostEightAnswers(int width, ColorScheme scheme)
    {
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address, width, scheme);
        await visitor.GoAsync("hitung/index.html");
        await visitor.ShouldBeContentAsync();
        await visitor.PictureAsync($"front.{width}.{scheme}");
        await visitor.Page.GetByText("Mulai: Untuk keluarga").ClickAsync();
        var family = new FamilyDoor(visitor.Page);

        await family.ChooseAsync("Meninggal dunia, bukan karena pekerjaan");
        await family.DayAsync(27, 8, 2025);
        await family.ChooseAsync("Bekerja sendiri (bukan penerima upah)");
        (await family.SoFarAsync()).Should().Contain("Rp0 s.d. Rp66.000.000", "the bounds are seen from the first answer on that can be reckoned with");
        await visitor.PictureAsync($"question.{width}.{scheme}");
        while (!await family.IsDoneAsync())
        {
            await AnswerPlainlyAsync(family);
            await visitor.ShouldBeContentAsync();
        }

        string result = await family.ResultAsync();
        await visitor.PictureAsync($"result.{width}.{scheme}");
        result.Should().Contain("Rp42.000.000").And.Contain("kepada janda atau duda").And.Contain("paling lama 3 hari kerja");
        family.Answers.Should().BeLessThanOrEqualTo(MostAnswers);
        await visitor.ShouldBeContentAsync();
    }

    [Fact]
    public async Task NothingKnown_ToTheEnd_GivesBoundsAndSaysWhatIsMissing()
    {
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address);
        await visitor.GoAsync("hitung/keluarga.html");
        var family = new FamilyDoor(visitor.Page);

        await family.ChooseAsync("Meninggal dunia karena kecelakaan kerja");
        await family.DayAsync(27, 8, 2025);
        await family.DayAsync(27, 8, 2025);
        await family.ChooseAsync("Bekerja sendiri (bukan penerima upah)");
        while (!await family.IsDoneAsync())
        {
            await family.DoNotKnowAsync();
        }

        (await family.ResultAsync()).Should().Contain("Data yang perlu dilengkapi").And.Contain("tanggal terdaftar").And.Contain("s.d. Rp");
        await visitor.ShouldBeContentAsync();
    }

    [Fact]
    public async Task WorkDeathWithThreeChildren_ToTheEnd_SaysWhatTheLibrarySays()
    {
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address);
        await visitor.GoAsync("hitung/keluarga.html?lang=en");
        var family = new FamilyDoor(visitor.Page);

        await family.ChooseAsync("A death from a work accident");
        await family.DayAsync(27, 8, 2025);
        await family.DayAsync(28, 8, 2025);
        await family.ChooseAsync("On his or her own account (BPU)");
        while (!await family.IsDoneAsync())
        {
            await AnswerForThreeChildrenAsync(family);
        }

        string result = await family.ResultAsync();
        BenefitCase told = await family.SavedCaseAsync();
        await visitor.PictureAsync("result-children");
        Assessment assessment = Assessor.Assess(told);
        told.Event.Should().Be(new InsuredEvent { Kind = EventKind.WorkAccident, Date = new(2025, 8, 27), DiedOn = new(2025, 8, 28) });
        told.Family!.Children.Should().HaveCount(3);
        assessment["jkk.scholarship"]!.Status.Should().Be(EntitlementStatus.Owed, "all is told of the children");
        result.Should().Contain(assessment.Totals.PayableNow.ToString()).And.Contain(assessment.Totals.Scheduled.ToString()).And.Contain("Claim by 27 August 2030");
        assessment.ClaimBy.Should().Be(new LocalDate(2030, 8, 27));
        foreach (Entitlement entitlement in assessment.Entitlements.Where(it => it.Amount > Rupiah.Zero))
        {
            result.Should().Contain(entitlement.Amount.ToString()).And.Contain(entitlement.Benefit.Name.English);
        }

        ValueList<ClaimDocumentList> documents = ClaimDocuments.Of(told, assessment);
        documents.Should().HaveCountGreaterThan(1, "an accident and scholarships are claimed");
        foreach (ClaimDocumentList list in documents)
        {
            result.Should().Contain(list.Claim.English).And.Contain(list.Source.Text).And.ContainAll(list.Documents.Select(document => document.Name.English));
        }
    }

    [Fact]
    public async Task Answer_Changed_ChangesTheResultAndKeepsTheOthers()
    {
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address);
        await visitor.GoAsync("hitung/keluarga.html");
        var family = new FamilyDoor(visitor.Page);
        await family.ChooseAsync("Meninggal dunia, bukan karena pekerjaan");
        await family.DayAsync(20, 3, 2025);
        await family.ChooseAsync("Bekerja sendiri (bukan penerima upah)");
        while (!await family.IsDoneAsync())
        {
            await AnswerPlainlyAsync(family);
        }

        (await family.ResultAsync()).Should().Contain("Rp42.000.000");

        await visitor.Page.Locator("[data-path='membership.registeredOn']").ClickAsync();
        await family.DayAsync(25, 2, 2025);
        await visitor.Page.Locator(".final").WaitForAsync();

        (await family.ResultAsync()).Should().Contain("Rp10.000.000").And.NotContain("Rp42.000.000").And.Contain("diperlukan 3 bulan");
        await visitor.ShouldBeContentAsync();
    }

    [Fact]
    public async Task Language_ChangedInTheMiddle_KeepsTheAnswers()
    {
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address);
        await visitor.GoAsync("hitung/keluarga.html");
        var family = new FamilyDoor(visitor.Page);
        await family.ChooseAsync("Meninggal dunia, bukan karena pekerjaan");
        await family.DayAsync(27, 8, 2025);
        await family.ChooseAsync("Bekerja sendiri (bukan penerima upah)");
        await family.DayAsync(2, 1, 2023);

        await visitor.Page.GetByText("English").ClickAsync();
        await visitor.Page.GetByText("2 January 2023").WaitForAsync();

        (await visitor.Page.Locator(".given li").CountAsync()).Should().Be(4);
        (await visitor.Page.EvaluateAsync<string>("document.documentElement.lang")).Should().Be("en");
        await visitor.ShouldBeContentAsync();
    }

    [Fact]
    public async Task Input_WrongOrMissing_IsSaidAndNothingIsLost()
    {
        await using Visitor visitor = await Visitor.OpenAsync(chromium.Browser, site.Address);
        await visitor.GoAsync("hitung/keluarga.html");
        var family = new FamilyDoor(visitor.Page);
        ILocator problem = visitor.Page.Locator(".problem");

        await visitor.Page.Locator("button[type=submit]").ClickAsync();
        (await problem.InnerTextAsync()).Should().StartWith("Pilih atau isi");

        await family.ChooseAsync("Meninggal dunia, bukan karena pekerjaan");
        await visitor.Page.Locator(".question input").First.FillAsync("31");
        _ = await visitor.Page.Locator(".question select").SelectOptionAsync("2");
        await visitor.Page.Locator(".question input").Last.FillAsync("2025");
        await visitor.Page.Locator("button[type=submit]").ClickAsync();
        (await problem.InnerTextAsync()).Should().Contain("tidak ada dalam kalender");

        // A day before the law that is encoded is refused by the library itself, in the words of the library.
        await family.DayAsync(1, 1, 2014);
        await family.ChooseAsync("Bekerja sendiri (bukan penerima upah)");
        (await family.AskedAsync()).Should().Be("Kapan almarhum meninggal dunia?");
        (await problem.InnerTextAsync()).Should().Contain("2015-07-01");
        await visitor.ShouldBeContentAsync();
    }

    private static async Task AnswerPlainlyAsync(FamilyDoor family)
    {
        switch (await family.AskedAsync())
        {
            case "Sejak kapan terdaftar di BPJS Ketenagakerjaan?":
                await family.DayAsync(2, 1, 2023);
                break;
            case "Berapa anak yang ditinggalkan?":
                await family.FillAsync("0");
                break;
            case "Bulan apa saja iurannya sudah dibayar?":
                await family.ChooseAsync(await family.WholeRangeAsync());
                break;
            case "Apakah ada istri atau suami yang ditinggalkan?":
                await family.ChooseAsync("Ya");
                break;
            case var other:
                throw new InvalidOperationException($"A plain death needs no answer to: {other}");
        }
    }

    private static async Task AnswerForThreeChildrenAsync(FamilyDoor family)
    {
        string asked = await family.AskedAsync();
        if (asked.Contains("was this child born", StringComparison.Ordinal))
        {
            await family.DayAsync(10, 6, asked.StartsWith("Child 1", StringComparison.Ordinal) ? 2009 : asked.StartsWith("Child 2", StringComparison.Ordinal) ? 2014 : 2020);
        }
        else if (asked.Contains("go to school", StringComparison.Ordinal))
        {
            await family.ChooseLevelAsync(asked.StartsWith("Child 1", StringComparison.Ordinal) ? "seniorSecondary" : asked.StartsWith("Child 2", StringComparison.Ordinal) ? "primary" : "kindergarten");
        }
        else if (asked.Contains("more years", StringComparison.Ordinal))
        {
            await family.FillAsync("2");
        }
        else
        {
            await AnswerInEnglishAsync(family, asked);
        }
    }

    private static async Task AnswerInEnglishAsync(FamilyDoor family, string asked)
    {
        switch (asked)
        {
            case "Since when registered with BPJS Ketenagakerjaan?":
                await family.DayAsync(2, 1, 2021);
                break;
            case "How many children are there?":
                await family.FillAsync("3");
                break;
            case "For which months have contributions been paid?":
                await family.ChooseAsync(await family.WholeRangeAsync());
                break;
            case "Is there a widow or a widower?":
                await family.ChooseAsync("Yes");
                break;
            case "Which monthly income was reported to BPJS Ketenagakerjaan?":
                await family.FillAsync("1000000");
                break;
            case "Were there costs because of what happened?":
                await family.ChooseAsync("No, none");
                break;
            case "Is there a will that names an heir?":
            case "What did the medical care cost?":
                await family.DoNotKnowAsync();
                break;
            case var other:
                throw new InvalidOperationException($"No answer to: {other}");
        }
    }
}
