using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Rules.Vocabulary;

/// <summary>The words in which rules are written, beside the operators of <see cref="Expressions"/>.</summary>
internal static class Lawmaking
{
    extension(Parameter parameter)
    {
        /// <summary>The sum of money on the day of the law.</summary>
        public Amount Amount => new(new ParameterNode(parameter, LawInForce.Day.Node));

        /// <summary>The percentage on the day of the law.</summary>
        public Rate Percent => new(new ParameterNode(parameter, LawInForce.Day.Node));

        /// <summary>The number on the day of the law.</summary>
        public Count Count => new(new ParameterNode(parameter, LawInForce.Day.Node));

        /// <summary>Whether the law had the figure on its day.</summary>
        public Truth IsInForce => parameter.IsInForceOn(LawInForce.Day);

        /// <summary>The figure on another day than that of the accident.</summary>
        public FigureOnDay On(Date day) => new(parameter, day);

        /// <summary>A condition in which the figure stands where no operation takes one, on the day of the law.</summary>
        public Truth ByPeriod(Func<long, Truth> says) => new(Written(parameter, value => says(value).Node));

        /// <summary>An amount that the figure divides, on the day of the law.</summary>
        public Amount ByPeriod(Func<long, Amount> says) => new(Written(parameter, value => says(value).Node));

        /// <summary>A day that the figure's own days tell.</summary>
        public Date DayBy(Func<Parameter, Date> says) => new(new WrittenNode(parameter, figure => says((Parameter)figure).Node));
    }

    extension(LawTable table)
    {
        /// <summary>An amount that the rows of the table tell, on the day of the law.</summary>
        public Amount ByPeriod(Func<LawTablePeriod, Amount> says) => table.ByPeriodOn(LawInForce.Day, says);

        /// <summary>The same on another day than that of the accident.</summary>
        public Amount ByPeriodOn(Date day, Func<LawTablePeriod, Amount> says) => new(new WrittenNode(
            table,
            of => OnTheDay(day, ((LawTable)of).Periods, period => period.From, period => says(period).Node)));
    }

    extension(Instrument instrument)
    {
        /// <summary>Whether the instrument was in force on the day of the law.</summary>
        public Truth IsInForce => instrument.IsInForceOn(LawInForce.Day);
    }

    extension(Benefit benefit)
    {
        /// <summary>The day whose law gives the benefit.</summary>
        public Date LawDay => benefit.ByLawOf ?? LawInForce.Day;
    }

    extension(Truth condition)
    {
        /// <summary>The same condition, cited and graded by the law of another day than that of the accident.</summary>
        public Truth ByLawOf(Date day) => new(Redated(condition, day));
    }

    extension(Amount amount)
    {
        /// <summary>The same amount, cited and graded by the law of another day than that of the accident.</summary>
        public Amount ByLawOf(Date day) => new(Redated(amount, day));
    }

    extension(Count number)
    {
        /// <summary>The same number, cited and graded by the law of another day than that of the accident.</summary>
        public Count ByLawOf(Date day) => new(Redated(number, day));
    }

    extension(ExactAmount amount)
    {
        /// <summary>Rounded to the whole rupiah once, at the end of the formula, as the reading says.</summary>
        public Amount RoundedOnce => amount.Rounded(ReadingCatalogue.Rounding["half-up"].IsChosen);
    }

    extension(IReadOnlyList<ExactAmount> amounts)
    {
        /// <summary>Their sum, rounded to the whole rupiah once, at the end of the formula, as the reading says.</summary>
        public Amount RoundedOnce => amounts is [var only]
            ? only.RoundedOnce
            : ExactAmount.RoundedSum(amounts, ReadingCatalogue.Rounding["half-up"].IsChosen);

        /// <summary>The same amounts divided further.</summary>
        public IReadOnlyList<ExactAmount> Over(long divisor) => [.. amounts.Select(amount => amount.Over(divisor))];
    }

    /// <summary>A condition with its article, and what is said where it holds and where it does not.</summary>
    public static Truth Condition(string id, LocalizedText name, Truth when, Sentence met, Sentence unmet, params IReadOnlyList<DatedCitation> sources) =>
        new(Named(new() { Id = id, Name = name, Sources = sources, Met = met, Unmet = unmet }, when));

    /// <summary>A condition made of others with sentences of their own, which reasons name instead where they decide.</summary>
    public static Truth Compound(string id, LocalizedText name, Truth when, Sentence met, Sentence unmet, params IReadOnlyList<DatedCitation> sources) =>
        new(Named(new() { Id = id, Name = name, Sources = sources, Met = met, Unmet = unmet, NamesItsParts = true }, when));

    /// <summary>A condition that holds where some child fulfils another, of which reasons speak child by child.</summary>
    public static Truth SomeChild(string id, LocalizedText name, Truth qualifies, Sentence met, Sentence unmet, params IReadOnlyList<DatedCitation> sources) =>
        new(Named(new() { Id = id, Name = name, Sources = sources, Met = met, Unmet = unmet, OfEachChild = qualifies.Node }, Children.Any(qualifies)));

    /// <summary>An amount with a name and an article.</summary>
    public static Amount Step(string id, LocalizedText name, Amount amount, params IReadOnlyList<DatedCitation> sources) =>
        new(Named(new() { Id = id, Name = name, Sources = sources }, amount));

    /// <summary>An amount with a name, an article and a sentence that says where it comes from.</summary>
    public static Amount Step(string id, LocalizedText name, Amount amount, Sentence says, params IReadOnlyList<DatedCitation> sources) =>
        new(Named(new() { Id = id, Name = name, Sources = sources, Says = says }, amount));

    /// <summary>An amount with a name, an article and a formula written out.</summary>
    public static Amount Reckoned(string id, LocalizedText name, Amount amount, Sentence formula, params IReadOnlyList<DatedCitation> sources) =>
        new(Named(new() { Id = id, Name = name, Sources = sources, Formula = formula }, amount));

    /// <summary>A number with a name and an article.</summary>
    public static Count Number(string id, LocalizedText name, Count number, params IReadOnlyList<DatedCitation> sources) =>
        new(Named(new() { Id = id, Name = name, Sources = sources }, number));

    /// <summary>A sentence in Indonesian and English, with expressions put in.</summary>
    public static Sentence Say(TemplateBuilder indonesian, TemplateBuilder english) => new(Template.Of(indonesian), Template.Of(english));

    /// <summary>A number written without its unit.</summary>
    public static BareNumber Bare(Count number) => new(number.Node);

    private static WrittenNode Written(Parameter parameter, Func<long, Node> says) =>
        new(parameter, of => OnTheDay(LawInForce.Day, ((Parameter)of).Periods, period => period.From, period => says(period.Value)));

    /// <summary>What the latest period says that has begun by the day; before the first, what the first says.</summary>
    private static Node OnTheDay<T>(Date day, IReadOnlyList<T> periods, Func<T, LocalDate> from, Func<T, Node> says)
    {
        Node said = says(periods[0]);
        foreach (T later in periods.Skip(1))
        {
            said = new ChooseNode((Date.On(from(later)) <= day).Node, says(later), said);
        }

        return said;
    }

    private static NamedNode Named(Definition definition, Expression body) => new(definition, body.Node, LawInForce.Day.Node);

    private static NamedNode Redated(Expression named, Date day) => named.Node is NamedNode node
        ? new(node.Step, node.Body, day.Node)
        : throw new InvalidOperationException("Only a step with a name has a law of its own.");
}
