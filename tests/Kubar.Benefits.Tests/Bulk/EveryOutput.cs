using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>Every output there is, and what a single assessment says in its place.</summary>
internal static class EveryOutput
{
    public static ValueList<BulkOutput> All { get; } =
    [
        .. EncodedLaw.Benefits.SelectMany(benefit => OfBenefit(benefit.Id)),
        .. OfRow,
    ];

    public static IEnumerable<BulkOutput> OfBenefit(string id) =>
    [
        BulkOutput.StatusOf(id),
        BulkOutput.AmountOf(id),
        BulkOutput.AtLeastOf(id),
        BulkOutput.AtMostOf(id),
        BulkOutput.ScheduledOf(id),
        BulkOutput.PayeeOf(id),
        BulkOutput.PaidByEmployerOf(id),
        BulkOutput.PayerFirstOf(id),
        BulkOutput.HeirRankOf(id),
        BulkOutput.ReasonsOf(id),
    ];

    public static IEnumerable<BulkOutput> OfRow =>
    [
        BulkOutput.Reasons,
        BulkOutput.PayableNow,
        BulkOutput.Deferred,
        BulkOutput.Scheduled,
        BulkOutput.Net,
        BulkOutput.Jkk,
        BulkOutput.Jkm,
        BulkOutput.ArrearsMonths,
        BulkOutput.ArrearsAmount,
        BulkOutput.ArrearsDeducted,
    ];

    /// <summary>The outputs of a row that differ from the single assessment.</summary>
    public static IEnumerable<string> Differences(BulkPlan plan, BulkResult result, int row, Assessment assessment)
    {
        foreach (BulkOutput output in plan.Request.Outputs)
        {
            string expected = Expected(output, plan, assessment);
            string actual = Actual(output, plan, result, row);
            if (expected != actual)
            {
                yield return $"{assessment.Id} {output}: {actual} instead of {expected}";
            }
        }
    }

    private static string Actual(BulkOutput output, BulkPlan plan, BulkResult result, int row) => output switch
    {
        BulkOutput<byte> bytes => Text(result.Of(bytes)[row]),
        BulkOutput<int> numbers => Text(result.Of(numbers)[row]),
        BulkOutput<long> amounts => Text(result.Of(amounts)[row]),
        BulkOutput<ulong> sets => NamesOf(plan, result.Of(sets)[row]),
        _ => throw new ArgumentException("There is no such output.", nameof(output)),
    };

    private static string Expected(BulkOutput output, BulkPlan plan, Assessment assessment)
    {
        Entitlement? entitlement = output.Benefit is { } id ? assessment.Entitlements.FirstOrDefault(one => one.Benefit.Id == id) : null;
        switch (output.Kind)
        {
            case BulkOutputKind.Status:
                return Text((long)(entitlement?.Status ?? EntitlementStatus.NotOwed));
            case BulkOutputKind.Amount:
                return Text(entitlement is { Outcome: Entitled { Value: UnlimitedCare { ActualCost: null } } } ? BulkOutput.Unknown : entitlement?.Amount?.Value ?? 0);
            case BulkOutputKind.AtLeast:
                return Text(entitlement?.Outcome is Undetermined least ? least.AtLeast?.Value ?? 0 : entitlement?.Amount?.Value ?? 0);
            case BulkOutputKind.AtMost:
                return Text(AtMost(entitlement));
            case BulkOutputKind.Scheduled:
                return Text(Later(entitlement));
            case BulkOutputKind.Payee:
                return Text(entitlement?.Payee is { } payee ? (long)payee : 0);
            case BulkOutputKind.PayerFirst:
                return Text(entitlement is { PayerFirst: true } ? 1 : 0);
            case BulkOutputKind.HeirRank:
                return Text((int?)entitlement?.HeirRank ?? 0);
            case BulkOutputKind.PaidByEmployer:
                return Text(entitlement is null ? 0 : entitlement.PaidByEmployer ? 1 : entitlement.PayerMissing.Count > 0 ? 2 : 0);
            case BulkOutputKind.Reasons:
                return Names(entitlement is null ? [] : ReasonsOf(entitlement));
            case BulkOutputKind.AllReasons:
                return Names(assessment.Entitlements.Where(asked => plan.Request.Outputs.Any(other => other.Benefit == asked.Benefit.Id)).SelectMany(ReasonsOf));
            case BulkOutputKind.PayableNow:
                return Text(assessment.Totals.PayableNow.Value);
            case BulkOutputKind.Deferred:
                return Text(assessment.Totals.Deferred.Value);
            case BulkOutputKind.TotalScheduled:
                return Text(assessment.Totals.Scheduled.Value);
            case BulkOutputKind.Net:
                return Text(assessment.Totals.Net?.Value ?? BulkOutput.Unknown);
            case BulkOutputKind.Jkk:
                return Text(assessment.Totals.Jkk.Value);
            case BulkOutputKind.Jkm:
                return Text(assessment.Totals.Jkm.Value);
            case BulkOutputKind.ArrearsMonths:
                return Text(assessment.Arrears.Months ?? -1);
            case BulkOutputKind.ArrearsAmount:
                return Text(assessment.Arrears.Amount?.Value ?? BulkOutput.Unknown);
            default:
                return Text(assessment.Arrears.Deducted ? 1 : 0);
        }
    }

    private static long AtMost(Entitlement? entitlement) => entitlement switch
    {
        null => 0,
        { Outcome: Undetermined { AtMost: { } most } } => most.Value,
        { Outcome: Undetermined { AtLeast: not null } } => BulkOutput.NoCeiling,
        { Outcome: Entitled { Value: UnlimitedCare { ActualCost: null } } } => BulkOutput.NoCeiling,
        _ => entitlement.Amount?.Value ?? 0,
    };

    private static long Later(Entitlement? entitlement) => entitlement?.Scheduled.Value ?? 0;

    private static IEnumerable<string> ReasonsOf(Entitlement entitlement) => entitlement.Outcome switch
    {
        NotOwed not => not.Reasons.Select(reason => reason.Code),
        Entitled deferred => deferred.DeferredUntil.Select(reason => reason.Code),
        _ => [],
    };

    private static string NamesOf(BulkPlan plan, ulong set) => Names(plan.Reasons.Where(reason => (set & reason.Mask) != 0).Select(reason => reason.Code));

    private static string Names(IEnumerable<string> codes) => string.Join(' ', codes.Distinct().Order(StringComparer.Ordinal));

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
