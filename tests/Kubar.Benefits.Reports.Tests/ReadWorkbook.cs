using System.IO.Compression;
using System.Text;
using ExcelDataReader;

namespace Kubar.Benefits.Reports.Tests;

/// <summary>Opens workbooks with another library than the one that writes them.</summary>
internal static class ReadWorkbook
{
    static ReadWorkbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static List<(string Name, object?[][] Rows)> Sheets(MemoryStream workbook)
    {
        workbook.Position = 0;
        using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(workbook, new ExcelReaderConfiguration { LeaveOpen = true });
        List<(string, object?[][])> sheets = [];
        do
        {
            List<object?[]> rows = [];
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            }

            sheets.Add((reader.Name, [.. rows]));
        }
        while (reader.NextResult());
        return sheets;
    }

    /// <summary>The files inside, as text.</summary>
    public static List<(string Name, string Text)> PartsOf(MemoryStream workbook)
    {
        workbook.Position = 0;
        using var archive = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        List<(string, string)> parts = [];
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using var text = new StreamReader(entry.Open());
            parts.Add((entry.FullName, text.ReadToEnd()));
        }

        return parts;
    }
}
