using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>The articles behind a step, as they stood on the day of the law of that step.</summary>
internal static class Citations
{
    /// <summary>The articles of a named operation.</summary>
    public static ValueList<Citation> Of(in Operation named, Evaluation evaluation) =>
        InForce(((Definition)named.Payload!).Sources, evaluation.At(named.B, 0).Bounds);

    /// <summary>The article of a figure; of anything else that has a name, its articles.</summary>
    public static ValueList<Citation> Of(Node node, Evaluation evaluation) => node switch
    {
        ParameterNode read when evaluation[node.Operands[0]] is { IsKnown: true } day
            && evaluation.Graph.FigureOf(read) is Parameter parameter && parameter.PeriodOn(day.Min) is { } period => [period.Citation],
        NamedNode { Step: Definition definition } => InForce(definition.Sources, evaluation[node.Operands[1]]),
        _ => [],
    };

    private static ValueList<Citation> InForce(IReadOnlyList<DatedCitation> sources, Bounds days) =>
        sources.Where(source => source.IsInForceOn(days)).Select(source => source.Citation).ToValueList();
}
