using System.Collections.Frozen;
using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Law;

/// <summary>
/// The figures and tables of a rulebook: those of the law, and in their place those laid over it. Rules and the derivation of
/// facts read them through the same one, so that both follow. Immutable.
/// </summary>
internal sealed class Figures
{
    /// <summary>No percentage, count or sum beyond it is laid over the law: a thousand times the greatest figure that it has.</summary>
    public const long Most = 100_000_000_000;

    private readonly FrozenDictionary<string, Dated> _laidOver;

    private Figures(FrozenDictionary<string, Dated> laidOver) => _laidOver = laidOver;

    /// <summary>The law as it is encoded.</summary>
    public static readonly Figures Encoded = new(FrozenDictionary<string, Dated>.Empty);

    /// <summary>Those laid over the law, by id.</summary>
    public IEnumerable<Dated> LaidOver => _laidOver.Values.OrderBy(figure => figure.Id, StringComparer.Ordinal);

    /// <summary>The figure as this rulebook has it.</summary>
    public Parameter this[Parameter figure] => (Parameter)Of(figure);

    /// <summary>The table as this rulebook has it.</summary>
    public LawTable this[LawTable table] => (LawTable)Of(table);

    /// <summary>The same for a rule, which does not know which of them it reads.</summary>
    public Dated Of(Dated figure) => _laidOver.Count > 0 && _laidOver.TryGetValue(figure.Id, out Dated? other) ? other : figure;

    /// <summary>
    /// A figure with which facts are derived, on the day to which its article applies. A day before the law had the figure
    /// takes the first one, a day after it had it the last: whether the rule reaches for the fact there is for the rule to say.
    /// </summary>
    public int On(Parameter figure, LocalDate day) => this[figure].NearestOn(day);

    /// <summary>These figures, with one in place of that of the same id.</summary>
    public Figures With(Dated laidOver) => new(
        _laidOver.Where(pair => pair.Key != laidOver.Id)
            .Append(new(laidOver.Id, laidOver))
            .ToFrozenDictionary(StringComparer.Ordinal));
}
