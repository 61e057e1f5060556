using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FluentAssertions;
using Xunit;

namespace Kubar.Benefits.Reports.Tests;

public sealed partial class HtmlFormatTests
{
    private static readonly ReportOptions Signed = new() { PreparedBy = "Sari Wulandari", PreparedOn = new(2026, 11, 29) };

    [Theory]
    [InlineData(Language.Indonesian, "id")]
    [InlineData(Language.English, "en")]
    public void Render_AnyLanguage_IsSaidOfTheDocument(Language language, string code) =>
        Parse(HtmlFormat.Render([Samples.CasePage(language)])).DocumentElement.GetAttribute("lang").Should().Be(code);

    [Fact]
    public void Render_APage_ForbidsScriptsAndRequestsAndAllowsItsOwnStyleAlone()
    {
        IDocument document = Parse(HtmlFormat.Render([Samples.CasePage()]));

        string style = document.QuerySelector("style")!.TextContent;
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")
            .Should().Be($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'");
        style.Should().NotContainAny("url(", "@import", "http:", "https:");
        document.QuerySelectorAll("script,link,img,iframe,object,embed,form,a,[style],[src],[href]").Should().BeEmpty();
    }

    [Fact]
    public void Render_ACase_BeginsWithTheResultAndToWhom()
    {
        IElement first = Parse(HtmlFormat.Render([Samples.CasePage()])).QuerySelector("section.part")!;

        first.QuerySelector(".headline dt")!.TextContent.Should().Be("Harus dibayar sekarang");
        first.QuerySelector(".headline dd")!.TextContent.Should().Be("Rp74.500.000");
        IElement payees = first.QuerySelectorAll("table")[0];
        payees.QuerySelectorAll("tbody tr").Select(row => string.Join("|", row.Children.Select(cell => cell.TextContent)))
            .Should().Equal("ahli waris|Rp70.000.000", "anak|Rp4.500.000");
        first.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr").Should().OnlyContain(row => row.QuerySelector(".not-owed") == null);
        first.QuerySelector(".why")!.TextContent.Should().Contain("PP 44/2015");
    }

    [Fact]
    public void Render_AScholarship_IsALadderThatAddsUp()
    {
        IElement[] ladders = [.. Parse(HtmlFormat.Render([Samples.CasePage()])).QuerySelectorAll(".ladders table")];

        ladders.Should().HaveCount(2);
        ladders[1].QuerySelectorAll("tbody tr").Select(row => row.Children[0].TextContent).Should().Equal("TK", "SD", "SMP", "SMA", "pendidikan tinggi");
        foreach (IElement ladder in ladders)
        {
            ladder.QuerySelectorAll("tbody tr").Sum(row => Digits(row.Children[^1])).Should().Be(Digits(ladder.QuerySelector("tfoot td")!));
        }
    }

    [Fact]
    public void Render_OneCase_IsSignedBeforeItsDerivation()
    {
        IDocument document = Parse(HtmlFormat.Render([Samples.CasePage()], Signed));

        document.QuerySelectorAll("main > section").Select(section => section.ClassName).Should().Equal("part", "signatures", "part");
        document.QuerySelectorAll(".signatures > div").Should().HaveCount(2);
        document.QuerySelector(".signatures")!.TextContent.Should().Contain("Sari Wulandari").And.Contain("29 November 2026").And.Contain("Nama dan NIP");
        document.QuerySelectorAll("section.part")[1].QuerySelectorAll("details").Should().NotBeEmpty();
    }

    [Fact]
    public void Render_SeveralCases_AreSignedAtTheEnd()
    {
        IDocument document = Parse(HtmlFormat.Render([Samples.CasePage(), Samples.CasePage(id: "k-2")]));

        document.QuerySelectorAll("main > section").Select(section => section.ClassName).Should().Equal("part", "part", "signatures");
        document.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Render_WhoAndWhen_AreWhatWasGivenAndNothingElse()
    {
        string with = HtmlFormat.Render([Samples.CasePage()], Signed);
        string without = HtmlFormat.Render([Samples.CasePage()]);

        Parse(with).QuerySelector("header p")!.TextContent.Should().Be("Dihitung oleh Sari Wulandari pada tanggal 29 November 2026");
        Parse(without).QuerySelector("header p").Should().BeNull();
        without.Should().Be(HtmlFormat.Render([Samples.CasePage()]));
        Parse(with).QuerySelector("footer")!.TextContent.Should().Contain(Receipts.EncodedRulebook.Hash).And.Contain(Receipts.EncodedRulebook.LibraryVersion);
    }

    [Fact]
    public void Render_AnyPage_HasLandmarksAndHeadingsThatSkipNoLevel()
    {
        foreach (Page page in new[] { Samples.CasePage(), Report.Readings(), Report.Audit(Samples.Audit("a", "b")) })
        {
            IDocument document = Parse(HtmlFormat.Render([page]));

            document.QuerySelectorAll("main").Should().HaveCount(1);
            document.QuerySelectorAll("header,footer").Should().HaveCount(2);
            document.QuerySelectorAll("h1").Should().HaveCount(1);
            int[] levels = [.. document.QuerySelectorAll("h1,h2,h3,h4").Select(heading => heading.TagName[1] - '0')];
            levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1, page.Title);
            document.QuerySelectorAll("thead th:not([scope=col])").Should().BeEmpty();
            document.QuerySelectorAll("tbody th:not([scope=row])").Should().BeEmpty();
        }
    }

    [Fact]
    public void Render_Colours_ContrastEnoughToBeReadInLightAndDark()
    {
        string style = Parse(HtmlFormat.Render([Samples.CasePage()])).QuerySelector("style")!.TextContent;
        Dictionary<string, string>[] schemes = [.. RootRule().Matches(style).Select(rule => ColourRule().Matches(rule.Value).ToDictionary(colour => colour.Groups["name"].Value, colour => colour.Groups["value"].Value))];

        schemes.Should().HaveCount(3);
        foreach (Dictionary<string, string> scheme in schemes)
        {
            foreach (string ink in new[] { "ink", "soft", "good", "bad", "wait", "mark" })
            {
                Contrast(scheme[ink], scheme["paper"]).Should().BeGreaterThanOrEqualTo(4.5, ink);
                Contrast(scheme[ink], scheme["band"]).Should().BeGreaterThanOrEqualTo(4.5, ink);
            }
        }
    }

    [Fact]
    public void Render_PagesOfTwoLanguages_AreRefused() =>
        FluentActions.Invoking(() => HtmlFormat.Render([Samples.CasePage(), Samples.CasePage(Language.English)])).Should().Throw<ArgumentException>();

    [GeneratedRegex(":root \\{[^}]*\\}", RegexOptions.None, 1000)]
    private static partial Regex RootRule();

    [GeneratedRegex("--(?<name>\\w+): #(?<value>[0-9a-f]{6})", RegexOptions.None, 1000)]
    private static partial Regex ColourRule();

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static long Digits(IElement cell) => long.Parse(string.Concat(cell.TextContent.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);

    // WCAG 2.2, contrast (minimum).
    private static double Contrast(string one, string other)
    {
        double[] luminances = [.. new[] { Luminance(one), Luminance(other) }.Order()];
        return (luminances[1] + 0.05) / (luminances[0] + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            double value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }
}
