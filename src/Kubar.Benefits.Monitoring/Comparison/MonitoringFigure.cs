namespace Kubar.Benefits.Monitoring;

/// <summary>One number of a monitoring.</summary>
/// <param name="Section">The section in which it stands.</param>
/// <param name="Id">What it counts, the same in every monitoring: <c>registered</c>, <c>right-lost</c>.</param>
/// <param name="Group">Of whom or of what: a district, a payer with a month, a right with a day; empty: of all.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsMoney">Whether it is rupiah; else it is a count.</param>
/// <param name="AtLeast">The number; where facts are missing the least.</param>
/// <param name="AtMost">The number; where facts are missing the most. Null: not bounded.</param>
public sealed record MonitoringFigure(FigureSection Section, string Id, string Group, LocalizedText Name, bool IsMoney, long AtLeast, long? AtMost)
{
    /// <summary>Whether what two parts of a roster have of it, with no person in both, adds up to what the whole has.</summary>
    public bool IsAdditive { get; init; } = true;

    /// <summary>What it is known by.</summary>
    public (FigureSection Section, string Id, string Group) Key => (Section, Id, Group);

    /// <summary>What it is known by, and the number.</summary>
    public override string ToString() => FormattableString.Invariant($"{Section}/{Id}/{Group}: {AtLeast} to {AtMost}");
}

/// <summary>The sections of a monitoring.</summary>
public enum FigureSection
{
    /// <summary>Whom it covers.</summary>
    Coverage = 1,

    /// <summary>Who keeps which right until when.</summary>
    Continuity = 2,

    /// <summary>The contributions.</summary>
    Money = 3,

    /// <summary>Deaths, accidents, payments and scholarships.</summary>
    Claims = 4,

    /// <summary>What tables let expect.</summary>
    Expected = 5,

    /// <summary>Quality of the data.</summary>
    Quality = 6,

    /// <summary>Findings.</summary>
    Findings = 7,
}
