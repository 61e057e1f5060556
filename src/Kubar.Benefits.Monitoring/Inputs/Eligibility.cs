namespace Kubar.Benefits.Monitoring;

/// <summary>Who may be registered in a programme, as its own rule says; what is null is not asked for. Immutable, equal by value.</summary>
public sealed record Eligibility
{
    /// <summary>Where it is written; not blank.</summary>
    public required string Source { get; init; }

    /// <summary>The least age at registration, in completed years; null: none.</summary>
    public int? LeastAge { get; init; }

    /// <summary>The greatest age at registration, in completed years, included; null: none.</summary>
    public int? GreatestAge { get; init; }

    /// <summary>The months for which one must have lived in the regency; null: none.</summary>
    public int? MonthsOfResidence { get; init; }

    /// <summary>The highest decile of welfare, from 1 to 10, included; null: none.</summary>
    public int? HighestDecile { get; init; }

    /// <summary>The greatest monthly income, in rupiah, included; null: none.</summary>
    public Rupiah? GreatestIncome { get; init; }
}
