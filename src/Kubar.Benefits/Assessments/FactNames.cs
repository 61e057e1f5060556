using System.Collections.Frozen;
using System.Globalization;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>The name of the fact that stands at a path of a case.</summary>
internal static class FactNames
{
    private const string ChildPrefix = "family.children[";
    private const string LossPrefix = "event.losses[";

    private static readonly FrozenDictionary<string, LocalizedText> ByPath = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        ["membership.paidMonths"] = new("bulan iuran yang lunas", "the contribution months paid"),
        ["membership.registeredOn"] = new("tanggal terdaftar", "the date of registration"),
        ["claim.paidOn"] = new("tanggal pembayaran", "the date of payment"),
        ["family.children"] = new("anak peserta", "the participant's children"),
        ["birthDate"] = new("tanggal lahir", "date of birth"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static LocalizedText OfPath(string path)
    {
        if (path.StartsWith(ChildPrefix, StringComparison.Ordinal))
        {
            int child = NumberIn(path, ChildPrefix);
            LocalizedText name = OfFact(path[(path.IndexOf(']', StringComparison.Ordinal) + 2)..]);
            return new($"{name.Indonesian} anak {child}", $"{name.English} of child {child}");
        }

        if (path.StartsWith(LossPrefix, StringComparison.Ordinal))
        {
            int loss = NumberIn(path, LossPrefix);
            return new($"penilaian dokter atas cacat ke-{loss}", $"the doctor's assessment of loss {loss}");
        }

        return OfFact(path);
    }

    /// <summary>The position in a path, counted from 1.</summary>
    private static int NumberIn(string path, string prefix) =>
        1 + int.Parse(path.AsSpan(prefix.Length, path.IndexOf(']', StringComparison.Ordinal) - prefix.Length), CultureInfo.InvariantCulture);

    private static LocalizedText OfFact(string path) =>
        ByPath.GetValueOrDefault(path)
        ?? Facts.All.Concat(ChildFacts.All).FirstOrDefault(fact => fact.Paths[0] == path)?.Name
        ?? new(path, path);
}
