using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>The outputs asked for, as operations: the sums and remarks of an assessment, worked out for each row.</summary>
internal sealed class OutputLowering
{
    private const int MostWarnings = 62;

    private readonly BulkRules _rules;
    private readonly RuleLowering _lowering;
    private readonly CeilingLowering _ceiling;
    private readonly ReasonLowering _reasons;
    private readonly IReadOnlyList<string> _reasoned;
    private readonly Dictionary<string, BenefitLanes> _benefits = new(StringComparer.Ordinal);

    public OutputLowering(BulkRules rules, RuleLowering lowering, IReadOnlyList<BulkOutput> outputs, IReadOnlyList<BulkReason> legend)
    {
        _rules = rules;
        _lowering = lowering;
        _ceiling = new(lowering);
        _reasons = new(lowering, legend);
        _reasoned = BenefitsOf(rules, outputs);
    }

    private LaneBuilder Builder => _lowering.Builder;

    private LaneArithmetic Arithmetic => _lowering.Arithmetic;

    private int None => Builder.Constant(0);

    /// <summary>The benefits whose reasons the outputs can name: those asked for, in the order of the regulation.</summary>
    public static IReadOnlyList<string> BenefitsOf(BulkRules rules, IReadOnlyList<BulkOutput> outputs) =>
        [.. rules.Benefits.Select(benefit => benefit.Rule.Id).Where(id => outputs.Any(output => output.Benefit == id))];

    public int Of(BulkOutput output) => Builder.AsNumber(output.Kind switch
    {
        BulkOutputKind.Status => Benefit(output).Status(),
        BulkOutputKind.Amount => Benefit(output).Amount(),
        BulkOutputKind.AtLeast => Benefit(output).AtLeast(),
        BulkOutputKind.AtMost => Benefit(output).AtMost(),
        BulkOutputKind.Scheduled => Benefit(output).Scheduled(),
        BulkOutputKind.Payee => Benefit(output).Payee(),
        BulkOutputKind.PaidByEmployer => Benefit(output).PaidByEmployer(),
        BulkOutputKind.PayerFirst => Benefit(output).PayerFirst(),
        BulkOutputKind.HeirRank => Benefit(output).HeirRank(_rules.Chapter),
        BulkOutputKind.Reasons => _reasons.SetOf(Benefit(output).Reasons(_reasons)),
        BulkOutputKind.AllReasons => _reasons.SetOf(_reasoned.SelectMany(id => Benefit(id).Reasons(_reasons))),
        BulkOutputKind.PayableNow => SumOf(_ => true, benefit => Builder.Choose(benefit.IsOwedNow, benefit.KnownAmount, None)),
        BulkOutputKind.Deferred => SumOf(_ => true, benefit => Builder.Choose(benefit.IsDeferred, benefit.KnownAmount, None)),
        BulkOutputKind.TotalScheduled => SumOf(_ => true, benefit => benefit.Scheduled()),
        BulkOutputKind.Net => Net(),
        BulkOutputKind.Jkk => SumOf(rule => rule.Info.Program == SecurityProgram.Jkk, Whole),
        BulkOutputKind.Jkm => SumOf(rule => rule.Info.Program == SecurityProgram.Jkm, Whole),
        BulkOutputKind.ArrearsMonths => ArrearsMonths(),
        BulkOutputKind.ArrearsAmount => ArrearsAmount(),
        BulkOutputKind.ArrearsDeducted => Builder.AsNumber(Builder.AtMost(Builder.Constant(1), _lowering[_rules.Chapter.TakenOut].Min)),
        BulkOutputKind.Warnings => Warnings(),
        _ => throw new InvalidOperationException($"{output} is not an output."),
    });

    private BenefitLanes Benefit(BulkOutput output) => Benefit(output.Benefit!);

    private BenefitLanes Benefit(string id)
    {
        if (!_benefits.TryGetValue(id, out BenefitLanes? benefit))
        {
            _benefits[id] = benefit = new(_lowering, _ceiling, _rules[id]);
        }

        return benefit;
    }

    private int SumOf(Func<Benefit, bool> counts, Func<BenefitLanes, int> part) => _rules.Benefits
        .Where(benefit => counts(benefit.Rule))
        .Aggregate(None, (sum, benefit) => Builder.Add(sum, part(Benefit(benefit.Rule.Id))));

    private int Whole(BenefitLanes benefit) => Builder.Add(benefit.KnownAmount, benefit.Scheduled());

    private int Net()
    {
        Lane takenOut = _lowering[_rules.Chapter.TakenOut];
        int now = Of(BulkOutput.PayableNow);
        int bearable = SumOf(rule => rule.BearsArrears, benefit => Builder.Choose(Builder.And(benefit.IsOwedNow, benefit.IsPaidByFund), benefit.KnownAmount, None));
        int isKnown = Builder.And(Arithmetic.IsKnown(takenOut), Builder.AtMost(takenOut.Min, bearable));
        return Builder.Choose(isKnown, Builder.Subtract(now, takenOut.Min), Builder.Constant(BulkOutput.Unknown));
    }

    // A bit beyond the last would be taken for another remark's.
    private int Warnings() => _rules.Chapter.Warnings.Count > MostWarnings
        ? throw new InvalidOperationException($"A column tells {MostWarnings} remarks at most, one by each bit.")
        : _rules.Chapter.Warnings.Index().Aggregate(None, (set, warning) =>
            Builder.Add(set, Builder.Choose(Arithmetic.Truth(_lowering[warning.Item.When]).Min, Builder.Constant(1L << warning.Index), None)));

    private int ArrearsMonths()
    {
        Lane months = _lowering[_rules.Chapter.ArrearsMonths];
        return Builder.Choose(Arithmetic.IsKnown(months), months.Min, Builder.Constant(-1));
    }

    private int ArrearsAmount()
    {
        Lane months = _lowering[_rules.Chapter.ArrearsMonths];
        Lane gaps = _lowering[_rules.Chapter.ArrearsGapMonths];
        Lane sum = _lowering[_rules.Chapter.ArrearsSum];
        int isBpu = Arithmetic.Truth(_lowering[_rules.Chapter.ParticipantOwesArrears]).Min;
        int isKnown = Builder.And(isBpu, Builder.And(Arithmetic.IsKnown(months), Arithmetic.IsKnown(sum)));
        return Builder.Choose(
            Builder.And(Builder.AtMost(months.Max, None), Builder.AtMost(gaps.Max, None)),
            None,
            Builder.Choose(isKnown, sum.Min, Builder.Constant(BulkOutput.Unknown)));
    }
}
