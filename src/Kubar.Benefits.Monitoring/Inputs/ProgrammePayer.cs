using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>Who pays contributions of a programme, for which months, out of which budget. Immutable, equal by value.</summary>
public sealed record ProgrammePayer
{
    /// <summary>The key by which persons and transfers name it; not blank.</summary>
    public required string Key { get; init; }

    /// <summary>What it is called; not blank.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of payer it is.</summary>
    public required ContributionPayer Kind { get; init; }

    /// <summary>The contribution months for which there is money, as windows in order and apart; empty: not told.</summary>
    public ValueList<MonthRange> Funding { get; init; } = [];

    /// <summary>What is set aside, by year and account; empty: not told.</summary>
    public ValueList<BudgetLine> Budget { get; init; } = [];

    /// <summary>The last month that is due, where the programme is supposed to last longer for another payer; null: as long as the programme.</summary>
    internal YearMonth? DueThrough { get; init; }

    /// <summary>The key and the name.</summary>
    public override string ToString() => $"{Key} ({Name})";
}
