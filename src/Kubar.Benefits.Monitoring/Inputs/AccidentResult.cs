namespace Kubar.Benefits.Monitoring;

/// <summary>What an accident led to, as reports write it.</summary>
public enum AccidentResult
{
    /// <summary>Recovered: no permanent loss is left.</summary>
    Recovered = 1,

    /// <summary>Still in treatment: what is left of it nobody can tell yet.</summary>
    InTreatment = 2,

    /// <summary>A permanent partial loss, of a part of the body or of its function; which, reports do not tell.</summary>
    PartlyDisabled = 3,

    /// <summary>Permanently and totally disabled.</summary>
    TotallyDisabled = 4,

    /// <summary>Died of it.</summary>
    Died = 5,
}
