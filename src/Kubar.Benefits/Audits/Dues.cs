using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Audits;

/// <summary>What can be owed: from, to; without a ceiling the greatest number.</summary>
internal readonly record struct Owed(long Least, long Most)
{
    public const long NoCeiling = long.MaxValue;

    public static readonly Owed Nothing = new(0, 0);

    public bool IsKnown => Least == Most;

    public bool Holds(long paid) => Least <= paid && paid <= Most;

    public bool Is(long paid) => Least == paid && Most == paid;

    public static Owed operator +(Owed left, Owed right) =>
        new(left.Least + right.Least, left.Most == NoCeiling || right.Most == NoCeiling ? NoCeiling : left.Most + right.Most);

    /// <summary>Less what is taken out of it, which is never more than there is.</summary>
    public static Owed operator -(Owed left, Bounds right) =>
        new(Math.Max(0, left.Least - right.Max), left.Most == NoCeiling ? NoCeiling : left.Most - right.Min);
}

/// <summary>What the rules make payable now for each benefit of a chapter, in one evaluation of them.</summary>
internal sealed class Dues
{
    private readonly Owed[] _now;

    private Dues(Chapter chapter, Owed[] now)
    {
        Chapter = chapter;
        _now = now;
    }

    public Chapter Chapter { get; }

    /// <summary>What arrears take out of it.</summary>
    public Bounds TakenOut { get; private init; }

    /// <summary>What is payable now for a benefit; nothing for one that the event cannot bring.</summary>
    public Owed this[string benefit]
    {
        get
        {
            int index = IndexOf(benefit);
            return index < 0 ? Owed.Nothing : _now[index];
        }
    }

    /// <summary>Whether the same is owed for everything.</summary>
    public bool IsSameAs(Dues other) => TakenOut == other.TakenOut && _now.AsSpan().SequenceEqual(other._now);

    public static Dues Of(Chapter chapter, Evaluation evaluation, VoucherPayer? payer)
    {
        var now = new Owed[chapter.Benefits.Count];
        for (int i = 0; i < now.Length; i++)
        {
            now[i] = NowOf(chapter.Benefits[i], evaluation, payer);
        }

        // Where months are unknown the bounds of what they come to reach below nothing, which no contribution does.
        return new(chapter, now) { TakenOut = payer == VoucherPayer.Employer ? Bounds.Of(0) : Bounds.Maximum(evaluation[chapter.TakenOut], Bounds.Of(0)) };
    }

    /// <summary>The place of a benefit in the chapter, or -1.</summary>
    private int IndexOf(string benefit)
    {
        for (int i = 0; i < _now.Length; i++)
        {
            if (Chapter.Benefits[i].Id == benefit)
            {
                return i;
            }
        }

        return -1;
    }

    private static Owed NowOf(Benefit benefit, Evaluation evaluation, VoucherPayer? payer)
    {
        Bounds owed = evaluation[benefit.OwedWhen];
        if (owed.IsFalse || evaluation[benefit.ListedWhen].IsFalse || benefit.Amount is not { } sum)
        {
            return Owed.Nothing;
        }

        Bounds certain = Bounds.Minimum(owed, Bounds.Not(evaluation[benefit.DeferredWhen]));
        if (payer is { } one)
        {
            Bounds employer = evaluation[benefit.PaidByEmployer];
            certain = Bounds.Minimum(certain, one == VoucherPayer.Employer ? employer : Bounds.Not(employer));
        }

        if (certain.IsFalse)
        {
            return Owed.Nothing;
        }

        Value amount = evaluation.ValueOf(sum);
        bool isOpen = !amount.Bounds.IsKnown && amount.HasNoCeiling;
        return new(certain.IsTrue ? amount.Bounds.Min : 0, isOpen ? Owed.NoCeiling : amount.Bounds.Max);
    }
}
