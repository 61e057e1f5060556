using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules.Vocabulary;

/// <summary>A figure of the law on a day.</summary>
internal readonly struct FigureOnDay(Parameter parameter, Date day)
{
    /// <summary>The sum of money.</summary>
    public Amount Amount => new(Node);

    /// <summary>The percentage.</summary>
    public Rate Percent => new(Node);

    /// <summary>The number.</summary>
    public Count Count => new(Node);

    /// <summary>Whether the law had the figure.</summary>
    public Truth IsInForce => parameter.IsInForceOn(day);

    private ParameterNode Node => new(parameter, day.Node);
}
