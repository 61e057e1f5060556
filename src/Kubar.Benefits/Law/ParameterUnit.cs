namespace Kubar.Benefits.Law;

/// <summary>What the value of a parameter counts.</summary>
public enum ParameterUnit
{
    /// <summary>Whole rupiah.</summary>
    Rupiah = 1,

    /// <summary>Hundredths of a percent.</summary>
    BasisPoints = 2,

    /// <summary>Things.</summary>
    Count = 3,

    /// <summary>Months.</summary>
    Months = 4,

    /// <summary>Years.</summary>
    Years = 5,

    /// <summary>Days.</summary>
    Days = 6,

    /// <summary>Hours.</summary>
    Hours = 7,
}
