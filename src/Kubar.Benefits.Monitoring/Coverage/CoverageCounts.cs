namespace Kubar.Benefits.Monitoring;

/// <summary>How many persons, and how their memberships stand. Every person is counted in one of the standings.</summary>
/// <param name="InGoodStanding">In cover, without arrears.</param>
/// <param name="InArrears">In cover, with arrears.</param>
/// <param name="Lapsed">Out of cover by arrears.</param>
/// <param name="NotCovered">Not in cover for another reason.</param>
/// <param name="Undetermined">Facts are missing.</param>
/// <param name="Malformed">The roster tells something that cannot be.</param>
/// <param name="Deceased">Died by the list of deaths.</param>
public sealed record CoverageCounts(long InGoodStanding, long InArrears, long Lapsed, long NotCovered, long Undetermined, long Malformed, long Deceased)
{
    /// <summary>Nobody.</summary>
    public static CoverageCounts None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>All persons that the roster registers.</summary>
    public long Registered => Active + Lapsed + NotCovered + Undetermined + Malformed + Deceased;

    /// <summary>The persons in cover.</summary>
    public long Active => InGoodStanding + InArrears;

    /// <summary>Both together.</summary>
    public static CoverageCounts operator +(CoverageCounts left, CoverageCounts right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(
            left.InGoodStanding + right.InGoodStanding,
            left.InArrears + right.InArrears,
            left.Lapsed + right.Lapsed,
            left.NotCovered + right.NotCovered,
            left.Undetermined + right.Undetermined,
            left.Malformed + right.Malformed,
            left.Deceased + right.Deceased);
    }

    /// <summary>One person of a standing.</summary>
    internal static CoverageCounts One(StandingKind kind) => kind switch
    {
        StandingKind.InGoodStanding => None with { InGoodStanding = 1 },
        StandingKind.InArrears => None with { InArrears = 1 },
        StandingKind.Lapsed => None with { Lapsed = 1 },
        StandingKind.NotCovered => None with { NotCovered = 1 },
        StandingKind.Undetermined => None with { Undetermined = 1 },
        StandingKind.Malformed => None with { Malformed = 1 },
        StandingKind.Deceased => None with { Deceased = 1 },
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
