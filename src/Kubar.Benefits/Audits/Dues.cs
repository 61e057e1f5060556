using Kubar.Benefits.Expressions;
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

    /// <summary>One or the other.</summary>
    public Owed Or(Owed other) => new(Math.Min(Least, other.Least), Math.Max(Most, other.Most));

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

    /// <summary>The same where the event is one of JKK, and where it is none, while that is open; null: it is settled, or one programme alone can pay.</summary>
    private (Dues OfWork, Dues Otherwise)? Apart { get; init; }

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

    /// <summary>A sum of several benefits: while it is open which programme a death falls under, it lies between what either brings, and never reaches to both.</summary>
    public Owed Over(Func<Dues, Owed> sum) => Apart is { } apart ? sum(apart.OfWork).Or(sum(apart.Otherwise)) : sum(this);

    /// <summary>What is payable now for all of them.</summary>
    public Owed Sum() => _now.Aggregate(Owed.Nothing, (sum, owed) => sum + owed);

    /// <summary>What is left of it after arrears, which never reach what does not bear them, however much they may be.</summary>
    public Owed Left()
    {
        Owed bears = Owed.Nothing;
        Owed free = Owed.Nothing;
        for (int i = 0; i < _now.Length; i++)
        {
            if (Chapter.Benefits[i].BearsArrears)
            {
                bears += _now[i];
            }
            else
            {
                free += _now[i];
            }
        }

        return free + (bears - TakenOut);
    }

    public static Dues Of(Chapter chapter, Evaluation evaluation, VoucherPayer? payer)
    {
        Owed[] now = Array.ConvertAll(chapter.Places, places => NowOf(places, evaluation, payer));

        // Where months are unknown the bounds of what they come to reach below nothing, which no contribution does.
        return new(chapter, now) { TakenOut = payer == VoucherPayer.Employer ? Bounds.Of(0) : Bounds.Maximum(evaluation[chapter.TakenOut], Bounds.Of(0)) };
    }

    /// <summary>The same of a world, which knows what excludes what in sums.</summary>
    public static Dues Of(World world, Evaluation evaluation, VoucherPayer? payer)
    {
        Chapter chapter = world.Chapter;
        Dues dues = Of(chapter, evaluation, payer);
        return !chapter.BringsBothProgrammes || evaluation[chapter.IsOfWork].IsKnown
            ? dues
            : new(chapter, dues._now) { TakenOut = dues.TakenOut, Apart = (Where(Bounds.True), Where(Bounds.False)) };

        Dues Where(Bounds isOfWork) => world.With(new(chapter.Graph[chapter.IsOfWork], 0, isOfWork)).Dues(payer);
    }

    /// <summary>Everything in a chapter of which they are made, as a set with one bit for each position in the graph.</summary>
    public static ulong[] PartsOf(Chapter chapter)
    {
        var parts = new ulong[chapter.Graph.Users.Words];
        Add(chapter.Graph[chapter.TakenOut]);
        foreach (BenefitPlaces places in chapter.Places)
        {
            Add(places.OwedWhen);
            Add(places.ListedWhen);
            Add(places.DeferredWhen);
            Add(places.PaidByEmployer);
            if (places.Amount >= 0)
            {
                Add(places.Amount);
            }
        }

        return parts;

        void Add(int place)
        {
            int position = chapter.Graph.PositionOf(place);
            parts[position >> 6] |= 1UL << position;
        }
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

    private static Owed NowOf(BenefitPlaces places, Evaluation evaluation, VoucherPayer? payer)
    {
        Bounds owed = evaluation.At(places.OwedWhen, 0).Bounds;
        if (owed.IsFalse || places.Amount < 0 || evaluation.At(places.ListedWhen, 0).Bounds.IsFalse)
        {
            return Owed.Nothing;
        }

        Bounds certain = Bounds.Minimum(owed, Bounds.Not(evaluation.At(places.DeferredWhen, 0).Bounds));
        if (payer is { } one)
        {
            Bounds employer = evaluation.At(places.PaidByEmployer, 0).Bounds;
            certain = Bounds.Minimum(certain, one == VoucherPayer.Employer ? employer : Bounds.Not(employer));
        }

        if (certain.IsFalse)
        {
            return Owed.Nothing;
        }

        ref readonly Value amount = ref evaluation.At(places.Amount, 0);
        bool isOpen = !amount.Bounds.IsKnown && amount.HasNoCeiling;
        return new(certain.IsTrue ? amount.Bounds.Min : 0, isOpen ? Owed.NoCeiling : amount.Bounds.Max);
    }
}
