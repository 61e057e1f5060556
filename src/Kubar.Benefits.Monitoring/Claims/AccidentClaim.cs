using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>An accident of one person of the roster, whether the person was covered that day, what the law gives and what has been paid. Immutable, equal by value.</summary>
public sealed record AccidentClaim
{
    /// <summary>The key of the person.</summary>
    public required string Person { get; init; }

    /// <summary>The accident, as the list has it.</summary>
    public required RegisteredAccident Accident { get; init; }

    /// <summary>Whether the membership carried work-accident security on the day of the accident.</summary>
    public required RightState Cover { get; init; }

    /// <summary>What became of it.</summary>
    public required ClaimState State { get; init; }

    /// <summary>Whether the person's death stands in the list of deaths, so that it is reckoned there and its money is not counted here.</summary>
    public bool IsAmongDeaths { get; init; }

    /// <summary>What is owed if it was an accident of work; null: it is told not to be, it is reckoned among the deaths, or it is malformed.</summary>
    public Assessment? FromWork { get; init; }

    /// <summary>What is owed upon a death that was not from work; null: nobody is told to have died of it, it is told to be from work, it is reckoned among the deaths, or it is malformed.</summary>
    public Assessment? NotFromWork { get; init; }

    /// <summary>What is payable at once, in rupiah, as far as facts decide it.</summary>
    public MoneyBounds Now { get; init; } = MoneyBounds.Zero;

    /// <summary>What falls due later, a scholarship year by year, in rupiah.</summary>
    public MoneyBounds Later { get; init; } = MoneyBounds.Zero;

    /// <summary>The paths of the facts that would settle the sums; <c>event.kind</c>: whether it was from work.</summary>
    public ValueList<string> Missing { get; init; } = [];

    /// <summary>The last day to claim if it was a work accident (PP 44/2015 Pasal 26); null: it cannot be one, or it is reckoned among the deaths.</summary>
    public LocalDate? ClaimBy => FromWork?.ClaimBy;

    /// <summary>The keys of the payments upon it.</summary>
    public ValueList<string> Payments { get; init; } = [];

    /// <summary>What is wrong; empty unless <see cref="ClaimState.Malformed"/>.</summary>
    public ValueList<Problem> Problems { get; init; } = [];

    /// <summary>The key of the person and the state.</summary>
    public override string ToString() => $"{Person}: {State}";
}
