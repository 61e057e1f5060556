using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Audits;

/// <summary>One sum of a voucher that is compared with the law.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">The benefit's id, <c>total</c> or <c>arrears</c>.</param>
/// <param name="Paid">What was paid.</param>
/// <param name="OwedIn">What the law gives for it.</param>
internal sealed record Item(ComparisonKind Kind, string Key, long Paid, Func<Dues, Owed> OwedIn)
{
    public bool IsHeldBy(Dues dues) => OwedIn(dues).Holds(Paid);

    public bool IsExactlyThatOf(Dues dues) => OwedIn(dues).Is(Paid);
}

/// <summary>What of a voucher is compared with the law.</summary>
internal static class Items
{
    public const string Total = "total";
    public const string Arrears = "arrears";

    /// <summary>The sums to compare; the law's arrears tell a voucher's own sum that lacks them from one that was added up wrongly.</summary>
    public static IReadOnlyList<Item> Of(Voucher voucher, Rulebook rulebook, Dues law)
    {
        var items = new List<Item>();
        string[] covered = [.. Covered(voucher, rulebook.Benefits.Select(benefit => benefit.Id))];
        if (voucher.Components is { } components)
        {
            var paid = components.ToDictionary(component => component.Benefit, component => component.Amount.Value, StringComparer.Ordinal);
            items.AddRange(covered
                .Select(benefit => new Item(ComparisonKind.Benefit, benefit, paid.GetValueOrDefault(benefit), dues => dues[benefit])));
        }
        else
        {
            long gross = voucher.Total!.Value.Value + (voucher.ArrearsDeducted?.Value ?? 0);
            bool isNet = IsNet(voucher);
            bool isOfAll = voucher.Covers.Count == 0;
            items.Add(new(ComparisonKind.Total, Total, gross, dues => dues.Over(each => isNet ? each.Left() : isOfAll ? each.Sum() : Sum(each, covered))));
        }

        if (Deducted(voucher, law) is { } deducted)
        {
            items.Add(new(ComparisonKind.Arrears, Arrears, deducted, dues => new(dues.TakenOut.Min, dues.TakenOut.Max)));
        }

        return items;
    }

    /// <summary>Of the benefits those that the voucher is about.</summary>
    public static IEnumerable<string> Covered(Voucher voucher, IEnumerable<string> benefits) => benefits.Where(benefit => IsCovered(voucher, benefit));

    /// <summary>Whether a total alone is what is left after arrears.</summary>
    public static bool IsNet(Voucher voucher) => voucher.Components is null && voucher.ArrearsDeducted is null && voucher.Covers.Count == 0;

    /// <summary>The sums of a total alone, if it was made up so.</summary>
    public static IEnumerable<Item> Split(Voucher voucher, IEnumerable<string> benefits, IReadOnlyDictionary<string, long> paid) =>
        Covered(voucher, benefits)
            .Select(benefit => new Item(ComparisonKind.Benefit, benefit, paid.GetValueOrDefault(benefit), dues => dues[benefit]))
            .Concat(IsNet(voucher) ? [new(ComparisonKind.Arrears, Arrears, paid.GetValueOrDefault(Arrears), dues => new(dues.TakenOut.Min, dues.TakenOut.Max))] : []);

    /// <summary>What the components come to; null without a split.</summary>
    public static long? SumOf(Voucher voucher) => voucher.Components?.Sum(component => component.Amount.Value);

    /// <summary>What was taken out: as the voucher says or, where it does not, what its own sum lacks when that is what the law takes out.</summary>
    public static long? Deducted(Voucher voucher, Dues law) => voucher switch
    {
        { ArrearsDeducted: { } said } => said.Value,
        { Total: { } total } when SumOf(voucher) is { } sum && law.TakenOut.Max > 0 && (sum == total.Value || law.TakenOut == Expressions.Bounds.Of(sum - total.Value)) =>
            sum - total.Value,
        _ => null,
    };

    private static bool IsCovered(Voucher voucher, string benefit) =>
        voucher.Covers.Count == 0 || voucher.Covers.Contains(benefit, StringComparer.Ordinal);

    private static Owed Sum(Dues dues, IReadOnlyList<string> covered) =>
        covered.Aggregate(Owed.Nothing, (sum, benefit) => sum + dues[benefit]);
}
