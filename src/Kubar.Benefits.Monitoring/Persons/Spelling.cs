using System.Text;
using NodaTime;

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

    /// <summary>
    /// Whether a name and birth date from another list can hardly be a person's own: another birth date, and a name that has no word in common.
    /// One of the two alone is a slip as lists have them.
    /// </summary>
    public static bool IsSomebodyElse(Person person, string? name, LocalDate? birthDate) =>
        person.BirthDate is { } own && birthDate is { } told && own != told
        && KeyOf(person.Name) is { } ownName && KeyOf(name) is { } toldName && !ownName.Split(' ').Intersect(toldName.Split(' '), StringComparer.Ordinal).Any();

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
