namespace Kubar.Benefits.Law;

/// <summary>How the percentage of a loss is applied.</summary>
public enum LossScale
{
    /// <summary>As it stands.</summary>
    Fixed = 1,

    /// <summary>A doctor assesses it within a range.</summary>
    Range = 2,

    /// <summary>For every ten decibels or percent lost; how a started ten counts is a reading.</summary>
    PerTen = 3,
}
