using System.Data.Common;
using DuckDB.NET.Data;

namespace Kubar.Benefits.Benchmarks.Roster;

/// <summary>What DuckDB makes of a roster with a rule that is much simpler than the law.</summary>
internal static class DuckDbRoster
{
    /// <summary>How many threads it has, as many as the machines measured.</summary>
    public const int Threads = 2;

    // One law, one segment, no children, no arrears, no readings: who was registered by the day and has paid up to its month has 42 million.
    private const string SimpleRule = """
        SELECT "KECAMATAN" AS place, count(*) AS persons, sum(CASE WHEN "TANGGAL KEPESERTAAN" <= DATE '2026-11-22' AND "BULAN IURAN" LIKE '%/2026-12' THEN 42000000 ELSE 0 END) AS owed
        FROM read_csv('ROSTER', header = true, types = {'NIK': 'VARCHAR', 'TANGGAL KEPESERTAAN': 'DATE', 'BULAN IURAN': 'VARCHAR'})
        GROUP BY place ORDER BY place
        """;

    /// <summary>The query over a roster.</summary>
    public static string QueryOf(string roster) => SimpleRule.Replace("ROSTER", roster, StringComparison.Ordinal);

    /// <summary>Answers one roster, and writes what it answers: a process of its own, beside which <c>kubar roster</c> is set.</summary>
    public static void Run(string roster)
    {
        using var database = new DuckDBConnection("DataSource=:memory:");
        database.Open();
        using DbCommand command = database.CreateCommand();
#pragma warning disable CA2100 // The text is the benchmark's own.
        command.CommandText = FormattableString.Invariant($"SET threads = {Threads}; {QueryOf(roster)}");
#pragma warning restore CA2100
        using DbDataReader reader = command.ExecuteReader();
        do
        {
            while (reader.Read())
            {
                Console.WriteLine(string.Join(',', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
            }
        }
        while (reader.NextResult());
    }
}
