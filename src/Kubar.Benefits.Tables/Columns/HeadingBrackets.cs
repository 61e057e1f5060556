namespace Kubar.Benefits.Tables.Columns;

/// <summary>
/// What stands in brackets behind a heading. Mostly it says how something is written, <c>Tgl. Lahir (hh/bb/tttt)</c>; what changes the
/// fact or what it is counted in makes it a heading that is not known, so that nobody's thousands are read as rupiah.
/// </summary>
internal static class HeadingBrackets
{
    private static readonly string[] OtherFacts = ["IBU", "AYAH", "DILAPORKAN", "KEGIATAN", "LAMA", "BARU"];
    private static readonly string[] OtherUnits = ["RIBU", "JUTA", "JT", "TAHUN", "THN", "HARI", "MINGGU", "USD", "DOLAR"];
    private static readonly string[] OtherDays = ["AKHIR", "SAMPAI", "SELESAI", "KESEHATAN"];
    private static readonly string[] Unpaid = ["BELUM", "TUNGGAK", "NUNGGAK", "TIDAKDIBAYAR"];
    private static readonly string[] Dead = ["MENINGGAL", "WAFAT", "ALMARHUM"];
    private static readonly string[] SomeChildren = ["MENINGGAL", "SUDAHMENIKAH", "SUDAHKAWIN", "SUDAHBEKERJA"];

    /// <summary>Whether the brackets make the heading that of something else.</summary>
    public static bool MakeAnother(string brackets, TableColumn column)
    {
        string inside = Key.Of(brackets);
        return HeadingWords.In(brackets).Any(word => Array.IndexOf(OtherFacts, word) >= 0) || column switch
        {
            { Type: CellType.Money } => Names(inside, OtherUnits) || NamesThousands(inside),
            { Type: CellType.Date } => column.Field != TableField.ProtectedTo && Names(inside, OtherDays),
            { Type: CellType.Months } => Names(inside, Unpaid),
            { Field: TableField.ChildCount } => Names(inside, SomeChildren) || IsOneSex(inside) || inside == "BEKERJA",
            { Field: TableField.Spouse or TableField.Parents or TableField.Siblings or TableField.ParentsInLaw } => inside == "ALM" || (Names(inside, Dead) && !Names(inside, ["HIDUP"])),
            _ => false,
        };
    }

    private static bool Names(string inside, string[] words) => Array.Exists(words, word => inside.Contains(word, StringComparison.Ordinal));

    // "(Rp 000)", "(x1000)".
    private static bool NamesThousands(string inside) => string.Concat(inside.Where(char.IsAsciiDigit)) is "000" or "1000" or "000000" or "1000000";

    private static bool IsOneSex(string inside) => inside is "L" or "P" || inside.Contains("LAKI", StringComparison.Ordinal) != inside.Contains("PEREMPUAN", StringComparison.Ordinal);
}
