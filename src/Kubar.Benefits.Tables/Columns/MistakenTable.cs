namespace Kubar.Benefits.Tables.Columns;

/// <summary>
/// Tells a table that is given in the place of another: a list of payments names days of death too, and read as a list of deaths it would be one
/// without a word. A table is another's where it has what only that one has and more of its headings, and lacks what marks the one it is given as.
/// </summary>
internal static class MistakenTable
{
    // Of each kind the columns without which a table is none of it: one of each group. A roster has none that another table could not have too.
    private static readonly (TableKind Kind, LocalizedText Name, TableField[][] Marks)[] Kinds =
    [
        (TableKind.Vouchers, new("daftar pembayaran manfaat", "a list of payments of benefits"), [[TableField.EventKind], [TableField.PaidTotal, TableField.PaidBenefit]]),
        (TableKind.Transfers, new("daftar transfer iuran", "a list of transfers of contributions"), [[TableField.Payer], [TableField.Months], [TableField.Jkk, TableField.Jkm, TableField.PaidTotal]]),
        (TableKind.Accidents, new("daftar kecelakaan", "a list of accidents"), [[TableField.EventDate], [TableField.FromWork, TableField.AccidentResult]]),
        (TableKind.Deaths, new("daftar kematian", "a list of deaths"), [[TableField.DiedOn], [TableField.Cause]]),
    ];

    /// <summary>What a table rather is; null: what it is said to be, for all that its headings tell.</summary>
    public static LocalizedText? Of(Table table) => Of(table.Options.Kind, table.Header);

    /// <inheritdoc cref="Of(Table)"/>
    public static LocalizedText? Of(TableKind kind, TableHeader header)
    {
        HashSet<TableField> own = FieldsOf(header, kind);
        if (Array.Exists(Kinds, known => known.Kind == kind && Has(own, known.Marks)))
        {
            return null;
        }

        return Kinds
            .Where(other => other.Kind != kind)
            .Select(other => (other.Name, other.Marks, Fields: FieldsOf(header, other.Kind)))
            .Where(other => other.Fields.Count > own.Count && Has(other.Fields, other.Marks))
            .OrderByDescending(other => other.Fields.Count)
            .Select(other => new LocalizedText($"ini tampaknya {other.Name.Indonesian}, bukan daftar yang diminta di sini", $"this seems to be {other.Name.English}, not the list that is asked for here"))
            .FirstOrDefault();
    }

    private static bool Has(HashSet<TableField> fields, TableField[][] marks) => Array.TrueForAll(marks, mark => Array.Exists(mark, fields.Contains));

    private static HashSet<TableField> FieldsOf(TableHeader header, TableKind kind) => [.. HeaderFinder.For(kind).FieldsIn(header.Texts)];
}
