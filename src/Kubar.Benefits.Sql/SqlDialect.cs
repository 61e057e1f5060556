namespace Kubar.Benefits.Sql;

/// <summary>The database that a query is for. They differ in one operation: how whole numbers are divided.</summary>
public enum SqlDialect
{
    /// <summary>PostgreSQL.</summary>
    PostgreSql = 1,

    /// <summary>SQLite.</summary>
    Sqlite = 2,

    /// <summary>DuckDB, in which 7 / 2 is 3.5 and 7 // 2 is 3.</summary>
    DuckDb = 3,
}
