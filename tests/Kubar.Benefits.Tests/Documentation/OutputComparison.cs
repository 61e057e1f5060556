namespace Kubar.Benefits.Tests.Documentation;

/// <summary>Compares what a page shows with what was printed.</summary>
internal static class OutputComparison
{
    /// <summary>A line that stands for any number of lines.</summary>
    public const string Elision = "[...]";

    /// <summary>The first line in which the two differ, with what to do; null when the page is right.</summary>
    public static string? Difference(string place, string shown, string printed)
    {
        string[] wanted = Lines(shown);
        string[] got = Lines(printed);
        return Matches(wanted, got) ? null : $"{place} is stale. It shows:\n{string.Join('\n', wanted)}\nbut this was printed:\n{string.Join('\n', got)}";
    }

    private static bool Matches(ReadOnlySpan<string> wanted, ReadOnlySpan<string> got)
    {
        if (wanted.IsEmpty)
        {
            return got.IsEmpty;
        }

        if (wanted[0].Trim() == Elision)
        {
            for (int skipped = 0; skipped <= got.Length; skipped++)
            {
                if (Matches(wanted[1..], got[skipped..]))
                {
                    return true;
                }
            }

            return false;
        }

        return !got.IsEmpty && wanted[0] == got[0] && Matches(wanted[1..], got[1..]);
    }

    // Blank space at the end of a line cannot be seen on a page.
    private static string[] Lines(string text) =>
        [.. text.ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(line => line.TrimEnd())];
}
