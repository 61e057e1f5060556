using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>The death of one person of the roster, what the law gives for it and what has been paid. Immutable, equal by value.</summary>
public sealed record DeathClaim
{
    /// <summary>The key of the person.</summary>
    public required string Person { get; init; }

    /// <summary>The death, as the list has it.</summary>
    public required RegisteredDeath Death { get; init; }

    /// <summary>What became of it.</summary>
    public required ClaimState State { get; init; }

    /// <summary>What is owed if it was not from work; null: a list of accidents tells that it was a work accident and no other list denies it, or it is malformed.</summary>
    public Assessment? NotFromWork { get; init; }

    /// <summary>What is owed if it was a work accident; null: the cause on the list or a list of accidents excludes it, or it is malformed.</summary>
    public Assessment? FromWork { get; init; }

    /// <summary>What is payable at once, in rupiah: between the least and the most of what the cause and the facts leave open.</summary>
    public MoneyBounds Now { get; init; } = MoneyBounds.Zero;

    /// <summary>What falls due later, a scholarship year by year, in rupiah.</summary>
    public MoneyBounds Later { get; init; } = MoneyBounds.Zero;

    /// <summary>The paths of the facts that would settle the sums; <c>event.kind</c>: whether it was from work.</summary>
    public ValueList<string> Missing { get; init; } = [];

    /// <summary>The last day to claim if it was a work accident (PP 44/2015 Pasal 26); null: it cannot be one. No limit is written for the rest.</summary>
    public LocalDate? ClaimBy => FromWork?.ClaimBy;

    /// <summary>The keys of the payments upon it.</summary>
    public ValueList<string> Payments { get; init; } = [];

    /// <summary>What is wrong; empty unless <see cref="ClaimState.Malformed"/>.</summary>
    public ValueList<Problem> Problems { get; init; } = [];

    /// <summary>The key of the person and the state.</summary>
    public override string ToString() => $"{Person}: {State}";
}
