namespace Kubar.Benefits.Bulk.Tables;

/// <summary>What a fact of cases takes in a table.</summary>
internal enum FactNeedKind
{
    /// <summary>No case has been seen.</summary>
    Nothing,

    /// <summary>No case tells it.</summary>
    LeftOut,

    /// <summary>All tell the same.</summary>
    Constant,

    /// <summary>All tell it.</summary>
    Column,

    /// <summary>Some tell it.</summary>
    Optional,

    /// <summary>Some tell it within bounds.</summary>
    Bounds,
}
