namespace Kubar.Benefits.Monitoring;

/// <summary>Persons of a programme against a denominator: the whole regency, one district or one sector.</summary>
/// <param name="Denominator">The denominator, with its source.</param>
/// <param name="District">The district; null: not one district.</param>
/// <param name="Sector">The sector; null: not one sector.</param>
/// <param name="Persons">How many people there are by the denominator, at least 1.</param>
/// <param name="Counts">How many of the programme's persons.</param>
public sealed record CoverageRate(Denominator Denominator, string? District, string? Sector, long Persons, CoverageCounts Counts)
{
    private const long Whole = 10_000;

    /// <summary>The share that is registered, in hundredths of a percent, rounded to the nearest.</summary>
    public long RegisteredBasisPoints => Rounded(Counts.Registered);

    /// <summary>The share that is in cover, in hundredths of a percent, rounded to the nearest.</summary>
    public long ActiveBasisPoints => Rounded(Counts.Active);

    /// <summary>Whether more are registered than there are: the denominator or the roster is wrong.</summary>
    public bool IsOverWhole => Counts.Registered > Persons;

    /// <summary>Whether so large a share is in cover, exactly.</summary>
    internal bool Reaches(Percentage share) => checked(Counts.Active * Whole) >= checked(share.BasisPoints * Persons);

    private long Rounded(long counted) => checked((2 * Whole * counted) + Persons) / checked(2 * Persons);
}
