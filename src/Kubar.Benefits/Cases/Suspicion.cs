using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>
/// A suspected work accident or occupational disease: PP 49/2023 Pasal 25A, 25B; Permenaker 1/2025 Pasal 8A-8F (wage
/// recipients), 48A-48F (BPU).
/// </summary>
[JsonConverter(typeof(SuspicionConverter))]
public sealed record Suspicion
{
    /// <summary>What was concluded; null: nothing yet.</summary>
    public CaseConclusion? Conclusion { get; init; }

    /// <summary>
    /// Whether the facility that treats the participant cooperates with BPJS Ketenagakerjaan or BPJS Kesehatan
    /// (Permenaker 1/2025 Pasal 8E, 48E).
    /// </summary>
    public bool? AtCooperatingFacility { get; init; }

    /// <summary>Whether the participant is registered in the national health insurance JKN (Permenaker 1/2025 Pasal 8F(5), 48F(5)).</summary>
    public bool? InHealthInsurance { get; init; }
}
