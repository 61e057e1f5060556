using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using Kubar.Benefits.Reports.Formats;

namespace Kubar.Benefits.Cli.Files;

/// <summary>
/// How CSV is written that a spreadsheet may open. It may be set to another separator than the file has: a text that holds either is quoted,
/// or what stands behind it would be a cell of its own, and computed.
/// </summary>
internal sealed class SpreadsheetCsv
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(";,\t");

    private readonly bool _isForPeople;

    private SpreadsheetCsv(char separator, bool isForPeople)
    {
        _isForPeople = isForPeople;
        Options = CsvWriterOptions.Default with
        {
            Separator = separator,
            NewLine = "\n",
            FormatProvider = CultureInfo.InvariantCulture,
            ShouldQuote = static (field, fieldType, _, _) => fieldType == typeof(string) && (field.StartsWith('\'') || field.ContainsAny(Separators)),
        };
    }

    /// <summary>For programs, and for a spreadsheet in an English setting.</summary>
    public static SpreadsheetCsv Commas { get; } = new(',', isForPeople: false);

    /// <summary>For a spreadsheet in an Indonesian setting, where the comma is the decimal sign.</summary>
    public static SpreadsheetCsv Semicolons { get; } = new(';', isForPeople: true);

    /// <summary>How cells become lines.</summary>
    public CsvWriterOptions Options { get; }

    /// <summary>What stands before the first line: with a mark, or spreadsheets take the text for one in the machine's own encoding.</summary>
    public ReadOnlySpan<byte> Mark => _isForPeople ? Encoding.UTF8.Preamble : [];

    /// <summary>A text as a cell: nothing in it is run, and of a long number no digit is lost.</summary>
    public string Cell(string text) => _isForPeople ? SpreadsheetText.WithEveryDigit(text) : SpreadsheetText.Of(text);
}
