namespace Kubar.Benefits.Monitoring;

/// <summary>
/// Why somebody died, as the population office codes it. An accident there is any accident: whether it was one of work nobody there asks,
/// so that such a death is one of work-accident security or of death security.
/// </summary>
public enum DeathCause
{
    /// <summary>Illness or old age (code 1).</summary>
    Illness = 1,

    /// <summary>An epidemic (code 2).</summary>
    Epidemic = 2,

    /// <summary>An accident, of work or not (code 3).</summary>
    Accident = 3,

    /// <summary>A crime (code 4).</summary>
    Crime = 4,

    /// <summary>Suicide (code 5).</summary>
    Suicide = 5,

    /// <summary>Something else (code 6).</summary>
    Other = 6,
}
