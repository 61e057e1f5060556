using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>The articles behind a step, as they stood on the day of the law of that step.</summary>
internal static class Citations
{
    /// <summary>The articles of a named operation.</summary>
    public static ValueList<Citation> Of(in Operation named, Evaluation evaluation) =>
        On(((Definition)named.Payload!).SourcesInForce, evaluation.At(named.B, 0).Bounds, evaluation);

    /// <summary>The article of a figure; of anything else that has a name, its articles.</summary>
    public static ValueList<Citation> Of(Node node, Evaluation evaluation) => node switch
    {
        ParameterNode read when evaluation[node.Operands[0]] is { IsKnown: true } day
            && evaluation.Graph.FigureOf(read) is Parameter parameter && parameter.PeriodOn(day.Min) is { } period => [period.Citation],
        WrittenNode => Of(OnTheDay(evaluation.Graph.Written(node), evaluation), evaluation),
        NamedNode { Step: Definition definition } => On(definition.SourcesInForce, evaluation[node.Operands[1]], evaluation),
        _ => [],
    };

    /// <summary>The articles of a benefit.</summary>
    public static ValueList<Citation> Of(Benefit benefit, Evaluation evaluation) =>
        Of(benefit, evaluation[benefit.LawDay], evaluation);

    /// <summary>The same of one whose law is that of some days.</summary>
    public static ValueList<Citation> Of(Benefit benefit, Bounds lawDay, Evaluation evaluation) =>
        On(benefit.SourcesInForce, lawDay, evaluation);

    /// <summary>What was written for the period of the day.</summary>
    private static Node OnTheDay(Node written, Evaluation evaluation)
    {
        while (written is ChooseNode && evaluation[written.Operands[0]].IsKnown)
        {
            written = written.Operands[evaluation[written.Operands[0]].IsTrue ? 1 : 2];
        }

        return written;
    }

    private static ValueList<Citation> On(CitationsInForce sources, Bounds days, Evaluation evaluation) =>
        sources.SpeakOfSome ? sources.On(days, Fails(evaluation)) : sources.On(days);

    private static Func<Node, bool> Fails(Evaluation evaluation) => condition => evaluation[condition].IsFalse;
}
