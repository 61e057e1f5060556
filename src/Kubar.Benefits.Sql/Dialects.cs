namespace Kubar.Benefits.Sql;

/// <summary>What the databases write differently.</summary>
internal static class Dialects
{
    /// <summary>The operator that divides whole numbers of which none is negative.</summary>
    public static string Divides(this SqlDialect dialect) => dialect switch
    {
        SqlDialect.PostgreSql or SqlDialect.Sqlite => "/",
        SqlDialect.DuckDb => "//",
        _ => throw new ArgumentOutOfRangeException(nameof(dialect), dialect, "There is no such dialect."),
    };

    /// <summary>A day as days since 1 January 1970.</summary>
    public static string DayNumber(this SqlDialect dialect, string date) => dialect switch
    {
        SqlDialect.PostgreSql => $"(({date}) - DATE '1970-01-01')",
        SqlDialect.Sqlite => $"CAST(julianday({date}) - 2440587.5 AS INTEGER)",
        SqlDialect.DuckDb => $"date_diff('day', DATE '1970-01-01', {date})",
        _ => throw new ArgumentOutOfRangeException(nameof(dialect), dialect, "There is no such dialect."),
    };
}
