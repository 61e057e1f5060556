using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.DeclaredFacts;

namespace Kubar.Benefits.Tests.Mutation;

/// <summary>
/// Proves that rules with one thing changed give the same answer to every case, by cases: for every value of a fact (or of a few), each
/// answer of both is followed down as far as the two differ. What is certain within the ranges of all other facts is a number; a
/// branch that cannot be taken, a condition that cannot fail and a term of nothing fall away; a name is what it names. Two such
/// rules that come to the same operations on the same facts are the same. What cannot be proved so counts as a survivor.
/// </summary>
internal sealed class Equivalence
{
    /// <summary>A fact of not more than so many values is tried value by value.</summary>
    private const int FewValues = 24;

    private readonly IMutable _rules;
    private readonly IReadOnlyList<IReadOnlyList<Situations>> _splits;

    // What is certain of the rules as they are is the same for every mutant.
    private readonly Dictionary<Situations, Side> _before = new(ReferenceEqualityComparer.Instance);

    public Equivalence(IMutable rules)
    {
        _rules = rules;
        _splits = [.. Splits()];
    }

    public bool IsProved(Mutant mutant) => mutant.Copies.All(IsProved);

    // What is known of one child says nothing of what is changed in the rules for the case.
    private bool IsProved(Graph mutant)
    {
        bool changesChild = _rules.Graph.Operations.Zip(mutant.Operations).All(pair => pair.First == pair.Second || pair.First.OfChild);
        return _splits.Any(split => (changesChild || !split[0].OfChild) && split.All(known => IsSame(mutant, known)));
    }

    private bool IsSame(Graph mutant, Situations known)
    {
        if (!_before.TryGetValue(known, out Side? before))
        {
            _before[known] = before = new(_rules.Graph, Evaluation.Of(_rules.Graph, known.Of), Evaluation.Of(_rules.Graph, known.OfCase));
        }

        using var right = Evaluation.Of(mutant, known.Of);
        using var rightOfCase = Evaluation.Of(mutant, known.OfCase);
        Side after = new(mutant, right, rightOfCase);
        Dictionary<(Side, int, Side, int), bool> done = [];
        return Answers(known.OfChild).All(answer =>
            (answer.Only is { } only && before.Certain(only).IsFalse && after.Certain(only).IsFalse) || Same(before, answer.Place, after, answer.Place, done));
    }

    // One child at a time: what is summed over the children is the same where it is the same of each.
    private IEnumerable<Answer> Answers(bool ofChild) => ofChild
        ? _rules.Asked.Where(answer => answer.Place < 0).Concat(_rules.Graph.Operations
            .Where(operation => operation.Kind == OperationKind.SumOverFirst)
            .SelectMany(sum => new[] { sum.B, sum.C, sum.D })
            .Where(place => place < 0)
            .Select(place => new Answer(place)))
        : _rules.Asked;

    private static bool Same(Side x, int a, Side y, int b, Dictionary<(Side, int, Side, int), bool> done)
    {
        a = Resolved(x, a, done);
        b = Resolved(y, b, done);
        (Bounds ofA, Bounds ofB) = (x.Certain(a), y.Certain(b));
        if (ofA.IsKnown && ofB.IsKnown)
        {
            return ofA.Min == ofB.Min;
        }

        if (!done.TryGetValue((x, a, y, b), out bool same))
        {
            Operation one = x.Graph.OperationAt(a);
            Operation other = y.Graph.OperationAt(b);
            same = one.Kind == other.Kind && one.Number == other.Number && Equals(one.Payload, other.Payload)
                && one.Operands.Zip(other.Operands).All(pair => Same(x, pair.First, y, pair.Second, done));
            done[(x, a, y, b)] = same;
        }

        return same;
    }

    /// <summary>The place of what an operation comes to, where it comes to one of its operands.</summary>
    private static int Resolved(Side side, int place, Dictionary<(Side, int, Side, int), bool> done)
    {
        while (!side.Certain(place).IsKnown && Operand(side, side.Graph.OperationAt(place), done) is { } operand)
        {
            place = operand;
        }

        return place;
    }

    private static int? Operand(Side side, Operation operation, Dictionary<(Side, int, Side, int), bool> done)
    {
        switch (operation.Kind)
        {
            case OperationKind.Named:
                return operation.A;
            case OperationKind.Choose:
                Bounds condition = side.Certain(operation.A);
                return condition.IsTrue ? operation.B
                    : condition.IsFalse || Same(side, operation.B, side, operation.C, done) ? operation.C
                    : null;
            case OperationKind.All or OperationKind.Any:
                Func<Bounds, bool> falls = operation.Kind == OperationKind.All ? bounds => bounds.IsTrue : bounds => bounds.IsFalse;
                return falls(side.Certain(operation.A)) || Same(side, operation.A, side, operation.B, done) ? operation.B
                    : falls(side.Certain(operation.B)) ? operation.A
                    : null;
            case OperationKind.Minimum:
                return side.Certain(operation.A).Max <= side.Certain(operation.B).Min ? operation.A
                    : side.Certain(operation.B).Max <= side.Certain(operation.A).Min ? operation.B
                    : null;
            case OperationKind.Maximum:
                return side.Certain(operation.A).Min >= side.Certain(operation.B).Max ? operation.A
                    : side.Certain(operation.B).Min >= side.Certain(operation.A).Max ? operation.B
                    : null;
            case OperationKind.Add:
                return Is(operation.A, 0) ? operation.B : Is(operation.B, 0) ? operation.A : null;
            case OperationKind.Subtract:
                return Is(operation.B, 0) ? operation.A : null;
            case OperationKind.Multiply:
                return Is(operation.A, 1) ? operation.B : Is(operation.B, 1) ? operation.A : null;
            default:
                return null;
        }

        bool Is(int place, long number) => side.Certain(place) is { IsKnown: true } bounds && bounds.Min == number;
    }

    private IEnumerable<IReadOnlyList<Situations>> Splits()
    {
        Fact[] facts = [.. _rules.Graph.Operations.Where(operation => operation.Kind == OperationKind.Fact).Select(operation => (Fact)operation.Payload!).Distinct()];
        IEnumerable<Fact[]> together = facts.Where(fact => IsDay(fact) || fact.Max - fact.Min <= FewValues).Select(fact => (Fact[])[fact])
            .Prepend([])
            .Concat(Together.Where(several => several.All(facts.Contains)));
        return together.Select(several => (IReadOnlyList<Situations>)[.. several.Aggregate(
            (IEnumerable<(Fact, Bounds)[]>)[[]],
            (sofar, fact) => sofar.SelectMany(known => (IsDay(fact) ? Spans(fact) : Values(fact)).Select(value => ((Fact, Bounds)[])[.. known, (fact, value)])))
            .Select(Known)]);
    }

    // Facts of which one alone does not tell enough.
    private static IReadOnlyList<Fact[]> Together { get; } =
    [
        [Facts.SegmentOfParticipant.Fact, Facts.WageSource.Fact],
        [Facts.EventKind.Fact, Facts.SegmentOfParticipant.Fact, Facts.WageSource.Fact],
        [Facts.ScholarshipDay.Fact, ChildFacts.Level.Fact],
    ];

    private static bool IsDay(Fact fact) =>
        ReferenceEquals(fact, Facts.EventDate.Fact) || ReferenceEquals(fact, Facts.DayOfDeath.Fact) || ReferenceEquals(fact, Facts.ScholarshipDay.Fact);

    private static IEnumerable<Bounds> Values(Fact fact)
    {
        for (long value = fact.Min; value <= fact.Max; value++)
        {
            yield return Bounds.Of(value);
        }
    }

    /// <summary>The spans of days between which the rules change, each such day and its neighbours apart, in which the law is asked at all.</summary>
    private IEnumerable<Bounds> Spans(Fact day)
    {
        long[] edges =
        [
            .. _rules.Graph.Operations
                .SelectMany(operation => operation switch
                {
                    { Kind: OperationKind.Constant } => [operation.Number],
                    { Kind: OperationKind.Parameter, Payload: DatedValue figure } => figure.Spans.SelectMany(span => new[] { span.From, span.To ?? span.From }),
                    _ => Enumerable.Empty<long>(),
                })
                .SelectMany(edge => new[] { edge - 1, edge, edge + 1, edge + 2 })
                .Append(day.Min)
                .Where(edge => edge >= day.Min && edge <= day.Max)
                .Distinct()
                .Order(),
        ];
        return edges.Zip(edges.Skip(1).Select(next => next - 1).Append(day.Max), (from, to) => new Bounds(from, to))
            .Where(span => span.Max - span.Min > 31 || Enumerable.Range(0, (int)(span.Max - span.Min) + 1).Any(offset => _rules.IsAsked(span.Min + offset)));
    }

    private Situations Known(params (Fact Fact, Bounds Value)[] facts)
    {
        (Situation all, Situation ofCase) = (_rules.Anything(), _rules.Anything());
        foreach ((Fact fact, Bounds value) in facts)
        {
            (fact.OfChild ? all.Children[0] : all.Facts).Set(fact, value);
            (fact.OfChild ? null : ofCase.Facts)?.Set(fact, value);
        }

        return new(all, ofCase, facts.Any(known => known.Fact.OfChild));
    }

    /// <summary>What is known in one of the cases of a proof.</summary>
    /// <param name="Of">All of it.</param>
    /// <param name="OfCase">What is known of the case, without what is known of one child.</param>
    /// <param name="OfChild">Something is known of one child.</param>
    private sealed record Situations(Situation Of, Situation OfCase, bool OfChild);

    /// <summary>Rules, and what is certain of their operations.</summary>
    /// <param name="Graph">The rules.</param>
    /// <param name="Known">In one case of the proof.</param>
    /// <param name="OfCase">The same without what is known of one child.</param>
    private sealed record Side(Graph Graph, Evaluation Known, Evaluation OfCase)
    {
        public Bounds Certain(int place) => (place < 0 ? Known : OfCase).At(place, 0).Bounds;

        public bool Equals(Side? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }
}

/// <summary>A place of the rules whose value a reader sees.</summary>
/// <param name="Place">The place.</param>
/// <param name="Only">It is seen only where this is so; null: always.</param>
internal sealed record Answer(int Place, int? Only = null);
