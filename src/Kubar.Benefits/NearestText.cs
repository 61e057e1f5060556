namespace Kubar.Benefits;

/// <summary>Which of some ids somebody has most likely meant.</summary>
internal static class NearestText
{
    /// <summary>The candidate that takes the fewest letters put in, left out, changed or exchanged with their neighbour to come to from a text; of several the first.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="candidates">What could have been meant: at least one.</param>
    public static string To(string text, IEnumerable<string> candidates) => candidates.MinBy(candidate => Distance(text, candidate))!;

    /// <summary>The nearest candidate where one is near: a third of the letters may differ, at most three; null where none is.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="candidates">What could have been meant: none is possible.</param>
    public static string? Near(string text, IEnumerable<string> candidates) =>
        candidates.MinBy(candidate => Distance(text, candidate)) is { } nearest && Distance(text, nearest) <= Math.Clamp(text.Trim('-').Length / 3, 1, 3) ? nearest : null;

    private static int Distance(string from, string to)
    {
        // A long text is not compared letter by letter: it is none of the ids.
        if (from.Length > 4 * to.Length)
        {
            return from.Length;
        }

        int[] twoAbove = new int[to.Length + 1];
        int[] above = [.. Enumerable.Range(0, to.Length + 1)];
        int[] row = new int[to.Length + 1];
        for (int i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int changed = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
                }
            }

            (twoAbove, above, row) = (above, row, twoAbove);
        }

        return above[to.Length];
    }
}
