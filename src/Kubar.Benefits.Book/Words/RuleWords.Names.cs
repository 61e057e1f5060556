using Kubar.Benefits.Assessments;
using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.DeclaredFacts;
using NodaTime;

namespace Kubar.Benefits.Book.Words;

/// <content>Names and citations.</content>
internal sealed partial class RuleWords
{
    public Prose Name(Fact fact) => new([new(
        IsOfContributions && fact.Id == FirstDay ? T("hari pertama bulan iuran", "first day of the contribution month") : fact.Name.In(language),
        SpanKind.Fact,
        new(PlaceLinks.Facts, PlaceLinks.Slug(fact.Id)))]);

    public Prose ConditionName(NamedNode node) =>
        new([new(((Definition)node.Step).Name.In(language), SpanKind.Plain, new(PlaceLinks.Conditions, PlaceLinks.Slug(node.Step.Id)))]);

    private Prose NotionName(Notion notion, bool holds)
    {
        string name = (holds ? notion.Name : notion.Not).In(language);
        return notion.IsPlain ? (Prose)name : new Prose([new(name, SpanKind.Plain, new(PlaceLinks.Conditions, PlaceLinks.OfNotion(notion)))]);
    }

    private Prose SumName(NamedNode node) => node.Unit == Unit.Truth
        ? ConditionName(node)
        : new([new(Lower(((Definition)node.Step).Name.In(language)), SpanKind.Plain, new(PlaceLinks.Sums, PlaceLinks.Slug(node.Step.Id)))]);

    public Prose FigureName(Parameter figure)
    {
        return new([new(
            LimitedBy(figure) is { } limited ? T($"batas {limited.Name.Indonesian}", $"the limit of the {limited.Name.English}") : Lower(figure.Spoken.In(language)),
            SpanKind.Plain,
            new(PlaceLinks.Figures, PlaceLinks.Slug(figure.Id)))]);
    }

    /// <summary>Of a figure whose name is that of what it pays for, the expense that it limits: beside the expense that name would say the same twice.</summary>
    private static Fact? LimitedBy(Parameter figure) => Limited.GetValueOrDefault(figure.Id);

    private static readonly Dictionary<string, Fact> Limited = Rulebook.Law.Parameters
        .Select(figure => (figure.Id, Expense: Facts.All.FirstOrDefault(fact => fact.Id == $"expenses.{figure.Id.Replace("jkk.", "", StringComparison.Ordinal).Replace(".amount", "", StringComparison.Ordinal).Replace('.', '-')}")))
        .Where(limit => limit.Expense is not null)
        .ToDictionary(limit => limit.Id, limit => limit.Expense!, StringComparer.Ordinal);

    /// <summary>The value where the law has had but one, or has one on the day in view; else the name.</summary>
    private Prose FigureValue(ParameterNode node, Unit? unit = null)
    {
        var figure = (Parameter)node.Parameter;
        return PeriodsOf(node) is [var only]
            ? new([new(unit is null ? Wording.Figure(figure, only.Value, language) : Wording.Value(only.Value, unit.Value, language), SpanKind.Plain, new(PlaceLinks.Figures, PlaceLinks.Slug(figure.Id)))])
            : FigureName(figure);
    }

    private IReadOnlyList<ParameterPeriod> PeriodsOf(ParameterNode node)
    {
        var figure = (Parameter)node.Parameter;
        Bounds day = Evaluation[node.Operands[0]];
        return day.IsKnown
            ? figure.PeriodOn(day.Min) is { } period ? [period] : []
            : [.. figure.Periods.DistinctBy(period => period.Value)];
    }

    /// <summary>As within a sentence; a word of capitals stays.</summary>
    public static string Lower(string text) => text.Length > 1 && (char.IsLower(text[1]) || text.StartsWith("A ", StringComparison.Ordinal)) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>Where something stands, with the days and the people of whom it is said.</summary>
    public Prose Cite(IEnumerable<DatedCitation> citations) =>
        Prose.Join("; ", citations.Where(IsInView).Select(Cite).DistinctBy(text => text.Plain, StringComparer.Ordinal));

    /// <summary>Where something stands, without more; a grade only where it is not the best.</summary>
    public Prose CiteBriefly(IEnumerable<DatedCitation> citations) => Prose.Join("; ", citations
        .Where(IsInView)
        .Select(citation => citation.Citation.Grade == Grade.A ? Place(citation.Citation.Text) : Cite(citation.Citation))
        .DistinctBy(text => text.Plain, StringComparer.Ordinal));

    public Prose Cite(Citation citation) => Prose.Of($"{Place(citation.Text)} [{GradeText(citation.Grade)}]");

    /// <summary>A place that a text cites.</summary>
    public static Prose Place(string text) => new([new(text, SpanKind.Plain, PlaceLinks.OfCitation(text))]);

    /// <summary>A grade in brackets.</summary>
    public string GradeText(Grade grade) => grade == Grade.Inferred ? T("simpulan", "inferred") : grade.ToString();

    /// <summary>From which day to which.</summary>
    public string Days(LocalDate from, LocalDate? until) => until is { } end
        ? T($"{Day(from)} s.d. {Day(end)}", $"{Day(from)} to {Day(end)}")
        : T($"sejak {Day(from)}", $"since {Day(from)}");

    private bool IsInView(DatedCitation citation) =>
        (law.Day is not { } day || citation.IsInForceOn(Bounds.Of(Date.NumberOf(day))))
        && (citation.Of is not { } whom || !Evaluation[whom.Node].IsFalse);

    private Prose Cite(DatedCitation citation)
    {
        Prose days = law.Day is null && citation.Until is { } until ? T($", s.d. {Day(until)}", $", to {Day(until)}") : "";
        Prose whom = citation.Of is { } of && ClauseOf(of.Node) is { Size: > 0 and <= 2 } clause ? Prose.Of($" ({T("bila", "where")} {Inline(clause)})") : "";
        return Cite(citation.Citation) + days + whom;
    }
}
