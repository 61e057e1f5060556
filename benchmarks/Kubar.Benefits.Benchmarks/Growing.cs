using System.Diagnostics;
using System.Globalization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Benchmarks;

/// <summary>
/// How time and memory grow: one assessment with its children and with the months paid, a roster with its rows. Writes the measured files
/// of which the pictures of docs/performance.md are drawn, and says whether each is no worse than linear.
/// </summary>
internal static class Growing
{
    private const int MonthsOfYear = 12;

    // What the clock's steps and the rest of the machine may add to a ratio.
    private const double Slack = 1.3;

    private static readonly int[] Children = [1, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
    private static readonly int[] Months = [1, 24, 48, 72, 96, 120, 144, 168, 192, 216, 240];
    private static readonly AssessmentOptions Quick = new() { FindDependence = false };

    /// <summary>Measures all, and writes the files.</summary>
    /// <param name="folder">Takes them.</param>
    /// <param name="rosters">Rosters of these rows, made before: <c>ROWS.csv</c>.</param>
    /// <param name="rows">How many rows each has, ascending.</param>
    /// <returns>Whether none is worse than linear.</returns>
    public static bool Measure(string folder, string rosters, int[] rows)
    {
        Directory.CreateDirectory(folder);
        bool children = Save(Path.Combine(folder, "children.csv"), "children,nanoseconds", Assessed(Children, WithChildren));
        bool months = Save(Path.Combine(folder, "months.csv"), "months,nanoseconds", Assessed(Months, WithMonths));
        (long Rows, long Milliseconds, long Kilobytes)[] measured = [.. rows.Select(count => Roster(Path.Combine(rosters, FormattableString.Invariant($"{count}.csv")), count))];
        bool time = Save(Path.Combine(folder, "rows.csv"), "rows,milliseconds", [.. measured.Select(one => (one.Rows, one.Milliseconds))]);
        bool memory = Save(Path.Combine(folder, "memory.csv"), "rows,kilobytes", [.. measured.Select(one => (one.Rows, one.Kilobytes))]);
        return children && months && time && memory;
    }

    private static bool Save(string path, string header, (long Of, long Took)[] measured)
    {
        File.WriteAllLines(path, measured.Select(one => FormattableString.Invariant($"{one.Of},{one.Took}")).Prepend(header));
        bool holds = true;
        for (int i = 1; i < measured.Length; i++)
        {
            double more = (double)measured[i].Of / measured[i - 1].Of;
            double longer = (double)measured[i].Took / measured[i - 1].Took;
            bool isLinear = longer <= more * Slack;
            holds &= isLinear;
            Console.WriteLine(FormattableString.Invariant($"{header,-22} {measured[i - 1].Of,10:N0} {measured[i - 1].Took,12:N0}   {measured[i].Of,10:N0} {measured[i].Took,12:N0}   {more,5:F1} times as many: {longer,5:F2} times{(isLinear ? "" : "  WORSE THAN LINEAR")}"));
        }

        return holds;
    }

    private static (long Of, long Took)[] Assessed(int[] counts, Func<int, BenefitCase> make)
    {
        const int Turns = 7;
        BenefitCase[] cases = [.. counts.Select(make)];
        TimeSpan[] best = [.. counts.Select(_ => TimeSpan.MaxValue)];
        for (int turn = 0; turn < Turns; turn++)
        {
            for (int i = 0; i < cases.Length; i++)
            {
                TimeSpan took = Busy(cases[i]);
                best[i] = took < best[i] ? took : best[i];
            }
        }

        return [.. counts.Select((count, index) => ((long)count, (long)best[index].TotalNanoseconds))];
    }

    // Of processor time, of which the system counts whole ticks: for so long that they do not matter.
    private static TimeSpan Busy(BenefitCase one)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        int runs = 0;
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < TimeSpan.FromMilliseconds(100); runs++)
        {
            _ = Assessor.Assess(one, Quick);
        }

        return (Environment.CpuUsage.TotalTime - before) / runs;
    }

    private static BenefitCase WithChildren(int count) => SeaAccident.Case with
    {
        Family = new()
        {
            Spouse = true,
            Children = Enumerable.Range(0, count).Select(child => new Child { BirthDate = new LocalDate(2010, 1, 1).PlusDays(31 * child), Level = SchoolLevel.Primary, YearsLeft = 3 }).ToValueList(),
        },
    };

    // Each month by itself, every thirteenth unpaid.
    private static BenefitCase WithMonths(int count)
    {
        YearMonth last = SeaAccident.Case.Event.Date.ToYearMonth();
        return SeaAccident.Case with
        {
            Membership = new()
            {
                RegisteredOn = last.PlusMonths(1 - count).OnDayOfMonth(2),
                PaidMonths = Enumerable.Range(0, count).Where(month => month % (MonthsOfYear + 1) != MonthsOfYear).Select(month => new PaidPeriod(last.PlusMonths(1 - count + month))).ToValueList(),
            },
        };
    }

    // Twice, the better one: the whole process, its start included.
    private static (long Rows, long Milliseconds, long Kilobytes) Roster(string path, int rows)
    {
        (long Milliseconds, long Kilobytes) first = Once(path);
        (long Milliseconds, long Kilobytes) second = Once(path);
        return (rows, Math.Min(first.Milliseconds, second.Milliseconds), Math.Min(first.Kilobytes, second.Kilobytes));
    }

    private static (long Milliseconds, long Kilobytes) Once(string path)
    {
        string times = Path.GetTempFileName();
        string[] command = ["-f", "%U %S %M", "-o", times, "dotnet", Path.Combine(AppContext.BaseDirectory, "kubar.dll"), "roster", path, "--on", "2026-11-22", "--event", "natural-death", "--out", times + ".txt"];
        using (var process = Process.Start(new ProcessStartInfo("/usr/bin/time", command) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!)
        {
            Task<string> progress = process.StandardError.ReadToEndAsync();
            _ = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            _ = progress.Result;
        }

        double[] told = [.. File.ReadLines(times).Last().Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture))];
        File.Delete(times);
        File.Delete(times + ".txt");
        return ((long)((told[0] + told[1]) * 1000), (long)told[2]);
    }
}
