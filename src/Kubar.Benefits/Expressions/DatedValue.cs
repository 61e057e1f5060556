namespace Kubar.Benefits.Expressions;

/// <summary>A figure that depends on the day. Days on which it has no value read as 0, which rules must guard against.</summary>
internal abstract class DatedValue : Dated
{
    public required Unit Unit { get; init; }

    /// <summary>The days from which it has another value or, in a gap, none: in order, each once. Before the first it has none.</summary>
    public abstract IReadOnlyList<long> Changes { get; }

    /// <summary>The values it takes on these days.</summary>
    public abstract Bounds ValuesOn(Bounds days);

    /// <summary>The worst grade of its sources on these days; greater is worse.</summary>
    public abstract int GradeOn(Bounds days);

    /// <summary>Whether it has a value on every one of these days.</summary>
    public abstract bool HasValueOn(Bounds days);

    /// <summary>The days on which it has a value: from a day, included, to a day, included; without an end it still has.</summary>
    public abstract IEnumerable<(long From, long? To)> Spans { get; }
}

/// <summary>What a named step is called and rests on.</summary>
internal abstract class Step
{
    public required string Id { get; init; }

    /// <summary>The worst grade of its sources in force on these days; greater is worse.</summary>
    public abstract int GradeOn(Bounds days);

    /// <summary>Expressions that its sentences mention, beside those it computes.</summary>
    public abstract IEnumerable<Node> Mentions { get; }
}
