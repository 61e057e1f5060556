namespace Kubar.Benefits.Monitoring;

/// <summary>A target and what has been reached of it.</summary>
/// <param name="Target">The target, with its ladder and source.</param>
/// <param name="Rate">The coverage of the whole regency by the target's denominator; null: the denominator has no number for it.</param>
public sealed record TargetResult(CoverageTarget Target, CoverageRate? Rate)
{
    /// <summary>Whether the persons in cover reach the target; null: that cannot be told.</summary>
    public bool? IsReached => Rate?.Reaches(Target.Share);

    /// <summary>How many more persons in cover would reach it, at least 0; null: that cannot be told.</summary>
    public long? PersonsShort => Rate is null ? null : Math.Max(0, Needed(Rate) - Rate.Counts.Active);

    private long Needed(CoverageRate rate) => checked((Target.Share.BasisPoints * rate.Persons) + Percentage.Whole(100).BasisPoints - 1) / Percentage.Whole(100).BasisPoints;
}
