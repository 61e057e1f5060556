using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Book.Words;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Book.Pages;

/// <summary>The pages of conditions and of named sums: each once, with what it is made of, what is said of it, and what uses it.</summary>
internal static class StepPages
{
    public static BookPage Conditions(RuleWords written)
    {
        RuleWords words = written;
        var blocks = new List<BookBlock>
        {
            new ProseBlock(words.T(
                "Setiap syarat peraturan satu kali: kapan syarat itu dipenuhi, apa yang dikatakan bila dipenuhi dan bila tidak, dan pasalnya. Nama yang miring adalah data kasus.",
                "Every condition of the law once: when it holds, what is said where it does and where it does not, and its article. Names in italics are facts of a case.")),
        };
        blocks.Add(new HeadingBlock(2, words.T("Keadaan yang dipakai beberapa aturan", "What several rules share")));
        foreach (Notion notion in Notions.All.Where(notion => !notion.IsPlain))
        {
            blocks.Add(new HeadingBlock(3, Capitalised.Of(notion.Name.In(words.Language)), PlaceLinks.OfNotion(notion)));
            blocks.Add(new ListBlock(words.Explain(notion.Condition.Node, isNotion: true)));
        }

        blocks.Add(new HeadingBlock(2, words.T("Syarat dengan kalimat dan pasalnya", "Conditions with their sentences and articles")));
        foreach (NamedNode node in RuleInventory.Law.Conditions)
        {
            var definition = (Definition)node.Step;
            words = IsOfContributions(definition) ? written.ForContributions : written;
            blocks.Add(Heading(words, definition));
            blocks.Add(new ProseBlock(Code(words, definition)));
            var items = new List<BookLine> { Body(words, node, definition) };
            items.AddRange(Said(words, definition.Met, words.T("Bila dipenuhi", "Where it holds")));
            items.AddRange(Said(words, definition.Unmet, words.T("Bila tidak dipenuhi", "Where it does not")));
            items.AddRange(Ends(words, node, definition));
            blocks.Add(new ListBlock(items));
        }

        return new(PlaceLinks.Conditions, words.T("Syarat", "Conditions"), blocks);
    }

    public static BookPage Sums(RuleWords written)
    {
        RuleWords words = written;
        var blocks = new List<BookBlock>
        {
            new ProseBlock(words.T(
                "Setiap jumlah atau bilangan peraturan yang mempunyai nama: rumusnya dengan nama-nama di tempat nilainya, dan pasalnya. Pembulatan satu kali, pada akhir rumus.",
                "Every sum or number of the law that has a name: its formula with names where a case has values, and its article. Rounded once, at the end of the formula.")),
        };
        blocks.Add(new HeadingBlock(2, words.T("Jumlah dan bilangan", "Sums and numbers")));
        foreach (NamedNode node in RuleInventory.Law.Sums)
        {
            var definition = (Definition)node.Step;
            words = IsOfContributions(definition) ? written.ForContributions : written;
            blocks.Add(Heading(words, definition));
            blocks.Add(new ProseBlock(Code(words, definition)));
            if (definition.Formula is { } formula)
            {
                blocks.Add(new FormulaBlock(words.FormulaText(formula)));
            }

            // A formula says it all: how its fractions are added up exactly before they are rounded is no law.
            var items = new List<BookLine>(definition.Formula is null ? words.Explain(node) : []);
            items.AddRange(Said(words, definition.Says, words.T("Dikatakan", "It is called")));
            items.AddRange(Ends(words, node, definition));
            blocks.Add(new ListBlock(items));
        }

        return new(PlaceLinks.Sums, words.T("Perhitungan", "Calculations"), blocks);
    }

    /// <summary>Whether contributions alone use it.</summary>
    private static bool IsOfContributions(Definition definition) =>
        RuleInventory.Law.UsersOf(definition).ToArray() is { Length: > 0 } users && users.All(user => user.Contribution is not null);

    private static HeadingBlock Heading(RuleWords words, Definition definition) => new(3, definition.Name.In(words.Language), PlaceLinks.Slug(definition.Id));

    private static Prose Code(RuleWords words, Definition definition) => Prose.Of($"{words.T("Kode", "Code")}: {new Span(definition.Id, SpanKind.Code)}.");

    private static BookLine Body(RuleWords words, NamedNode node, Definition definition)
    {
        if (words.Law.Evaluation[node.Body] is { IsKnown: true } known)
        {
            return new(known.IsTrue
                ? words.T("Menurut tafsir bawaan selalu dipenuhi.", "By the default readings it always holds.")
                : words.T("Menurut tafsir bawaan tidak pernah dipenuhi.", "By the default readings it never holds."));
        }

        IReadOnlyList<BookLine> whole = words.Explain(definition.OfEachChild is { } child ? child : node);
        string before = definition.OfEachChild is null ? words.T("Dipenuhi bila: ", "It holds where: ") : words.T("Dipenuhi bila ada anak dengan: ", "It holds where there is a child with: ");
        return new(before + whole[0].Text, [.. whole[0].Parts, .. whole.Skip(1)]);
    }

    private static IEnumerable<BookLine> Said(RuleWords words, Sentence? sentence, string label)
    {
        if (sentence is null)
        {
            yield break;
        }

        (Clause? When, Prose Says)[] variants = [.. words.Variants(sentence)];
        yield return new(
            Prose.Of($"{label}: \"{variants.First(variant => variant.When is null).Says}\""),
            [
                .. variants.Where(variant => variant.When is not null).Select(variant => words.Saying(variant.When!, Prose.Of($"\"{variant.Says}\""))),
                .. variants.Where(variant => variant.When is null).Skip(1).Select(variant => new BookLine(Prose.Of($"{words.T("atau", "or")}: \"{variant.Says}\""))),
            ]);
    }

    private static IEnumerable<BookLine> Ends(RuleWords words, NamedNode node, Definition definition)
    {
        Prose cited = words.Cite(definition.Sources);
        if (!cited.IsEmpty)
        {
            yield return new(Prose.Of($"{words.T("Pasal", "Article")}: {cited}"));
        }

        Reading[] readings = [.. RuleInventory.QuestionsOf(node.Body)];
        if (readings.Length > 0)
        {
            yield return new(Prose.Of($"{words.T("Tafsir", "Readings")}: {Prose.Join(" ", readings.Select(reading => new Prose([new(reading.Question.In(words.Language), SpanKind.Plain, new(PlaceLinks.Readings, reading.Id))])))}"));
        }

        yield return new(Prose.Of($"{words.T("Dipakai oleh", "Used by")}: {Users(words, RuleInventory.Law.UsersOf(definition))}"));
    }

    /// <summary>The benefits and contributions that use something.</summary>
    public static Prose Users(RuleWords words, IEnumerable<RuleUser> users)
    {
        Prose[] written = [.. users.Select(user => new Prose([new(RulePage.Title(words, user), SpanKind.Plain, PlaceLinks.Of(user))]))];
        return written.Length == 0
            ? words.T("peringatan dan keterangan di samping manfaat", "warnings and what is told beside benefits")
            : Prose.Join(", ", written);
    }
}
