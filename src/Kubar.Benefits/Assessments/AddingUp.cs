using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>The totals of an assessment: sums over what is owed, who receives them, and what they lie between while something is undetermined.</summary>
/// <param name="evaluation">The values.</param>
/// <param name="rules">The benefits that are listed.</param>
/// <param name="entitlements">What each of them comes to.</param>
/// <param name="takenOut">What arrears take out of them.</param>
internal sealed class AddingUp(Evaluation evaluation, BenefitPlaces[] rules, ValueList<Entitlement> entitlements, Bounds takenOut)
{
    public Totals Sum()
    {
        Rupiah now = default;
        Rupiah deferred = default;
        Rupiah scheduled = default;
        Rupiah jkk = default;
        Rupiah jkm = default;
        bool areComplete = true;
        foreach (Entitlement entitlement in entitlements)
        {
            if (entitlement.Outcome is NotOwed)
            {
                continue;
            }

            EntitlementStatus status = entitlement.Status;
            Rupiah amount = entitlement.Amount ?? Rupiah.Zero;
            Rupiah later = entitlement.Scheduled;
            now += status == EntitlementStatus.Owed ? amount : Rupiah.Zero;
            deferred += status == EntitlementStatus.Deferred ? amount : Rupiah.Zero;
            scheduled += later;
            jkk += entitlement.Benefit.Program == SecurityProgram.Jkk ? amount + later : Rupiah.Zero;
            jkm += entitlement.Benefit.Program == SecurityProgram.Jkm ? amount + later : Rupiah.Zero;
            areComplete &= status != EntitlementStatus.Undetermined && entitlement.ScheduleMissing.Count == 0;
        }

        bool netIsKnown = takenOut.IsKnown && takenOut.Min <= Bearable();
        bool complete = netIsKnown && areComplete;
        return new(now, deferred, scheduled, netIsKnown ? now - new Rupiah(takenOut.Min) : null, jkk, jkm)
        {
            ByPayee = netIsKnown ? ByPayee() : [],
            Complete = complete,
            Bounds = complete ? null : BoundsOf(),
        };
    }

    /// <summary>What is known to be payable now of the cash that arrears are taken out of.</summary>
    private long Bearable()
    {
        long sum = 0;
        for (int i = 0; i < rules.Length; i++)
        {
            sum += Bears(i) ? entitlements[i].Amount!.Value.Value : 0;
        }

        return sum;
    }

    private bool Bears(int index) =>
        rules[index].Benefit.BearsArrears && entitlements[index] is { Status: EntitlementStatus.Owed, PaidByEmployer: false, PayerMissing.Count: 0, Amount: not null };

    /// <summary>Arrears come off the benefits that bear them in the order of the entitlements, each as far as it goes.</summary>
    private ValueList<PayeeTotal> ByPayee()
    {
        long left = takenOut.Min;
        var sums = new List<PayeeTotal>();
        for (int i = 0; i < rules.Length; i++)
        {
            Entitlement entitlement = entitlements[i];
            if (entitlement is not { Status: EntitlementStatus.Owed, Amount: { Value: > 0 } amount })
            {
                continue;
            }

            long off = Bears(i) ? Math.Min(left, amount.Value) : 0;
            left -= off;
            Add(sums, entitlement.Payee, amount - new Rupiah(off));
        }

        return sums.ToValueList();
    }

    private static void Add(List<PayeeTotal> sums, Payee? payee, Rupiah sum)
    {
        for (int i = 0; i < sums.Count; i++)
        {
            if (sums[i].Payee == payee)
            {
                sums[i] = new(payee, sums[i].Sum + sum);
                return;
            }
        }

        sums.Add(new(payee, sum));
    }

    private TotalsBounds BoundsOf()
    {
        MoneyBounds now = MoneyBounds.Zero;
        MoneyBounds scheduled = MoneyBounds.Zero;
        Rupiah free = Rupiah.Zero;
        for (int i = 0; i < rules.Length; i++)
        {
            if (entitlements[i].Outcome is not NotOwed)
            {
                MoneyBounds one = PayableNowOf(rules[i], entitlements[i]);
                now = now.Plus(one);
                free += rules[i].Benefit.BearsArrears ? Rupiah.Zero : one.AtLeast;
                scheduled = rules[i].Later >= 0 ? scheduled.Plus(ScheduledOf(rules[i])) : scheduled;
            }
        }

        // However much the arrears are, they never reach what does not bear them.
        MoneyBounds net = new(
            now.AtLeast - new Rupiah(Math.Min((now.AtLeast - free).Value, takenOut.Max)),
            now.AtMost is { } most ? most - new Rupiah(Math.Max(0, takenOut.Min)) : null);
        return new(now, scheduled, net);
    }

    private MoneyBounds PayableNowOf(BenefitPlaces rule, Entitlement entitlement)
    {
        if (entitlement.Outcome is not Undetermined { AtLeast: { } least } undetermined)
        {
            Rupiah known = entitlement is { Status: EntitlementStatus.Owed, Amount: { } amount } ? amount : Rupiah.Zero;
            return MoneyBounds.Exactly(known);
        }

        Bounds deferred = evaluation.At(rule.DeferredWhen, 0).Bounds;
        return new(deferred.IsFalse ? least : Rupiah.Zero, deferred.IsTrue ? Rupiah.Zero : undetermined.AtMost);
    }

    private MoneyBounds ScheduledOf(BenefitPlaces rule)
    {
        Bounds bounds = evaluation.At(rule.Later, 0).Bounds;
        return new(evaluation.At(rule.OwedWhen, 0).Bounds.IsTrue ? new(bounds.Min) : Rupiah.Zero, new Rupiah(bounds.Max));
    }
}
