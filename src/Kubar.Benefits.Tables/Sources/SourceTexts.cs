using System.Globalization;

namespace Kubar.Benefits.Tables.Sources;

/// <summary>What is said of a file, or of a row that cannot be split into cells.</summary>
internal static class SourceTexts
{
    public static LocalizedText QuoteOpen { get; } = new("tanda kutip dibuka, tetapi tidak ditutup pada baris ini", "a quotation mark opens and is not closed on this line");

    public static LocalizedText QuoteClosed { get; } = new("ada teks sesudah tanda kutip penutup; tanda kutip di dalam sel yang dikutip ditulis dua kali", "there is text after a closing quotation mark; within a quoted cell the mark is written twice");

    public static LocalizedText Empty { get; } = new("Berkas kosong: tidak ada judul kolom di dalamnya.", "The file is empty: there is no header in it.");

    public static LocalizedText OldWorkbook { get; } = new(
        "Ini buku kerja Excel lama (.xls). Bukalah di Excel lalu simpan sebagai .xlsx atau CSV.",
        "This is an old Excel workbook (.xls). Open it in Excel and save it as .xlsx or CSV.");

    public static LocalizedText OpenDocument { get; } = new(
        "Ini lembar kerja OpenDocument (.ods), yang tidak dibaca. Bukalah di LibreOffice atau Excel lalu simpan sebagai .xlsx.",
        "This is an OpenDocument spreadsheet (.ods), which is not read. Open it in LibreOffice or Excel and save it as .xlsx.");

    public static LocalizedText Json { get; } = new(
        "Ini JSON, bukan tabel: kasus dibaca oleh 'kubar assess', bukti pembayaran oleh 'kubar audit'.",
        "This is JSON and not a table: cases are read by 'kubar assess', vouchers by 'kubar audit'.");

    public static LocalizedText Other { get; } = new(
        "Ini bukan tabel: yang dibaca ialah buku kerja .xlsx dan CSV.",
        "This is no table: workbooks (.xlsx) and CSV are read.");

    public static LocalizedText Damaged { get; } = new(
        "Buku kerja ini rusak atau bukan .xlsx. Bukalah di Excel lalu simpan lagi.",
        "The workbook is damaged, or no .xlsx. Open it in Excel and save it again.");

    public static LocalizedText Encrypted { get; } = new(
        "Buku kerja ini berkata sandi. Simpanlah tanpa kata sandi.",
        "The workbook has a password. Save it without one.");

    public static LocalizedText TooLarge { get; } = new(
        "Buku kerja ini mengembang melampaui batas; tidak dibaca.",
        "The workbook unpacks to more than the limit; it is not read.");

    public static LocalizedText DocumentType { get; } = new(
        "Buku kerja ini memuat deklarasi XML yang tidak ada dalam buku kerja biasa; tidak dibaca.",
        "The workbook holds XML declarations that ordinary workbooks do not have; it is not read.");

    public static LocalizedText TooWide { get; } = new(
        "Lembar ini lebih lebar atau lebih panjang daripada lembar Excel; tidak dibaca.",
        "The sheet is wider or longer than a sheet of Excel can be; it is not read.");

    public static LocalizedText NotText(TextEncoding encoding) => new(
        $"baris ini memuat byte yang bukan {NameOf(encoding)}; simpanlah berkas itu sebagai CSV UTF-8",
        $"this line holds bytes that are not {NameOf(encoding)}; save the file as CSV UTF-8");

    public static LocalizedText TooLong(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"lebih panjang dari {most / 1024} Ki huruf"),
        string.Create(CultureInfo.InvariantCulture, $"longer than {most / 1024} Ki characters"));

    public static LocalizedText NoSheet(string name, IReadOnlyList<string> sheets) => new(
        $"Tidak ada lembar \"{name}\" dalam buku kerja ini; yang ada: {string.Join(", ", sheets)}.",
        $"The workbook has no sheet \"{name}\"; it has: {string.Join(", ", sheets)}.");

    /// <summary>What is said of the sheet that was looked at, where there are others.</summary>
    public static LocalizedText OfSheet(LocalizedText text, KeptSheet? sheet) => sheet is not { Sheets.Count: > 1 } ? text : new(
        $"Lembar \"{sheet.Sheet}\": {text.Indonesian} Lembar lain: {Others(sheet)} (--sheet).",
        $"Sheet \"{sheet.Sheet}\": {text.English} Other sheets: {Others(sheet)} (--sheet).");

    public static LocalizedText SheetsOfText { get; } = new("CSV tidak berlembar; --sheet hanya untuk .xlsx.", "CSV has no sheets; --sheet is for .xlsx.");

    public static string NameOf(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Ascii => "ASCII",
        TextEncoding.Utf8 => "UTF-8",
        TextEncoding.Utf16LittleEndian => "UTF-16 LE",
        TextEncoding.Utf16BigEndian => "UTF-16 BE",
        _ => "Windows-1252",
    };

    private static string Others(KeptSheet sheet) => string.Join(", ", sheet.Sheets.Where(name => name != sheet.Sheet));
}
