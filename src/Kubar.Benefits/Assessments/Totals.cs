using System.Text.Json.Serialization;

namespace Kubar.Benefits.Assessments;

/// <summary>Sums over the entitlements owed or deferred that have an amount, in rupiah.</summary>
/// <param name="PayableNow">Owed and payable now.</param>
/// <param name="Deferred">Owed, but not before something has happened.</param>
/// <param name="Scheduled">Scholarship instalments that fall due later.</param>
/// <param name="Net">What is payable now, less the arrears taken out of it; null: what is taken out cannot be told.</param>
/// <param name="Jkk">The part of work-accident security.</param>
/// <param name="Jkm">The part of death security.</param>
[JsonConverter(typeof(Json.Answers.TotalsConverter))]
public sealed record Totals(Rupiah PayableNow, Rupiah Deferred, Rupiah Scheduled, Rupiah? Net, Rupiah Jkk, Rupiah Jkm)
{
    /// <summary>
    /// <see cref="Net"/> by who receives it, in the order in which each is first paid; empty where <see cref="Net"/> is null
    /// or nothing is payable now. Arrears come off the benefits that bear them in the order of the entitlements.
    /// </summary>
    public ValueList<PayeeTotal> ByPayee { get; init; } = [];

    /// <summary>Whether nothing is left out: false while an entitlement, a later instalment or <see cref="Net"/> cannot be told.</summary>
    public bool Complete { get; init; } = true;

    /// <summary>What the sums lie between once everything is known; null where they are complete.</summary>
    public TotalsBounds? Bounds { get; init; }
}
