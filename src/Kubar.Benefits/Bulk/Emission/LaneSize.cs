namespace Kubar.Benefits.Bulk.Emission;

/// <summary>How wide the numbers of a vector are.</summary>
internal enum LaneSize
{
    /// <summary>32 bits: one vector holds a number of every row of a turn.</summary>
    Narrow,

    /// <summary>64 bits: one vector holds the numbers of half the rows.</summary>
    Wide,
}
