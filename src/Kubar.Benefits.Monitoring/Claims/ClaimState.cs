namespace Kubar.Benefits.Monitoring;

/// <summary>What became of a death or an accident of a list. Each that is of a person of the roster is one of these.</summary>
public enum ClaimState
{
    /// <summary>Something has been paid upon it.</summary>
    Paid = 1,

    /// <summary>Something is owed or may be, and nothing was paid upon it: nobody has claimed, or has not been paid.</summary>
    NeverPaid = 2,

    /// <summary>Nothing is owed upon it, and nothing was paid.</summary>
    NotOwed = 3,

    /// <summary>Something is owed or may be, and there is no list of payments.</summary>
    PaymentsNotTold = 4,

    /// <summary>The roster and the list together tell something that cannot be (<see cref="DeathClaim.Problems"/>, <see cref="AccidentClaim.Problems"/>).</summary>
    Malformed = 5,
}
