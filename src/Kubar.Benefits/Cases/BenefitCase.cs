using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>
/// Everything a caller knows about one participant and one event: what is handed to
/// <see cref="Assessments.Assessor.Assess(BenefitCase)"/>.
/// </summary>
/// <remarks>
/// A property that is null (or left out) is <em>unknown</em>, unless its own documentation says what its absence
/// means; unknown is never taken for no or for zero. Equality is by value.
/// </remarks>
[JsonConverter(typeof(CaseConverter))]
public sealed record BenefitCase
{
    /// <summary>The caller's own key, handed back on the assessment; not blank.</summary>
    public required string Id { get; init; }

    /// <summary>The insured person.</summary>
    public required Participant Participant { get; init; }

    /// <summary>The membership and the contributions.</summary>
    public Membership Membership { get; init; } = new();

    /// <summary>What happened.</summary>
    public required InsuredEvent Event { get; init; }

    /// <summary>What was spent.</summary>
    public Expenses Expenses { get; init; } = new();

    /// <summary>Who survives; null: heirs and children are unknown.</summary>
    public Family? Family { get; init; }

    /// <summary>The application and the payment.</summary>
    public Claim Claim { get; init; } = new();
}
