using System.Text;
using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;
using NodaTime;

namespace Kubar.Benefits.Cases;

/// <summary>The application and the payment, PP 44/2015 Pasal 26, 37, 40.</summary>
[JsonConverter(typeof(ClaimConverter))]
public sealed record Claim
{
    /// <summary>The application with its requirements met; null: there has been none, and the claim limit is not tested.</summary>
    public LocalDate? AppliedOn { get; init; }

    /// <summary>
    /// JKM: the end of a check in the field, which moves the deadline of payment (Permenaker 5/2021 Pasal 24, 64); null: there was none.
    /// </summary>
    public LocalDate? FieldCheckEndedOn { get; init; }

    /// <summary>The day of payment; not before the application.</summary>
    public LocalDate? PaidOn { get; init; }

    private bool PrintMembers(StringBuilder builder) => InvariantText.Print(
        builder,
        (nameof(AppliedOn), AppliedOn),
        (nameof(FieldCheckEndedOn), FieldCheckEndedOn),
        (nameof(PaidOn), PaidOn));
}
