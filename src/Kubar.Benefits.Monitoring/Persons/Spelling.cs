using System.Text;

namespace Kubar.Benefits.Monitoring;

/// <summary>Names of people and places as lists write them: letters of either size, blanks at the ends and doubled.</summary>
internal static class Spelling
{
    private const int DigitsOfNik = 16;

    /// <summary>What two spellings of one name have in common; null where there is no name.</summary>
    public static string? KeyOf(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        var key = new StringBuilder(name.Length);
        foreach (char letter in name.AsSpan().Trim())
        {
            if (!char.IsWhiteSpace(letter))
            {
                key.Append(char.ToUpperInvariant(letter));
            }
            else if (key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString();
    }

    /// <summary>The digits of a NIK; null where there are not 16, or anything but marks between them.</summary>
    public static string? NikOf(string? text)
    {
        // Nearly all of them are written so.
        if (text is { Length: DigitsOfNik } && !text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return text;
        }

        if (text is null || text.Any(letter => !char.IsAsciiDigit(letter) && letter is not (' ' or '\'' or '`' or '.' or '-')))
        {
            return null;
        }

        string digits = string.Concat(text.Where(char.IsAsciiDigit));
        return digits.Length == DigitsOfNik ? digits : null;
    }
}
