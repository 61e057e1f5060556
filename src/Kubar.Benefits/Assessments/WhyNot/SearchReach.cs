namespace Kubar.Benefits.Assessments;

/// <summary>How far facts are moved in search of a change.</summary>
/// <param name="Days">The most days that a date is moved.</param>
/// <param name="Months">The most contribution months that are added.</param>
/// <param name="Together">The most that two facts are moved together, in days.</param>
internal sealed record SearchReach(int Days, int Months, int Together)
{
    /// <summary>Five years, ten years of contributions, two years together.</summary>
    public static readonly SearchReach Far = new(1827, 120, 731);

    /// <summary>What came close: three months.</summary>
    public static readonly SearchReach Near = new(92, 3, 122);
}
