using Kubar.Benefits.Json.Streaming;

namespace Kubar.Benefits.Cli.Roster.Input;

/// <summary>What the first bytes of a roster tell: that it is text, and what parts its cells.</summary>
internal static class RosterStart
{
    private static ReadOnlySpan<byte> Candidates => ",;\t|"u8;

    /// <summary>The separator that the header has most of; null where a first line <c>sep=;</c> names it.</summary>
    /// <exception cref="InputException">The file is empty or in another encoding.</exception>
    public static byte? SeparatorOf(ReadOnlySpan<byte> start)
    {
        if (start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, _, ..] or [_, 0, ..])
        {
            throw new InputException(InputTexts.NotUtf8);
        }

        int first = start.IndexOfAnyExcept("\r\n \t\uFEFF"u8);
        if (first < 0)
        {
            throw new InputException(RosterTexts.Empty);
        }

        ReadOnlySpan<byte> line = start[first..];
        int end = line.IndexOfAny((byte)'\n', (byte)'\r');
        line = end < 0 ? line : line[..end];
        if (line.StartsWith("sep="u8))
        {
            return null;
        }

        (byte best, int most) = (Candidates[0], 0);
        foreach (byte candidate in Candidates)
        {
            int count = CountOutsideQuotes(line, candidate);
            (best, most) = count > most ? (candidate, count) : (best, most);
        }

        return best;
    }

    private static int CountOutsideQuotes(ReadOnlySpan<byte> line, byte separator)
    {
        int count = 0;
        bool quoted = false;
        foreach (byte letter in line)
        {
            quoted ^= letter == '"';
            count += letter == separator && !quoted ? 1 : 0;
        }

        return count;
    }
}
