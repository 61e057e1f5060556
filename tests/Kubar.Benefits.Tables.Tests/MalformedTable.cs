using System.IO.Compression;
using System.Text;
using SpreadCheetah;

namespace Kubar.Benefits.Tables.Tests;

/// <summary>A file such as nobody should hand in: random cells, widths, encodings and kinds of cells, then damaged; now and then one made to hurt.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Rows">How many rows it has, none of them blank; null: what the damage left of them is not known.</param>
internal sealed record MalformedTable(byte[] Bytes, long? Rows)
{
    public const string Name = "Rahasia Sekali";
    public const string Nik = "6407001205850001";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly string[] Headings = ["NO", "NIK", "NAMA", "TGL LAHIR", "TGL KEPESERTAAN", "BULAN IURAN", "PENGHASILAN", "SUMBER DANA", "SEKTOR", "SUAMI/ISTRI", "JUMLAH ANAK", "JAN", "FEB", "ALAMAT", "", "JUMLAH"];

    private static readonly string[] Plain = ["", "-", "1", "31/12/1985", "1/5/85", "99/99/9999", "Rp1.000.000", "1E+99", "=1+1", "ya", "Jan-Des 2025", "2025-01/2025-13", Name, Nik, "6,40701E+15", "JUMLAH", "(1)", "\U0001F600", new('9', 500)];

    private static readonly string[] Broken = [.. Plain, "\"", "\"\"", "x\ny", "\u0000", "\uFFFF"];

    // Made once: they are the same each time.
    private static readonly Lazy<byte[][]> MadeToHurt = new(() =>
    [
        WithSheet(new byte[40_000_000]),
        WithSheet(Sheet("<row r=\"1\"><c r=\"BDWGN1\"><v>1</v></c></row>")),
        WithSheet(Sheet($"<row r=\"1\">{string.Concat(Enumerable.Repeat("<c/>", 1_000_000))}</row>")),
        WithSheet(Sheet("<row r=\"2147483647\"><c><v>1</v></c></row>")),
        WithSheet(Encoding.UTF8.GetBytes("<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;&a;\">]><worksheet>&c;</worksheet>")),
        WithSheet(Sheet("<row r=\"1\"><c t=\"s\"><v>999999999</v></c><c t=\"d\"><v>x</v></c><c s=\"77777\"><v>-1E999</v></c></row>")),
        WithSheet(Encoding.UTF8.GetBytes($"<worksheet xmlns=\"{Main}\"><sheetData>{new string('<', 10_000)}")),
        Encoding.UTF8.GetBytes($"NO,NIK,NAMA{new string(',', 1_000_000)}\n1,,{Name}\n"),
        [0x50, 0x4B, 0x05, 0x06, .. new byte[18]],
        new byte[100_000],
    ]);

    /// <summary>The next one.</summary>
    /// <param name="random">Decides what it is like.</param>
    /// <param name="number">Which it is: every hundredth is made to hurt.</param>
    public static async Task<MalformedTable> CreateAsync(Random random, int number)
    {
        if (number % 100 == 99)
        {
            return new(MadeToHurt.Value[number / 100 % MadeToHurt.Value.Length], null);
        }

        bool isPlain = random.Next(3) == 0;
        string[][] rows = RowsOf(random, isPlain);
        bool isWorkbook = random.Next(3) == 0;
        byte[] bytes = isWorkbook ? await WorkbookAsync(rows, random) : TextOf(rows, random, isPlain);
        return isPlain ? new(bytes, rows.Length) : new(Damaged(bytes, random), null);
    }

    /// <summary>A workbook whose first sheet is this.</summary>
    public static byte[] WithSheet(byte[] sheet)
    {
        using var stream = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(File.ReadAllBytes(Office.PathOf("40-roster.xlsx")))))
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry part in source.Entries)
            {
                using Stream to = target.CreateEntry(part.FullName).Open();
                using Stream from = part.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal) ? new MemoryStream(sheet) : part.Open();
                from.CopyTo(to);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Sheet(string rows) => Encoding.UTF8.GetBytes($"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>");

    /// <summary>Of a plain table no row is blank, and as many cells stand in each: what becomes of every row can be told.</summary>
    private static string[][] RowsOf(Random random, bool isPlain)
    {
        int width = 1 + random.Next(random.Next(20) == 0 ? 500 : 16);
        string[] cells = isPlain ? Plain : Broken;
        string[][] rows = new string[1 + random.Next(20)][];
        for (int row = 0; row < rows.Length; row++)
        {
            int count = !isPlain && random.Next(10) == 0 ? random.Next(2 * width) : width;
            rows[row] = [.. Enumerable.Range(0, count).Select(cell => row == 0 || random.Next(20) == 0 ? Headings[cell % Headings.Length] : cell == 0 && isPlain ? $"{row}" : cells[random.Next(cells.Length)])];
        }

        return rows;
    }

    private static byte[] TextOf(string[][] rows, Random random, bool isPlain)
    {
        char separator = ",;\t|"[random.Next(isPlain ? 3 : 4)];
        string lineEnd = ((string[])["\n", "\r\n", "\r", "\n\r"])[random.Next(isPlain ? 3 : 4)];
        string text = string.Concat(rows.Select(row => string.Join(separator, row) + lineEnd));
        Encoding[] encodings = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1];
        Encoding encoding = encodings[random.Next(isPlain ? 3 : 4)];
        return [.. isPlain ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
    }

    private static async Task<byte[]> WorkbookAsync(string[][] rows, Random random)
    {
        using var stream = new MemoryStream();
        await using (Spreadsheet workbook = await Spreadsheet.CreateNewAsync(stream))
        {
            await workbook.StartWorksheetAsync("Peserta");
            foreach (string[] row in rows)
            {
                await workbook.AddRowAsync([.. row.Select((text, column) => CellOf(text, column, random))]);
            }

            if (random.Next(4) == 0)
            {
                await workbook.StartWorksheetAsync("Lain");
            }

            await workbook.FinishAsync();
        }

        return stream.ToArray();
    }

    // The first cell stays as it is, so that no row becomes blank; characters that no XML may hold are left out by whoever writes a workbook.
    private static Cell CellOf(string text, int column, Random random) => column == 0
        ? new(text is "\u0000" or "\uFFFF" ? "?" : text)
        : random.Next(12) switch
        {
            0 => new(random.Next()),
            1 => new(new DateTime(1900 + random.Next(300), 1 + random.Next(12), 1 + random.Next(28), 0, 0, 0, DateTimeKind.Unspecified)),
            2 => new(random.NextDouble() * Math.Pow(10, random.Next(-300, 300))),
            3 => new(random.Next(2) == 0),
            4 => new(new Formula("1+1"), text is "\u0000" or "\uFFFF" ? "?" : text),
            _ => new(text is "\u0000" or "\uFFFF" ? "?" : text),
        };

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        byte[] damaged = random.Next(6) == 0 ? bytes[..random.Next(bytes.Length)] : [.. bytes];
        for (int change = random.Next(4); change > 0 && damaged.Length > 0; change--)
        {
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
        }

        return damaged;
    }
}
