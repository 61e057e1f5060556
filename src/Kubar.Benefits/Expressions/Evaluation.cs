using System.Buffers;

namespace Kubar.Benefits.Expressions;

/// <summary>
/// The value of every expression of a graph in one situation, and how sure it is: exact where all facts are known, bounds
/// where some are missing. Rents its memory: dispose it.
/// </summary>
internal sealed class Evaluation : IDisposable
{
    private readonly Graph _graph;
    private readonly Situation _situation;
    private readonly Value[] _values;

    private Evaluation(Graph graph, Situation situation)
    {
        _graph = graph;
        _situation = situation;
        _values = ArrayPool<Value>.Shared.Rent(graph.Operations.Length + (graph.ChildSlots * situation.Children.Count));
    }

    /// <summary>Evaluates every expression of the graph.</summary>
    /// <exception cref="OverflowException">A formula left 64 bits: impossible while every fact lies in its declared range.</exception>
    public static Evaluation Of(Graph graph, Situation situation)
    {
        var evaluation = new Evaluation(graph, situation);
        evaluation.Run();
        return evaluation;
    }

    public Graph Graph => _graph;

    public Situation Situation => _situation;

    public Bounds this[Expression expression] => ValueOf(expression).Bounds;

    public Bounds this[Node node] => At(_graph[node], 0).Bounds;

    /// <summary>The value for one child of an expression over a child's facts; for any other expression, its value.</summary>
    public Bounds this[Node node, int child] => At(_graph[node], child).Bounds;

    public Value ValueOf(Expression expression) => At(_graph[expression], 0);

    /// <summary>Which children are among the first few that qualify: surely, perhaps, or not.</summary>
    public Bounds[] Included(SumOverFirstNode sum)
    {
        var included = new Bounds[_situation.Children.Count];
        Include(_graph[sum.Limit], _graph[sum.Qualifies], _graph[sum.Order], included);
        return included;
    }

    public void Dispose() => ArrayPool<Value>.Shared.Return(_values);

    private ref Value At(int place, int child) =>
        ref _values[place >= 0 ? place : _graph.Operations.Length + (child * _graph.ChildSlots) + ~place];

    private void Run()
    {
        foreach (ref readonly Operation operation in _graph.Operations.AsSpan())
        {
            if (operation.OfChild)
            {
                for (int child = 0; child < _situation.Children.Count; child++)
                {
                    At(operation.Place, child) = operation.Kind == OperationKind.Fact
                        ? Value.Of((Fact)operation.Payload!, _situation.Children[child])
                        : Apply(operation, At(operation.A, child), At(operation.B, child), At(operation.C, child));
                }
            }
            else
            {
                _values[operation.Place] = operation.Kind switch
                {
                    OperationKind.Fact => Value.Of((Fact)operation.Payload!, _situation.Facts),
                    OperationKind.Reading => new(AnswerIs(operation.Number), 0, 0),
                    OperationKind.SumOverFirst => SumOverFirst(operation),
                    _ => Apply(operation, _values[operation.A], _values[operation.B], _values[operation.C]),
                };
            }
        }
    }

    private Bounds AnswerIs(long number)
    {
        sbyte given = _situation.Answers[(int)(number >> 8)];
        return given < 0 ? Bounds.Unknown : Bounds.Of(given == (number & 0xFF));
    }

    private static Value Apply(in Operation operation, in Value a, in Value b, in Value c)
    {
        switch (operation.Kind)
        {
            case OperationKind.Constant:
                return new(Bounds.Of(operation.Number), 0, 0);
            case OperationKind.Parameter:
                var parameter = (DatedValue)operation.Payload!;
                return new(parameter.ValuesOn(a.Bounds), Math.Max(a.Grade, parameter.GradeOn(a.Bounds)), a.Findings);
            case OperationKind.Add:
                return Value.Both(a.Bounds + b.Bounds, a, b);
            case OperationKind.Subtract:
                return Value.Both(a.Bounds - b.Bounds, a, b);
            case OperationKind.Multiply:
                return Value.Both(a.Bounds * b.Bounds, a, b);
            case OperationKind.Round:
                return new(Bounds.Round(a.Bounds, operation.Number, b.Bounds), a.Grade, a.Findings);
            case OperationKind.Minimum:
                return Value.Lesser(a, b);
            case OperationKind.Maximum:
                return Value.Both(Bounds.Maximum(a.Bounds, b.Bounds), a, b);
            case OperationKind.Equal:
                return Value.Both(Bounds.Equal(a.Bounds, b.Bounds), a, b).WithCeiling();
            case OperationKind.AtMost:
                return Value.Both(Bounds.AtMost(a.Bounds, b.Bounds, operation.Number), a, b).WithCeiling();
            case OperationKind.Not:
                return a with { Bounds = Bounds.Not(a.Bounds) };
            case OperationKind.All:
                return Value.Deciding(Bounds.Minimum(a.Bounds, b.Bounds), a, b, a.Bounds.IsFalse, b.Bounds.IsFalse);
            case OperationKind.Any:
                return Value.Deciding(Bounds.Maximum(a.Bounds, b.Bounds), a, b, a.Bounds.IsTrue, b.Bounds.IsTrue);
            case OperationKind.Choose:
                return Choose(a, b, c);
            case OperationKind.Steps:
                return a.WithCeiling() with { Bounds = ((StepTable)operation.Payload!).ValuesIn(a.Bounds) };
            case OperationKind.Named:
                return a with { Grade = Math.Max(a.Grade, ((Step)operation.Payload!).GradeOn(b.Bounds)) };
            default:
                throw new InvalidOperationException($"{operation.Kind} is not applied to operands.");
        }
    }

    private static Value Choose(in Value condition, in Value then, in Value otherwise)
    {
        if (condition.Bounds.IsKnown)
        {
            Value taken = condition.Bounds.IsTrue ? then : otherwise;
            return Value.Both(taken.Bounds, condition, taken);
        }

        Value either = Value.Both(Bounds.Hull(then.Bounds, otherwise.Bounds), then, otherwise);
        return Value.Both(either.Bounds, condition, either);
    }

    private Value SumOverFirst(in Operation operation)
    {
        int count = _situation.Children.Count;
        Value result = _values[operation.A] with { Bounds = Bounds.Of(0) };
        if (count == 0)
        {
            return result;
        }

        Span<Bounds> included = count <= 16 ? stackalloc Bounds[count] : new Bounds[count];
        Include(operation.A, operation.B, operation.C, included);
        long surely = 0;
        long perhaps = 0;
        long[] highest = ArrayPool<long>.Shared.Rent(count);
        int candidates = 0;
        for (int child = 0; child < count; child++)
        {
            ref readonly Value qualifies = ref At(operation.B, child);
            ref readonly Value value = ref At(operation.D, child);
            if (!included[child].IsFalse)
            {
                result = Value.Both(result.Bounds, result, Value.Both(value.Bounds, qualifies, value));
                highest[candidates++] = value.Bounds.Max;
            }
            else
            {
                result = Value.Both(result.Bounds, result, qualifies);
            }

            if (included[child].IsTrue)
            {
                surely = checked(surely + value.Bounds.Min);
            }
        }

        long limit = _values[operation.A].Bounds.Max;
        if (!_situation.ChildrenKnown)
        {
            perhaps = checked(limit * highest[0] * (candidates > 0 ? 1 : 0));
        }
        else
        {
            Span<long> ordered = highest.AsSpan(0, candidates);
            ordered.Sort();
            for (int i = 0; i < Math.Min(limit, candidates); i++)
            {
                perhaps = checked(perhaps + ordered[candidates - 1 - i]);
            }
        }

        ArrayPool<long>.Shared.Return(highest);
        return result with { Bounds = new(surely, perhaps) };
    }

    /// <summary>
    /// A child is surely included when it surely qualifies and fewer than the limit can come before it; it is surely not
    /// when it cannot qualify or when as many as the limit surely do.
    /// </summary>
    private void Include(int limitSlot, int qualifiesSlot, int orderSlot, Span<Bounds> included)
    {
        Bounds limit = _values[limitSlot].Bounds;
        for (int child = 0; child < included.Length; child++)
        {
            Bounds qualifies = At(qualifiesSlot, child).Bounds;
            if (!_situation.ChildrenKnown)
            {
                included[child] = qualifies.IsFalse ? Bounds.False : Bounds.Unknown;
                continue;
            }

            int canPrecede = 0;
            int doPrecede = 0;
            Bounds order = At(orderSlot, child).Bounds;
            for (int other = 0; other < included.Length; other++)
            {
                Bounds otherQualifies = At(qualifiesSlot, other).Bounds;
                if (other == child || otherQualifies.IsFalse)
                {
                    continue;
                }

                Bounds otherOrder = At(orderSlot, other).Bounds;
                Bounds precedes = other < child
                    ? Bounds.AtMost(otherOrder, order)
                    : Bounds.Not(Bounds.AtMost(order, otherOrder));
                canPrecede += precedes.IsFalse ? 0 : 1;
                doPrecede += precedes.IsTrue && otherQualifies.IsTrue ? 1 : 0;
            }

            bool can = !qualifies.IsFalse && doPrecede < limit.Max;
            bool does = qualifies.IsTrue && canPrecede < limit.Min;
            included[child] = new(does ? 1 : 0, can ? 1 : 0);
        }
    }
}

/// <summary>An interval, the worst grade of what it rests on, and the findings it rests on, one bit each.</summary>
internal readonly record struct Value(Bounds Bounds, int Grade, uint Findings)
{
    /// <summary>Set where only the format of a fact bounds the value from above.</summary>
    public const uint NoCeilingBit = 1u << 31;

    public bool HasNoCeiling => (Findings & NoCeilingBit) != 0;

    public static Value Of(Fact fact, FactRow row)
    {
        Bounds bounds = row.At(fact.Index);
        return new(bounds, row.GradeAt(fact.Index), fact.FindingBit | (fact.HasNoCeiling && !bounds.IsKnown ? NoCeilingBit : 0));
    }

    /// <summary>The lesser of two has a ceiling where either has.</summary>
    public static Value Lesser(in Value left, in Value right)
    {
        Value both = Both(Bounds.Minimum(left.Bounds, right.Bounds), left, right);
        return left.HasNoCeiling && right.HasNoCeiling ? both : both.WithCeiling();
    }

    public Value WithCeiling() => this with { Findings = Findings & ~NoCeilingBit };

    public static Value Both(Bounds interval, in Value left, in Value right) =>
        new(interval, Math.Max(left.Grade, right.Grade), left.Findings | right.Findings);

    /// <summary>Where one operand alone decides, the result rests on that one.</summary>
    public static Value Deciding(Bounds interval, in Value left, in Value right, bool leftDecides, bool rightDecides) =>
        (leftDecides, rightDecides) switch
        {
            (true, false) => left with { Bounds = interval },
            (false, true) => right with { Bounds = interval },
            (true, true) => (left.Grade <= right.Grade ? left : right) with { Bounds = interval },
            _ => Both(interval, left, right),
        };
}
