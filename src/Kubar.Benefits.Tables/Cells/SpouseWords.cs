using System.Collections.Frozen;

namespace Kubar.Benefits.Tables.Cells;

/// <summary>Words below SUAMI/ISTRI that are no part of a name, whatever stands beside them.</summary>
internal static class SpouseWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Dead = Of("ALM", "ALMH", "ALMARHUM", "ALMARHUMAH", "ALMRH", "ALMRHM", "MENDIANG");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> States = Of(
        "BELUM", "BLM", "SUDAH", "SDH", "TELAH", "TIDAK", "TDK", "TAK", "BUKAN", "TANPA", "MENINGGAL", "WAFAT", "MATI", "HIDUP",
        "KAWIN", "NIKAH", "MENIKAH", "SIRI", "CERAI", "BERCERAI", "PISAH", "BERPISAH", "JANDA", "DUDA", "BUJANG", "BUJANGAN", "LAJANG", "JEJAKA", "PERJAKA",
        "SINGLE", "SENDIRI", "JOMBLO", "JOMLO", "BERKELUARGA", "BERSUAMI", "BERISTRI", "ORANG", "TUA", "KANDUNG", "YATIM", "PIATU",
        "TIADA", "TDAK", "TIDK", "GAK", "NGGAK", "NGGA", "ENGGAK", "KAGAK", "GA", "NDAK", "NDA", "NGAK", "NONE", "MENINGAL", "MD", "DITINGGAL", "DITINGGALKAN", "HILANG", "GUGUR", "MERANTAU", "MANTAN", "BEKAS", "CALON", "TUNANGAN", "PACAR",
        "ORTU", "ORANGTUA", "BAPAK", "BPK", "AYAH", "KAKAK", "ADIK", "PAMAN", "BIBI", "TANTE", "NENEK", "KAKEK", "KEPONAKAN", "PONAKAN", "SEPUPU",
        "MERTUA", "IPAR", "MENANTU", "BESAN", "CUCU", "WALI", "KERABAT", "FAMILI", "SAUDARA", "SAUDARI", "TETANGGA", "ANGKAT", "TIRI",
        "SDA", "YBS", "BERSANGKUTAN", "DITO", "IDEM", "MENYUSUL", "TERLAMPIR", "PROSES", "MENUNGGU", "DICEK", "LIHAT", "SESUAI", "DATA");

    // Behind it stands somebody else who may be the one who has died: "Siti binti Alm. Hasan", "Istri Alm. Budi".
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Descent = Of("BIN", "BINTI", "BT", "BTE", "ISTRI", "ISTERI", "SUAMI", "ANAK");

    /// <summary>Whether it names a spouse who has died: <c>Alm. Budi</c>, <c>Budi (alm)</c>.</summary>
    public static bool NamesTheDead(ReadOnlySpan<char> cell) => Has(cell, Dead) && (!Has(cell, Descent) || BeginsWith(cell, Dead));

    /// <summary>Whether it says how it stands and names nobody, <c>Belum terdata</c>, or leaves open who has died, <c>Siti binti Hasan (alm)</c>.</summary>
    public static bool TellsAState(ReadOnlySpan<char> cell) => Has(cell, States) || Has(cell, Dead);

    private static bool BeginsWith(ReadOnlySpan<char> cell, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        int end = 0;
        while (end < cell.Length && char.IsLetter(cell[end]))
        {
            end++;
        }

        return words.Contains(cell[..end]);
    }

    private static bool Has(ReadOnlySpan<char> cell, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        for (int start = 0; start < cell.Length;)
        {
            int end = start;
            while (end < cell.Length && char.IsLetter(cell[end]))
            {
                end++;
            }

            if (end > start && words.Contains(cell[start..end]))
            {
                return true;
            }

            start = end + 1;
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(params IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
