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
    /// <summary>What there is to know beside a benefit and is said otherwise: that is told there, with its articles, and no second time among the conditions.</summary>
    private readonly HashSet<Node> _changedTerms = ChangedTerms(before, after);

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

        AddSteps(blocks);
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
        BookLine[] begun =
        [
            .. Instruments.All.Where(instrument => IsBetween(instrument.InForceFrom, first, last) || IsBetween(instrument.InForceFrom, last, first))
                .Select(instrument => new BookLine(Prose.Of(
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
        var rows = new List<BookRow>();
        foreach (Parameter figure in Rulebook.Law.Parameters)
        {
            ParameterPeriod? old = FigureRows.PeriodsInView(before, figure).FirstOrDefault();
            ParameterPeriod? now = FigureRows.PeriodsInView(after, figure).FirstOrDefault();
            if (old?.Value != now?.Value)
            {
                rows.Add(new(
                [
                    NameOf(figure),
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
            blocks.Add(new BookTable(
                [after.T("Angka", "Figure"), new(Day(before), IsAmount: true), new(Day(after), IsAmount: true), new(after.T("Selisih", "Difference"), IsAmount: true), after.T("Pasal", "Article")],
                rows));
        }
    }

    // Two programmes have figures of the same name: their codes tell them apart.
    private string NameOf(Parameter figure)
    {
        string name = figure.Name.In(after.Language);
        return Rulebook.Law.Parameters.Count(other => other.Name == figure.Name) > 1 ? $"{name} ({figure.Id})" : name;
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
        BookLine[] changed =
        [
            .. Rulebook.Law.Tables
                .Where(table => !Equals(table.NearestOn(before.Law.Day!.Value), table.NearestOn(after.Law.Day!.Value)))
                .Select(table => new BookLine(Prose.Of($"{table.Name.In(after.Language)}: {table.NearestOn(after.Law.Day!.Value).Citation.Text}"))),
        ];
        if (changed.Length > 0)
        {
            blocks.Add(new HeadingBlock(2, after.T("Tabel yang diganti", "Tables that were replaced")));
            blocks.Add(new ListBlock(changed));
        }
    }

    private void AddRule(List<BookBlock> blocks, RuleUser user)
    {
        var changes = new List<BookLine>();
        RuleSection[] old = SectionsOf(before, user);
        RuleSection[] now = SectionsOf(after, user);
        foreach (string heading in old.Concat(now).Select(section => section.Heading).Distinct(StringComparer.Ordinal))
        {
            BookLine[] lines = [.. Compare(LinesOf(old, heading), LinesOf(now, heading))];
            if (lines.Length > 0)
            {
                changes.Add(new(new Prose([new(heading, SpanKind.Strong)]), lines));
            }
        }

        if (changes.Count > 0)
        {
            blocks.Add(new HeadingBlock(2, RulePage.Title(after, user)));
            blocks.Add(new ListBlock(changes));
        }
    }

    /// <summary>What the rules share, and each condition and sum: what it is made of, what is said of it; those alone whose article changed at the end.</summary>
    private void AddSteps(List<BookBlock> blocks)
    {
        var changed = new List<BookLine>();
        var cited = new List<BookLine>();
        foreach (Notion notion in Notions.All.Where(notion => !notion.IsPlain))
        {
            BookLine[] lines = [.. Compare(NotionLines(before, notion), NotionLines(after, notion))];
            if (lines.Length > 0)
            {
                changed.Add(new(new Prose([new(notion.Name.In(after.Language), SpanKind.Strong)]), lines));
            }
        }

        foreach (NamedNode node in RuleInventory.Law.Named.Where(node => !_changedTerms.Contains(node)))
        {
            var definition = (Definition)node.Step;
            Prose name = new([new(definition.Name.In(after.Language), SpanKind.Strong), new(" ("), new(definition.Id, SpanKind.Code), new(")")]);
            BookLine[] lines = [.. Compare(StepLines(before, node), StepLines(after, node))];
            (Prose was, Prose becomes) = (before.CiteBriefly(definition.Sources), after.CiteBriefly(definition.Sources));
            if (lines.Length > 0)
            {
                changed.Add(new(name, [.. lines, .. was.Plain == becomes.Plain ? [] : new[] { Cited(was, becomes) }]));
            }
            else if (was.Plain != becomes.Plain)
            {
                cited.Add(new(Prose.Of($"{name}: {Cited(was, becomes).Text}")));
            }
        }

        if (changed.Count > 0)
        {
            blocks.Add(new HeadingBlock(2, after.T("Syarat dan perhitungan", "Conditions and calculations")));
            blocks.Add(new ListBlock(changed));
        }

        if (cited.Count > 0)
        {
            blocks.Add(new HeadingBlock(2, after.T("Yang berubah hanya pasalnya", "Where only the article changed")));
            blocks.Add(new ListBlock(cited));
        }
    }

    private BookLine Cited(Prose was, Prose becomes) => new(Prose.Of($"{OrNone(was)} -> {OrNone(becomes)}"));

    private Prose OrNone(Prose cited) => cited.IsEmpty ? after.T("tidak ada", "none") : cited;

    /// <summary>The lines that differ, each under those over it that do not.</summary>
    private IEnumerable<BookLine> Compare(IReadOnlyList<BookLine> old, IReadOnlyList<BookLine> now)
    {
        // What stands on both days goes first: many lines begin alike.
        var was = new List<BookLine>(old);
        var becomes = new List<BookLine>(now);
        foreach (BookLine item in old)
        {
            if (becomes.FindIndex(other => WholeOf(other) == WholeOf(item)) is var same and >= 0)
            {
                becomes.RemoveAt(same);
                _ = was.Remove(item);
            }
        }

        foreach (BookLine item in was)
        {
            if (becomes.FindIndex(other => other.Text.Plain == item.Text.Plain) is var like and >= 0)
            {
                BookLine other = becomes[like];
                becomes.RemoveAt(like);
                yield return new(item.Text, [.. Compare(item.Parts, other.Parts)]);
            }
            else
            {
                yield return new(Prose.Of($"{after.T($"pada {Day(before)}", $"on {Day(before)}")}: {item.Text}"), item.Parts);
            }
        }

        foreach (BookLine item in becomes)
        {
            yield return new(Prose.Of($"{after.T($"pada {Day(after)}", $"on {Day(after)}")}: {item.Text}"), item.Parts);
        }
    }

    private static HashSet<Node> ChangedTerms(RuleWords before, RuleWords after)
    {
        var none = new HashSet<Node>();
        var was = new RuleSections(before, byName: true, none);
        var becomes = new RuleSections(after, byName: true, none);
        return
        [
            .. Rulebook.Law.Benefits.SelectMany(benefit => benefit.Terms)
                .Where(term => was.TermOf(term) is var old && becomes.TermOf(term) is var now && (old is null ? now is not null : now is null || WholeOf(old) != WholeOf(now)))
                .Select(term => term.Node),
        ];
    }

    private static string WholeOf(BookLine item) => string.Join('\n', item.All.Select(line => line.Text.Plain));

    private static IReadOnlyList<BookLine> NotionLines(RuleWords words, Notion notion) =>
        words.Law.Evaluation[notion.Condition] is { IsKnown: true } known ? [Settled(words, known)] : words.Explain(notion.Condition.Node, isNotion: true);

    private static IReadOnlyList<BookLine> StepLines(RuleWords words, NamedNode node)
    {
        var definition = (Definition)node.Step;
        if (words.Law.Evaluation[node.Body] is { IsKnown: true } known && node.Unit == Unit.Truth)
        {
            return [Settled(words, known)];
        }

        return
        [
            .. words.Explain(definition.OfEachChild ?? node),
            .. new[] { definition.Met, definition.Unmet, definition.Says }
                .OfType<Sentence>()
                .SelectMany(sentence => words.Variants(sentence))
                .Select(variant => new BookLine(Prose.Of($"\"{variant.Says}\""))),
        ];
    }

    private static BookLine Settled(RuleWords words, Bounds known) =>
        new(known.IsTrue ? words.T("tidak menyaring siapa pun", "leaves nobody out") : words.T("tidak berlaku bagi siapa pun", "applies to nobody"));

    /// <summary>Conditions by their names: what each of them is stands once, further down.</summary>
    private RuleSection[] SectionsOf(RuleWords words, RuleUser user)
    {
        var sections = new RuleSections(words, byName: true, _changedTerms);
        return [.. user.Benefit is { } benefit ? sections.Of(benefit) : sections.Of(user.Contribution!)];
    }

    private static BookLine[] LinesOf(RuleSection[] sections, string heading) =>
        [.. sections.Where(section => section.Heading == heading).SelectMany(section => section.Before is { } line ? section.Items.Prepend(new BookLine(line)) : section.Items)];
}
