using System.Collections.Frozen;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Interviews;

/// <summary>A fact that is missing, what the table of fields says of it, and the benefits that rest on it.</summary>
internal sealed record OpenFact(string Path, FieldEntry Entry, ValueList<string> Benefits);

/// <summary>The facts that entitlements still ask for and that somebody can tell; law that was not read is none.</summary>
internal static class OpenFacts
{
    private static readonly FrozenDictionary<string, int> Places = CaseFields.Entries.Index()
        .DistinctBy(entry => entry.Item.Path, StringComparer.Ordinal)
        .ToFrozenDictionary(entry => entry.Item.Path, entry => entry.Index, StringComparer.Ordinal);

    /// <summary>Each once, in the order of the contract; what is within a list by its position there.</summary>
    public static IReadOnlyList<OpenFact> Of(IEnumerable<Entitlement> entitlements)
    {
        var benefits = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (Entitlement entitlement in entitlements)
        {
            foreach (string path in MissingIn(entitlement))
            {
                if (!benefits.TryGetValue(path, out List<string>? resting))
                {
                    benefits.Add(path, resting = []);
                }

                if (!resting.Contains(entitlement.Benefit.Id))
                {
                    resting.Add(entitlement.Benefit.Id);
                }
            }
        }

        return
        [
            .. benefits
                .Select(pair => (Path: pair.Key, Place: PlaceOf(pair.Key), Benefits: pair.Value.ToValueList()))
                .Where(fact => fact.Place >= 0)
                .OrderBy(fact => fact.Place)
                .ThenBy(fact => fact.Path, StringComparer.Ordinal)
                .Select(fact => new OpenFact(fact.Path, CaseFields.Entries[fact.Place], fact.Benefits)),
        ];
    }

    /// <summary>How many there are.</summary>
    public static int CountOf(IEnumerable<Entitlement> entitlements)
    {
        var counted = new HashSet<string>(StringComparer.Ordinal);
        int count = 0;
        foreach (Entitlement entitlement in entitlements)
        {
            foreach (string path in MissingIn(entitlement))
            {
                count += counted.Add(path) && PlaceOf(path) >= 0 ? 1 : 0;
            }
        }

        return count;
    }

    /// <summary>The paths of every fact that is missing of a benefit, whatever it leaves open of it; some twice.</summary>
    public static IEnumerable<string> MissingIn(Entitlement entitlement) =>
        [.. entitlement.Outcome is Undetermined undetermined ? undetermined.Missing : [], .. entitlement.PayeeMissing, .. entitlement.PayerMissing, .. entitlement.ScheduleMissing];

    private static int PlaceOf(string path) => Places.GetValueOrDefault(path.Contains('[', StringComparison.Ordinal) ? FieldPath.WithoutPositions(path) : path, -1);
}
