using System.Globalization;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>Names of sheets: each once, and short enough.</summary>
internal sealed class SheetNames
{
    private const int Most = 31;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Of(string name)
    {
        string plain = string.Concat(name.Where(character => !"[]:*?/\\'".Contains(character, StringComparison.Ordinal)));
        string candidate = plain.Length <= Most ? plain : plain[..Most];
        for (int number = 2; !_taken.Add(candidate); number++)
        {
            string suffix = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            candidate = plain[..Math.Min(plain.Length, Most - suffix.Length)] + suffix;
        }

        return candidate;
    }
}
