namespace Kubar.Benefits.Monitoring;

/// <summary>Whether a right is held on a day.</summary>
public enum RightState
{
    /// <summary>Held: the benefit would be owed, at once or later.</summary>
    Held = 1,

    /// <summary>Not held.</summary>
    NotHeld = 2,

    /// <summary>Cannot be told from the facts given.</summary>
    Undetermined = 3,
}
