using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Book.Words;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Catalogues;

namespace Kubar.Benefits.Book.Pages;

/// <summary>The page with which the book begins.</summary>
internal static class IndexPage
{
    public static BookPage Of(RuleWords words, IReadOnlyList<BookPage> pages)
    {
        var blocks = new List<BookBlock>
        {
            new ProseBlock(words.T(
                $"Himpunan aturan Jaminan Kecelakaan Kerja (JKK) dan Jaminan Kematian (JKM), dibuat dari aturan yang menghitung: kata-kata di sini dan hasil hitungan berasal dari satu tempat. Berlaku untuk kejadian sejak {words.Day(Edition.FirstDay)}; diperiksa sampai dengan {words.Day(Edition.CheckedThrough)}.",
                $"The rules of work-accident security (JKK) and death security (JKM), made from the rules that reckon: the words here and the results come from one place. For events since {words.Day(Edition.FirstDay)}; checked up to {words.Day(Edition.CheckedThrough)}.")),
            new ProseBlock(words.T(
                "Yang memutuskan adalah BPJS Ketenagakerjaan. Nama yang miring adalah data kasus; kata sekian yang miring adalah bilangan yang berbeda dari kasus ke kasus; huruf dalam kurung siku adalah tingkat keandalan sumber.",
                "It is BPJS Ketenagakerjaan that decides. Names in italics are facts of a case; \"so many\" in italics is a number that differs from case to case; a letter in brackets is the grade of a source.")),
        };
        foreach (SecurityProgram program in Enum.GetValues<SecurityProgram>())
        {
            blocks.Add(new HeadingBlock(2, Capitalised.Of(EnumNames.NameOf(program).In(words.Language))));
            blocks.Add(new ListBlock([.. RuleInventory.Law.Users.Where(user => user.Program == program).Select(user => Line(words, user))]));
            blocks.Add(new HeadingBlock(3, words.T("Mengajukan dan membayar", "Claiming and paying")));
            blocks.Add(new ListBlock([.. ClaimTerms.Of(program, Edition.CheckedThrough).Select(term => Line(words, term))]));
        }

        blocks.Add(new HeadingBlock(2, words.T("Rujukan", "Reference")));
        blocks.Add(new ListBlock([.. pages.Where(page => !IsOfRule(page) && !IsOfInstrument(page)).Select(Link)]));
        blocks.Add(new HeadingBlock(2, words.T("Peraturan, pasal demi pasal", "Instruments, article by article")));
        blocks.Add(new ListBlock([.. pages.Where(IsOfInstrument).Select(page => Subject(words, page))]));
        return new("index", words.T("Himpunan aturan JKK dan JKM", "The rulebook of JKK and JKM"), blocks);
    }

    private static bool IsOfRule(BookPage page) => RuleInventory.Law.Users.Any(user => PlaceLinks.Of(user).Page == page.Name);

    private static bool IsOfInstrument(BookPage page) => InstrumentPage.Names.Any(name => PlaceLinks.OfInstrument(name) == page.Name);

    private static BookLine Link(BookPage page) => new(new Prose([new(page.Title, SpanKind.Plain, new(page.Name))]));

    private static BookLine Subject(RuleWords words, BookPage page) => Instruments.All.FirstOrDefault(known => known.ShortName == page.Title) is { } instrument
        ? new(Link(page).Text + $": {instrument.Subject.In(words.Language)}")
        : new(Link(page).Text + words.T(": dibaca; tidak ada aturan yang memakainya", ": read; no rule rests on it"));

    /// <summary>What holds today and of everybody; what holds of some only stands on the benefit's own page.</summary>
    private static bool IsOfAll(DatedCitation source) => source.Until is null && source.Of is null;

    private static BookLine Line(RuleWords words, ClaimTerm term) =>
        new(term.Source is { } source ? Prose.Of($"{term.Text.In(words.Language)} ({words.Cite(source)}).") : term.Cited.In(words.Language));

    private static BookLine Line(RuleWords words, RuleUser user)
    {
        Prose link = new([new(user.Name.In(words.Language), SpanKind.Plain, PlaceLinks.Of(user))]);
        return user.Benefit is { } benefit ? new(Prose.Of($"{link} ({words.CiteBriefly(benefit.Sources.Where(IsOfAll))})")) : new(link);
    }
}
