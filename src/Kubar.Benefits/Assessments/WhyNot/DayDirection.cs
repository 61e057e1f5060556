namespace Kubar.Benefits.Assessments;

/// <summary>Where a day is looked for that would have given more.</summary>
internal enum DayDirection
{
    /// <summary>Before the day and after it.</summary>
    Either,

    /// <summary>Only before it: later can help nobody.</summary>
    Earlier,

    /// <summary>Only after it: earlier can help nobody.</summary>
    Later,
}
