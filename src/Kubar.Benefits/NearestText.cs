namespace Kubar.Benefits;

/// <summary>Which of some ids somebody has most likely meant.</summary>
internal static class NearestText
{
    /// <summary>The candidate that takes the fewest letters put in, left out or changed to come to from a text; of several the first.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="candidates">What could have been meant: at least one.</param>
    public static string To(string text, IEnumerable<string> candidates) => candidates.MinBy(candidate => Distance(text, candidate))!;

    private static int Distance(string from, string to)
    {
        // A long text is not compared letter by letter: it is none of the ids.
        if (from.Length > 4 * to.Length)
        {
            return from.Length;
        }

        int[] above = [.. Enumerable.Range(0, to.Length + 1)];
        int[] row = new int[to.Length + 1];
        for (int i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int changed = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(above[j], row[j - 1]) + 1);
            }

            (above, row) = (row, above);
        }

        return above[to.Length];
    }
}
