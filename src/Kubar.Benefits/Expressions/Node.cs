using System.Collections.Immutable;

namespace Kubar.Benefits.Expressions;

/// <summary>
/// The closed set of expressions in which the law is written. Nodes are immutable and know nothing of the machines that
/// read them; <see cref="Amount"/>, <see cref="Truth"/> and the other typed wrappers make them with C# operators.
/// </summary>
internal abstract class Node(Unit unit, params IReadOnlyList<Node> operands)
{
    public Unit Unit { get; } = unit;

    public IReadOnlyList<Node> Operands { get; } = operands;
}

/// <summary>A number of the rule's own, that no instrument dates: a unit, a count of kinds, a neutral element.</summary>
internal sealed class ConstantNode(long value, Unit unit) : Node(unit)
{
    public long Value { get; } = value;
}

/// <summary>A fact of the case or of one of its children.</summary>
internal sealed class FactNode(Fact fact) : Node(fact.Unit)
{
    public Fact Fact { get; } = fact;
}

/// <summary>A figure of the law on a day.</summary>
internal sealed class ParameterNode(DatedValue parameter, Node on) : Node(parameter.Unit, on)
{
    public DatedValue Parameter { get; } = parameter;
}

/// <summary>Whether the law has a figure on a day.</summary>
internal sealed class InForceNode(DatedValue parameter, Node on) : Node(Unit.Truth, on)
{
    public DatedValue Parameter { get; } = parameter;
}

/// <summary>Whether an answer has been chosen to an unsettled question.</summary>
internal sealed class ReadingNode(int question, int answer) : Node(Unit.Truth)
{
    /// <summary>How many questions there can be: sets of them are bits of one number.</summary>
    public const int MostQuestions = 64;

    public int Question { get; } = question is >= 0 and < MostQuestions
        ? question
        : throw new ArgumentOutOfRangeException(nameof(question), question, $"There are at most {MostQuestions} questions.");

    public int Answer { get; } = answer;

    /// <summary>Question and answer as one number.</summary>
    public long Number => ((long)Question << 8) | (uint)Answer;

    /// <summary>The question of such a number.</summary>
    public static int QuestionOf(long number) => (int)(number >> 8);
}

internal sealed class AddNode(Node left, Node right) : Node(Units.Same(left, right), left, right);

internal sealed class SubtractNode(Node left, Node right) : Node(Units.Same(left, right), left, right);

internal sealed class MultiplyNode(Unit unit, Node left, Node right) : Node(unit, left, right);

/// <summary>The one rounding at the end of a formula: operand 0 divided by the divisor, down, or half up where operand 1 holds.</summary>
internal sealed class RoundNode(Unit unit, Node numerator, long divisor, Node halfUp) : Node(unit, numerator, halfUp)
{
    public long Divisor { get; } = divisor;
}

/// <summary>
/// The lesser of two. Where <paramref name="isProven"/>, the left can never be more than the right, which the bounds of its parts do not show:
/// it says nothing of the law and no words are made of it.
/// </summary>
internal sealed class MinimumNode(Node left, Node right, bool isProven = false) : Node(Units.Same(left, right), left, right)
{
    public bool IsProven { get; } = isProven;
}

/// <summary>The greater of two; where <paramref name="isProven"/>, the left can never be less than the right.</summary>
internal sealed class MaximumNode(Node left, Node right, bool isProven = false) : Node(Units.Same(left, right), left, right)
{
    public bool IsProven { get; } = isProven;
}

internal sealed class EqualNode(Node left, Node right) : Node(Units.Compared(left, right), left, right);

/// <summary>Whether operand 0 is at most operand 1; where <paramref name="strictly"/>, less than it.</summary>
internal sealed class AtMostNode(Node left, Node right, bool strictly = false) : Node(Units.Compared(left, right), left, right)
{
    /// <summary>Added to the right side: every value is whole, so that less than is at most one less.</summary>
    public long Slack { get; } = strictly ? -1 : 0;
}

internal sealed class NotNode(Node operand) : Node(Unit.Truth, operand);

internal sealed class AllNode(params IReadOnlyList<Node> operands) : Node(Unit.Truth, operands);

internal sealed class AnyNode(params IReadOnlyList<Node> operands) : Node(Unit.Truth, operands);

/// <summary>Operand 1 where operand 0 holds, else operand 2.</summary>
internal sealed class ChooseNode(Node condition, Node then, Node otherwise)
    : Node(Units.Same(then, otherwise), condition, then, otherwise);

/// <summary>The row of a table of steps into which a value falls.</summary>
internal sealed class StepsNode(Unit unit, Node value, StepTable table) : Node(unit, value)
{
    public StepTable Table { get; } = table;
}

/// <summary>
/// Over the children: the sum of a value over the first few that qualify, in an order. Operands: how many, whether a
/// child qualifies, what comes first (less is earlier; then the order of the list), the value (never negative).
/// </summary>
internal sealed class SumOverFirstNode(Node limit, Node qualifies, Node order, Node value)
    : Node(value.Unit, limit, qualifies, order, value)
{
    public Node Limit => Operands[0];

    public Node Qualifies => Operands[1];

    public Node Order => Operands[2];

    public Node Value => Operands[3];
}

/// <summary>A step with a name and an article: where explanations stop and citations attach. Operands: the body, the day of the law.</summary>
internal sealed class NamedNode(Step step, Node body, Node on) : Node(body.Unit, body, on)
{
    private readonly Lazy<ImmutableArray<Fact>> _ownFacts = new(() => FactsOf(body));

    public Step Step { get; } = step;

    public Node Body => Operands[0];

    /// <summary>The facts that the body asks for itself, not by another named step; found once.</summary>
    public ImmutableArray<Fact> OwnFacts => _ownFacts.Value;

    private static ImmutableArray<Fact> FactsOf(Node body)
    {
        var facts = new HashSet<Fact>();
        var seen = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        Collect(body);
        return [.. facts];

        void Collect(Node node)
        {
            if (node is FactNode { Fact: var fact })
            {
                facts.Add(fact);
            }

            foreach (Node operand in node is not NamedNode && seen.Add(node) ? node.Operands : [])
            {
                Collect(operand);
            }
        }
    }
}
