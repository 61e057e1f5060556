namespace Kubar.Benefits.Monitoring;

/// <summary>What a death or an accident of a list can bring. Each that can be assessed is of one kind.</summary>
public enum ClaimKind
{
    /// <summary>A death that was not from work: JKM.</summary>
    DeathNotFromWork = 1,

    /// <summary>A death from work: JKK.</summary>
    DeathFromWork = 2,

    /// <summary>A death of which no list tells whether it was from work: one of both.</summary>
    DeathOfOpenCause = 3,

    /// <summary>An accident of work that was survived: JKK.</summary>
    AccidentFromWork = 4,

    /// <summary>An accident that was survived and of which no list tells whether it was from work: JKK or nothing.</summary>
    AccidentOfOpenCause = 5,

    /// <summary>An accident that was survived and was not from work: nothing.</summary>
    AccidentNotFromWork = 6,
}
