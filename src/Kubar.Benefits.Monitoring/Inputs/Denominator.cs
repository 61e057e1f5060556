namespace Kubar.Benefits.Monitoring;

/// <summary>
/// A number of people against which coverage is measured. Regencies use several - the labour force, the employed, people of working age -
/// and no official formula is known: so each names itself and its source. Immutable, equal by value.
/// </summary>
public sealed record Denominator
{
    /// <summary>The key by which targets name it; not blank.</summary>
    public required string Key { get; init; }

    /// <summary>Who is counted; not blank.</summary>
    public required string Name { get; init; }

    /// <summary>Where the numbers come from; not blank.</summary>
    public required string Source { get; init; }

    /// <summary>The whole regency, at least 1; null: not told.</summary>
    public long? Whole { get; init; }

    /// <summary>By district, each once; empty: not told.</summary>
    public ValueList<DenominatorPart> Districts { get; init; } = [];

    /// <summary>By sector, each once; empty: not told.</summary>
    public ValueList<DenominatorPart> Sectors { get; init; } = [];
}

/// <summary>The people of one district or sector.</summary>
/// <param name="Name">The district or sector, not blank.</param>
/// <param name="Persons">How many, at least 1.</param>
public sealed record DenominatorPart(string Name, long Persons);
