using System.Collections.Frozen;
using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Law;

/// <summary>
/// The figures of a rulebook: those of the law, and in their place those laid over it. Rules and the derivation of facts read
/// figures through the same one, so that both follow. Immutable.
/// </summary>
internal sealed class Figures
{
    private readonly FrozenDictionary<string, Parameter> _laidOver;

    private Figures(FrozenDictionary<string, Parameter> laidOver) => _laidOver = laidOver;

    /// <summary>The law as it is encoded.</summary>
    public static readonly Figures Encoded = new(FrozenDictionary<string, Parameter>.Empty);

    /// <summary>Those laid over the law, by id.</summary>
    public IEnumerable<Parameter> LaidOver => _laidOver.Values.OrderBy(figure => figure.Id, StringComparer.Ordinal);

    /// <summary>The figure as this rulebook has it.</summary>
    public Parameter this[Parameter figure] =>
        _laidOver.Count > 0 && _laidOver.TryGetValue(figure.Id, out Parameter? other) ? other : figure;

    /// <summary>The same for a rule, which knows it as a dated value.</summary>
    public DatedValue Of(DatedValue figure) => figure is Parameter parameter ? this[parameter] : figure;

    /// <summary>
    /// A figure with which facts are derived, on the day to which its article applies. A day before the law had the figure
    /// takes the first one, a day after it had it the last: whether the rule reaches for the fact there is for the rule to say.
    /// </summary>
    public int On(Parameter figure, LocalDate day) => this[figure].NearestOn(day);

    /// <summary>These figures, with one in place of that of the same id.</summary>
    public Figures With(Parameter laidOver) => new(
        _laidOver.Where(pair => pair.Key != laidOver.Id)
            .Append(new(laidOver.Id, laidOver))
            .ToFrozenDictionary(StringComparer.Ordinal));
}
