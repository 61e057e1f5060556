namespace Kubar.Benefits.Sql;

/// <summary>What a column holds.</summary>
public enum SqlColumnKind
{
    /// <summary>The value of a fact.</summary>
    Value = 1,

    /// <summary>The least value that a fact can have.</summary>
    Least = 2,

    /// <summary>The greatest value that a fact can have.</summary>
    Greatest = 3,

    /// <summary>How many places for children the row takes.</summary>
    Children = 4,
}
