using System.Collections.Frozen;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules;

/// <summary>
/// The rules and figures by which is assessed: the law as this library encodes it, or figures laid over it to see what they
/// would do, such as those of a reform. Immutable, so that several can be used side by side; two are equal when they say the
/// same.
/// </summary>
public sealed class Rulebook : IEquatable<Rulebook>
{
    /// <summary>No percentage, count or sum beyond it is laid over the law: a thousand times the greatest figure that it has.</summary>
    private const long MostLaidOver = 100_000_000_000;

    private readonly FrozenDictionary<EventKind, Chapter> _chapters;

    internal Rulebook(LocalizedText? name, Figures figures, IReadOnlyList<Benefit> benefits)
    {
        Name = name;
        Figures = figures;
        Benefits = benefits;
        Whole = Chapter.OfEveryKind(benefits, figures);
        Contributions = new(figures);
        _chapters = Enum.GetValues<EventKind>().ToFrozenDictionary(kind => kind, kind => Chapter.Of(kind, benefits, figures));
        Parameters =
        [
            .. Whole.Graph.Operations.Select(operation => operation.Payload).OfType<Parameter>()
                .Concat(CaseFacts.Parameters.Select(parameter => figures[parameter]))
                .Concat(Contributions.Figures)
                .Distinct()
                .OrderBy(parameter => parameter.Id, StringComparer.Ordinal),
        ];
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
    internal Chapter Whole { get; }

    /// <summary>The rules on contributions.</summary>
    internal ContributionChapter Contributions { get; }

    /// <summary>The rows of the table of partial disability, in its order.</summary>
    internal IReadOnlyList<LossRow> Losses { get; } = DisabilityTable.Rows;

    /// <summary>The services of which health service consists, in the order of the article.</summary>
    internal IReadOnlyList<CareServiceInfo> CareServices { get; } = Rules.CareServices.All;

    /// <summary>The figures that the rules use or facts are derived with, by id.</summary>
    internal IReadOnlyList<Parameter> Parameters { get; }

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
        if (value.Value is < 0 or > MostLaidOver || value.To < value.From)
        {
            throw new ArgumentException($"The figure {parameter} cannot be {value.Value} from {value.From} to {value.To}.", nameof(value));
        }

        ParameterPeriod period = new(value.From, value.To, value.Value, value.Citation, value.CheckedThrough);
        return new(name, Figures.With(figure.With(period)), Benefits);
    }

    /// <inheritdoc/>
    public bool Equals(Rulebook? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Name == other.Name
            && ReferenceEquals(Benefits, other.Benefits)
            && Figures.LaidOver.Select(Periods).SequenceEqual(other.Figures.LaidOver.Select(Periods)));

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
    internal Chapter For(EventKind kind) => _chapters[kind];

    private static (string Id, ValueList<ParameterPeriod> Periods) Periods(Parameter figure) => (figure.Id, figure.Periods.ToValueList());
}
