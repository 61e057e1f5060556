using System.Diagnostics;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Benchmarks;

/// <summary>
/// How the time of one assessment grows, with its children and with the months paid. Writes the measured files of which the pictures of
/// docs/performance.md are drawn, and says whether each is no worse than linear.
/// </summary>
internal static class Growing
{
    private const int MonthsOfYear = 12;

    private static readonly int[] Children = [1, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
    private static readonly int[] Months = [1, 24, 48, 72, 96, 120, 144, 168, 192, 216, 240];
    private static readonly AssessmentOptions Quick = new() { FindDependence = false };

    /// <summary>Measures both, and writes the files.</summary>
    /// <param name="folder">Takes them.</param>
    /// <returns>Whether none is worse than linear.</returns>
    public static bool Measure(string folder)
    {
        bool children = Save(folder, "children", Assessed(Children, WithChildren));
        bool months = Save(folder, "months", Assessed(Months, WithMonths));
        return children && months;
    }

    private static bool Save(string folder, string name, (long Of, long Took)[] measured)
    {
        MeasuredFile.Write(Path.Combine(folder, name + ".csv"), $"{name},nanoseconds", measured.Select(one => FormattableString.Invariant($"{one.Of},{one.Took}")));
        return MeasuredFile.IsLinear($"{name}, nanoseconds", measured);
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
}
