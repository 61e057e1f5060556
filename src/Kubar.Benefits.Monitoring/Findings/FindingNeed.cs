namespace Kubar.Benefits.Monitoring;

/// <summary>Which lists, or parts of the programme file, a rule of findings is checked from.</summary>
[Flags]
public enum FindingNeed
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The roster.</summary>
    Roster = 1,

    /// <summary>The list of deaths.</summary>
    Deaths = 2,

    /// <summary>The list of payments of benefits.</summary>
    Payments = 4,

    /// <summary>The list of transfers of contributions.</summary>
    Transfers = 8,

    /// <summary>The programme's own rule of who may be registered.</summary>
    Eligibility = 16,

    /// <summary>Denominators.</summary>
    Denominators = 32,

    /// <summary>The list of accidents.</summary>
    Accidents = 64,
}
