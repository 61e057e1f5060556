namespace Kubar.Benefits.Tables.Columns;

/// <summary>
/// Headers and words as they are compared: letters and digits alone, as capitals, so that <c>Tgl. Lahir</c>,
/// <c>TGL_LAHIR</c> and <c>tgl lahir</c> are one.
/// </summary>
internal static class Key
{
    /// <summary>No header and no word is longer.</summary>
    public const int Longest = 64;

    /// <summary>The key of a text; empty where no header or word can be so long or hold such letters.</summary>
    public static string Of(string text)
    {
        Span<char> key = stackalloc char[Longest];
        int length = Of(text, key);
        return length < 0 ? "" : new string(key[..length]);
    }

    /// <summary>Whether the key of a text can begin with a letter, as far as its first letter tells.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text, char letter) =>
        !text.IsEmpty && (!char.IsAsciiLetterOrDigit(text[0]) || char.ToUpperInvariant(text[0]) == letter);

    /// <summary>Writes the key of a text, and gives its length; -1 where no header or word can be so long or hold such letters.</summary>
    public static int Of(ReadOnlySpan<char> text, Span<char> key)
    {
        int length = 0;
        foreach (char letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                if (char.IsLetterOrDigit(letter))
                {
                    return -1;
                }

                continue;
            }

            if (length == key.Length)
            {
                return -1;
            }

            key[length++] = char.ToUpperInvariant(letter);
        }

        return length;
    }
}
