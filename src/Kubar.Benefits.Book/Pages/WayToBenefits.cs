using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Book.Words;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Book.Pages;

/// <summary>The picture of the way from an event to its benefits: which event can bring what, and what has to hold.</summary>
internal static class WayToBenefits
{
    /// <summary>The picture: benefits that the same events bring, and that ask for the same first of all, stand together; what is asked of all of these stands before them.</summary>
    public static WayPicture Of(RuleWords words)
    {
        var requirements = new RequirementWords(words, byName: true);
        EventKind[] events = Enum.GetValues<EventKind>();
        (Benefit Benefit, string[] Conditions)[] benefits = [.. Rulebook.Law.Benefits.Select(benefit => (benefit, ConditionsOf(words, requirements.Of(benefit.OwedWhen.Node))))];
        WayGroup[] groups =
        [
            .. benefits
                .GroupBy(each => (each.Benefit.Info.Program, Events: string.Join(',', each.Benefit.Events), First: each.Conditions[0]))
                .Select(group => GroupOf(words.Language, events, [.. group])),
        ];
        return new(
            "event-to-benefits",
            words.T("Dari kejadian sampai manfaat", "From the event to its benefits"),
            string.Join(" ", groups.Select(group => $"{string.Join(", ", group.From.Select(from => NameOf(words, events[from])))}: {string.Join(", ", group.Ends.Select(end => end.Name))}.")),
            [.. events.Select(kind => NameOf(words, kind))],
            groups);
    }

    private static WayGroup GroupOf(Language language, EventKind[] events, (Benefit Benefit, string[] Conditions)[] benefits)
    {
        string[] shared = [.. benefits[0].Conditions.Where(condition => benefits.All(each => each.Conditions.Contains(condition, StringComparer.Ordinal)))];
        return new(
            [.. benefits[0].Benefit.Events.Select(kind => Array.IndexOf(events, kind)).Order()],
            shared,
            [.. benefits.Select(each => new WayEnd(
                $"{each.Benefit.Info.Name.In(language)} ({each.Benefit.Info.Program.ToString().ToUpperInvariant()})",
                [.. each.Conditions.Except(shared, StringComparer.Ordinal)]))]);
    }

    private static string NameOf(RuleWords words, EventKind kind) => Capitalised.Of(EnumNames.NameOf(kind).In(words.Language));

    /// <summary>The conditions by their names; one that is asked for in either of two cases is asked for in any.</summary>
    private static string[] ConditionsOf(RuleWords words, IReadOnlyList<BookLine> lines)
    {
        string[] names = [.. lines.Select(line => NameOf(words, line))];
        return
        [
            .. names.Select((name, index) => IsTwin(index, index + 1) ? Condition(index)! : IsTwin(index - 1, index) ? null : name).OfType<string>(),
        ];

        bool IsTwin(int first, int other) =>
            first >= 0 && other < lines.Count && names[first] != Condition(first) && Condition(first) is { } condition && condition == Condition(other);

        string? Condition(int index) => lines[index].All.SelectMany(line => line.Text.Spans).LastOrDefault(span => span.Target?.Page == PlaceLinks.Conditions)?.Text;
    }

    /// <summary>A condition by its name alone; of several of which one suffices, these.</summary>
    private static string NameOf(RuleWords words, BookLine line)
    {
        string name = line.Text.Spans.Count(span => span.Target?.Page == PlaceLinks.Conditions) == 1 && line.Text.Plain.EndsWith(words.T("\" dipenuhi", "\" is met"), StringComparison.Ordinal) && !line.Text.Plain.EndsWith(words.T("tidak dipenuhi", "not met"), StringComparison.Ordinal)
            ? NameIn(words, line.Text)
            : line.Text.Plain;
        return line.Parts.Count == 0 ? name
            : name == words.T("salah satu yang berikut:", "one of these:") ? string.Join(words.T(" atau ", " or "), line.Parts.Select(part => NameOf(words, part)))
            : $"{name} {string.Join("; ", line.Parts.Select(part => NameOf(words, part)))}";
    }

    // What stands before the name, such as in which case it is asked for, stays.
    private static string NameIn(RuleWords words, Prose text)
    {
        Span condition = text.Spans.Single(span => span.Target?.Page == PlaceLinks.Conditions);
        return text.Plain.Replace($"{words.T("syarat", "the condition")} \"{condition.Text}\" {words.T("dipenuhi", "is met")}", condition.Text, StringComparison.Ordinal);
    }
}
