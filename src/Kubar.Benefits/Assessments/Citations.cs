using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>The articles behind a step, as they stood on the day of the law.</summary>
internal static class Citations
{
    public static ValueList<Citation> InForce(IReadOnlyList<DatedCitation> sources, Evaluation evaluation) =>
        sources.Where(source => source.IsInForceOn(evaluation[LawInForce.Day])).Select(source => source.Citation).ToValueList();

    /// <summary>The article of a figure; of anything else that has a name, its articles.</summary>
    public static ValueList<Citation> Of(Node node, Evaluation evaluation) => node switch
    {
        ParameterNode read when evaluation[node.Operands[0]] is { IsKnown: true } day
            && evaluation.Graph.FigureOf(read) is Parameter parameter && parameter.PeriodOn(day.Min) is { } period => [period.Citation],
        NamedNode { Step: Definition definition } => InForce(definition.Sources, evaluation),
        _ => [],
    };
}
