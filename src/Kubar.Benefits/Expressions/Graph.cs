using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace Kubar.Benefits.Expressions;

/// <summary>
/// Rules as a graph in which every expression stands once: a list of operations, operands before what uses them. This is
/// what machines that run many cases start from; no later machine sees the same computation twice.
/// </summary>
internal sealed class Graph
{
    private readonly PlaceTable _places;
    private readonly NamedNode?[] _named;
    private readonly FrozenDictionary<Node, Node> _written;
    private readonly int[] _ofChild;
    private readonly ulong[] _questions;
    private readonly ulong[] _questionsOfChild;
    private readonly Instruction[] _instructions;
    private readonly Instruction[] _instructionsOfChild;
    private readonly Lazy<FactsUnder> _factsUnder;
    private readonly Lazy<Users> _users;

    private Graph(Graph graph, int index, Operation operation)
    {
        Operations = [.. graph.Operations];
        Operations[index] = operation;
        _ofChild = graph._ofChild;
        _places = graph._places;
        _written = graph._written;
        _named = graph._named;
        _questions = QuestionsUnderEach();
        _questionsOfChild = Array.ConvertAll(_ofChild, index => _questions[index]);
        _instructions = Array.ConvertAll(Operations, operation => operation.OfChild ? default : Instruction.Of(operation));
        _instructionsOfChild = Array.ConvertAll(_ofChild, index => Instruction.Of(Operations[index]));
        _factsUnder = new(() => new(this));
        _users = new(() => new(this));
    }

    private Graph(IReadOnlyList<Operation> operations, Dictionary<Node, int> slots, Dictionary<Node, Node> written)
    {
        Operations = [.. operations];
        _written = written.ToFrozenDictionary((IEqualityComparer<Node>)ReferenceEqualityComparer.Instance);
        _named = new NamedNode?[operations.Count];
        foreach ((Node node, int slot) in slots)
        {
            _named[slot] ??= node as NamedNode;
        }

        _places = new(slots, operations);
        _ofChild = OfChildAmong(Operations);
        _questions = QuestionsUnderEach();
        _questionsOfChild = Array.ConvertAll(_ofChild, index => _questions[index]);
        _instructions = Array.ConvertAll(Operations, operation => operation.OfChild ? default : Instruction.Of(operation));
        _instructionsOfChild = Array.ConvertAll(_ofChild, index => Instruction.Of(Operations[index]));
        _factsUnder = new(() => new(this));
        _users = new(() => new(this));
    }

    public Operation[] Operations { get; }

    /// <summary>The facts on which each value can rest.</summary>
    public FactsUnder FactsUnder => _factsUnder.Value;

    /// <summary>What is done with each value.</summary>
    public Users Users => _users.Value;

    /// <summary>How many of the operations are done for each child.</summary>
    public int ChildSlots => _ofChild.Length;

    /// <summary>The operation whose value is kept at a place.</summary>
    public ref readonly Operation OperationAt(int place) => ref Operations[PositionOf(place)];

    /// <summary>The position of that operation.</summary>
    public int PositionOf(int place) => place >= 0 ? place : _ofChild[~place];

    /// <summary>What of it an evaluation reads for nearly every operation, close together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly Instruction InstructionAt(int place) => ref place >= 0 ? ref _instructions[place] : ref _instructionsOfChild[~place];

    /// <summary>
    /// The unsettled questions that can decide the value kept at a place, one bit for each. The day on which a step rests decides its
    /// sources and never its value, so that what is asked for it is not among them.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong QuestionsUnder(int place) => place >= 0 ? _questions[place] : _questionsOfChild[~place];

    /// <summary>The place where an expression's value is kept.</summary>
    public int this[Node node] => _places[node];

    /// <inheritdoc cref="this[Node]"/>
    public int this[Expression expression] => _places[expression.Node];

    /// <summary>Whether an expression is one of this graph.</summary>
    public bool Has(Expression expression) => _places.Has(expression.Node);

    /// <summary>The graph of these expressions and of all they use.</summary>
    /// <param name="roots">The expressions.</param>
    /// <param name="figures">What each figure and table of the rules is in this graph; without it, what it is in the rules.</param>
    public static Graph Of(IEnumerable<Node> roots, Func<Dated, Dated>? figures = null)
    {
        var builder = new Builder(figures ?? (figure => figure));
        foreach (Node root in roots)
        {
            builder.SlotOf(root);
        }

        return new(builder.Operations, builder.Slots, builder.Written);
    }

    /// <summary>What an expression is in this graph: of one that is written from a figure or table, what was written.</summary>
    public Node Written(Node node)
    {
        while (node is WrittenNode)
        {
            node = _written[node];
        }

        return node;
    }

    /// <summary>The named step whose value is kept at a place.</summary>
    public NamedNode NamedAt(int place) => _named[PositionOf(place)]!;

    /// <summary>The figure that a node reads in this graph.</summary>
    public DatedValue FigureOf(ParameterNode node) => (DatedValue)OperationAt(this[node]).Payload!;

    /// <summary>The same graph with one operation replaced by another that keeps its value in the same place.</summary>
    public Graph With(int index, Operation operation) => operation.Place == Operations[index].Place
        ? new(this, index, operation)
        : throw new ArgumentException("The operation keeps its value elsewhere.", nameof(operation));

    private static int[] OfChildAmong(Operation[] operations)
    {
        var ofChild = new List<int>();
        for (int index = 0; index < operations.Length; index++)
        {
            if (operations[index].OfChild)
            {
                ofChild.Add(index);
            }
        }

        return [.. ofChild];
    }

    private ulong[] QuestionsUnderEach()
    {
        var under = new ulong[Operations.Length];
        for (int index = 0; index < under.Length; index++)
        {
            ref readonly Operation operation = ref Operations[index];
            under[index] = operation.Kind == OperationKind.Reading ? 1UL << ReadingNode.QuestionOf(operation.Number) : 0;
            foreach (int operand in operation.Kind == OperationKind.Named ? [operation.A] : operation.Operands)
            {
                under[index] |= under[operand >= 0 ? operand : _ofChild[~operand]];
            }
        }

        return under;
    }

    private sealed class Builder(Func<Dated, Dated> figures)
    {
        private readonly Dictionary<Known, int> _known = [];

        private int _childSlots;

        public List<Operation> Operations { get; } = [];

        public Dictionary<Node, int> Slots { get; } = new(ReferenceEqualityComparer.Instance);

        public Dictionary<Node, Node> Written { get; } = new(ReferenceEqualityComparer.Instance);

        public int SlotOf(Node node)
        {
            if (Slots.TryGetValue(node, out int known))
            {
                return known;
            }

            int slot = node switch
            {
                ConstantNode constant => Add(OperationKind.Constant, number: constant.Value),
                FactNode fact => Add(OperationKind.Fact, payload: fact.Fact),
                ParameterNode parameter => Add(OperationKind.Parameter, SlotOf(parameter.Operands[0]), payload: figures(parameter.Parameter)),
                InForceNode inForce => InForce((DatedValue)figures(inForce.Parameter), SlotOf(inForce.Operands[0])),
                WrittenNode written => SlotOf(Written[written] = written.By(figures)),
                ReadingNode reading => Add(OperationKind.Reading, number: reading.Number),
                AddNode => Binary(OperationKind.Add, node),
                SubtractNode => Binary(OperationKind.Subtract, node),
                MultiplyNode => Binary(OperationKind.Multiply, node),
                RoundNode round => Add(OperationKind.Round, SlotOf(round.Operands[0]), SlotOf(round.Operands[1]), number: round.Divisor),
                MinimumNode => Binary(OperationKind.Minimum, node),
                MaximumNode => Binary(OperationKind.Maximum, node),
                EqualNode => Binary(OperationKind.Equal, node),
                AtMostNode atMost => Add(OperationKind.AtMost, SlotOf(node.Operands[0]), SlotOf(node.Operands[1]), number: atMost.Slack),
                NotNode => Add(OperationKind.Not, SlotOf(node.Operands[0])),
                AllNode => Fold(OperationKind.All, node, 1),
                AnyNode => Fold(OperationKind.Any, node, 0),
                ChooseNode => Add(OperationKind.Choose, SlotOf(node.Operands[0]), SlotOf(node.Operands[1]), SlotOf(node.Operands[2])),
                StepsNode steps => Add(OperationKind.Steps, SlotOf(steps.Operands[0]), payload: steps.Table),
                SumOverFirstNode sum => Add(OperationKind.SumOverFirst, SlotOf(sum.Limit), SlotOf(sum.Qualifies), SlotOf(sum.Order), SlotOf(sum.Value)),
                NamedNode named => AddNamed(named),
                _ => throw new InvalidOperationException($"{node.GetType().Name} is what is left of a rule for one case; it cannot be part of a graph of rules."),
            };
            Slots[node] = slot;
            return slot;
        }

        /// <summary>Whether a day falls within one of the spans of a figure.</summary>
        private int InForce(DatedValue figure, int day)
        {
            var spans = new List<int>();
            foreach ((long from, long? last) in figure.Spans)
            {
                int begun = Add(OperationKind.AtMost, Add(OperationKind.Constant, number: from), day);
                spans.Add(last is { } to
                    ? Add(OperationKind.All, begun, Add(OperationKind.AtMost, day, Add(OperationKind.Constant, number: to)))
                    : begun);
            }

            return Folded(OperationKind.Any, spans);
        }

        private int AddNamed(NamedNode named)
        {
            foreach (Node mentioned in named.Step.Mentions)
            {
                SlotOf(mentioned);
            }

            return Add(OperationKind.Named, SlotOf(named.Body), SlotOf(named.Operands[1]), payload: named.Step);
        }

        private int Binary(OperationKind kind, Node node) => Add(kind, SlotOf(node.Operands[0]), SlotOf(node.Operands[1]));

        private int Fold(OperationKind kind, Node node, long neutral)
        {
            var operands = new List<int>();
            foreach (Node operand in node.Operands)
            {
                int slot = SlotOf(operand);
                if (!operands.Contains(slot))
                {
                    operands.Add(slot);
                }
            }

            return operands.Count == 0 ? Add(OperationKind.Constant, number: neutral) : Folded(kind, operands);
        }

        private int Folded(OperationKind kind, List<int> operands)
        {
            int folded = operands[0];
            for (int i = 1; i < operands.Count; i++)
            {
                folded = Add(kind, folded, operands[i]);
            }

            return folded;
        }

        private int Add(OperationKind kind, int a = -1, int b = -1, int c = -1, int d = -1, long number = 0, object? payload = null)
        {
            var key = new Known(kind, a, b, c, d, number, payload);
            if (_known.TryGetValue(key, out int known))
            {
                return known;
            }

            bool ofChild = kind switch
            {
                OperationKind.Fact => ((Fact)payload!).OfChild,
                OperationKind.Constant or OperationKind.Reading or OperationKind.SumOverFirst => false,
                _ => OfChild(a) || OfChild(b) || OfChild(c),
            };
            int slot = Operations.Count;
            Operations.Add(new(kind, Place(a), Place(b), Place(c), Place(d), number, payload, ofChild ? ~_childSlots++ : slot));
            _known.Add(key, slot);
            return slot;
        }

        private bool OfChild(int slot) => slot >= 0 && Operations[slot].OfChild;

        private int Place(int slot) => slot < 0 ? Operation.Nowhere : Operations[slot].Place;

        /// <summary>By what an operation is found again: an object, for which a dictionary is compiled already.</summary>
        private sealed record Known(OperationKind Kind, int A, int B, int C, int D, long Number, object? Payload);
    }
}

/// <summary>
/// One operation of a graph. A place is where a value is kept: from 0 on among the values of the case; negative, as the
/// complement of its position, among the values of a child.
/// </summary>
internal readonly record struct Operation(OperationKind Kind, int A, int B, int C, int D, long Number, object? Payload, int Place)
{
    /// <summary>The place of an operand that an operation does not have.</summary>
    public const int Nowhere = 0;

    /// <summary>Whether it is done for each child.</summary>
    public bool OfChild => Place < 0;

    /// <summary>The places of the operands it has.</summary>
    public IReadOnlyList<int> Operands => Kind switch
    {
        OperationKind.Constant or OperationKind.Fact or OperationKind.Reading => [],
        OperationKind.Parameter or OperationKind.Not or OperationKind.Steps => [A],
        OperationKind.Choose => [A, B, C],
        OperationKind.SumOverFirst => [A, B, C, D],
        _ => [A, B],
    };
}

internal enum OperationKind
{
    Constant,
    Fact,
    Parameter,
    Reading,
    Add,
    Subtract,
    Multiply,
    Round,
    Minimum,
    Maximum,
    Equal,
    AtMost,
    Not,
    All,
    Any,
    Choose,
    Steps,
    SumOverFirst,
    Named,
}
