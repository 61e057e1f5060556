using System.Text;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// A programme that registers vulnerable workers and pays their contributions, as its own papers describe it. Nothing in it is law: who may
/// be registered, what was aimed at and against which number coverage is measured differ from regency to regency, and each says where it
/// comes from. Immutable, equal by value.
/// </summary>
public sealed record Programme
{
    /// <summary>What it is called; not blank.</summary>
    public required string Name { get; init; }

    /// <summary>The regency or city; not blank.</summary>
    public required string Regency { get; init; }

    /// <summary>The contribution months of the programme, both ends included.</summary>
    public required MonthRange Period { get; init; }

    /// <summary>Who pays, each with a key of its own; empty: not told.</summary>
    public ValueList<ProgrammePayer> Payers { get; init; } = [];

    /// <summary>Who may be registered; null: not told.</summary>
    public Eligibility? Eligibility { get; init; }

    /// <summary>Against which numbers of people coverage is measured, each with a key of its own; empty: none.</summary>
    public ValueList<Denominator> Denominators { get; init; } = [];

    /// <summary>What is aimed at; empty: nothing.</summary>
    public ValueList<CoverageTarget> Targets { get; init; } = [];

    /// <summary>The payer with a key; null: there is none.</summary>
    /// <param name="key">The key; null: none.</param>
    public ProgrammePayer? PayerOf(string? key) => Payers.FirstOrDefault(payer => payer.Key == key);

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Name).Append(", ").Append(Regency).Append(", ").Append(Period.ToString());
        return true;
    }
}
