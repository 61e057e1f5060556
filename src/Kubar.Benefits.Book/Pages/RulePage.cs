using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Book.Words;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Vocabulary;

namespace Kubar.Benefits.Book.Pages;

/// <summary>The page of a benefit or of a contribution.</summary>
internal static class RulePage
{
    public static BookPage Of(RuleWords written, RuleUser user)
    {
        RuleWords words = user.Contribution is null ? written : written.ForContributions;
        var sections = new RuleSections(words);
        var blocks = new List<BookBlock> { new ProseBlock(Facts(words, user)) };
        foreach (RuleSection section in user.Benefit is { } benefit ? sections.Of(benefit) : sections.Of(user.Contribution!))
        {
            blocks.Add(new HeadingBlock(2, section.Heading));
            if (section.Before is { } before)
            {
                blocks.Add(new ProseBlock(before));
            }

            if (section.Items.Count > 0)
            {
                blocks.Add(new ListBlock(section.Items, section.IsNumbered));
            }
        }

        Parameter[] figures = [.. FiguresOf(user).Where(figure => FigureRows.PeriodsInView(words, figure).Any())];
        if (figures.Length > 0)
        {
            blocks.Add(new HeadingBlock(2, words.T("Angka-angkanya", "The figures")));
            blocks.Add(FigureRows.Of(words, figures));
        }

        blocks.AddRange(ReadingBlocks(words, user));
        if (user.Benefit is { } owed && words.Law.Day is null)
        {
            blocks.AddRange(WorkedExample.Of(words, owed));
        }

        return new(PlaceLinks.Of(user).Page, Title(words, user), blocks);
    }

    /// <summary>The name with the programme.</summary>
    public static string Title(RuleWords words, RuleUser user) => user.Contribution is null
        ? $"{user.Name.In(words.Language)} ({user.Program.ToString().ToUpperInvariant()})"
        : user.Name.In(words.Language);

    private static Prose Facts(RuleWords words, RuleUser user)
    {
        Prose code = Prose.Of($"{words.T("Kode", "Code")}: {new Span(user.Id, SpanKind.Code)}. {words.T("Program", "Programme")}: {EnumNames.NameOf(user.Program).In(words.Language)}.{InForce(words)}");
        if (user.Benefit is not { } benefit)
        {
            return code;
        }

        Prose day = words.Law.Day is null ? Prose.Of($" {words.T("Aturan yang berlaku: aturan pada", "The law that applies: that of")} {words.Value(benefit.LawDay.Node)}.") : Prose.Nothing;
        return Prose.Of($"{code} {words.T("Dasar hukum", "Legal basis")}: {words.Cite(benefit.Sources)}.{day}");
    }

    private static string InForce(RuleWords words) => words.Law.Day is { } day
        ? words.T($" Menurut aturan pada {words.Day(day)}.", $" By the law of {words.Day(day)}.")
        : "";

    /// <summary>The figures of the sum, then those of the conditions.</summary>
    private static IEnumerable<Parameter> FiguresOf(RuleUser user) => user.Benefit is { } benefit
        ? RuleInventory.FiguresUnder(new Expression?[] { benefit.Amount, benefit.Later, benefit.Schedule?.Instalments[0] }.OfType<Expression>().Select(part => part.Node))
            .Concat(RuleInventory.FiguresOfConditions(benefit.OwedWhen.Node))
            .Distinct()
        : RuleInventory.FiguresUnder(user.Contribution!.Parts.Select(part => part.Node));

    private static IEnumerable<BookBlock> ReadingBlocks(RuleWords words, RuleUser user)
    {
        yield return new HeadingBlock(2, words.T("Tafsir", "Readings"));
        Reading[] readings = [.. RuleInventory.Law.ReadingsOf(user)];
        if (readings.Length == 0)
        {
            yield return new ProseBlock(words.T("Tidak ada tafsir yang menentukan.", "No reading bears on it."));
            yield break;
        }

        yield return new ProseBlock(words.T(
            "Hal yang tidak diatur dengan tegas dan dapat menentukan; halaman ini memakai jawaban bawaan:",
            "What the law leaves unsettled and can bear on it; this page takes the default answer:"));
        yield return new ListBlock([.. readings.Select(reading => new BookLine(Prose.Of(
            $"{new Span(reading.Question.In(words.Language), SpanKind.Plain, new(PlaceLinks.Readings, reading.Id))} {reading.Default.Text.In(words.Language)}.")))]);
    }
}
