namespace Kubar.Benefits.Expressions;

/// <summary>What the 64-bit integer of an expression counts.</summary>
internal enum Unit
{
    /// <summary>Whole rupiah.</summary>
    Rupiah = 1,

    /// <summary>Hundredths of a percent, so that every percentage of the law is a whole number.</summary>
    BasisPoints,

    /// <summary>Millionths: a percentage of the disability table times a share of function, each to a tenth of a percent.</summary>
    LossPoints,

    /// <summary>Things: children, jobs, working days.</summary>
    Count,

    /// <summary>Months.</summary>
    Months,

    /// <summary>Years.</summary>
    Years,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>A day, as days since 1 January 1970.</summary>
    Date,

    /// <summary>0 or 1.</summary>
    Truth,

    /// <summary>The number of an enumeration's member.</summary>
    Code,
}
