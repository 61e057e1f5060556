using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>Who survives the participant: heirs in the order of PP 44/2015 Pasal 37(5) and 40(2), and the children.</summary>
[JsonConverter(typeof(FamilyConverter))]
public sealed record Family
{
    /// <summary>A widow or widower.</summary>
    public bool? Spouse { get; init; }

    /// <summary>Blood relatives in the straight line to the second degree, other than children.</summary>
    public bool? Parents { get; init; }

    /// <summary>Brothers or sisters.</summary>
    public bool? Siblings { get; init; }

    /// <summary>Parents-in-law.</summary>
    public bool? ParentsInLaw { get; init; }

    /// <summary>A will that names an heir.</summary>
    public Will? Will { get; init; }

    /// <summary>
    /// Whether a court has named an heir: JKM, since 24 February 2025 (Permenaker 1/2025 Pasal 22(1b), 62(1b), 79(2b)).
    /// </summary>
    public bool CourtHeir { get; init; }

    /// <summary>The children in the order in which they were registered; empty: none; null: unknown.</summary>
    public ValueList<Child>? Children { get; init; }
}
