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
    public static string Of(FindingKind kind, string person, LocalDate from, LocalDate to, string voucher = "") =>
        Of(((int)kind).ToString(CultureInfo.InvariantCulture), person, from, to, voucher);

    /// <inheritdoc cref="Of(FindingKind, string, LocalDate, LocalDate, string)"/>
    /// <param name="check">The check, by a word of its own.</param>
    /// <param name="person">The person's key; empty where it is about no person.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="what">What else it is about; else empty.</param>
    public static string Of(string check, string person, LocalDate from, LocalDate to, string what = "") =>
        Hashed("F-", [check, person, LocalDatePattern.Iso.Format(from), LocalDatePattern.Iso.Format(to), what]);

    /// <summary>A person by a name of no meaning; whoever has the key, or tries every NIK there can be, can compute it again.</summary>
    public static string OfPerson(string person) => Hashed("P-", [person]);

    /// <summary>Each part with its length in front: no two lists of parts give the same text.</summary>
    private static string Hashed(string prefix, string[] parts)
    {
        string text = string.Concat(parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Length}:{part}")));
        return $"{prefix}{Convert.ToHexString(SHA256.HashData(Encoding.Unicode.GetBytes(text)).AsSpan(0, Bytes))}";
    }
}
