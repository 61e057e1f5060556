using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Contributions;
using Kubar.Benefits.Rules.Records;
using NodaTime;

namespace Kubar.Benefits.Rules;

/// <summary>
/// The rules and figures by which is assessed: the law as this library encodes it, or figures laid over it to see what they
/// would do, such as those of a reform. Immutable, so that several can be used side by side; two are equal when they say the
/// same.
/// </summary>
public sealed class Rulebook : IEquatable<Rulebook>
{
    private readonly Lazy<Chapter>[] _chapters;
    private readonly Lazy<Chapter> _whole;
    private readonly Lazy<ContributionChapter> _contributions;
    private readonly Lazy<IReadOnlyList<Parameter>> _parameters;
    private readonly Lazy<IReadOnlyList<LawTable>> _tables;
    private readonly Lazy<IReadOnlyList<LocalDate>> _daysOfChange;

    internal Rulebook(LocalizedText? name, Figures figures, IReadOnlyList<Benefit> benefits)
    {
        Name = name;
        Figures = figures;
        Benefits = benefits;

        // Each is made when it is first asked for: a process that assesses one case needs one chapter.
        _whole = new(() => Chapter.OfEveryKind(benefits, figures));
        _contributions = new(() => new(figures));
        _chapters = Array.ConvertAll(Enum.GetValues<EventKind>(), kind => new Lazy<Chapter>(() => Chapter.Of(kind, benefits, figures)));
        _parameters = new(() => ParametersOf(this));
        _daysOfChange = new(() => DaysOfChangeIn(Parameters));
        _tables = new(() => [figures[IncomeBrackets.Table], figures[ConstructionTiers.Table], figures[DisabilityTable.Table]]);

        // What cannot be a rulebook is refused where it is made.
        if (!IsLaw)
        {
            _ = _whole.Value;
            _ = _contributions.Value;
        }
    }

    /// <summary>The law as it is encoded.</summary>
    public static Rulebook Law { get; } = new(null, Figures.Encoded, EncodedBenefits.All);

    /// <summary>What this is called where it is not the law; null: it is the law as it is encoded.</summary>
    public LocalizedText? Name { get; }

    /// <summary>Whether it is the law as it is encoded, with nothing laid over it.</summary>
    public bool IsLaw => Name is null;

    /// <summary>The figures, by which rules and the derivation of facts go alike.</summary>
    internal Figures Figures { get; }

    /// <summary>Every benefit, in the order of the regulation.</summary>
    internal IReadOnlyList<Benefit> Benefits { get; }

    /// <summary>The whole rulebook as one chapter.</summary>
    internal Chapter Whole => _whole.Value;

    /// <summary>The rules on contributions.</summary>
    internal ContributionChapter Contributions => _contributions.Value;

    /// <summary>The rows of the table of partial disability, in its order.</summary>
    internal IReadOnlyList<LossRow> Losses { get; } = DisabilityTable.Rows;

    /// <summary>The services of which health service consists, in the order of the article.</summary>
    internal IReadOnlyList<CareServiceInfo> CareServices { get; } = Rules.Accident.CareServices.All;

    /// <summary>The figures that the rules use or facts are derived with, by id.</summary>
    internal IReadOnlyList<Parameter> Parameters => _parameters.Value;

    /// <summary>The days on which some figure of the law changes or an instrument comes into force, in order.</summary>
    internal IReadOnlyList<LocalDate> DaysOfChange => _daysOfChange.Value;

    /// <summary>The tables, by id.</summary>
    internal IReadOnlyList<LawTable> Tables => _tables.Value;

    /// <summary>
    /// This rulebook with another value of a figure, from one day to another; it ends the values it meets. The result is
    /// not the law, whatever is laid over it.
    /// </summary>
    /// <param name="name">What the result is called: it stands on every answer.</param>
    /// <param name="parameter">The id of the figure: <c>arrears.max-months</c>.</param>
    /// <param name="value">The value, in the figure's unit, its days, and where it is written or proposed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The rulebook has no such figure, the value is negative or beyond all measure, or it ends before it begins.
    /// </exception>
    public Rulebook With(LocalizedText name, string parameter, ParameterValue value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(value);
        Parameter figure = Parameters.FirstOrDefault(known => known.Id == parameter)
            ?? throw new ArgumentException($"The rulebook has no figure {parameter}.", nameof(parameter));
        if (value.Value is < 0 or > Figures.Most || value.To < value.From)
        {
            throw new ArgumentException($"The figure {parameter} cannot be {value.Value} from {value.From} to {value.To}.", nameof(value));
        }

        ParameterPeriod period = new(value.From, value.To, value.Value, value.Citation, value.CheckedThrough);
        return new(name, Figures.With(figure.With(period)), Benefits);
    }

    /// <summary>
    /// This rulebook with other rows of a table, from one day to another; it ends the periods it meets. The result is not the
    /// law, whatever is laid over it.
    /// </summary>
    /// <param name="name">What the result is called: it stands on every answer.</param>
    /// <param name="table">The id of the table: <c>contribution.bpu.brackets</c>.</param>
    /// <param name="period">The rows, all of them, their days, and where they are written or proposed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The rulebook has no such table, the rows are none of that table, or they end before they begin.
    /// </exception>
    public Rulebook With(LocalizedText name, string table, LawTablePeriod period)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(period);
        LawTable known = Tables.FirstOrDefault(known => known.Id == table)
            ?? throw new ArgumentException($"The rulebook has no table {table}.", nameof(table));
        string? fault = period.To < period.From ? "it ends before it begins" : known.FaultOf(period.Rows);
        return fault is null
            ? new(name, Figures.With(known.With(period)), Benefits)
            : throw new ArgumentException($"The table {table} cannot be this: {fault}.", nameof(period));
    }

    /// <summary>
    /// This rulebook with other rules: each takes the place of that of its id, or is a benefit that the law does not have.
    /// The result is not the law.
    /// </summary>
    internal Rulebook With(LocalizedText name, params IReadOnlyList<Benefit> benefits) => new(name, Figures, EncodedBenefits.With(benefits));

    /// <inheritdoc/>
    public bool Equals(Rulebook? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Name == other.Name
            && ReferenceEquals(Benefits, other.Benefits)
            && Figures.LaidOver.Select(Says).SequenceEqual(other.Figures.LaidOver.Select(Says)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rulebook);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Figures.LaidOver.Count());

    /// <summary>A line for logs.</summary>
    public override string ToString() => Name?.English ?? "the law";

    /// <summary>The row of a loss; null: the table has none of that code.</summary>
    internal static LossRow? LossOf(string code) => DisabilityTable.ByCode.GetValueOrDefault(code);

    /// <summary>Whether a row is of sight.</summary>
    internal static bool IsOfSight(string code) => DisabilityTable.OfSight.Contains(code);

    /// <summary>What one kind of event can bring.</summary>
    internal Chapter For(EventKind kind) => _chapters[kind - EventKind.WorkAccident].Value;

    private static IReadOnlyList<Parameter> ParametersOf(Rulebook book) =>
    [
        .. book.Whole.Graph.Operations.Select(operation => operation.Payload).OfType<Parameter>()
            .Concat(CaseFacts.Parameters.Select(parameter => book.Figures[parameter]))
            .Concat(book.Contributions.Figures)
            .Distinct()
            .OrderBy(parameter => parameter.Id, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<LocalDate> DaysOfChangeIn(IReadOnlyList<Parameter> parameters) =>
    [
        .. parameters.SelectMany(parameter => parameter.Periods)
            .SelectMany(period => period.To is { } to ? new[] { period.From, to.PlusDays(1) } : [period.From])
            .Concat(Instruments.All.Select(instrument => instrument.InForceFrom))
            .Where(day => day > Edition.FirstDay)
            .Distinct()
            .Order(),
    ];

    private static (string Id, object Periods) Says(Dated figure) =>
        (figure.Id, figure is LawTable table ? table.Periods : ((Parameter)figure).Periods.ToValueList());
}
