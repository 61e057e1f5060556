using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Kubar.Benefits.Audits;

/// <summary>The ids of findings. A key of a person goes through a hash and never into an id.</summary>
internal static class FindingId
{
    // Sixty-four bits: among a million findings two alike are one chance in thirty-seven million.
    private const int Bytes = 8;

    /// <summary>The id of what a check found of a person in a period.</summary>
    /// <param name="kind">The check.</param>
    /// <param name="person">The person's key; empty where it is about no person.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="voucher">The voucher's number, where the finding is about one voucher and not about the person; else empty.</param>
    public static string Of(FindingKind kind, string person, LocalDate from, LocalDate to, string voucher = "")
    {
        // Each part with its length in front: no two lists of parts give the same text.
        string[] parts = [((int)kind).ToString(CultureInfo.InvariantCulture), person, LocalDatePattern.Iso.Format(from), LocalDatePattern.Iso.Format(to), voucher];
        string text = string.Concat(parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Length}:{part}")));
        return $"F-{Convert.ToHexString(SHA256.HashData(Encoding.Unicode.GetBytes(text)).AsSpan(0, Bytes))}";
    }
}
