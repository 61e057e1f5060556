using System.Collections.Frozen;
using System.Globalization;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>The name of the fact that stands at a path of a case.</summary>
internal static class FactNames
{
    private const string ChildPrefix = "family.children[";

    private static readonly FrozenDictionary<string, LocalizedText> ByPath = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        ["membership.paidMonths"] = new("bulan iuran yang lunas", "the contribution months paid"),
        ["membership.registeredOn"] = new("tanggal terdaftar", "the date of registration"),
        ["claim.paidOn"] = new("tanggal pembayaran", "the date of payment"),
        ["family"] = new("keluarga yang ditinggalkan", "the family that survives"),
        ["family.children"] = new("anak peserta", "the participant's children"),
        ["birthDate"] = new("tanggal lahir", "date of birth"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static LocalizedText OfPath(string path)
    {
        if (path.StartsWith(ChildPrefix, StringComparison.Ordinal))
        {
            int end = path.IndexOf(']', StringComparison.Ordinal);
            int child = int.Parse(path.AsSpan(ChildPrefix.Length, end - ChildPrefix.Length), CultureInfo.InvariantCulture);
            LocalizedText name = OfFact(path[(end + 2)..]);
            return new($"{name.Indonesian} anak {child + 1}", $"{name.English} of child {child + 1}");
        }

        return OfFact(path);
    }

    private static LocalizedText OfFact(string path) =>
        ByPath.GetValueOrDefault(path)
        ?? Facts.All.Concat(ChildFacts.All).FirstOrDefault(fact => fact.Paths[0] == path)?.Name
        ?? new(path, path);
}
