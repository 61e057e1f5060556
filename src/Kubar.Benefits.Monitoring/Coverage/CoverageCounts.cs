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

    /// <summary>So many persons of one standing.</summary>
    internal static CoverageCounts Of(StandingKind kind, long persons) => kind switch
    {
        StandingKind.InGoodStanding => None with { InGoodStanding = persons },
        StandingKind.InArrears => None with { InArrears = persons },
        StandingKind.Lapsed => None with { Lapsed = persons },
        StandingKind.NotCovered => None with { NotCovered = persons },
        StandingKind.Undetermined => None with { Undetermined = persons },
        StandingKind.Malformed => None with { Malformed = persons },
        StandingKind.Deceased => None with { Deceased = persons },
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
