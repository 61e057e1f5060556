using System.Collections.Frozen;

namespace Kubar.Benefits.Expressions;

/// <summary>The facts on which each value of a graph can rest, its sources included: of every place a set, one bit for each fact.</summary>
internal sealed class FactsUnder
{
    private readonly Graph _graph;
    private readonly Fact[] _facts;
    private readonly FrozenDictionary<Fact, int> _bits;
    private readonly ulong[] _ofCase;
    private readonly ulong[] _ofChild;

    public FactsUnder(Graph graph)
    {
        _graph = graph;
        _facts = [.. graph.Operations.Select(operation => operation.Payload).OfType<Fact>()];
        _bits = _facts.Index().ToFrozenDictionary(fact => fact.Item, fact => fact.Index);
        Words = (_facts.Length + 63) / 64;
        _ofCase = new ulong[graph.Operations.Length * Words];
        _ofChild = new ulong[graph.ChildSlots * Words];
        int fact = 0;
        foreach (Operation operation in graph.Operations)
        {
            Span<ulong> under = At(operation.Place);
            if (operation.Kind == OperationKind.Fact)
            {
                under[fact >> 6] |= 1UL << fact;
                fact++;
            }

            foreach (int operand in operation.Operands)
            {
                Add(under, At(operand));
            }
        }
    }

    /// <summary>How many numbers a set is.</summary>
    public int Words { get; }

    /// <summary>Adds to a set the facts under an expression.</summary>
    public void AddTo(Span<ulong> set, Expression expression) => Add(set, At(_graph[expression]));

    /// <summary>Whether a value, or at a place of the children that of one child, can rest on a fact that differs.</summary>
    public bool CanDiffer(int place, int child, FactDifferences differences) => Meet(At(place), place >= 0 ? differences.Any : differences.OfChild[child]);

    /// <summary>Adds facts to a set; one that no rule of the graph asks for decides nothing.</summary>
    public void AddTo(Span<ulong> set, IReadOnlyList<Fact> facts)
    {
        for (int i = 0; i < facts.Count; i++)
        {
            if (_bits.TryGetValue(facts[i], out int bit))
            {
                set[bit >> 6] |= 1UL << bit;
            }
        }
    }

    /// <summary>Whether a value can rest on one of some facts.</summary>
    public bool RestsOn(int place, ReadOnlySpan<ulong> facts) => Meet(At(place), facts);

    /// <summary>Whether two sets have a fact in common.</summary>
    public static bool Meet(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        for (int word = 0; word < left.Length; word++)
        {
            if ((left[word] & right[word]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>These facts of the case and of each child as differences.</summary>
    public FactDifferences Of(IReadOnlyList<Fact> ofCase, Func<int, IReadOnlyList<Fact>> ofChild, int children)
    {
        ulong[] differing = SetOf(ofCase);
        ulong[] any = [.. differing];
        var differingOfChild = new ulong[children][];
        for (int child = 0; child < children; child++)
        {
            differingOfChild[child] = SetOf(ofChild(child));
            Add(any, differingOfChild[child]);
            Add(differingOfChild[child], differing);
        }

        return new(any, differingOfChild);
    }

    /// <summary>The facts of which two situations with the same children do not say the same.</summary>
    public FactDifferences Differing(Situation one, Situation other)
    {
        ulong[] ofCase = Differing(one.Facts, other.Facts, ofChild: false);
        ulong[] any = [.. ofCase];
        var ofChild = new ulong[one.Children.Count][];
        for (int child = 0; child < ofChild.Length; child++)
        {
            ofChild[child] = Differing(one.Children[child], other.Children[child], ofChild: true);
            Add(any, ofChild[child]);
            Add(ofChild[child], ofCase);
        }

        return new(any, ofChild);
    }

    private ulong[] SetOf(IReadOnlyList<Fact> facts)
    {
        var set = new ulong[Words];
        AddTo(set, facts);
        return set;
    }

    private ulong[] Differing(FactRow one, FactRow other, bool ofChild)
    {
        var differing = new ulong[Words];
        for (int fact = 0; fact < _facts.Length; fact++)
        {
            if (_facts[fact].OfChild == ofChild && !one.SaysTheSame(_facts[fact], other))
            {
                differing[fact >> 6] |= 1UL << fact;
            }
        }

        return differing;
    }

    private Span<ulong> At(int place) => (place >= 0 ? _ofCase.AsSpan(place * Words) : _ofChild.AsSpan(~place * Words))[..Words];

    private static void Add(Span<ulong> set, ReadOnlySpan<ulong> more)
    {
        for (int word = 0; word < set.Length; word++)
        {
            set[word] |= more[word];
        }
    }
}

/// <summary>The facts of which two situations do not say the same, as sets of <see cref="FactsUnder"/>.</summary>
/// <param name="Any">All of them.</param>
/// <param name="OfChild">For each child those of the case and of that child.</param>
internal sealed record FactDifferences(ulong[] Any, ulong[][] OfChild)
{
    /// <summary>These and others of as many children.</summary>
    public FactDifferences And(FactDifferences others) =>
        new(Both(Any, others.Any), [.. OfChild.Zip(others.OfChild, Both)]);

    private static ulong[] Both(ulong[] left, ulong[] right)
    {
        var both = new ulong[left.Length];
        for (int word = 0; word < both.Length; word++)
        {
            both[word] = left[word] | right[word];
        }

        return both;
    }
}
