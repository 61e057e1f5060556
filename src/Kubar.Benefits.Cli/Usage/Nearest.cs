namespace Kubar.Benefits.Cli.Usage;

/// <summary>Finds the word that somebody may have meant.</summary>
internal static class Nearest
{
    /// <summary>The nearest of some words; null where none is near.</summary>
    public static string? Of(string mistyped, IEnumerable<string> words)
    {
        int most = Math.Max(1, Math.Min(3, mistyped.Trim('-').Length / 3));
        (string? Word, int Distance) best = (null, most + 1);
        foreach (string word in words)
        {
            int distance = Distance(mistyped, word);
            if (distance < best.Distance)
            {
                best = (word, distance);
            }
        }

        return best.Word;
    }

    /// <summary>How many letters must be put in, left out, exchanged, or exchanged with their neighbour.</summary>
    private static int Distance(string one, string other)
    {
        int[][] distances = [.. Enumerable.Range(0, one.Length + 1).Select(_ => new int[other.Length + 1])];
        for (int row = 0; row <= one.Length; row++)
        {
            for (int column = 0; column <= other.Length; column++)
            {
                if (row == 0 || column == 0)
                {
                    distances[row][column] = row + column;
                    continue;
                }

                int exchanged = distances[row - 1][column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
                int least = Math.Min(exchanged, Math.Min(distances[row - 1][column], distances[row][column - 1]) + 1);
                if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
                {
                    least = Math.Min(least, distances[row - 2][column - 2] + 1);
                }

                distances[row][column] = least;
            }
        }

        return distances[one.Length][other.Length];
    }
}
