using System.Collections.Frozen;
using System.Text;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Law;

/// <summary>From paths of the JSON contract to the members of this library that hold what stands there.</summary>
internal static class MemberPaths
{
    private static readonly FrozenDictionary<string, FieldEntry> Entries = CaseFields.Entries
        .Concat(ContributionFields.Entries)
        .Concat(VoucherFields.Shape.Entries(""))
        .Append(new("options", null, null, null, IsRequired: false, null, null, null))
        .DistinctBy(entry => entry.Path, StringComparer.Ordinal)
        .ToFrozenDictionary(entry => entry.Path, StringComparer.Ordinal);

    /// <summary>The members, one within the other, with the positions in lists; what is no property of its own is left out.</summary>
    public static string Of(string path)
    {
        var members = new StringBuilder();
        var known = new StringBuilder();
        foreach (string step in path.Split('.'))
        {
            int bracket = step.IndexOf('[', StringComparison.Ordinal);
            string name = bracket < 0 ? step : step[..bracket];
            _ = known.Append(known.Length == 0 ? "" : ".").Append(name);
            string? member = EntryAt(known.ToString()) is { } entry ? entry.Member : Capitalised.Of(name);
            if (member is not null)
            {
                _ = members.Append(members.Length == 0 ? "" : ".").Append(member);
            }

            if (bracket >= 0)
            {
                _ = known.Append("[]");
                _ = members.Append(step.AsSpan(bracket));
            }
        }

        return members.ToString();
    }

    // What may be told alone, or in a list, is entered once.
    private static FieldEntry? EntryAt(string path) =>
        Entries.GetValueOrDefault(path) ?? Entries.GetValueOrDefault(path.Replace("[]", "", StringComparison.Ordinal));
}
