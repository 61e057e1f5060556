using FluentAssertions;
using Kubar.Benefits.Book.Articles;
using Xunit;

namespace Kubar.Benefits.Tests.Articles;

/// <summary>Every article and paragraph of the texts has a row that is true.</summary>
public sealed class ArticlePageTests
{
    private static readonly IReadOnlyList<Place> Rows = [.. ArticleRow.All.SelectMany(row => row.Places)];

    [Fact]
    public void Rows_OfTheTexts_AreOneForEachParagraph() => Rows.Should().Equal(ArticleList.All);

    [Fact]
    public void Rows_Always_HaveAKnownVerdictAndAReasonUnlessEncoded() =>
        ArticleRow.All.Where(row => !ArticleRow.Verdicts.Contains(row.Verdict) || (row.Reason.Length == 0) != (row.Verdict == ArticleRow.Encoded))
            .Should().BeEmpty();

    [Fact]
    public void Citations_OfTheInstrumentsListed_NameOnlyArticlesWithARow() => Cited.All
        .SelectMany(cited => cited.Places.Select(place => (Place: place, Cited: cited)))
        .Where(citation => ArticleList.Instruments.Contains(citation.Place.Instrument, StringComparer.Ordinal) && !Rows.Any(citation.Place.Covers))
        .Select(citation => $"{citation.Place}, cited by {citation.Cited.By} as {citation.Cited.Citation}")
        .Should().BeEmpty();

    [Fact]
    public void Citations_OfTheInstrumentsListed_NameAPlace() => Cited.All
        .Where(cited => cited.Places.Count == 0 && ArticleList.Instruments.Any(instrument => cited.Citation.Contains(instrument, StringComparison.Ordinal)))
        .Select(cited => $"{cited.By}: {cited.Citation}")
        .Should().BeEmpty();

    [Fact]
    public void EncodedRows_Always_AreCitedByWhatDecides() =>
        ArticleRow.All.Where(row => row.Verdict == ArticleRow.Encoded)
            .SelectMany(row => row.Places)
            .Where(paragraph => !Cited.All.Any(cited => cited.Decides && cited.Places.Any(place => place.Covers(paragraph))))
            .Select(paragraph => paragraph.ToString())
            .Should().BeEmpty();

    [Fact]
    public void EncodedRows_Always_HaveATestThatNamesThem() =>
        ArticleRow.All.Where(row => row.Verdict == ArticleRow.Encoded && !TestsOfArticles.Of(row.Places).Any())
            .Select(row => row.ToString())
            .Should().BeEmpty();

    [Fact]
    public void ParagraphsNamedByWhatDecides_Always_AreCalledEncoded() =>
        ArticleRow.All.Where(row => row.Verdict != ArticleRow.Encoded)
            .SelectMany(row => row.Places)
            .Where(paragraph => paragraph.Paragraph.Length > 0)
            .SelectMany(paragraph => Cited.All.Where(cited => cited.Decides && cited.Places.Contains(paragraph)).Select(cited => $"{paragraph}: {cited.By}"))
            .Should().BeEmpty();

    [Fact]
    public void Page_OfTheRepository_IsCurrent()
    {
        string path = RepositoryRoot.PathOf(ArticlePage.Path);
        string rendered = ArticlePage.Render();
        if (Environment.GetEnvironmentVariable(ArticlePage.WriteVariable) == "1")
        {
            File.WriteAllText(path, rendered);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n').Should().Equal(rendered.Split('\n'), $"{ArticlePage.WriteVariable}=1 writes the page anew");
    }
}
