using System.IO.Compression;
using System.Text;
using ExcelDataReader;

namespace Kubar.Benefits.Cli.Tests.Support;

/// <summary>A workbook opened with another library than the one that writes it.</summary>
internal sealed class OpenedWorkbook
{
    private readonly string _path;

    static OpenedWorkbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public OpenedWorkbook(string path)
    {
        _path = path;
        using FileStream file = File.OpenRead(path);
        using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(file);
        do
        {
            List<object?[]> rows = [];
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            }

            Sheets.Add((reader.Name, rows));
        }
        while (reader.NextResult());
    }

    /// <summary>The sheets: the first row of each is its header.</summary>
    public List<(string Name, List<object?[]> Rows)> Sheets { get; } = [];

    /// <summary>The headings of the first sheet.</summary>
    public string[] Headings => [.. Sheets[0].Rows[0].Select(heading => (string)heading!)];

    /// <summary>The cells below a heading of the first sheet.</summary>
    public object?[] Column(string heading)
    {
        int index = Array.IndexOf(Headings, heading);
        return [.. Sheets[0].Rows.Skip(1).Select(row => row[index])];
    }

    /// <summary>The rows of a sheet.</summary>
    public List<object?[]> Sheet(string name) => Sheets.Single(sheet => sheet.Name == name).Rows;

    /// <summary>The sheets as they are written, in their order.</summary>
    public string[] Xml()
    {
        using ZipArchive archive = ZipFile.OpenRead(_path);
        return [.. archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Select(TextOf)];
    }

    private static string TextOf(ZipArchiveEntry entry)
    {
        using var text = new StreamReader(entry.Open());
        return text.ReadToEnd();
    }
}
