using System.Collections.Immutable;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Audits;

/// <summary>A world in which a voucher might be right: the rules on a situation, with some values taken for granted.</summary>
internal sealed record World(Chapter Chapter, Situation Situation)
{
    public ImmutableArray<Assumed> Assumed { get; init; } = [];

    /// <summary>Ends the search early that asks what is due in such worlds.</summary>
    public CancellationToken Cancellation { get; init; }

    public World With(Assumed one) => this with { Assumed = [.. Assumed, one] };

    /// <summary>Whether it is the other one but for answers, or for more that is taken for granted: the same rules on the same facts.</summary>
    public bool IsBeside(World other) =>
        ReferenceEquals(Chapter, other.Chapter)
        && ReferenceEquals(Situation.Facts, other.Situation.Facts)
        && ReferenceEquals(Situation.Children, other.Situation.Children)
        && Assumed.AsSpan().StartsWith(other.Assumed.AsSpan());

    public Evaluation Evaluate()
    {
        var evaluation = Evaluation.Of(Chapter.Graph, Situation);
        foreach (Assumed one in Assumed)
        {
            evaluation.Assume(one.Place, one.Child, one.Value);
        }

        return evaluation;
    }

    public Dues Dues(VoucherPayer? payer)
    {
        Cancellation.ThrowIfCancellationRequested();
        using Evaluation evaluation = Evaluate();
        return Audits.Dues.Of(Chapter, evaluation, payer);
    }
}

/// <summary>What might have been otherwise than the case and the readings have it, and how to say so.</summary>
/// <param name="Kind">The kind of cause it would be.</param>
/// <param name="Id">Its id.</param>
/// <param name="Text">It in words, asked for only when it explains something.</param>
/// <param name="Sources">The articles it concerns, asked for only when it explains something.</param>
/// <param name="World">The world in which it is so.</param>
internal sealed record Supposition(CauseKind Kind, string Id, Func<LocalizedText> Text, Func<ValueList<string>> Sources, World World)
{
    private Dues? _dues;

    /// <summary>What is due in its world; reckoned once.</summary>
    public Dues DuesAmong(TriedWorlds worlds) => _dues ??= worlds.DuesIn(World);
}
