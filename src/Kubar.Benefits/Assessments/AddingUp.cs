using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>The totals of an assessment: sums over what is owed, who receives them, and what they lie between while something is undetermined.</summary>
internal sealed class AddingUp(Evaluation evaluation, IReadOnlyList<(Benefit Rule, Entitlement Entitlement)> entitlements, Bounds takenOut)
{
    public Totals Sum()
    {
        Rupiah now = default;
        Rupiah deferred = default;
        Rupiah scheduled = default;
        Rupiah jkk = default;
        Rupiah jkm = default;
        foreach ((_, Entitlement entitlement) in entitlements)
        {
            Rupiah amount = entitlement.Amount ?? Rupiah.Zero;
            Rupiah later = entitlement.Scheduled;
            now += entitlement.Status == EntitlementStatus.Owed ? amount : Rupiah.Zero;
            deferred += entitlement.Status == EntitlementStatus.Deferred ? amount : Rupiah.Zero;
            scheduled += later;
            jkk += entitlement.Benefit.Program == SecurityProgram.Jkk ? amount + later : Rupiah.Zero;
            jkm += entitlement.Benefit.Program == SecurityProgram.Jkm ? amount + later : Rupiah.Zero;
        }

        bool netIsKnown = takenOut.IsKnown && takenOut.Min <= Bearable();
        bool complete = netIsKnown && entitlements.All(pair => IsComplete(pair.Entitlement));
        return new(now, deferred, scheduled, netIsKnown ? now - new Rupiah(takenOut.Min) : null, jkk, jkm)
        {
            ByPayee = netIsKnown ? ByPayee() : [],
            Complete = complete,
            Bounds = complete ? null : BoundsOf(),
        };
    }

    private static bool IsComplete(Entitlement entitlement) =>
        entitlement.Status != EntitlementStatus.Undetermined && entitlement.ScheduleMissing.Count == 0;

    /// <summary>What is known to be payable now of the cash that arrears are taken out of.</summary>
    private long Bearable() => entitlements.Where(pair => Bears(pair.Rule, pair.Entitlement)).Sum(pair => pair.Entitlement.Amount!.Value.Value);

    private static bool Bears(Benefit rule, Entitlement entitlement) =>
        rule.BearsArrears && entitlement is { Status: EntitlementStatus.Owed, PaidByEmployer: false, PayerMissing.Count: 0, Amount: not null };

    /// <summary>Arrears come off the benefits that bear them in the order of the entitlements, each as far as it goes.</summary>
    private ValueList<PayeeTotal> ByPayee()
    {
        long left = takenOut.Min;
        var sums = new List<PayeeTotal>();
        foreach ((Benefit rule, Entitlement entitlement) in entitlements)
        {
            if (entitlement is not { Status: EntitlementStatus.Owed, Amount: { Value: > 0 } amount })
            {
                continue;
            }

            long off = Bears(rule, entitlement) ? Math.Min(left, amount.Value) : 0;
            left -= off;
            Add(sums, entitlement.Payee, amount - new Rupiah(off));
        }

        return sums.ToValueList();
    }

    private static void Add(List<PayeeTotal> sums, Payee? payee, Rupiah sum)
    {
        int at = sums.FindIndex(total => total.Payee == payee);
        if (at < 0)
        {
            sums.Add(new(payee, sum));
        }
        else
        {
            sums[at] = new(payee, sums[at].Sum + sum);
        }
    }

    private TotalsBounds BoundsOf()
    {
        MoneyBounds now = SumOf(PayableNowOf);
        MoneyBounds scheduled = SumOf(ScheduledOf);
        MoneyBounds net = new(
            now.AtLeast - new Rupiah(Math.Min(now.AtLeast.Value, takenOut.Max)),
            now.AtMost is { } most ? most - new Rupiah(takenOut.Min) : null);
        return new(now, scheduled, net);
    }

    private MoneyBounds SumOf(Func<Benefit, Entitlement, MoneyBounds> part) =>
        entitlements.Select(pair => part(pair.Rule, pair.Entitlement)).Sum();

    private MoneyBounds PayableNowOf(Benefit rule, Entitlement entitlement)
    {
        if (entitlement.Outcome is not Undetermined { AtLeast: { } least } undetermined)
        {
            Rupiah known = entitlement is { Status: EntitlementStatus.Owed, Amount: { } amount } ? amount : Rupiah.Zero;
            return MoneyBounds.Exactly(known);
        }

        Bounds deferred = evaluation[rule.DeferredWhen];
        return new(deferred.IsFalse ? least : Rupiah.Zero, deferred.IsTrue ? Rupiah.Zero : undetermined.AtMost);
    }

    private MoneyBounds ScheduledOf(Benefit rule, Entitlement entitlement)
    {
        if (entitlement.Outcome is NotOwed || rule.Later is not { } later)
        {
            return MoneyBounds.Zero;
        }

        Bounds bounds = evaluation[later];
        return new(evaluation[rule.OwedWhen].IsTrue ? new(bounds.Min) : Rupiah.Zero, new Rupiah(bounds.Max));
    }
}
