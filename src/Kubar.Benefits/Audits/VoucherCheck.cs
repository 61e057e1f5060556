using System.Globalization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Audits;

/// <summary>What is wrong with a voucher beside its case, each with its path.</summary>
internal static class VoucherCheck
{
    // More than anything that is not malformed can come to; it keeps sums and differences within 64 bits.
    private const long MostPaid = 1_000_000_000_000_000;

    public static IEnumerable<Problem> ProblemsOf(Voucher voucher)
    {
        if (voucher.Components is null && voucher.Total is null)
        {
            yield return new("paid", new("paid atau paidTotal wajib diisi", "paid or paidTotal is required"));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (PaidComponent component in voucher.Components ?? [])
        {
            string path = $"paid.{component.Benefit}";
            foreach (Problem problem in OfBenefit(path, component.Benefit).Concat(OfAmount(path, component.Amount)))
            {
                yield return problem;
            }

            if (!seen.Add(component.Benefit))
            {
                yield return new(path, new("tertulis lebih dari sekali", "given more than once"));
            }

            if (voucher.Covers.Count > 0 && !voucher.Covers.Contains(component.Benefit, StringComparer.Ordinal))
            {
                yield return new(path, new("tidak termasuk dalam covers", "is not among covers"));
            }
        }

        foreach (Problem problem in OfAmount("paidTotal", voucher.Total).Concat(OfAmount("arrearsDeducted", voucher.ArrearsDeducted)))
        {
            yield return problem;
        }

        for (int i = 0; i < voucher.Covers.Count; i++)
        {
            foreach (Problem problem in OfBenefit(string.Create(CultureInfo.InvariantCulture, $"covers[{i}]"), voucher.Covers[i]))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<Problem> OfBenefit(string path, string benefit)
    {
        if (!EncodedLaw.Benefits.Any(known => known.Id == benefit))
        {
            yield return new(path, new("manfaat tidak dikenal", "is not a known benefit"));
        }
    }

    private static IEnumerable<Problem> OfAmount(string path, Rupiah? amount)
    {
        if (amount is { Value: < 0 or > MostPaid })
        {
            yield return new(path, new(
                $"harus dari Rp0 sampai {new Rupiah(MostPaid).ToString(Language.Indonesian)}",
                $"must be from Rp0 to {new Rupiah(MostPaid)}"));
        }
    }
}
