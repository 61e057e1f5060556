using System.Globalization;

namespace Kubar.Benefits.Receipts;

/// <summary>Two results side by side, property by property.</summary>
internal static class ResultComparison
{
    // What an item of a list goes by, where it has a name of its own.
    private const string Key = "benefit";

    /// <summary>Where they differ, in the order of their properties.</summary>
    public static ValueList<ResultDifference> Of(string sealedResult, string recomputed)
    {
        var found = new List<ResultDifference>();
        Compare("", CanonicalReader.Read(sealedResult), CanonicalReader.Read(recomputed), found);
        return found.ToValueList();
    }

    private static void Compare(string path, CanonicalValue? left, CanonicalValue? right, List<ResultDifference> found)
    {
        if (left is CanonicalObject one && right is CanonicalObject other)
        {
            foreach (string name in one.Members.Concat(other.Members).Select(member => member.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                Compare(path.Length == 0 ? name : $"{path}.{name}", one[name], other[name], found);
            }
        }
        else if (left is CanonicalList && right is CanonicalList && (IsKeyed(left) || IsKeyed(right)))
        {
            CompareKeyed(path, (CanonicalList)left, (CanonicalList)right, found);
        }
        else if (left?.ToString() != right?.ToString())
        {
            found.Add(new(path, left?.ToString(), right?.ToString()));
        }
    }

    private static void CompareKeyed(string path, CanonicalList left, CanonicalList right, List<ResultDifference> found)
    {
        string[] keys = [.. left.Items.Concat(right.Items).Select(KeyOf).Distinct(StringComparer.Ordinal)];
        foreach (string key in keys)
        {
            CanonicalValue[] ofLeft = [.. left.Items.Where(item => KeyOf(item) == key)];
            CanonicalValue[] ofRight = [.. right.Items.Where(item => KeyOf(item) == key)];
            for (int i = 0; i < Math.Max(ofLeft.Length, ofRight.Length); i++)
            {
                string place = i == 0 ? key : string.Create(CultureInfo.InvariantCulture, $"{key}#{i + 1}");
                Compare($"{path}[{place}]", ofLeft.ElementAtOrDefault(i), ofRight.ElementAtOrDefault(i), found);
            }
        }

        if (!left.Items.Select(KeyOf).SequenceEqual(right.Items.Select(KeyOf), StringComparer.Ordinal) && found.Count == 0)
        {
            found.Add(new(path, CanonicalList.Of(left.Items.Select(KeyOf)).ToString(), CanonicalList.Of(right.Items.Select(KeyOf)).ToString()));
        }
    }

    private static bool IsKeyed(CanonicalValue list) => ((CanonicalList)list).Items.Any(item => item is CanonicalObject keyed && keyed[Key] is CanonicalText);

    private static string KeyOf(CanonicalValue item) => item is CanonicalObject keyed && keyed[Key] is CanonicalText text ? text.Value : "";
}
