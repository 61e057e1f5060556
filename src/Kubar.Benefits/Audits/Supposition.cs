using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Audits;

/// <summary>A value taken for granted at a place of a graph.</summary>
internal readonly record struct Assumed(int Place, int Child, Bounds Value);

/// <summary>A world in which a voucher might be right: the rules on a situation, with some values taken for granted.</summary>
internal sealed record World(Chapter Chapter, Situation Situation)
{
    public IReadOnlyList<Assumed> Assumed { get; init; } = [];

    /// <summary>Ends the search early that asks what is due in such worlds.</summary>
    public CancellationToken Cancellation { get; init; }

    public World With(Assumed one) => this with { Assumed = [.. Assumed, one] };

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
/// <param name="Text">It in words.</param>
/// <param name="Sources">The articles it concerns, asked for only when it explains something.</param>
/// <param name="World">The world in which it is so.</param>
internal sealed record Supposition(CauseKind Kind, string Id, LocalizedText Text, Func<ValueList<string>> Sources, World World);
