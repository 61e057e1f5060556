using System.Buffers;
using System.Globalization;
using CsvHelper;

namespace Kubar.Benefits.Cli.Files;

/// <summary>
/// How CSV is written that a spreadsheet may open. It may be set to another separator than the file has: a text that holds either is quoted,
/// or what stands behind it would be a cell of its own, and computed.
/// </summary>
internal static class SpreadsheetCsv
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(";,\t");

    /// <summary>For programs, and for a spreadsheet in an English setting.</summary>
    public static CsvWriterOptions Commas { get; } = Of(',');

    /// <summary>For a spreadsheet in an Indonesian setting, where the comma is the decimal sign.</summary>
    public static CsvWriterOptions Semicolons { get; } = Of(';');

    private static CsvWriterOptions Of(char separator) => CsvWriterOptions.Default with
    {
        Separator = separator,
        NewLine = "\n",
        FormatProvider = CultureInfo.InvariantCulture,
        ShouldQuote = static (field, fieldType, _, _) => fieldType == typeof(string) && (field.StartsWith('\'') || field.ContainsAny(Separators)),
    };
}
