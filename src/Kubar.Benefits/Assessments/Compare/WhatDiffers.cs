namespace Kubar.Benefits.Assessments;

/// <summary>What a family or an auditor would see differ between two entitlements.</summary>
internal static class WhatDiffers
{
    public static ValueList<DifferenceKind> Between(Entitlement? first, Entitlement? other)
    {
        // That its event cannot bring a benefit is no other result than that the benefit is not owed.
        if (first is null || other is null)
        {
            return (first ?? other)?.Outcome is null or NotOwed ? [] : [DifferenceKind.Status];
        }

        var kinds = new List<DifferenceKind>();
        Add(DifferenceKind.Status, first.Status != other.Status);
        Add(DifferenceKind.Amount, AmountOf(first) != AmountOf(other));
        Add(DifferenceKind.WaitsFor, !WaitsFor(first).SequenceEqual(WaitsFor(other), StringComparer.Ordinal));
        Add(DifferenceKind.Payee, first.Payee != other.Payee);
        Add(DifferenceKind.Payer, (first.PaidByEmployer, first.PayerMissing.Count == 0) != (other.PaidByEmployer, other.PayerMissing.Count == 0));
        Add(DifferenceKind.Schedule, !first.Schedule.Equals(other.Schedule));
        Add(DifferenceKind.Missing, first.Outcome is Undetermined open && other.Outcome is Undetermined still && !open.Missing.Equals(still.Missing));
        Add(DifferenceKind.Reasons, first.Outcome is NotOwed was && other.Outcome is NotOwed now && !Codes(was).SequenceEqual(Codes(now), StringComparer.Ordinal));
        return kinds.ToValueList();

        void Add(DifferenceKind kind, bool differs)
        {
            if (differs)
            {
                kinds.Add(kind);
            }
        }
    }

    private static (BenefitValue?, Rupiah?, Rupiah?) AmountOf(Entitlement entitlement) => (
        (entitlement.Outcome as Entitled)?.Value,
        (entitlement.Outcome as Undetermined)?.AtLeast,
        (entitlement.Outcome as Undetermined)?.AtMost);

    private static IEnumerable<string> Codes(NotOwed notOwed) => notOwed.Reasons.Select(reason => reason.Code);

    private static IEnumerable<string> WaitsFor(Entitlement entitlement) =>
        (entitlement.Outcome as Entitled)?.DeferredUntil.Select(notice => notice.Code) ?? [];
}
