using System.Diagnostics;
using System.Globalization;
using System.Text;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Sql;

namespace Kubar.Benefits.Benchmarks.Bulk;

/// <summary>
/// What eng/bench-postgres needs: the register as a table, the rules as a query derived from the same lowered graph as the kernel, and
/// the kernel's answers to compare with.
/// </summary>
internal static class PostgresFiles
{
    public static void Write(string folder, int rows)
    {
        Directory.CreateDirectory(folder);
        var register = new DeathRegister(rows);
        BulkTable table = register.Table();
        var request = new BulkRequest { Outputs = DeathRegister.Outputs };
        BulkPlan plan = BulkPlan.Compile(table.Shape, request);
        BulkResult result = plan.Run(table);
        var sql = SqlQuery.Of(table.Shape, request, new("deaths", "id"), SqlDialect.PostgreSql);
        string[] outputs = [.. sql.Outputs.Select(output => output.Name)];
        string query = sql.Text;
        File.WriteAllText(Path.Combine(folder, "query.sql"), query);
        File.WriteAllText(Path.Combine(folder, "load.sql"), Load(sql, table, outputs));
        File.WriteAllText(Path.Combine(folder, "check.sql"), Check(query, outputs));
        File.WriteAllText(Path.Combine(folder, "time.sql"), "SET max_parallel_workers_per_gather = 0;\nEXPLAIN (ANALYZE, TIMING OFF) " + query + ";\n");
        WriteRows(Path.Combine(folder, "deaths.csv"), rows, sql.Columns.Select(column => ColumnOf(table, column)).Select(column => (Func<int, long>)(row => column.Values[row])));
        WriteRows(Path.Combine(folder, "expected.csv"), rows, DeathRegister.Outputs.Select(output => ValuesOf(result, output)));

        long best = Enumerable.Range(0, 20).Min(_ =>
        {
            long start = Stopwatch.GetTimestamp();
            plan.Run(table, result, BulkRunOptions.Default);
            return Stopwatch.GetTimestamp() - start;
        });
        Console.WriteLine(FormattableString.Invariant($"kernel: {Stopwatch.GetElapsedTime(0, best).TotalMilliseconds:F2} ms for {rows:N0} rows"));
    }

    private static BulkColumn ColumnOf(BulkTable table, SqlColumn column) => column.Fact is null
        ? table.ChildCount!
        : table.ColumnOf(new FactPlace(BulkFact.Find(column.Fact).Fact, column.Child ?? FactPlace.None))!;

    private static Func<int, long> ValuesOf(BulkResult result, BulkOutput output) => output is BulkOutput<byte> status
        ? row => result.Of(status)[row]
        : row => result.Of((BulkOutput<long>)output)[row];

    private static string Load(SqlQuery query, BulkTable table, string[] outputs)
    {
        IEnumerable<string> columns = query.Columns.Select(column => column.Name + ColumnOf(table, column).Values.Width switch
        {
            LaneWidth.Int64 => " bigint",
            LaneWidth.Int32 => " integer",
            _ => " smallint",
        });
        return $"""
            CREATE UNLOGGED TABLE deaths (id integer PRIMARY KEY, {string.Join(", ", columns.Select(column => $"{column} NOT NULL"))});
            CREATE UNLOGGED TABLE expected (id integer PRIMARY KEY, {string.Join(", ", outputs.Select(name => $"{name} bigint NOT NULL"))});
            \copy deaths FROM 'deaths.csv' (FORMAT csv)
            \copy expected FROM 'expected.csv' (FORMAT csv)
            VACUUM ANALYZE deaths;
            VACUUM ANALYZE expected;

            """;
    }

    private static string Check(string query, string[] outputs) => $"""
        SELECT count(*) AS rows, count(*) FILTER (WHERE ({string.Join(", ", outputs.Select(name => "q." + name))}) IS DISTINCT FROM ({string.Join(", ", outputs.Select(name => "e." + name))})) AS different
        FROM ({query}) AS q FULL JOIN expected AS e ON e.id = q.id;

        """;

    private static void WriteRows(string path, int rows, IEnumerable<Func<int, long>> columns)
    {
        Func<int, long>[] all = [.. columns];
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false), bufferSize: 1 << 20);
        var line = new StringBuilder();
        for (int row = 0; row < rows; row++)
        {
            line.Clear().Append(CultureInfo.InvariantCulture, $"{row}");
            foreach (Func<int, long> column in all)
            {
                line.Append(CultureInfo.InvariantCulture, $",{column(row)}");
            }

            writer.Write(line.Append('\n'));
        }
    }
}
