using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>Actual cost, in rupiah, at least 0; null is unknown, not zero (PP 44/2015 Pasal 25(2)).</summary>
[JsonConverter(typeof(ExpensesConverter))]
public sealed record Expenses
{
    /// <summary>No cost at all: every amount is Rp0, no care elsewhere and no month of home care. Not the same as a new value, of which nothing is known.</summary>
    public static Expenses None { get; } = new()
    {
        Medical = Rupiah.Zero,
        Dentures = Rupiah.Zero,
        HearingAid = Rupiah.Zero,
        Glasses = Rupiah.Zero,
        HomeCare = Rupiah.Zero,
        HomeCareMonths = 0,
        TransportByLand = Rupiah.Zero,
        TransportBySea = Rupiah.Zero,
        TransportByAir = Rupiah.Zero,
        OrthosisReferencePrice = Rupiah.Zero,
    };

    /// <summary>Medical care; never capped.</summary>
    public Rupiah? Medical { get; init; }

    /// <summary>
    /// Care in a facility that does not cooperate, because none near does (PP 44/2015 Pasal 33): its cost, not contained in
    /// <see cref="Medical"/>. Null: there was none.
    /// </summary>
    public Rupiah? MedicalElsewhere { get; init; }

    /// <summary>
    /// What the same care costs by the highest standard of the cooperating facilities of the area (Pasal 33(2)).
    /// </summary>
    public Rupiah? HighestLocalStandard { get; init; }

    /// <summary>Dentures.</summary>
    public Rupiah? Dentures { get; init; }

    /// <summary>A hearing aid.</summary>
    public Rupiah? HearingAid { get; init; }

    /// <summary>Glasses.</summary>
    public Rupiah? Glasses { get; init; }

    /// <summary>Home care: its cost.</summary>
    public Rupiah? HomeCare { get; init; }

    /// <summary>Home care: the months it lasted, at least 0.</summary>
    public int? HomeCareMonths { get; init; }

    /// <summary>Transport by land, river or lake.</summary>
    public Rupiah? TransportByLand { get; init; }

    /// <summary>Transport by sea.</summary>
    public Rupiah? TransportBySea { get; init; }

    /// <summary>Transport by air.</summary>
    public Rupiah? TransportByAir { get; init; }

    /// <summary>The price of the orthosis or prosthesis at the government rehabilitation centre.</summary>
    public Rupiah? OrthosisReferencePrice { get; init; }

    /// <summary>
    /// Who paid the care, the aids and the transport first (PP 44/2015 Pasal 30(2)(3), 33). Null: transport and care elsewhere the
    /// employer (PU) or the participant (BPU), care in a cooperating facility the facility, aids the participant.
    /// </summary>
    public ExpensePayer? AdvancedBy { get; init; }
}
