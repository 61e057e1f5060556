namespace Kubar.Benefits.Benchmarks;

/// <summary>A file below benchmarks/measured, of which a picture is drawn.</summary>
internal static class MeasuredFile
{
    // What the clock's steps and the rest of the machine may add to a ratio.
    private const double Slack = 1.3;

    /// <summary>Writes it.</summary>
    public static void Write(string path, string header, IEnumerable<string> lines)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllLines(path, lines.Prepend(header));
    }

    /// <summary>Prints how it grows from each to the next, and says whether that is no worse than linear.</summary>
    public static bool IsLinear(string name, (long Of, long Took)[] measured)
    {
        bool holds = true;
        for (int i = 1; i < measured.Length; i++)
        {
            double more = (double)measured[i].Of / measured[i - 1].Of;
            double longer = (double)measured[i].Took / measured[i - 1].Took;
            bool isLinear = longer <= more * Slack;
            holds &= isLinear;
            Console.WriteLine(FormattableString.Invariant($"{name,-28} {measured[i - 1].Of,10:N0} {measured[i - 1].Took,12:N0}   {measured[i].Of,10:N0} {measured[i].Took,12:N0}   {more,5:F1} times as many: {longer,5:F2} times{(isLinear ? "" : "  WORSE THAN LINEAR")}"));
        }

        return holds;
    }
}
