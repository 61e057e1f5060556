using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Kubar.Benefits.Expressions;

/// <summary>
/// The values of a graph's expressions in one situation, and how sure they are: exact where all facts are known, bounds
/// where some are missing. An expression is computed when it is first asked for, so that branches not taken cost nothing.
/// Rents its memory: dispose it. For one thread.
/// </summary>
internal sealed class Evaluation : IDisposable
{
    // Of a value: not asked for, taken over from the basis, or, from here on, kept here; what a basis keeps is less than what those beside it keep.
    private const byte Unasked = 0;
    private const byte OfBasis = 1;
    private const byte FirstOwn = 2;

    private readonly Graph _graph;
    private readonly Value[] _values;
    private readonly byte[] _states;
    private readonly byte _own;
    private readonly int _placesOfCase;
    private readonly int _placesOfChild;
    private readonly Evaluation? _basis;
    private readonly FactDifferences? _differences;
    private readonly ulong[]? _otherwise;
    private Situation _situation;
    private int _question = -1;
    private sbyte _answer;
    private bool _supposes;

    private Evaluation(Graph graph, Situation situation, Evaluation? basis = null, FactDifferences? differences = null, int words = 0)
    {
        _otherwise = words > 0 ? ArrayPool<ulong>.Shared.Rent(words) : null;
        _basis = basis;
        _own = (byte)(basis is null ? FirstOwn : basis._own + 1);
        _differences = differences;
        _graph = graph;
        _situation = situation;
        _placesOfCase = graph.Operations.Length;
        _placesOfChild = graph.ChildSlots;
        int count = Slots;
        _values = ArrayPool<Value>.Shared.Rent(count);
        _states = ArrayPool<byte>.Shared.Rent(count);
        _states.AsSpan(0, count).Clear();
    }

    /// <summary>What the graph says in this situation. Asking can throw <see cref="OverflowException"/>: impossible while every fact lies in its declared range.</summary>
    public static Evaluation Of(Graph graph, Situation situation) => new(graph, situation);

    /// <summary>
    /// The same facts under other answers to one question after another, each as <see cref="Answer"/> says. What comes out the same is taken
    /// over from the basis, which must outlive this; a step taken over keeps the grade it has there.
    /// </summary>
    public static Evaluation Beside(Evaluation basis) => new(basis._graph, basis._situation, basis, words: basis._graph.Users.Words);

    /// <inheritdoc cref="Beside(Evaluation)"/>
    public static Evaluation Beside(Evaluation basis, int question, int answer)
    {
        Evaluation beside = Beside(basis);
        beside.Answer(question, answer);
        return beside;
    }

    /// <summary>
    /// Answers one question otherwise than the basis, and no other. From where it is asked on, what has been asked of the basis is reckoned anew as far as
    /// it comes out otherwise: a value that is known and stays what it is ends the way. A value that is not known goes on, since it can hang on other facts.
    /// </summary>
    /// <param name="question">The question.</param>
    /// <param name="answer">Its other answer, by its place.</param>
    public void Answer(int question, int answer)
    {
        _question = question;
        _answer = (sbyte)answer;
        AskForOrders();
        _basis!._states.AsSpan(0, Slots).CopyTo(_states);
        Span<ulong> waiting = stackalloc ulong[_graph.Users.Words];
        waiting.Clear();
        Ask(question, waiting);
        _otherwise.AsSpan(0, waiting.Length).Clear();
        FollowOtherwise(waiting);
    }

    /// <summary>
    /// Answers questions otherwise than the basis, and takes values for granted that it does not have. From where these are asked on, what has been asked of
    /// the basis is reckoned anew as far as its bounds come out otherwise, or whether it has a ceiling; of the rest, what a value hangs on is that of the basis.
    /// </summary>
    /// <param name="situation">The situation of the basis, but for its answers.</param>
    /// <param name="assumed">The values. What the basis itself takes for granted rests on none of them.</param>
    public void Suppose(Situation situation, ReadOnlySpan<Assumed> assumed)
    {
        ImmutableArray<sbyte> answers = _basis!._situation.Answers;
        _situation = situation;
        _supposes = true;
        _basis._states.AsSpan(0, Slots).CopyTo(_states);
        Span<ulong> otherwise = _otherwise.AsSpan(0, _graph.Users.Words);
        Span<ulong> waiting = stackalloc ulong[otherwise.Length];
        waiting.Clear();
        otherwise.Clear();
        for (int question = 0; situation.Answers != answers && question < answers.Length; question++)
        {
            if (answers[question] != situation.Answers[question])
            {
                Ask(question, waiting);
            }
        }

        foreach (Assumed one in assumed)
        {
            Assume(one.Place, one.Child, one.Value);
            ComesOutOtherwise(_graph.PositionOf(one.Place), waiting);
        }

        FollowOtherwise(waiting);
    }

    private void Ask(int question, Span<ulong> waiting)
    {
        foreach (int reading in _graph.Users.ReadingsOf(question))
        {
            waiting[reading >> 6] |= 1UL << reading;
        }
    }

    private void FollowOtherwise(Span<ulong> waiting)
    {
        for (int word = 0; word < waiting.Length; word++)
        {
            while (waiting[word] != 0)
            {
                int operation = (word << 6) + BitOperations.TrailingZeroCount(waiting[word]);
                waiting[word] &= waiting[word] - 1;
                if (IsOtherwise(_graph.Operations[operation].Place))
                {
                    ComesOutOtherwise(operation, waiting);
                }
            }
        }
    }

    private void ComesOutOtherwise(int operation, Span<ulong> waiting)
    {
        _otherwise![operation >> 6] |= 1UL << operation;
        foreach (int user in _graph.Users.Of(operation))
        {
            waiting[user >> 6] |= 1UL << user;
        }
    }

    /// <summary>Whether any of some operations, as a set with one bit for each position, came out otherwise of those that had been asked of the basis.</summary>
    public bool AnyComesOutOtherwise(ReadOnlySpan<ulong> operations) => FactsUnder.Meet(operations, _otherwise);

    /// <summary>Whether a value is that of the basis, and hangs on the same missing facts.</summary>
    public bool IsOfBasis(int place, int child) => _states[SlotOf(place, child)] is not Unasked and var state && state != _own;

    /// <summary>What is missing of a sum over children of whom nothing is told are the facts of their order too, which the sum itself never asks for.</summary>
    private void AskForOrders()
    {
        if (!_situation.ChildrenKnown)
        {
            foreach (int sum in _graph.Users.Sums)
            {
                ref readonly Operation operation = ref _graph.Operations[sum];
                if (_basis!._states[_basis.SlotOf(operation.Place, 0)] != Unasked)
                {
                    _ = _basis.At(operation.C, 0);
                }
            }
        }
    }

    private bool IsOtherwise(int place)
    {
        bool any = false;
        for (int child = 0; child < (place >= 0 ? 1 : _situation.Children.Count); child++)
        {
            // What is kept here already is taken for granted.
            int slot = SlotOf(place, child);
            if (_states[slot] == Unasked || _states[slot] == _own)
            {
                continue;
            }

            Value value = default;
            Compute(place, FirstOf(child), ref value);
            ref readonly Value before = ref _basis!.At(place, child);
            if ((!_supposes && !value.Bounds.IsKnown) || value.Bounds != before.Bounds || value.HasNoCeiling != before.HasNoCeiling)
            {
                _values[slot] = value;
                _states[slot] = _own;
                any = true;
            }
        }

        return any;
    }

    /// <summary>The same rules in another situation. Where it differs from that of the basis in some facts alone, what rests on none of them is taken over from the basis, which must outlive this.</summary>
    public static Evaluation Beside(Evaluation basis, Situation situation) => situation.HasShapeOf(basis._situation)
        ? new(basis._graph, situation, basis, basis._graph.FactsUnder.Differing(basis._situation, situation))
        : new(basis._graph, situation);

    /// <summary>The same rules in a situation that differs from that of the basis in some facts at most; the basis must outlive this.</summary>
    public static Evaluation Beside(Evaluation basis, Situation situation, FactDifferences differences) => new(basis._graph, situation, basis, differences);

    /// <summary>Whether the value at a place can be another than that of the basis under the other answer.</summary>
    public bool CanDiffer(int place) => (_graph.QuestionsUnder(place) & (1UL << _question)) != 0;

    /// <summary>Whether anything that rests on these facts alone, of <see cref="FactsUnder"/>, can be another than in the situation of the basis.</summary>
    public bool CanDifferBy(ReadOnlySpan<ulong> facts) => _differences is null || FactsUnder.Meet(facts, _differences.Any);

    public Graph Graph => _graph;

    public Situation Situation => _situation;

    public Bounds this[Expression expression] => ValueOf(expression).Bounds;

    public Bounds this[Node node] => At(_graph[node], 0).Bounds;

    /// <summary>The value for one child of an expression over a child's facts; for any other expression, its value.</summary>
    public Bounds this[Node node, int child] => At(_graph[node], child).Bounds;

    public Value ValueOf(Expression expression) => At(_graph[expression], 0);

    /// <summary>The value kept at a place of the graph; for a place of the children, that of one child.</summary>
    public ref readonly Value At(int place, int child) => ref Of(place, FirstOf(child));

    /// <summary>The same, the child being that whose values begin at a slot: every operand of an operation is of the same child.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref readonly Value Of(int place, int first)
    {
        int slot = place >= 0 ? place : first + ~place;
        if (_states[slot] == _own)
        {
            return ref _values[slot];
        }

        return ref OfFirst(place, first, slot);
    }

    // By itself, so that what is asked a second time and more often costs a comparison.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref readonly Value OfFirst(int place, int first, int slot)
    {
        if (_basis is not null && IsTakenOver(place, first, slot))
        {
            _states[slot] = OfBasis;
            return ref _basis.Of(place, first);
        }

        ref Value result = ref _values[slot];
        Compute(place, first, ref result);
        _states[slot] = _own;
        return ref result;
    }

    private bool IsTakenOver(int place, int first, int slot) =>
        _states[slot] != Unasked || !(_supposes || (_differences is null ? CanDiffer(place) : _graph.FactsUnder.CanDiffer(place, ChildOf(first), _differences)));

    private int FirstOf(int child) => _placesOfCase + (child * _placesOfChild);

    private int ChildOf(int first) => (first - _placesOfCase) / Math.Max(1, _placesOfChild);

    /// <summary>
    /// Takes a value for granted in place of what the rules or the facts give: what would follow if it were so. Only before
    /// anything has been asked.
    /// </summary>
    public void Assume(int place, int child, Bounds bounds)
    {
        int slot = SlotOf(place, child);
        _values[slot] = new(bounds, 0, 0);
        _states[slot] = _own;
    }

    /// <summary>
    /// The unsettled questions whose answers have been used for anything asked so far, one bit for each: any other answer to
    /// any other question would have given the same.
    /// </summary>
    public ulong Asked { get; private set; }

    /// <summary>Which children are among the first few that qualify: surely, perhaps, or not.</summary>
    public Bounds[] Included(SumOverFirstNode sum) => Included(_graph.OperationAt(_graph[sum]));

    /// <inheritdoc cref="Included(SumOverFirstNode)"/>
    public Bounds[] Included(in Operation sum)
    {
        var included = new Bounds[_situation.Children.Count];
        Include(sum.A, sum.B, sum.C, included);
        return included;
    }

    public void Dispose()
    {
        ArrayPool<Value>.Shared.Return(_values);
        ArrayPool<byte>.Shared.Return(_states);
        if (_otherwise is not null)
        {
            ArrayPool<ulong>.Shared.Return(_otherwise);
        }
    }

    /// <summary>How many values there are in this situation.</summary>
    public int Slots => _placesOfCase + (_placesOfChild * _situation.Children.Count);

    /// <summary>Which of them is kept at a place; of a place of the children, that of one child.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int SlotOf(int place, int child) => place >= 0 ? place : _placesOfCase + (child * _placesOfChild) + ~place;

    /// <summary>Writes where the value is kept: handing it back by value would cost more than most operations.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Compute(int place, int first, ref Value result)
    {
        ref readonly Instruction step = ref _graph.InstructionAt(place);
        switch (step.Kind)
        {
            case OperationKind.Choose:
                ref readonly Value condition = ref Of(step.A, first);
                if (condition.Bounds.IsKnown)
                {
                    ref readonly Value taken = ref Of(condition.Bounds.IsTrue ? step.B : step.C, first);
                    result = Value.Both(taken.Bounds, condition, taken);
                }
                else
                {
                    ChooseEither(step, condition, first, ref result);
                }

                break;

            // What decides alone says it all. Where both operands do, the better grade does: the right is not asked for where it cannot have one.
            case OperationKind.All:
                ref readonly Value some = ref Of(step.A, first);
                if (some.Bounds.IsFalse && (some.Grade == 0 || some.Grade <= LeastGradeOf(step.B, first)))
                {
                    result = new(new(0, 0), some.Grade, some.Findings);
                    break;
                }

                ref readonly Value others = ref Of(step.B, first);
                result = some.Bounds.IsFalse && (!others.Bounds.IsFalse || some.Grade <= others.Grade) ? new(new(0, 0), some.Grade, some.Findings)
                    : others.Bounds.IsFalse ? new(new(0, 0), others.Grade, others.Findings)
                    : Value.Both(Bounds.Minimum(some.Bounds, others.Bounds), some, others);
                break;
            case OperationKind.Any:
                ref readonly Value one = ref Of(step.A, first);
                if (one.Bounds.IsTrue && (one.Grade == 0 || one.Grade <= LeastGradeOf(step.B, first)))
                {
                    result = new(new(1, 1), one.Grade, one.Findings);
                    break;
                }

                ref readonly Value another = ref Of(step.B, first);
                result = one.Bounds.IsTrue && (!another.Bounds.IsTrue || one.Grade <= another.Grade) ? new(new(1, 1), one.Grade, one.Findings)
                    : another.Bounds.IsTrue ? new(new(1, 1), another.Grade, another.Findings)
                    : Value.Both(Bounds.Maximum(one.Bounds, another.Bounds), one, another);
                break;
            case OperationKind.AtMost:
                ref readonly Value lesser = ref Of(step.A, first);
                ref readonly Value greater = ref Of(step.B, first);
                result = Value.Compared(Bounds.AtMost(lesser.Bounds, greater.Bounds, step.Slack), lesser, greater);
                break;
            case OperationKind.Not:
                ref readonly Value negated = ref Of(step.A, first);
                result = new(Bounds.Not(negated.Bounds), negated.Grade, negated.Findings);
                break;
            case OperationKind.Add:
                ref readonly Value augend = ref Of(step.A, first);
                ref readonly Value addend = ref Of(step.B, first);
                result = Value.Both(augend.Bounds + addend.Bounds, augend, addend);
                break;
            case OperationKind.Equal:
                ref readonly Value left = ref Of(step.A, first);
                ref readonly Value right = ref Of(step.B, first);
                result = Value.Compared(Bounds.Equal(left.Bounds, right.Bounds), left, right);
                break;
            default:
                Apply(_graph.OperationAt(place), first, ref result);
                break;
        }
    }

    private void ChooseEither(in Instruction step, in Value condition, int first, ref Value result)
    {
        ref readonly Value then = ref Of(step.B, first);
        ref readonly Value otherwise = ref Of(step.C, first);
        var either = Value.Both(Bounds.Hull(then.Bounds, otherwise.Bounds), then, otherwise);
        result = Value.Both(either.Bounds, condition, either);
    }

    /// <summary>A grade than which that of a value cannot be better, whatever the value is: a named step is never better than its sources.</summary>
    private int LeastGradeOf(int place, int first)
    {
        ref readonly Instruction step = ref _graph.InstructionAt(place);
        return step.Kind == OperationKind.Named ? ((Step)_graph.OperationAt(place).Payload!).GradeOn(Of(step.B, first).Bounds) : 0;
    }

    private Bounds AnswerIs(long number)
    {
        int question = ReadingNode.QuestionOf(number);
        Asked |= 1UL << question;
        sbyte given = question == _question ? _answer : _situation.Answers[question];
        return given < 0 ? Bounds.Unknown : Bounds.Of(given == (number & 0xFF));
    }

    /// <summary>The operations that are few, or read more than their operands.</summary>
    private void Apply(in Operation operation, int first, ref Value result)
    {
        switch (operation.Kind)
        {
            case OperationKind.Constant:
                result = new(Bounds.Of(operation.Number), 0, 0);
                return;
            case OperationKind.Fact:
                result = Value.Of((Fact)operation.Payload!, operation.OfChild ? _situation.Children[ChildOf(first)] : _situation.Facts);
                return;
            case OperationKind.Reading:
                result = new(AnswerIs(operation.Number), 0, 0);
                return;
            case OperationKind.SumOverFirst:
                result = SumOverFirst(operation);
                return;
        }

        ref readonly Value a = ref Of(operation.A, first);
        switch (operation.Kind)
        {
            case OperationKind.Parameter:
                var parameter = (DatedValue)operation.Payload!;
                result = new(parameter.ValuesOn(a.Bounds), Math.Max(a.Grade, parameter.GradeOn(a.Bounds)), a.Findings);
                return;
            case OperationKind.Steps:
                result = new(((StepTable)operation.Payload!).ValuesIn(a.Bounds), a.Grade, a.Findings & ~Value.NoCeilingBit);
                return;
        }

        ref readonly Value b = ref Of(operation.B, first);
        result = operation.Kind switch
        {
            OperationKind.Subtract => Value.Both(a.Bounds - b.Bounds, a, b),
            OperationKind.Multiply => Value.Both(a.Bounds * b.Bounds, a, b),
            OperationKind.Round => new(Bounds.Round(a.Bounds, operation.Number, b.Bounds), a.Grade, a.Findings),
            OperationKind.Minimum => Value.Lesser(a, b),
            OperationKind.Maximum => Value.Both(Bounds.Maximum(a.Bounds, b.Bounds), a, b),
            OperationKind.Named => new(a.Bounds, Math.Max(a.Grade, ((Step)operation.Payload!).GradeOn(b.Bounds)), a.Findings),
            var kind => throw new InvalidOperationException($"{kind} is not applied to two operands."),
        };
    }

    private Value SumOverFirst(in Operation operation)
    {
        int count = _situation.Children.Count;
        Value result = At(operation.A, 0) with { Bounds = Bounds.Of(0) };
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
            if (!included[child].IsFalse)
            {
                ref readonly Value value = ref At(operation.D, child);
                result = Value.Both(result.Bounds, result, Value.Both(value.Bounds, qualifies, value));
                highest[candidates++] = value.Bounds.Max;
                surely = checked(surely + (included[child].IsTrue ? value.Bounds.Min : 0));
            }
            else
            {
                result = Value.Both(result.Bounds, result, qualifies);
            }
        }

        long limit = At(operation.A, 0).Bounds.Max;
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
    /// when it cannot qualify or when as many as the limit surely do. Where there is room for all, the order is not asked for.
    /// </summary>
    private void Include(int limitSlot, int qualifiesSlot, int orderSlot, Span<Bounds> included)
    {
        Bounds limit = At(limitSlot, 0).Bounds;
        int candidates = 0;
        for (int child = 0; child < included.Length; child++)
        {
            included[child] = At(qualifiesSlot, child).Bounds;
            candidates += included[child].IsFalse ? 0 : 1;
        }

        if (_situation.ChildrenKnown && candidates <= limit.Min)
        {
            return;
        }

        for (int child = 0; child < included.Length; child++)
        {
            Bounds qualifies = At(qualifiesSlot, child).Bounds;
            if (qualifies.IsFalse || !_situation.ChildrenKnown)
            {
                included[child] = qualifies.IsFalse ? Bounds.False : Bounds.Unknown;
                continue;
            }

            int canPrecede = 0;
            int doPrecede = 0;
            Bounds order = At(orderSlot, child).Bounds;

            // Where as many as the limit surely come before it nothing more is asked: of a hundred children most are told so by a few others.
            for (int other = 0; other < included.Length && doPrecede < limit.Max; other++)
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

            bool can = doPrecede < limit.Max;
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
        return new(bounds, row.GradeAt(fact.Index), fact.FindingBit | (fact.HasNoCeiling && !bounds.IsKnown && bounds.Max == fact.Max ? NoCeilingBit : 0));
    }

    public static Value Both(Bounds interval, in Value left, in Value right) =>
        new(interval, Math.Max(left.Grade, right.Grade), left.Findings | right.Findings);

    /// <summary>What a comparison says has a ceiling.</summary>
    public static Value Compared(Bounds truth, in Value left, in Value right) =>
        new(truth, Math.Max(left.Grade, right.Grade), (left.Findings | right.Findings) & ~NoCeilingBit);

    /// <summary>The lesser of two has a ceiling where either has.</summary>
    public static Value Lesser(in Value left, in Value right) =>
        left.HasNoCeiling && right.HasNoCeiling
            ? Both(Bounds.Minimum(left.Bounds, right.Bounds), left, right)
            : Compared(Bounds.Minimum(left.Bounds, right.Bounds), left, right);
}
