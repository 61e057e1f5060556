using System.Collections.Immutable;

namespace Kubar.Benefits.Expressions;

/// <summary>The facts of one case, as intervals: what rules are evaluated on.</summary>
internal sealed class FactRow
{
    private static readonly IReadOnlyList<string> Nothing = [];

    private readonly string _at;
    private readonly Bounds[] _values;
    private byte[]? _grades;

    // Few facts lack anything of their own; a bit says of 1 in 64 whether any of them does.
    private List<(int Fact, IReadOnlyList<string> Paths)>? _lacking;
    private ulong _lackingBits;

    /// <summary>A row in which nothing is known.</summary>
    /// <param name="facts">The facts, each at its index.</param>
    /// <param name="at">What the paths of the facts are relative to.</param>
    public FactRow(IReadOnlyList<Fact> facts, string at = "")
        : this(new FactRanges(facts), at)
    {
    }

    /// <summary>A row in which nothing is known.</summary>
    /// <param name="ranges">The ranges of the facts, each at its index.</param>
    /// <param name="at">What the paths of the facts are relative to.</param>
    public FactRow(FactRanges ranges, string at = "")
    {
        _at = at;
        _values = ranges.Copy();
    }

    private FactRow(FactRow other, Bounds[] values)
    {
        _at = other._at;
        _values = values;
        _grades = other._grades is { } grades ? [.. grades] : null;
    }

    public Bounds this[Fact fact] => _values[fact.Index];

    /// <summary>What is known of every fact, each at its index.</summary>
    internal ReadOnlySpan<Bounds> Values => _values;

    internal Bounds At(int index) => _values[index];

    internal int GradeAt(int index) => _grades is { } grades ? grades[index] : 0;

    /// <summary>The worst grade of the figures with which a fact was derived; greater is worse.</summary>
    public void Grade(Fact fact, int grade) => (_grades ??= new byte[_values.Length])[fact.Index] = checked((byte)grade);

    public void Set(Fact fact, long value) => Set(fact, Bounds.Of(value));

    public void Set(Fact fact, bool value) => Set(fact, Bounds.Of(value));

    /// <summary>What is known of a fact.</summary>
    /// <exception cref="InvalidOperationException">The value is outside the declared range: the edge let it through.</exception>
    public void Set(Fact fact, Bounds value)
    {
        if (value.Min < fact.Min || value.Max > fact.Max)
        {
            throw new InvalidOperationException($"The fact {fact.Id} is declared from {fact.Min} to {fact.Max}, not {value.Min} to {value.Max}.");
        }

        _values[fact.Index] = value;
        if ((_lackingBits & (1UL << fact.Index)) != 0)
        {
            LacksNothing(fact.Index);
        }
    }

    private void LacksNothing(int index) => _lacking!.RemoveAll(lacking => lacking.Fact == index);

    /// <summary>Leaves a fact unknown, or known only within bounds, for want of what lies on these paths.</summary>
    public void Lacks(Fact fact, Bounds bounds, IReadOnlyList<string> paths)
    {
        Set(fact, bounds);
        (_lacking ??= []).Add((fact.Index, paths));
        _lackingBits |= 1UL << fact.Index;
    }

    /// <summary>Leaves a fact unknown for want of what lies on these paths.</summary>
    public void Lacks(Fact fact, IReadOnlyList<string> paths) => Lacks(fact, fact.Range, paths);

    /// <summary>Whether every fact is known.</summary>
    public bool IsKnown
    {
        get
        {
            foreach (Bounds value in _values)
            {
                if (!value.IsKnown)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>A row of its own, with every fact that is not known at the least that it can be, or at the most.</summary>
    public FactRow Settled(bool most)
    {
        var values = new Bounds[_values.Length];
        for (int fact = 0; fact < values.Length; fact++)
        {
            values[fact] = Bounds.Of(most ? _values[fact].Max : _values[fact].Min);
        }

        return new(this, values);
    }

    /// <summary>A row of its own in which the same is known; for want of what the rest is not known is not taken over.</summary>
    public FactRow Copy() => new(this, [.. _values]);

    /// <summary>A row of its own in which the same is known, and the rest is not for want of the same.</summary>
    public FactRow CopyWhole()
    {
        FactRow copy = Copy();
        copy._lacking = _lacking is null ? null : [.. _lacking];
        copy._lackingBits = _lackingBits;
        return copy;
    }

    /// <summary>Leaves a fact unknown, for want of nothing.</summary>
    public void Forget(Fact fact) => _values[fact.Index] = fact.Range;

    /// <summary>Leaves a fact known no less than it is, and within bounds as far as these reach.</summary>
    public void Bound(Fact fact, Bounds bounds)
    {
        Bounds known = _values[fact.Index];
        _values[fact.Index] = new(Math.Max(known.Min, bounds.Min), Math.Min(known.Max, bounds.Max));
    }

    /// <summary>Leaves every fact known only as far as it is in either row.</summary>
    public void Widen(FactRow other)
    {
        for (int fact = 0; fact < _values.Length; fact++)
        {
            _values[fact] = Bounds.Hull(_values[fact], other._values[fact]);
        }
    }

    /// <summary>Takes over what is known in another row of the same facts; for want of what the rest is not known is not taken over.</summary>
    public void CopyValues(FactRow other) => other._values.CopyTo(_values, 0);

    /// <summary>Takes over what is known of one fact.</summary>
    public void CopyValue(int index, Bounds value) => _values[index] = value;

    /// <summary>Whether the same is known, and the rest is not for want of the same.</summary>
    public bool IsSameAs(FactRow other) => _values.AsSpan().SequenceEqual(other._values) && LacksTheSame(other);

    private bool LacksTheSame(FactRow other)
    {
        for (int fact = 0; (_lackingBits | other._lackingBits) != 0 && fact < _values.Length; fact++)
        {
            if (!_values[fact].IsKnown && !LacksTheSame(LackingAt(fact), other.LackingAt(fact)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the same is known of a fact, by figures as sure, and for want of the same.</summary>
    public bool SaysTheSame(Fact fact, FactRow other)
    {
        int at = fact.Index;
        return _values[at] == other._values[at] && GradeAt(at) == other.GradeAt(at) && (_values[at].IsKnown || LacksTheSame(LackingAt(at), other.LackingAt(at)));
    }

    private IReadOnlyList<string>? LackingAt(int index)
    {
        if ((_lackingBits & (1UL << index)) != 0)
        {
            foreach ((int fact, IReadOnlyList<string> paths) in _lacking!)
            {
                if (fact == index)
                {
                    return paths;
                }
            }
        }

        return null;
    }

    private static bool LacksTheSame(IReadOnlyList<string>? paths, IReadOnlyList<string>? others) =>
        ReferenceEquals(paths, others) || (paths is not null && others is not null && paths.SequenceEqual(others, StringComparer.Ordinal));

    /// <summary>The paths that would make the fact known; empty when it is.</summary>
    public IReadOnlyList<string> Missing(Fact fact)
    {
        if (_values[fact.Index].IsKnown)
        {
            return Nothing;
        }

        return LackingAt(fact.Index) ?? (_at.Length == 0 ? fact.Paths : [.. fact.Paths.Select(path => _at + path)]);
    }
}

/// <summary>Everything that rules are evaluated on: facts, children, and the answers to unsettled questions.</summary>
internal sealed class Situation
{
    public required FactRow Facts { get; init; }

    /// <summary>The children; where they are unknown, one of whom nothing is known.</summary>
    public required IReadOnlyList<FactRow> Children { get; init; }

    /// <summary>The paths that would tell the children; empty when they are known.</summary>
    public required IReadOnlyList<string> MissingChildren { get; init; }

    /// <summary>The answer to each question; -1 where it is left open.</summary>
    public required ImmutableArray<sbyte> Answers { get; init; }

    /// <summary>The questions whose answers can have told any of the facts, one bit for each: any other answer to any other question alone would have given the same facts.</summary>
    public ulong AskedInCounting { get; init; } = ulong.MaxValue;

    public bool ChildrenKnown => MissingChildren.Count == 0;

    /// <summary>Whether every fact is known.</summary>
    public bool IsKnown => Facts.IsKnown && ChildrenKnown && Children.All(child => child.IsKnown);

    /// <summary>A situation of its own, in which every fact that is not known is the least that it can be, or the most; of children of whom nothing is told, nothing is known either way.</summary>
    public Situation Settled(bool most) => new()
    {
        Facts = Facts.Settled(most),
        Children = ChildrenKnown ? [.. Children.Select(child => child.Settled(most))] : Children,
        MissingChildren = MissingChildren,
        Answers = Answers,
    };

    /// <summary>A situation of its own in which the same is known.</summary>
    public Situation Copy() => new() { Facts = Facts.Copy(), Children = [.. Children.Select(child => child.Copy())], MissingChildren = MissingChildren, Answers = Answers };

    /// <summary>The same facts, by the same objects, under other answers.</summary>
    public Situation Answering(ImmutableArray<sbyte> answers) => new()
    {
        Facts = Facts,
        Children = Children,
        MissingChildren = MissingChildren,
        Answers = answers,
        AskedInCounting = AskedInCounting,
    };

    /// <summary>Leaves every fact known only as far as it is in either situation, which has as many children.</summary>
    public void Widen(Situation other)
    {
        Facts.Widen(other.Facts);
        for (int child = 0; child < Children.Count; child++)
        {
            Children[child].Widen(other.Children[child]);
        }
    }

    /// <summary>Whether it has as many children, as well known, and the same answers.</summary>
    public bool HasShapeOf(Situation other) =>
        Children.Count == other.Children.Count && Answers == other.Answers && MissingChildren.SequenceEqual(other.MissingChildren, StringComparer.Ordinal);

    /// <summary>Whether the same is known, and the rest is not for want of the same, whatever the answers.</summary>
    public bool HasSameFacts(Situation other)
    {
        bool same = Facts.IsSameAs(other.Facts) && Children.Count == other.Children.Count;
        for (int child = 0; same && child < Children.Count; child++)
        {
            same = Children[child].IsSameAs(other.Children[child]);
        }

        return same;
    }
}
