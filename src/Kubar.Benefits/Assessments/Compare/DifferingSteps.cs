using System.Globalization;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// Why two situations give different results: from the result down, the first expressions with a name whose values differ.
/// Below a step that has a name only the unsettled questions are told that were answered otherwise.
/// </summary>
internal sealed class DifferingSteps(Evaluation first, Evaluation other)
{
    private readonly List<DifferingStep> _steps = [];

    public ValueList<DifferingStep> Of(Benefit benefit, Entitlement? was, Entitlement? now)
    {
        Collect(benefit.OwedWhen.Node, -1);
        if (was?.Outcome is NotOwed && now?.Outcome is NotOwed)
        {
            CollectReasons(benefit.OwedWhen.Node);
        }
        else if (was?.Outcome is not (NotOwed or null) && now?.Outcome is not (NotOwed or null))
        {
            foreach (Expression part in benefit.Parts.Skip(1))
            {
                Collect(part.Node, -1);
            }

            // Other children can have the same sum still to come.
            if (_steps.Count == 0 && benefit.Schedule is { } schedule && !was.Schedule.Equals(now.Schedule))
            {
                CollectChildren(schedule.OverChildren);
            }
        }

        if (_steps.Count == 0 && (was is null || now is null))
        {
            Collect(Facts.EventKind.Node, -1);
            Collect(benefit.ListedWhen.Node, -1);
        }

        return _steps.ToValueList();
    }

    private void Collect(Node node, int child)
    {
        if (ValueIn(first, node, child) == ValueIn(other, node, child))
        {
            return;
        }

        switch (node)
        {
            case ReadingNode reading:
                AddReading(reading);
                break;
            case WrittenNode:
                CollectWritten(node, child);
                break;
            case NamedNode named:
                CollectNamed(named, child);
                break;
            case ParameterNode { Parameter: Parameter parameter }:
                Add(parameter.Id, parameter.Spoken, node, child);
                break;
            case FactNode fact:
                Add(fact.Fact.Id, fact.Fact.Name, node, child);
                break;
            case ChooseNode:
                CollectChosen(node, child);
                break;
            case SumOverFirstNode sum:
                CollectChildren(sum);
                break;
            default:
                foreach (Node operand in node.Operands)
                {
                    Collect(operand, child);
                }

                break;
        }
    }

    /// <summary>Two rulebooks can have it written from different figures: then it is itself what differs.</summary>
    private void CollectWritten(Node node, int child)
    {
        Node was = first.Graph.Written(node);
        if (ReferenceEquals(was, other.Graph.Written(node)))
        {
            Collect(was, child);
        }
        else if (Formula.Taken(was, first) is NamedNode { Step: Definition definition })
        {
            Add(definition.Id, definition.Name, node, child);
        }
    }

    private void CollectNamed(NamedNode named, int child)
    {
        var definition = (Definition)named.Step;
        int before = _steps.Count;
        if (definition.NamesItsParts)
        {
            Collect(named.Body, child);
        }

        if (_steps.Count > before)
        {
            return;
        }

        if (definition.Met is not null)
        {
            AddCondition(named, child);
        }
        else
        {
            Add(definition.Id, definition.Name, named, child);
        }

        CollectReadings(named.Body, child);
    }

    /// <summary>Where another side is taken, the condition says why; else the side that both take.</summary>
    private void CollectChosen(Node choose, int child)
    {
        Bounds was = ValueIn(first, choose.Operands[0], child);
        if (was != ValueIn(other, choose.Operands[0], child))
        {
            Collect(choose.Operands[0], child);
        }
        else if (was.IsKnown)
        {
            Collect(choose.Operands[was.IsTrue ? 1 : 2], child);
        }
        else
        {
            Collect(choose.Operands[1], child);
            Collect(choose.Operands[2], child);
        }
    }

    private void CollectChildren(SumOverFirstNode sum)
    {
        Collect(sum.Limit, -1);
        int count = Math.Min(first.Situation.Children.Count, other.Situation.Children.Count);
        bool known = first.Situation.ChildrenKnown && other.Situation.ChildrenKnown;
        int before = _steps.Count;
        for (int child = 0; known && child < count; child++)
        {
            Collect(sum.Qualifies, child);
            Collect(sum.Value, child);
            CollectReadings(sum.Order, child);
        }

        if (_steps.Count == before)
        {
            AddChildren();
        }
    }

    /// <summary>Which conditions decided a refusal on one side and not on the other.</summary>
    private void CollectReasons(Node condition)
    {
        IReadOnlyList<NamedNode> was = Reasons.Deciding(condition, holds: false, first);
        IReadOnlyList<NamedNode> now = Reasons.Deciding(condition, holds: false, other);
        foreach (NamedNode named in was.Except(now).Concat(now.Except(was)))
        {
            AddCondition(named, -1);
        }

        // One condition on the children can have failed on both sides, of other children.
        foreach (NamedNode named in was.Intersect(now))
        {
            if (named.Step is Definition { OfEachChild: { } qualifies } && !FailingChildren(first, qualifies).SequenceEqual(FailingChildren(other, qualifies)))
            {
                AddChildren();
            }
        }
    }

    private static IEnumerable<int> FailingChildren(Evaluation evaluation, Node qualifies) => evaluation.Situation.ChildrenKnown
        ? Enumerable.Range(0, evaluation.Situation.Children.Count).Where(child => evaluation[qualifies, child].IsFalse)
        : [];

    private void CollectReadings(Node node, int child)
    {
        if (ValueIn(first, node, child) == ValueIn(other, node, child))
        {
            return;
        }

        if (node is ReadingNode reading)
        {
            AddReading(reading);
        }

        foreach (Node operand in Below(node))
        {
            CollectReadings(operand, child);
        }
    }

    private IEnumerable<Node> Below(Node node) => node switch
    {
        NamedNode named => [named.Body],
        SumOverFirstNode => [],
        WrittenNode => first.Graph.Written(node) is var was && ReferenceEquals(was, other.Graph.Written(node)) ? [was] : [],
        _ => node.Operands,
    };

    private void AddReading(ReadingNode node)
    {
        Reading reading = ReadingCatalogue.All[node.Question];
        Add(new($"reading.{reading.Id}", reading.Question, AnswerIn(first, reading), AnswerIn(other, reading), [], []));
    }

    private void AddCondition(NamedNode named, int child)
    {
        var definition = (Definition)named.Step;
        Add(new(
            definition.Id,
            OfChild(definition.Name, child),
            Wording.OfCondition(named, first, child),
            Wording.OfCondition(named, other, child),
            Citations.Of(named, first),
            Citations.Of(named, other)));
    }

    private void Add(string id, LocalizedText name, Node node, int child) => Add(new(
        id,
        OfChild(name, child),
        Wording.Of(node, first, child),
        Wording.Of(node, other, child),
        Citations.Of(node, first),
        Citations.Of(node, other)));

    private void AddChildren() => Add(new("family.children", new("anak", "children"), Children(first), Children(other), [], []));

    private void Add(DifferingStep step)
    {
        if (!_steps.Contains(step))
        {
            _steps.Add(step);
        }
    }

    private static LocalizedText Children(Evaluation evaluation)
    {
        if (!evaluation.Situation.ChildrenKnown)
        {
            return new("belum diketahui", "unknown");
        }

        string count = evaluation.Situation.Children.Count.ToString(CultureInfo.InvariantCulture);
        return new(count, count);
    }

    private static LocalizedText AnswerIn(Evaluation evaluation, Reading reading) =>
        reading.Alternatives[evaluation.Situation.Answers[reading.Index]].Text;

    private static LocalizedText OfChild(LocalizedText name, int child) => child < 0
        ? name
        : new($"{name.Indonesian} (anak {child + 1})", $"{name.English} (child {child + 1})");

    /// <summary>Where the children are unknown, there is one of whom nothing is known.</summary>
    private static Bounds ValueIn(Evaluation evaluation, Node node, int child) => child < 0 ? evaluation[node] : evaluation[node, child];
}
