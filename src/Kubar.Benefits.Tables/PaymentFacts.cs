using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tables;

/// <summary>What a row tells of a payment of benefits; null: not told.</summary>
public sealed record PaymentFacts
{
    /// <summary>The kind of event.</summary>
    public EventKind? Event { get; init; }

    /// <summary>The day of the event; of a death not from work that of the death.</summary>
    public LocalDate? EventDate { get; init; }

    /// <summary>The day of death.</summary>
    public LocalDate? DiedOn { get; init; }

    /// <summary>The day of the application.</summary>
    public LocalDate? AppliedOn { get; init; }

    /// <summary>The day of payment.</summary>
    public LocalDate? PaidOn { get; init; }

    /// <summary>What was paid in all.</summary>
    public Rupiah? Total { get; init; }

    /// <summary>What was paid, by the id of the benefit.</summary>
    public IReadOnlyDictionary<string, Rupiah> Benefits { get; init; } = new Dictionary<string, Rupiah>(StringComparer.Ordinal);
}
