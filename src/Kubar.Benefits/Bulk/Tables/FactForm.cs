namespace Kubar.Benefits.Bulk.Tables;

/// <summary>How a fact is given.</summary>
internal enum FactForm
{
    /// <summary>The same value in every row.</summary>
    Constant,

    /// <summary>A column.</summary>
    Column,

    /// <summary>A column with a validity bitmap.</summary>
    Optional,

    /// <summary>Two columns: the least and the greatest value.</summary>
    Bounds,
}
