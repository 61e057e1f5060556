namespace Kubar.Benefits.Cases;

/// <summary>The sectors that contribution relief tells apart, PP 50/2025 Pasal 7.</summary>
public enum Sector
{
    /// <summary>Transport: drivers and couriers.</summary>
    Transport = 1,

    /// <summary>Any other.</summary>
    Other = 2,
}
