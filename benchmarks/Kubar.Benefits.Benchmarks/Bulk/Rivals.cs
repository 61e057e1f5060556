using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;
using Kubar.Benefits.Benchmarks.Roster;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Sql;

namespace Kubar.Benefits.Benchmarks.Bulk;

/// <summary>
/// What one would use instead, in one run and in turns, every answer compared before anything is timed: a million deaths in columns by the
/// machines, by hand and as a query in databases; and a million rows of CSV by <c>kubar roster</c> and by DuckDB with a rule that is much
/// simpler than the law.
/// </summary>
internal static class Rivals
{
    private const int Threads = DuckDbRoster.Threads;

    private const string ReadingAlone = "SELECT count(COLUMNS(*)) FROM read_csv('ROSTER', header = true, all_varchar = true)";

    /// <summary>Measures and prints two tables.</summary>
    /// <param name="folder">Takes files of some hundred megabytes.</param>
    /// <param name="roster">A roster of a million rows.</param>
    /// <param name="postgres">What PostgreSQL took for the same query, in milliseconds; null: there is none here.</param>
    /// <param name="turns">How many of each; of the roster a tenth, at least one.</param>
    public static void Measure(string folder, string roster, double? postgres, int turns)
    {
        using var database = new DuckDBConnection("DataSource=:memory:");
        database.Open();
        Execute(database, FormattableString.Invariant($"SET threads = {Threads}"));
        Console.WriteLine(FormattableString.Invariant($"{Environment.ProcessorCount} processors, .NET {Environment.Version}, DuckDB {Scalar(database, "SELECT version()")} on {Threads} threads"));
        Columns(folder, database, postgres, turns);
        Roster(roster, database, Math.Max(1, turns / 10));
    }

    private static void Columns(string folder, DuckDBConnection database, double? postgres, int turns)
    {
        const int Rows = 1_000_000;
        PostgresFiles.Write(folder, Rows);
        var register = new DeathRegister(Rows);
        BulkTable table = register.Table();
        var request = new BulkRequest { Outputs = DeathRegister.Outputs, Machine = BulkMachine.Generated };
        BulkPlan kernel = BulkPlan.Compile(table.Shape, request);
        BulkPlan interpreter = BulkPlan.Compile(table.Shape, request with { Machine = BulkMachine.Interpreted });
        BulkResult result = kernel.Run(table);
        var copy = new ColumnCopy(kernel, Rows);
        var loop = new ArrayLoop(register);
        List<Death> objects = ObjectQuery.DeathsOf(register);
        loop.Run();
        Require(loop.DifferenceTo(result) is null && loop.DifferenceTo(interpreter.Run(table)) is null, "a machine and the loop over arrays differ");
        Require(ObjectQuery.Equals(ObjectQuery.Run(objects), loop), "the query over objects and the loop differ");
        SqlQuery sql = SqlQuery.Of(table.Shape, request, new("deaths", "id"), SqlDialect.DuckDb);
        LoadAndCompare(database, folder, sql);

        (string Name, Action Run)[] all =
        [
            ("copying the same bytes", () => copy.Run()),
            ("**the generated kernel**", () => kernel.Run(table, result, BulkRunOptions.Default)),
            ("the same on two threads", () => kernel.Run(table, result, new() { DegreeOfParallelism = Threads })),
            ("the block interpreter", () => interpreter.Run(table, result, BulkRunOptions.Default)),
            ("a loop with branches over arrays", loop.Run),
            ("a LINQ query over objects", () => ObjectQuery.Run(objects)),
            ("the same rules as one SQL query in DuckDB", () => Execute(database, $"CREATE OR REPLACE TABLE answers AS {sql.Text}")),
        ];
        (TimeSpan Busy, TimeSpan Elapsed)[] best = InTurns([.. all.Select(one => (Func<(TimeSpan, TimeSpan)>)(() => Timed(one.Run)))], turns);
        TimeSpan unit = best[1].Busy;
        Console.WriteLine("\n| a million deaths, every answer the same | processor time | by the clock | ratio to the kernel |\n|---|---:|---:|---:|");
        for (int i = 0; i < all.Length; i++)
        {
            Console.WriteLine(FormattableString.Invariant($"| {all[i].Name} | {best[i].Busy.TotalMilliseconds:N1} ms | {best[i].Elapsed.TotalMilliseconds:N1} ms | {best[i].Busy / unit:N2} |"));
        }

        Console.WriteLine(postgres is { } took
            ? FormattableString.Invariant($"| the same SQL query in PostgreSQL, one process | {took:N0} ms | {took:N0} ms | {took / unit.TotalMilliseconds:N0} |")
            : "| the same SQL query in PostgreSQL | not measured: there is none on this machine | | |");
    }

    private static void Roster(string roster, DuckDBConnection database, int turns)
    {
        string places = Text(database, DuckDbRoster.QueryOf(roster));
        string summary = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        (string Name, Func<(TimeSpan, TimeSpan)> Run)[] all =
        [
            ("**`kubar roster`: the whole law, to a summary, whole process**", () => Kubar(roster, summary)),
            ("DuckDB: a much simpler rule over the same file", () => Timed(() => Text(database, DuckDbRoster.QueryOf(roster)))),
            ("DuckDB: splitting the same file into cells and counting them", () => Timed(() => Text(database, ReadingAlone.Replace("ROSTER", roster, StringComparison.Ordinal)))),
        ];
        Kubar(roster, summary);
        string told = File.ReadAllText(summary).Replace(".", "", StringComparison.Ordinal);
        long rows = places.Split('\n', StringSplitOptions.RemoveEmptyEntries).Sum(line => long.Parse(line.Split(',')[1], CultureInfo.InvariantCulture));
        Require(told.Contains(rows.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), "kubar and DuckDB count other rows");
        (TimeSpan Busy, TimeSpan Elapsed)[] best = InTurns([.. all.Select(one => one.Run)], turns);
        Console.WriteLine(FormattableString.Invariant($"\n| {rows:N0} rows of CSV, {new FileInfo(roster).Length / 1_000_000} MB | processor time | by the clock | ratio to DuckDB |\n|---|---:|---:|---:|"));
        for (int i = 0; i < all.Length; i++)
        {
            Console.WriteLine(FormattableString.Invariant($"| {all[i].Name} | {best[i].Busy.TotalSeconds:N1} s | {best[i].Elapsed.TotalSeconds:N1} s | {best[i].Busy / best[1].Busy:N1} |"));
        }

        File.Delete(summary);
    }

    private static void LoadAndCompare(DuckDBConnection database, string folder, SqlQuery sql)
    {
        string[] outputs = [.. sql.Outputs.Select(output => output.Name)];
        Execute(database, $"CREATE TABLE deaths (id INTEGER, {string.Join(", ", sql.Columns.Select(column => $"{column.Name} BIGINT"))})");
        Execute(database, $"CREATE TABLE expected (id INTEGER, {string.Join(", ", outputs.Select(name => $"{name} BIGINT"))})");
        Execute(database, $"COPY deaths FROM '{Path.Combine(folder, "deaths.csv")}' (HEADER false)");
        Execute(database, $"COPY expected FROM '{Path.Combine(folder, "expected.csv")}' (HEADER false)");
        string different = string.Join(" OR ", outputs.Select(name => $"q.{name} IS DISTINCT FROM e.{name}"));
        string found = Scalar(database, $"SELECT count(*) FROM ({sql.Text}) AS q FULL JOIN expected AS e ON e.id = q.id WHERE {different}");
        Require(found == "0", $"DuckDB answers {found} rows otherwise than the kernel");
    }

    // The tool as a process of its own, its start and the runtime's compiler included.
    private static (TimeSpan Busy, TimeSpan Elapsed) Kubar(string roster, string summary)
    {
        string times = summary + ".times";
        string[] command = ["-f", "%U %S %e", "-o", times, "dotnet", Path.Combine(AppContext.BaseDirectory, "kubar.dll"), "roster", roster, "--on", "2026-11-22", "--event", "natural-death"];
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/time", command) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> progress = process.StandardError.ReadToEndAsync();
        File.WriteAllText(summary, process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        _ = progress.Result;
        double[] seconds = [.. File.ReadLines(times).Last().Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture))];
        File.Delete(times);
        return (TimeSpan.FromSeconds(seconds[0] + seconds[1]), TimeSpan.FromSeconds(seconds[2]));
    }

    private static (TimeSpan Busy, TimeSpan Elapsed)[] InTurns(Func<(TimeSpan Busy, TimeSpan Elapsed)>[] all, int turns)
    {
        (TimeSpan Busy, TimeSpan Elapsed)[] best = [.. all.Select(_ => (TimeSpan.MaxValue, TimeSpan.MaxValue))];
        for (int turn = 0; turn < turns; turn++)
        {
            for (int i = 0; i < all.Length; i++)
            {
                (TimeSpan busy, TimeSpan elapsed) = all[i]();
                best[i] = (busy < best[i].Busy ? busy : best[i].Busy, elapsed < best[i].Elapsed ? elapsed : best[i].Elapsed);
            }
        }

        return best;
    }

    private static (TimeSpan Busy, TimeSpan Elapsed) Timed(Action run)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        run();
        return (Environment.CpuUsage.TotalTime - before, Stopwatch.GetElapsedTime(start));
    }

    private static void Execute(DuckDBConnection database, string text)
    {
        using DbCommand command = Command(database, text);
        command.ExecuteNonQuery();
    }

    private static string Scalar(DuckDBConnection database, string text)
    {
        using DbCommand command = Command(database, text);
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture)!;
    }

    private static string Text(DuckDBConnection database, string text)
    {
        using DbCommand command = Command(database, text);
        using DbDataReader reader = command.ExecuteReader();
        var lines = new System.Text.StringBuilder();
        while (reader.Read())
        {
            lines.AppendJoin(',', Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))).Append('\n');
        }

        return lines.ToString();
    }

    private static DbCommand Command(DuckDBConnection database, string text)
    {
        DbCommand command = database.CreateCommand();
#pragma warning disable CA2100 // The text is the benchmark's own.
        command.CommandText = text;
#pragma warning restore CA2100
        return command;
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Nothing is measured: {otherwise}.");
        }
    }
}
