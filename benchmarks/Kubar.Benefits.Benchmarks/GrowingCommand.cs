using System.Diagnostics;
using System.Globalization;

namespace Kubar.Benefits.Benchmarks;

/// <summary>
/// How processor time and memory of a command grow with the rows of its input: the whole process, its start included. Writes the measured file
/// of which the pictures of docs/performance.md are drawn, and says whether both are no worse than linear.
/// </summary>
internal static class GrowingCommand
{
    // The better of so many.
    private const int Turns = 2;

    /// <summary>Measures one command, and writes its file.</summary>
    /// <param name="folder">Takes it.</param>
    /// <param name="name">The command; <c>duckdb</c> is what a roster is set beside.</param>
    /// <param name="inputs">Its inputs, each named by how many rows it has, ascending: a file, or the folder of a made-up programme.</param>
    /// <returns>Whether it is no worse than linear.</returns>
    public static bool Measure(string folder, string name, string[] inputs)
    {
        var measured = new (long Rows, long Milliseconds, long Kilobytes)[inputs.Length];
        for (int i = 0; i < inputs.Length; i++)
        {
            (long Milliseconds, long Kilobytes)[] turns = [.. Enumerable.Range(0, Turns).Select(_ => Once(name, inputs[i]))];
            long rows = long.Parse(Path.GetFileNameWithoutExtension(inputs[i]), CultureInfo.InvariantCulture);
            measured[i] = (rows, turns.Min(turn => turn.Milliseconds), turns.Min(turn => turn.Kilobytes));
        }

        MeasuredFile.Write(Path.Combine(folder, name + ".csv"), "rows,milliseconds,kilobytes", measured.Select(one => FormattableString.Invariant($"{one.Rows},{one.Milliseconds},{one.Kilobytes}")));
        bool time = MeasuredFile.IsLinear($"{name}, milliseconds", [.. measured.Select(one => (one.Rows, one.Milliseconds))]);
        bool memory = MeasuredFile.IsLinear($"{name}, kilobytes", [.. measured.Select(one => (one.Rows, one.Kilobytes))]);
        return time && memory;
    }

    private static (long Milliseconds, long Kilobytes) Once(string name, string input)
    {
        string times = Path.GetTempFileName();
        string[] kubar = ["dotnet", Path.Combine(AppContext.BaseDirectory, "kubar.dll")];
        string written = times + ".txt";
        string[] command = name switch
        {
            "roster" => [.. kubar, name, input, "--on", "2026-11-22", "--event", "natural-death", "--out", written],
            "duckdb" => ["dotnet", Path.Combine(AppContext.BaseDirectory, "Kubar.Benefits.Benchmarks.dll"), "--duckdb", input],
            "monitor" =>
            [
                .. kubar, name, Path.Combine(input, "program.json"), "--roster", Path.Combine(input, "peserta.csv"), "--deaths", Path.Combine(input, "kematian.csv"),
                "--accidents", Path.Combine(input, "kecelakaan.csv"), "--payments", Path.Combine(input, "pembayaran.csv"), "--transfers", Path.Combine(input, "transfer.csv"),
                "--on", "2026-11-30", "--out", written,
            ],
            _ => [.. kubar, name, input, "--out", written],
        };
        using (var process = Process.Start(new ProcessStartInfo("/usr/bin/time", ["-f", "%U %S %M", "-o", times, .. command]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!)
        {
            Task<string> progress = process.StandardError.ReadToEndAsync();
            _ = process.StandardOutput.ReadToEnd();
            process.WaitForExit();

            // 2: some rows were rejected, as some of a roster always are.
            if (process.ExitCode is not (0 or 2))
            {
                throw new InvalidOperationException($"{name} {input}: exit code {process.ExitCode}. {progress.Result}");
            }
        }

        double[] told = [.. File.ReadLines(times).Last().Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture))];
        File.Delete(times);
        File.Delete(written);
        return ((long)((told[0] + told[1]) * 1000), (long)told[2]);
    }
}
