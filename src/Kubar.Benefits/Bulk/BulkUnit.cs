namespace Kubar.Benefits.Bulk;

/// <summary>What the whole numbers of a fact's column count.</summary>
public enum BulkUnit
{
    /// <summary>Whole rupiah.</summary>
    Rupiah = 1,

    /// <summary>Hundredths of a percent.</summary>
    BasisPoints = 2,

    /// <summary>Millionths: the sum of the percentages of loss, each times the share of the function lost.</summary>
    LossPoints = 3,

    /// <summary>Things.</summary>
    Count = 4,

    /// <summary>Months.</summary>
    Months = 5,

    /// <summary>Years.</summary>
    Years = 6,

    /// <summary>Days.</summary>
    Days = 7,

    /// <summary>Hours.</summary>
    Hours = 8,

    /// <summary>A day, as days since 1 January 1970.</summary>
    Date = 9,

    /// <summary>0: no; 1: yes.</summary>
    Truth = 10,

    /// <summary>The number of an enumeration's member.</summary>
    Code = 11,
}
