using Kubar.Benefits.Assessments;
using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Book.Words;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Catalogues;
using NodaTime;

namespace Kubar.Benefits.Book.Pages;

/// <summary>What changed between the law of two days: figures, then rule by rule what is no longer said and what is said instead.</summary>
internal sealed class LawDifference(RuleWords before, RuleWords after)
{
    private const string Separator = "\n";

    /// <summary>A page of what changed.</summary>
    public BookPage Page()
    {
        string title = after.T($"Perubahan dari {Day(before)} ke {Day(after)}", $"What changed from {Day(before)} to {Day(after)}");
        var blocks = new List<BookBlock>();
        AddInstruments(blocks);
        AddFigures(blocks);
        AddTables(blocks);
        foreach (RuleUser user in RuleInventory.Law.Users)
        {
            AddRule(blocks, user);
        }

        AddConditions(blocks);
        if (blocks.Count == 0)
        {
            blocks.Add(new ProseBlock(after.T("Tidak ada aturan yang berubah di antara kedua hari itu.", "No rule changed between the two days.")));
        }

        return new("diff", title, blocks);
    }

    private static string Day(RuleWords words) => words.Day(words.Law.Day!.Value);

    private static bool IsBetween(LocalDate day, LocalDate first, LocalDate last) => first < day && day <= last;

    private void AddInstruments(List<BookBlock> blocks)
    {
        (LocalDate first, LocalDate last) = (before.Law.Day!.Value, after.Law.Day!.Value);
        Item[] begun =
        [
            .. Instruments.All.Where(instrument => IsBetween(instrument.InForceFrom, first, last) || IsBetween(instrument.InForceFrom, last, first))
                .Select(instrument => new Item(Prose.Of(
                    $"{new Span(instrument.ShortName, SpanKind.Strong)} ({instrument.Subject.In(after.Language)}), {after.T($"berlaku sejak {after.Day(instrument.InForceFrom)}", $"in force since {after.Day(instrument.InForceFrom)}")}"))),
        ];
        if (begun.Length > 0)
        {
            blocks.Add(new HeadingBlock(2, after.T("Peraturan yang mulai berlaku di antaranya", "Instruments that came into force between them")));
            blocks.Add(new ListBlock(begun));
        }
    }

    private void AddFigures(List<BookBlock> blocks)
    {
        var rows = new List<TableRow>();
        foreach (Parameter figure in Rulebook.Law.Parameters)
        {
            ParameterPeriod? old = FigureRows.PeriodsInView(before, figure).FirstOrDefault();
            ParameterPeriod? now = FigureRows.PeriodsInView(after, figure).FirstOrDefault();
            if (old?.Value != now?.Value)
            {
                rows.Add(new(
                [
                    figure.Name.In(after.Language),
                    ValueOf(figure, old),
                    ValueOf(figure, now),
                    Change(figure, old, now),
                    (now ?? old)!.Citation.Text + $" [{after.GradeText((now ?? old)!.Citation.Grade)}]",
                ]));
            }
        }

        if (rows.Count > 0)
        {
            blocks.Add(new HeadingBlock(2, after.T("Angka", "Figures")));
            blocks.Add(new TableBlock(
                [after.T("Angka", "Figure"), new(Day(before), IsAmount: true), new(Day(after), IsAmount: true), new(after.T("Selisih", "Difference"), IsAmount: true), after.T("Pasal", "Article")],
                rows));
        }
    }

    private string ValueOf(Parameter figure, ParameterPeriod? period) =>
        period is null ? after.T("tidak ada", "none") : Wording.Value(period.Value, figure.Unit, after.Language);

    private string Change(Parameter figure, ParameterPeriod? old, ParameterPeriod? now)
    {
        if (old is null || now is null)
        {
            return "";
        }

        long change = now.Value - old.Value;
        return (change > 0 ? "+" : "-") + Wording.Value(Math.Abs(change), figure.Unit, after.Language);
    }

    private void AddTables(List<BookBlock> blocks)
    {
        Item[] changed =
        [
            .. Rulebook.Law.Tables
                .Where(table => !Equals(table.NearestOn(before.Law.Day!.Value), table.NearestOn(after.Law.Day!.Value)))
                .Select(table => new Item(Prose.Of($"{table.Name.In(after.Language)}: {table.NearestOn(after.Law.Day!.Value).Citation.Text}"))),
        ];
        if (changed.Length > 0)
        {
            blocks.Add(new HeadingBlock(2, after.T("Tabel yang diganti", "Tables that were replaced")));
            blocks.Add(new ListBlock(changed));
        }
    }

    private void AddRule(List<BookBlock> blocks, RuleUser user)
    {
        var changes = new List<BookBlock>();
        RuleSection[] old = SectionsOf(before, user);
        RuleSection[] now = SectionsOf(after, user);
        foreach (string heading in old.Concat(now).Select(section => section.Heading).Distinct(StringComparer.Ordinal))
        {
            string[] was = LinesOf(old, heading);
            string[] becomes = LinesOf(now, heading);
            Item[] gone = [.. was.Except(becomes, StringComparer.Ordinal).Select(line => Line(line))];
            Item[] come = [.. becomes.Except(was, StringComparer.Ordinal).Select(line => Line(line))];
            if (gone.Length + come.Length > 0)
            {
                changes.Add(new ListBlock(
                [
                    new Item(
                        new Prose([new(heading, SpanKind.Strong)]),
                        [
                            .. gone.Length > 0 ? [new Item(after.T($"sampai dengan {Day(before)}:", $"up to {Day(before)}:"), gone)] : Array.Empty<Item>(),
                            .. come.Length > 0 ? [new Item(after.T($"pada {Day(after)}:", $"on {Day(after)}:"), come)] : Array.Empty<Item>(),
                        ]),
                ]));
            }
        }

        if (changes.Count > 0)
        {
            blocks.Add(new HeadingBlock(2, RulePage.Title(after, user)));
            blocks.AddRange(changes);
        }
    }

    /// <summary>What is asked, said and cited of each condition.</summary>
    private void AddConditions(List<BookBlock> blocks)
    {
        Item[] changed = [.. RuleInventory.Law.Named.Select(Changed).OfType<Item>()];
        if (changed.Length > 0)
        {
            blocks.Add(new HeadingBlock(2, after.T("Syarat dan perhitungan", "Conditions and calculations")));
            blocks.Add(new ListBlock(changed));
        }
    }

    private Item? Changed(NamedNode node)
    {
        string[] was = StepLines(before, node);
        string[] becomes = StepLines(after, node);
        Item[] gone = [.. was.Except(becomes, StringComparer.Ordinal).Select(line => Line(line))];
        Item[] come = [.. becomes.Except(was, StringComparer.Ordinal).Select(line => Line(line))];
        return gone.Length + come.Length == 0
            ? null
            : new(
                new Prose([new(((Definition)node.Step).Name.In(after.Language), SpanKind.Strong), new(" ("), new(node.Step.Id, SpanKind.Code), new(")")]),
                [
                    .. gone.Length > 0 ? [new Item(after.T($"sampai dengan {Day(before)}:", $"up to {Day(before)}:"), gone)] : Array.Empty<Item>(),
                    .. come.Length > 0 ? [new Item(after.T($"pada {Day(after)}:", $"on {Day(after)}:"), come)] : Array.Empty<Item>(),
                ]);
    }

    private static string[] StepLines(RuleWords words, NamedNode node)
    {
        var definition = (Definition)node.Step;
        bool isSettled = words.Law.Evaluation[node.Body].IsKnown;
        IEnumerable<Item> body = isSettled
            ? [new Item(words.Law.Evaluation[node.Body] is { IsTrue: true } ? words.T("selalu dipenuhi", "always holds") : words.T("tidak berlaku", "does not apply"))]
            : words.Explain(node);
        return
        [
            .. body.SelectMany(Flat),
            .. isSettled ? [] : new[] { definition.Met, definition.Unmet }.OfType<Sentence>().SelectMany(sentence => words.Variants(sentence)).Select(variant => variant.Says.Marked),
            .. definition.Sources.Any(source => source.IsInForceOn(Bounds.Of(Date.NumberOf(words.Law.Day!.Value)))) ? [words.T("pasal: ", "article: ") + words.CiteBriefly(definition.Sources).Plain] : Array.Empty<string>(),
        ];
    }

    private static RuleSection[] SectionsOf(RuleWords words, RuleUser user)
    {
        var sections = new RuleSections(words);
        return [.. user.Benefit is { } benefit ? sections.Of(benefit) : sections.Of(user.Contribution!)];
    }

    private static string[] LinesOf(RuleSection[] sections, string heading) =>
        [.. sections.Where(section => section.Heading == heading).SelectMany(section => section.Items.SelectMany(Flat).Prepend(section.Before?.Marked ?? "")).Where(line => line.Length > 0)];

    /// <summary>Each line with those over it, so that the same words under another condition are another line.</summary>
    private static IEnumerable<string> Flat(Item item) => Flat(item, "");

    private static IEnumerable<string> Flat(Item item, string over)
    {
        string text = over.Length == 0 ? item.Text.Marked : $"{over}{Separator}{item.Text.Marked}";
        return item.Parts.Count == 0 ? [text] : item.Parts.SelectMany(part => Flat(part, text));
    }

    private static Item Line(string line) => new(string.Join(" ", line.Split(Separator)));
}
