using System.Globalization;
using Kubar.Benefits.Reports.Pages;
using SpreadCheetah.Worksheets;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>What a workbook can hold.</summary>
internal static class WorkbookCells
{
    /// <summary>The rows of a sheet beside its header.</summary>
    public const int MostRows = 1_048_575;

    private const int MostCharacters = 32_767;
    private const string Cut = " ...";

    /// <summary>
    /// A text as a text, whatever it begins with: in a workbook a formula is another kind of cell. Characters that no XML may hold are
    /// shown as what they are not, and what is longer than a cell is cut where one sees it.
    /// </summary>
    public static string Text(string text)
    {
        string plain = PlainText.Of(text);
        if (plain.Length <= MostCharacters)
        {
            return plain;
        }

        int length = MostCharacters - Cut.Length;
        return string.Concat(plain.AsSpan(0, char.IsHighSurrogate(plain[length - 1]) ? length - 1 : length), Cut);
    }

    /// <summary>A frozen header, widths, and a filter over every column.</summary>
    public static WorksheetOptions OptionsOf(Sheet sheet, int rows)
    {
        var options = new WorksheetOptions
        {
            FrozenRows = 1,
            AutoFilter = new AutoFilterOptions(string.Create(CultureInfo.InvariantCulture, $"A1:{NameOf(sheet.Columns.Count)}{rows + 1}")),
        };
        for (int column = 0; column < sheet.Columns.Count; column++)
        {
            options.Column(column + 1).Width = sheet.Columns[column].Width;
        }

        return options;
    }

    /// <summary>A column's letters: 1 is A, 27 is AA.</summary>
    public static string NameOf(int column)
    {
        string name = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }
}
