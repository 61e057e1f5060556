using System.Text;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>Breaks text at spaces; a word longer than the line, such as an amount, is never broken.</summary>
internal static class TextWrap
{
    public static IEnumerable<string> Lines(string text, int width) => Lines(text.Split(' '), width);

    /// <summary>Pieces on as few lines as will hold them; none is broken.</summary>
    public static IEnumerable<string> Lines(IEnumerable<string> pieces, int width)
    {
        var line = new StringBuilder();
        foreach (string word in pieces)
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                _ = line.Clear();
            }

            _ = line.Length > 0 ? line.Append(' ').Append(word) : line.Append(word);
        }

        yield return line.ToString();
    }

    /// <summary>One text at the left margin and one at the right; on lines of their own where one line cannot hold both. A piece is broken only where it alone is wider.</summary>
    public static string Apart(string left, IReadOnlyList<string> right, int width)
    {
        string together = string.Join(' ', right);
        int gap = width - left.Length - together.Length;
        return gap >= 2
            ? left + new string(' ', gap) + together
            : left + "\n" + string.Join('\n', Lines(right, width - 4).SelectMany(line => Lines(line, width)).Select(line => line.PadLeft(width)));
    }
}
