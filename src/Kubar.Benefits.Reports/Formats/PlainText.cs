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
            _ = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                ? plain.Append('?')
                : plain.Append(rune);
        }

        return plain.ToString();
    }
}
