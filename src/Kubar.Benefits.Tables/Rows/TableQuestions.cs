using System.Globalization;
using Kubar.Benefits.Tables.Columns;

namespace Kubar.Benefits.Tables.Rows;

/// <summary>What a table leaves to be asked.</summary>
internal static class TableQuestions
{
    private static readonly LocalizedText Yes = new("ya: bulan dahulu", "true: the month stands first");
    private static readonly LocalizedText No = new("tidak: hari dahulu", "false: the day stands first");

    public static IEnumerable<TableQuestion> Of(TableHeader header, Survey survey, DateOrders orders, TableOptions options, int? year)
    {
        foreach ((ReadColumn column, long rows) in survey.Open(orders))
        {
            yield return new(
                TableQuestionKind.DateOrder,
                column.Header,
                new(
                    $"Dalam kolom {column.Header}, hari atau bulankah yang ditulis dahulu? Isi lain dalam berkas tidak menunjukkannya.",
                    $"In the column {column.Header}, does the day or the month stand first? Nothing else in the file shows it."),
                [No, Yes],
                "--month-first",
                rows);
        }

        if (header.Columns.FirstOrDefault(column => column is { Month: > 0, Year: 0 }) is { } month && year is null)
        {
            yield return new(
                TableQuestionKind.Year,
                month.Header,
                new("Kolom bulan itu untuk tahun berapa?", "Which year are the columns of months about?"),
                [new("tahun, misalnya 2026", "a year, such as 2026")],
                "--year",
                survey.Rows);
        }

        if (options is { Kind: TableKind.Roster, Segment: null } && survey.Officials > 0 && header.Find(TableField.Segment) is null)
        {
            yield return new(
                TableQuestionKind.Segment,
                header.Find(TableField.Occupation)?.Header,
                new(
                    string.Create(CultureInfo.InvariantCulture, $"{survey.Officials} baris adalah pemerintah desa atau BPD, yang termasuk penerima upah (PP 16/2026 Pasal 86(3), 93(5)). BPU atau PU? Tanpa jawaban dibaca sebagai BPU."),
                    string.Create(CultureInfo.InvariantCulture, $"{survey.Officials} rows are village officials or members of its council, who are wage recipients (PP 16/2026 Pasal 86(3), 93(5)). BPU or PU? Without an answer they are read as BPU.")),
                [new("bpu", "bpu"), new("pu", "pu")],
                "--segment",
                survey.Officials);
        }

        bool isDeclared = header.Find(TableField.DeclaredIncome) is not null || header.Find(TableField.DeclaredBasis) is not null;
        if (options is { Kind: TableKind.Roster or TableKind.Vouchers, Income: null, IncomeIsReported: false } && header.Find(TableField.Income) is { } income && !isDeclared)
        {
            yield return new(
                TableQuestionKind.Income,
                income.Header,
                new(
                    $"{income.Header} adalah penghasilan nyata. Berapa penghasilan yang dilaporkan kepada BPJS, yang menentukan iuran dan manfaat?",
                    $"{income.Header} is real income. What income was reported to BPJS, which decides contributions and benefits?"),
                [new("rupiah, untuk setiap baris", "rupiah, for every row"), new("kolom: yang ada dalam kolom itu", "column: what that column holds")],
                "--income",
                survey.Rows);
        }
    }
}
