namespace Kubar.Benefits.Monitoring;

/// <summary>How a membership stands on the day of a monitoring. Every person is one of these.</summary>
public enum StandingKind
{
    /// <summary>In cover, and no month is in arrears.</summary>
    InGoodStanding = 1,

    /// <summary>In cover, with months in arrears (<see cref="PersonStanding.ArrearsMonths"/>).</summary>
    InArrears = 2,

    /// <summary>Out of cover, since too many months in a row are in arrears.</summary>
    Lapsed = 3,

    /// <summary>Not in cover for another reason: not registered yet, nothing paid yet, or ended.</summary>
    NotCovered = 4,

    /// <summary>Cannot be told from the facts given (<see cref="PersonStanding.Missing"/>).</summary>
    Undetermined = 5,

    /// <summary>The roster tells something that cannot be (<see cref="PersonStanding.Problems"/>).</summary>
    Malformed = 6,

    /// <summary>Died by the list of deaths, on the day or before: holds no right any more, whatever is paid.</summary>
    Deceased = 7,
}
