using Kubar.Benefits.Tables.Columns;

namespace Kubar.Benefits.Tables.Rows;

/// <summary>Occupations that are offices of a village: its head, its staff, and the members of its council.</summary>
internal sealed class OfficialWords
{
    private const int MostKept = 4096;

    private static readonly string[] Parts =
    [
        "PERANGKATDESA", "PERANGKATKAMPUNG", "APARATDESA", "APARATKAMPUNG", "APARATURDESA", "APARATURKAMPUNG", "KEPALADESA", "KEPALAKAMPUNG", "SEKRETARISDESA",
        "SEKRETARISKAMPUNG", "BENDAHARADESA", "BENDAHARAKAMPUNG", "PERMUSYAWARATANDESA", "PERMUSYAWARATANKAMPUNG", "KETUABPK", "ANGGOTABPK", "WAKILKETUABPK", "KEPALADUSUN", "KEPALAURUSAN", "KEPALASEKSI",
    ];

    private static readonly string[] Words = ["BPD", "KAUR", "KASI", "KADES", "SEKDES", "KADUS", "PETINGGI"];

    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public OfficialWords() => _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether an occupation is such an office.</summary>
    public bool Names(ReadOnlySpan<char> occupation)
    {
        if (occupation.IsEmpty)
        {
            return false;
        }

        if (_lookup.TryGetValue(occupation, out bool known))
        {
            return known;
        }

        string text = occupation.ToString();
        string key = Key.Of(text);
        bool names = Array.Exists(Parts, part => key.Contains(part, StringComparison.Ordinal))
            || text.Split([' ', '/', '(', ')', ',', '.', '-'], StringSplitOptions.RemoveEmptyEntries).Any(word => Array.IndexOf(Words, word.ToUpperInvariant()) >= 0);
        if (_known.Count < MostKept)
        {
            _known.Add(text, names);
        }

        return names;
    }
}
