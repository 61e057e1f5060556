using System.Globalization;
using System.Text.Json;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json;
using Microsoft.Playwright;
using NodaTime;

namespace Kubar.Benefits.Browser.Tests.Site;

/// <summary>The interview as a family sits before it: reads the question, answers, reads on.</summary>
internal sealed class FamilyDoor(IPage page)
{
    private ILocator Question => page.Locator(".question");

    /// <summary>How many questions were answered.</summary>
    public int Answers { get; private set; }

    /// <summary>How long each next question took to come, in milliseconds.</summary>
    public List<double> Waits { get; } = [];

    /// <summary>The question that is asked.</summary>
    public async Task<string> AskedAsync() => (await page.Locator("#ask").InnerTextAsync()).ReplaceLineEndings(" ");

    public Task<bool> IsDoneAsync() => page.Locator(".final").IsVisibleAsync();

    /// <summary>The sum that stands beside the question.</summary>
    public Task<string> SoFarAsync() => page.Locator(".sofar").InnerTextAsync();

    public Task<string> ResultAsync() => page.Locator(".final").InnerTextAsync();

    public async Task ChooseAsync(string label)
    {
        await Question.GetByText(label, new() { Exact = true }).First.ClickAsync();
        await NextAsync();
    }

    /// <summary>Chooses by the word of the contract.</summary>
    public async Task ChooseLevelAsync(string code)
    {
        LocalizedText name = EnumNames.NameOf(Enum.Parse<SchoolLevel>(code, ignoreCase: true));
        await ChooseAsync(name.English);
    }

    /// <summary>What the choice of all months is called.</summary>
    public Task<string> WholeRangeAsync() => Question.Locator(".choice .label").First.InnerTextAsync();

    public async Task DayAsync(int day, int month, int year)
    {
        await Question.Locator("input").First.FillAsync(day.ToString(CultureInfo.InvariantCulture));
        _ = await Question.Locator("select").SelectOptionAsync(month.ToString(CultureInfo.InvariantCulture));
        await Question.Locator("input").Last.FillAsync(year.ToString(CultureInfo.InvariantCulture));
        await NextAsync();
    }

    public async Task FillAsync(string text)
    {
        await Question.Locator("input[type=text]").FillAsync(text);
        await NextAsync();
    }

    /// <summary>What a family that knows some of it answers: the first of the choices, a day, as many children; of sums and months nothing.</summary>
    public async Task AnswerWhatIsKnownAsync(int children, LocalDate born, LocalDate other)
    {
        string asked = await AskedAsync();
        if (await Question.Locator(".choice").CountAsync() > 0 && await Question.Locator(".ranges").CountAsync() == 0)
        {
            await ChooseAsync(await WholeRangeAsync());
        }
        else if (await Question.Locator("select").CountAsync() == 1)
        {
            LocalDate day = asked.Contains("lahir", StringComparison.Ordinal) ? born : other;
            await DayAsync(day.Day, day.Month, day.Year);
        }
        else if (asked == "Berapa anak yang ditinggalkan?")
        {
            await FillAsync(children.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            await DoNotKnowAsync();
        }
    }

    public Task NextAsync() => PressAsync("button[type=submit]");

    public Task DoNotKnowAsync() => PressAsync("button.second");

    /// <summary>The case that the page lets one save.</summary>
    public async Task<BenefitCase> SavedCaseAsync()
    {
        IDownload download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".final button.second").ClickAsync());
        using var reader = new StreamReader(await download.CreateReadStreamAsync());
        return BenefitsJson.ReadCase(await reader.ReadToEndAsync()).Value ?? throw new JsonException("The case that was saved is malformed.");
    }

    // Waits, in the page, until what stands in the place of the question is another one, and says for how long.
    private async Task PressAsync(string button)
    {
        Waits.Add(await page.EvaluateAsync<double>(
            """
            button => new Promise(done => {
              const place = document.querySelector('.question');
              const start = performance.now();
              new MutationObserver((_, observer) => {
                observer.disconnect();
                done(performance.now() - start);
              }).observe(place, { childList: true });
              place.querySelector(button).click();
            })
            """,
            button));
        Answers++;
    }
}
