namespace Kubar.Benefits.Monitoring;

/// <summary>What became of a death of the list. Every death of a person of the roster is one of these.</summary>
public enum DeathClaimState
{
    /// <summary>Something has been paid upon it.</summary>
    Paid = 1,

    /// <summary>Something is owed or may be, and nothing was paid upon it: the family has not claimed, or has not been paid.</summary>
    NeverPaid = 2,

    /// <summary>Nothing is owed upon it, and nothing was paid.</summary>
    NotOwed = 3,

    /// <summary>Something is owed or may be, and there is no list of payments.</summary>
    PaymentsNotTold = 4,

    /// <summary>The roster and the list of deaths together tell something that cannot be (<see cref="DeathClaim.Problems"/>).</summary>
    Malformed = 5,
}
