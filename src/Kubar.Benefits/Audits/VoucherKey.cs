using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Audits;

/// <summary>What of a voucher is compared with other vouchers.</summary>
/// <param name="Person">The person's key: <see cref="Voucher.Person"/>, else the case's.</param>
/// <param name="Kind">The kind of event.</param>
/// <param name="EventDate">The day of the event.</param>
/// <param name="DiedOn">The day of death; null: none, or it is not known.</param>
/// <param name="Payer">Who paid, where that is told.</param>
/// <param name="Paid">What was paid in all, in rupiah.</param>
/// <param name="Components">What was paid by benefit; null: the voucher has only a total.</param>
/// <param name="Covers">The benefits that a voucher with only a total is about; empty: all that the event can bring.</param>
internal sealed record VoucherKey(
    string Person,
    EventKind Kind,
    LocalDate EventDate,
    LocalDate? DiedOn,
    VoucherPayer? Payer,
    long Paid,
    ValueList<PaidInVoucher>? Components,
    ValueList<string> Covers)
{
    /// <summary>The day by which the event is told from others of the same person: a person dies once.</summary>
    public LocalDate Happened => DiedOn ?? EventDate;

    /// <summary>The least that is owed for all that the voucher is about, in rupiah.</summary>
    public long DueLeast { get; private init; }

    /// <summary>The most, in rupiah; null: nothing bounds it.</summary>
    public long? DueMost { get; private init; }

    /// <summary>The articles of what is owed or was paid.</summary>
    public required ValueList<string> Sources { get; init; }

    /// <summary>The worst grade among them.</summary>
    public required Grade Grade { get; init; }

    public static VoucherKey Of(Voucher voucher, Assessment assessment, ValueList<Comparison> comparisons)
    {
        InsuredEvent happened = voucher.Case.Event;
        Comparison[] sums = [.. comparisons.Where(comparison => comparison.Kind != ComparisonKind.Arrears)];
        Entitlement[] stated = [.. assessment.Entitlements.Where(entitlement => sums.Any(comparison => comparison.Benefit?.Id == entitlement.Benefit.Id)
            || (voucher.Components is null && entitlement.Outcome is not NotOwed && (voucher.Covers.Count == 0 || voucher.Covers.Contains(entitlement.Benefit.Id, StringComparer.Ordinal))))];
        return new(
            voucher.Person is { } person ? $"person:{person.Trim()}" : $"case:{voucher.Case.Id}",
            happened.Kind,
            happened.Date,
            happened.DiedOn ?? (happened.Kind == EventKind.NonWorkDeath ? happened.Date : null),
            voucher.Payer,
            Items.SumOf(voucher) ?? voucher.Total!.Value.Value,
            voucher.Components is null
                ? null
                : sums.Where(comparison => comparison.Paid > Rupiah.Zero).Select(comparison => PaidInVoucher.Of(comparison, voucher, assessment)).ToValueList(),
            voucher.Covers)
        {
            Sources = stated.SelectMany(entitlement => entitlement.Sources).Select(source => source.Text).Distinct(StringComparer.Ordinal).ToValueList(),
            Grade = stated.Select(entitlement => entitlement.Grade).Append(Grade.A).Max(),
            DueLeast = sums.Sum(comparison => comparison.AtLeast.Value),
            DueMost = Array.TrueForAll(sums, comparison => comparison.AtMost is not null) ? sums.Sum(comparison => comparison.AtMost!.Value.Value) : null,
        };
    }
}

/// <summary>What a voucher paid for one benefit.</summary>
/// <param name="Benefit">The benefit; of one that is paid by the year, with the year of payment.</param>
/// <param name="Paid">What was paid.</param>
/// <param name="AtLeast">The least that is owed.</param>
/// <param name="AtMost">The most; null: nothing bounds it.</param>
/// <param name="MayReturn">Whether it may rightly be paid again: by the year, where the year of payment is not told.</param>
internal sealed record PaidInVoucher(string Benefit, long Paid, long AtLeast, long? AtMost, bool MayReturn)
{
    public static PaidInVoucher Of(Comparison comparison, Voucher voucher, Assessment assessment)
    {
        string benefit = comparison.Benefit!.Id;
        bool isYearly = assessment[benefit]?.Schedule.Count > 0;
        int? year = isYearly ? voucher.Case.Claim.PaidOn?.Year : null;
        return new(
            year is { } known ? $"{benefit}@{known.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : benefit,
            comparison.Paid.Value,
            comparison.AtLeast.Value,
            comparison.AtMost?.Value,
            isYearly && year is null);
    }
}
