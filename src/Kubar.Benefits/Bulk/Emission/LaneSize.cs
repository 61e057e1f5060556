namespace Kubar.Benefits.Bulk.Emission;

/// <summary>How wide the numbers of a vector are.</summary>
internal enum LaneSize
{
    /// <summary>32 bits: one vector holds a number of every row of a turn.</summary>
    Narrow,

    /// <summary>64 bits: one vector holds the numbers of half the rows.</summary>
    Wide,
}

/// <summary>Which vector of a value: the only one of a narrow value, or a half of a wide one.</summary>
internal enum Part
{
    Whole,
    Lower,
    Upper,
}
