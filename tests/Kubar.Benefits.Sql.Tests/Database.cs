using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Bulk.Tables;
using Microsoft.Data.Sqlite;

namespace Kubar.Benefits.Sql.Tests;

/// <summary>A database in memory, of the engine that a dialect is for.</summary>
internal sealed class Database : IDisposable
{
    private readonly DbConnection _connection;

    public Database(SqlDialect dialect)
    {
        _connection = dialect == SqlDialect.DuckDb ? new DuckDBConnection("DataSource=:memory:") : new SqliteConnection("Data Source=:memory:");
        _connection.Open();
    }

    /// <summary>Loads the columns that a query reads into its table, in the order of the rows.</summary>
    public void Load(SqlQuery query, string name, BulkTable table)
    {
        Execute($"CREATE TABLE {name} ({string.Join(", ", query.Columns.Select(column => $"{column.Name} BIGINT").Prepend("id BIGINT"))})");
        for (int row = 0; row < table.Rows; row++)
        {
            IEnumerable<string> values = query.Columns.Select(column => ValueOf(table, column, row) is { } value ? Literal.Of(value) : "NULL");
            Execute($"INSERT INTO {name} VALUES ({string.Join(", ", values.Prepend(row.ToString(CultureInfo.InvariantCulture)))})");
        }
    }

    /// <summary>The numbers of a query's result without the key, by row.</summary>
    public long[][] Ask(string query)
    {
        using DbCommand command = Command($"SELECT * FROM ({query}) AS answers ORDER BY 1");
        using DbDataReader reader = command.ExecuteReader();
        var rows = new List<long[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(1, reader.FieldCount - 1).Select(column => Convert.ToInt64(reader.GetValue(column), CultureInfo.InvariantCulture))]);
        }

        return [.. rows];
    }

    public void Execute(string text)
    {
        using DbCommand command = Command(text);
        command.ExecuteNonQuery();
    }

    public void Dispose() => _connection.Dispose();

    private DbCommand Command(string text)
    {
        DbCommand command = _connection.CreateCommand();
#pragma warning disable CA2100 // The text is the test's own.
        command.CommandText = text;
#pragma warning restore CA2100
        return command;
    }

    private static long? ValueOf(BulkTable table, SqlColumn column, int row)
    {
        BulkColumn values = column.Fact is null
            ? table.ChildCount!
            : table.ColumnOf(new FactPlace(BulkFact.Find(column.Fact).Fact, column.Child ?? FactPlace.None))!;
        return values.IsOptional && !Bitmaps.IsSet(values.Known.Span, row)
            ? null
            : (column.Kind == SqlColumnKind.Greatest ? values.GreatestValues! : values.Values)[row];
    }
}
