namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>Where the numbers of an input column come from.</summary>
internal enum LaneInputKind
{
    /// <summary>A fact's column of the table; the least value where the fact is known within bounds.</summary>
    Fact,

    /// <summary>The greatest value of a fact known within bounds.</summary>
    Greatest,

    /// <summary>The number of children of the row.</summary>
    ChildCount,

    /// <summary>What the pass over a list of children has left for the row.</summary>
    Selection,
}
