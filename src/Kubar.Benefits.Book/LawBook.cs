using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Book.Pages;
using Kubar.Benefits.Book.Words;
using Kubar.Benefits.Rules.Catalogues;
using NodaTime;

namespace Kubar.Benefits.Book;

/// <summary>The rulebook as pages, made from the rules themselves.</summary>
internal static class LawBook
{
    /// <summary>What the folder of a language is called.</summary>
    public static string FolderOf(Language language) => language == Language.Indonesian ? "id" : "en";

    /// <summary>Every page of the book, for all days; the first says what there is.</summary>
    public static IReadOnlyList<BookPage> Of(Language language)
    {
        using var law = LawInView.OfAllDays();
        var words = new RuleWords(law, language);
        BookPage[] pages =
        [
            .. RuleInventory.Law.Users.Select(user => RulePage.Of(words, user)),
            StepPages.Conditions(words),
            StepPages.Sums(words),
            FigurePages.Figures(words),
            FigurePages.Tables(words),
            FigurePages.Holidays(words),
            FigurePages.BelowA(words),
            ReferencePages.Readings(words),
            ReferencePages.Facts(words),
            ReferencePages.WarningsPage(words),
            DocumentsPage.Of(words),
            ReferencePages.Glossary(words),
            PicturePage.Of(words),
            .. InstrumentPage.Names.Select(instrument => InstrumentPage.Of(words, instrument)),
        ];
        return [IndexPage.Of(words, pages), .. pages];
    }

    /// <summary>The law of one day: its benefits and contributions, without what does not hold on it.</summary>
    public static IReadOnlyList<BookPage> On(LocalDate day, Language language)
    {
        using var law = LawInView.On(day);
        var words = new RuleWords(law, language);
        return [.. RuleInventory.Law.Users.Select(user => RulePage.Of(words, user))];
    }

    /// <summary>What changed between the law of two days.</summary>
    public static BookPage Difference(LocalDate before, LocalDate after, Language language)
    {
        using var old = LawInView.On(before);
        using var now = LawInView.On(after);
        return new LawDifference(new(old, language), new(now, language)).Page();
    }

    /// <summary>The files of the book: the path within its folder, and the text.</summary>
    public static IEnumerable<(string Path, string Text)> Files(Language language) => Files(language, texts: null);

    /// <summary>The same, with the texts of the articles beside the rules; null: without.</summary>
    public static IEnumerable<(string Path, string Text)> Files(Language language, ArticleTexts? texts)
    {
        string folder = FolderOf(language);
        Language other = language == Language.Indonesian ? Language.English : Language.Indonesian;
        foreach (BookPage page in Of(language).Select(page => texts?.Beside(page, language) ?? page))
        {
            foreach (ImageBlock image in page.Blocks.OfType<ImageBlock>())
            {
                yield return ($"{folder}/{image.Picture.Name}.svg", image.Picture.Svg());
            }

            yield return ($"{folder}/{page.Name}.md", MarkdownBook.Render(page, $"../{FolderOf(other)}/{page.Name}.md", other == Language.English ? "In English" : "Dalam bahasa Indonesia", language));
        }
    }

    /// <summary>The first day whose law is encoded.</summary>
    public static LocalDate FirstDay => Edition.FirstDay;
}
