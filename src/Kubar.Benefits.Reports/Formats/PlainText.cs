using System.Globalization;
using System.Text;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>Text from a case, made safe to show: without characters that a terminal or a page would obey.</summary>
internal static class PlainText
{
    public static string Of(string text)
    {
        int plainLength = 0;
        while (plainLength < text.Length && text[plainLength] is >= ' ' and <= '~')
        {
            plainLength++;
        }

        if (plainLength == text.Length)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || IsNoCharacter(rune)
                ? plain.Append('?')
                : plain.Append(rune);
        }

        return plain.ToString();
    }

    /// <summary>U+FFFF and its like, which no text may hold; what measures the width of a text knows none for them.</summary>
    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;
}
