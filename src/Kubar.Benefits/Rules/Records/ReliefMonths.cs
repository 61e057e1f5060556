using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules.Records;

/// <summary>How many months fall within a relief.</summary>
internal static class ReliefMonths
{
    /// <summary>Of the months from one to another, both included.</summary>
    public static int Of(Parameter relief, int first, int last)
    {
        int within = 0;
        foreach (ParameterPeriod period in relief.Periods)
        {
            int end = period.To is { } to ? Math.Min(last, Calendar.Number(to)) : last;
            within += Math.Max(0, end - Math.Max(first, Calendar.Number(period.From)) + 1);
        }

        return within;
    }
}
