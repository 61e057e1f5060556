using System.Buffers;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>A text for a file that a spreadsheet opens: without characters that a terminal or a page would obey, and never run as a formula.</summary>
internal static class SpreadsheetText
{
    // As many as a spreadsheet keeps of a number: what is longer, such as a NIK, comes back rounded.
    private const int KeptDigits = 15;

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,");

    /// <summary>The text; before what would be computed stands an apostrophe.</summary>
    public static string Of(string text)
    {
        string plain = PlainText.Of(text);
        return IsRun(plain) ? $"'{plain}" : plain;
    }

    /// <summary>The same for a person who opens the file: no digit of a long number is lost, before which stands an apostrophe too.</summary>
    public static string WithEveryDigit(string text)
    {
        string plain = Of(text);
        return plain.Length > KeptDigits && plain.All(char.IsAsciiDigit) ? $"'{plain}" : plain;
    }

    // A spreadsheet would compute what begins like a formula, also behind its blanks. A sign by itself it does not, nor one before a number.
    private static bool IsRun(ReadOnlySpan<char> text) => text.TrimStart() switch
    {
        ['+' or '-', .. var rest] => rest.ContainsAnyExcept(OfNumbers),
        ['=' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', _, ..] => true,
        _ => false,
    };
}
