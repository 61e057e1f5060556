using System.Buffers;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>A text for a file that a spreadsheet opens: without characters that a terminal or a page would obey, and never run as a formula.</summary>
internal static class SpreadsheetText
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,");

    /// <summary>The text; before what would be computed stands an apostrophe.</summary>
    public static string Of(string text)
    {
        string plain = PlainText.Of(text);
        return IsRun(plain) ? $"'{plain}" : plain;
    }

    // A spreadsheet would compute what begins like a formula, also behind its blanks. A sign by itself it does not, nor one before a number.
    private static bool IsRun(ReadOnlySpan<char> text) => text.TrimStart() switch
    {
        ['+' or '-', .. var rest] => rest.ContainsAnyExcept(OfNumbers),
        ['=' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', _, ..] => true,
        _ => false,
    };
}
