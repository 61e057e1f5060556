using System.Globalization;
using System.Text;
using Kubar.Benefits.Book.Articles;

namespace Kubar.Benefits.Tests.Articles;

/// <summary>docs/articles.md: a row for every article and paragraph.</summary>
internal static class ArticlePage
{
    /// <summary>Where the page is kept.</summary>
    public const string Path = "docs/articles.md";

    /// <summary>Set to 1, the page is written instead of compared.</summary>
    public const string WriteVariable = "KUBAR_WRITE_ARTICLES";

    private const int MostTests = 8;

    /// <summary>The page.</summary>
    public static string Render()
    {
        var page = new StringBuilder();
        page.Append("# Every article\n\n")
            .Append("Generated: `").Append(WriteVariable).Append("=1 dotnet test tests/Kubar.Benefits.Tests --filter ArticlePageTests` writes this page, and the same test fails\n")
            .Append("when it is out of date. The articles are those of the texts (`src/Kubar.Benefits.Book/Articles/article-paragraphs.csv`); what is not encoded has its\n")
            .Append("verdict and reason in `src/Kubar.Benefits.Book/Articles/articles.csv`; what encodes an article is read out of the citations of the rules, figures and\n")
            .Append("readings.\n\n")
            .Append("- **encoded**: a rule, figure or reading decides by it;\n")
            .Append("- **repeated**: it says what another place says, which is encoded;\n")
            .Append("- **told**: explanations or warnings say it, it decides nothing here;\n")
            .Append("- **procedural**: forms, reports, time limits and powers of offices; it decides no benefit and no contribution;\n")
            .Append("- **out of scope**: left out, for the reason given.\n\n")
            .Append("| | paragraphs | encoded | repeated | told | procedural | out of scope |\n|---|--:|--:|--:|--:|--:|--:|\n");
        foreach (string instrument in ArticleList.Instruments)
        {
            AppendShares(page, instrument, [.. ArticleRow.All.Where(row => row.Instrument == instrument)]);
        }

        AppendShares(page, "**All**", ArticleRow.All);
        AppendDeciding(page);
        foreach (string instrument in ArticleList.Instruments)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {instrument}\n\n| Article | Verdict | Encoded or told by; or the reason | Tests |\n|---|---|---|---|\n");
            foreach (ArticleRow row in ArticleRow.All.Where(row => row.Instrument == instrument))
            {
                page.Append(CultureInfo.InvariantCulture, $"| {row.ToString()[(instrument.Length + 1)..]} | {row.Verdict} | {By(row)} | {Tests(row)} |\n");
            }
        }

        return page.ToString();
    }

    private static string By(ArticleRow row)
    {
        string by = row.Verdict is ArticleRow.Encoded or ArticleRow.Told ? string.Join(", ", Cited.Citing(row).Select(citing => $"`{citing}`")) : "";
        return row.Reason.Length == 0 ? by : by.Length == 0 ? row.Reason : $"{row.Reason}: {by}";
    }

    private static string Tests(ArticleRow row)
    {
        if (row.Verdict is not (ArticleRow.Encoded or ArticleRow.Told))
        {
            return "";
        }

        string[] tests = [.. TestsOfArticles.Of(row.Places)];
        return string.Join(", ", tests.Take(MostTests)) + (tests.Length > MostTests ? string.Create(CultureInfo.InvariantCulture, $" and {tests.Length - MostTests} more") : "");
    }

    private static void AppendShares(StringBuilder page, string name, IReadOnlyList<ArticleRow> rows)
    {
        int all = rows.Sum(row => row.Places.Count);
        page.Append(CultureInfo.InvariantCulture, $"| {name} | {all} |");
        foreach (string verdict in ArticleRow.Verdicts)
        {
            int of = rows.Where(row => row.Verdict == verdict).Sum(row => row.Places.Count);
            page.Append(CultureInfo.InvariantCulture, $" {of} ({((of * 200) + all) / (2 * all)}%) |");
        }

        page.Append('\n');
    }

    private static void AppendDeciding(StringBuilder page)
    {
        int deciding = ArticleRow.All.Where(row => row.Verdict is not (ArticleRow.Procedural or ArticleRow.OutOfScope)).Sum(row => row.Places.Count);
        int left = ArticleRow.All.Where(row => row.Verdict == ArticleRow.OutOfScope).Sum(row => row.Places.Count);
        page.Append(
            CultureInfo.InvariantCulture,
            $"\nOf the {deciding + left} paragraphs that are not procedural, {((deciding * 200) + deciding + left) / (2 * (deciding + left))}% are encoded, repeated or told.\n");
    }
}
