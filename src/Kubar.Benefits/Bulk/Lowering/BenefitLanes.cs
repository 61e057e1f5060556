using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>What one benefit comes to, row by row: the words of an entitlement as operations.</summary>
internal sealed class BenefitLanes
{
    private readonly RuleLowering _lowering;
    private readonly CeilingLowering _ceiling;
    private readonly BulkBenefit _benefit;
    private readonly Lane _owed;
    private readonly Lane _deferred;
    private readonly Lane? _amount;
    private readonly int _amountIsKnown;

    public BenefitLanes(RuleLowering lowering, CeilingLowering ceiling, BulkBenefit benefit)
    {
        _lowering = lowering;
        _ceiling = ceiling;
        _benefit = benefit;
        LaneArithmetic arithmetic = lowering.Arithmetic;
        CanBeBrought = arithmetic.Truth(lowering[benefit.CanBeBrought]);
        bool isImpossible = CanBeBrought.Max == LaneBuilder.False;
        _owed = isImpossible ? Lane.False : arithmetic.All(CanBeBrought, arithmetic.Truth(lowering[Rule.OwedWhen]));
        _deferred = isImpossible ? Lane.False : arithmetic.Truth(lowering[Rule.DeferredWhen]);
        _amount = Rule.Amount is { } amount && _owed.Max != LaneBuilder.False ? lowering[amount] : null;
        _amountIsKnown = _amount is { } sum ? arithmetic.IsKnown(sum) : LaneBuilder.True;
        int isKnown = Builder.And(_owed.Min, arithmetic.IsKnown(_deferred));
        IsEntitled = Rule.IsUnlimitedCare ? isKnown : Builder.And(isKnown, _amountIsKnown);
    }

    /// <summary>Whether the row's kind of event can bring the benefit.</summary>
    public Lane CanBeBrought { get; }

    public int IsNotOwed => Builder.Not(_owed.Max);

    public int IsOwedNow => Builder.And(IsEntitled, Builder.Not(_deferred.Min));

    public int IsDeferred => Builder.And(IsEntitled, _deferred.Min);

    /// <summary>Owed or deferred.</summary>
    public int IsEntitled { get; }

    /// <summary>BPJS pays it, and not the employer.</summary>
    public int IsPaidByFund => Builder.Not(_lowering.Arithmetic.Truth(_lowering[Rule.PaidByEmployer]).Max);

    /// <summary>The amount owed or deferred, as far as it is known; else 0.</summary>
    public int KnownAmount => Sum is { } sum ? Builder.Choose(Builder.And(IsEntitled, _amountIsKnown), sum.Min, None) : None;

    private Benefit Rule => _benefit.Rule;

    private LaneBuilder Builder => _lowering.Builder;

    private int None => Builder.Constant(0);

    private Lane? Sum => _owed.Max == LaneBuilder.False ? null : _amount;

    public int Status() => Builder.Choose(
        IsNotOwed,
        Number(BulkStatus.NotOwed),
        Builder.Choose(
            IsEntitled,
            Builder.Choose(_deferred.Min, Number(BulkStatus.Deferred), Number(BulkStatus.Owed)),
            Number(BulkStatus.Undetermined)));

    public int Amount() => Rule.IsUnlimitedCare
        ? Builder.Choose(Builder.And(IsEntitled, Builder.Not(_amountIsKnown)), Builder.Constant(BulkOutput.Unknown), KnownAmount)
        : KnownAmount;

    public int AtLeast() => Sum is { } sum ? Builder.Choose(_owed.Min, sum.Min, None) : None;

    public int AtMost()
    {
        if (Sum is not { } sum)
        {
            return None;
        }

        int isOpen = Builder.And(_ceiling.HasNone(Rule.Amount!), Builder.Not(Builder.And(IsEntitled, _amountIsKnown)));
        return Builder.Choose(_owed.Max, Builder.Choose(isOpen, Builder.Constant(BulkOutput.NoCeiling), sum.Max), None);
    }

    /// <summary>What falls due after the amount: where it is not certain, the instalments up to the first that is not.</summary>
    public int Scheduled()
    {
        if (Rule.Later is not { } later || IsEntitled == LaneBuilder.False)
        {
            return None;
        }

        Lane whole = _lowering[later];
        return Builder.Choose(IsEntitled, whole.IsKnown ? whole.Min : CertainLater(Rule.Schedule!), None);
    }

    public int Payee()
    {
        if (_owed.Max == LaneBuilder.False)
        {
            return None;
        }

        Lane payee = _lowering[Rule.Payee];
        return Builder.Choose(Builder.And(_owed.Max, _lowering.Arithmetic.IsKnown(payee)), payee.Min, None);
    }

    public int PaidByEmployer()
    {
        if (_owed.Max == LaneBuilder.False)
        {
            return None;
        }

        Lane employer = _lowering.Arithmetic.Truth(_lowering[Rule.PaidByEmployer]);
        int payer = Builder.Choose(employer.Min, Builder.Constant(1), Builder.Choose(employer.Max, Builder.Constant(2), None));
        return Builder.Choose(_owed.Max, payer, None);
    }

    /// <summary>The employer owes it, and is reimbursed.</summary>
    public int PayerFirst()
    {
        if (_owed.Max == LaneBuilder.False)
        {
            return None;
        }

        int employer = _lowering.Arithmetic.Truth(_lowering[Rule.PaidByEmployer]).Min;
        int first = _lowering.Arithmetic.Truth(_lowering[Rule.EmployerPaysFirst]).Min;
        return Builder.Choose(Builder.And(_owed.Max, Builder.And(employer, first)), Builder.Constant(1), None);
    }

    /// <summary>Which heirs, where the heirs are paid.</summary>
    public int HeirRank(Chapter chapter)
    {
        if (_owed.Max == LaneBuilder.False)
        {
            return None;
        }

        Lane payee = _lowering[Rule.Payee];
        Lane rank = _lowering[chapter.HeirRankOf(Rule)];
        int toHeirs = Builder.And(_lowering.Arithmetic.IsKnown(payee), Builder.Equal(payee.Min, Builder.Constant((long)Law.Payee.Heirs)));
        return Builder.Choose(Builder.And(_owed.Max, Builder.And(toHeirs, _lowering.Arithmetic.IsKnown(rank))), rank.Min, None);
    }

    /// <summary>Why it is not owed; where it is deferred, what it waits for.</summary>
    public IEnumerable<(string Code, int Truth)> Reasons(ReasonLowering reasons)
    {
        if (CanBeBrought.Max == LaneBuilder.False)
        {
            return [];
        }

        return reasons.Deciding(Rule.OwedWhen, holds: false, Builder.And(CanBeBrought.Max, IsNotOwed))
            .Concat(reasons.Deciding(Rule.DeferredWhen, holds: true, IsDeferred));
    }

    private int CertainLater(Schedule schedule)
    {
        int isYearly = _lowering.Arithmetic.Truth(_lowering[schedule.InForce]).Min;
        if (isYearly == LaneBuilder.False)
        {
            return None;
        }

        int sum = _lowering.Children.SumOfSure(_lowering.OperationOf(schedule.Now), (lowering, child) => CertainInstalments.Of(schedule, lowering, child), $"certain instalments of {schedule.Id}");
        int isSome = Builder.And(isYearly, Builder.AtMost(KnownAmount, sum));
        return Builder.Choose(isSome, Builder.Subtract(sum, KnownAmount), None);
    }

    private int Number(BulkStatus status) => Builder.Constant((long)status);
}
