using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>The months paid for, each with the day of its payment where it is told.</summary>
internal sealed class TranscribedPayments
{
    private readonly Dictionary<YearMonth, LocalDate?> _paid = [];

    public TranscribedPayments(Membership membership)
    {
        foreach (PaidPeriod period in membership.PaidMonths ?? [])
        {
            for (YearMonth month = period.First; month <= period.Last; month = month.PlusMonths(1))
            {
                _paid.Add(month, period.PaidOn);
            }
        }
    }

    /// <summary>Paid by that day; without a day of payment also that.</summary>
    public bool IsPaid(YearMonth month, LocalDate by) => _paid.TryGetValue(month, out LocalDate? on) && (on is null || on.Value <= by);

    /// <summary>Paid since that day.</summary>
    public bool IsSettledSince(YearMonth month, LocalDate day) => _paid.TryGetValue(month, out LocalDate? on) && on > day;

    public LocalDate? DayOf(YearMonth month) => _paid[month];

    public bool IsAnythingPaid(LocalDate by) => _paid.Keys.Any(month => IsPaid(month, by));

    /// <summary>The first month that was paid for by that day, from a month on; null: none.</summary>
    public YearMonth? FirstFrom(YearMonth month, LocalDate by) =>
        _paid.Keys.Where(paid => paid >= month && IsPaid(paid, by)).Select(paid => (YearMonth?)paid).DefaultIfEmpty(null).Min();

    [Article("Permenaker 5/2021 Pasal 102(5)")]
    [Article("Permenaker 5/2021 Pasal 85(3)")]
    [Article("PP 44/2015 Pasal 34(1)d")]
    public int ContributionPeriod(LocalDate day, LocalDate? began, TextReadings readings)
    {
        // Under the same number, whose registration after a lapse may give another (reading masa-iur).
        if (readings.Is("masa-iur", "consecutive"))
        {
            return LongestRun(day, readings);
        }

        return Counted(day, readings).Count(month => !readings.Is("masa-iur", "since-registration") || month >= began?.ToYearMonth());
    }

    /// <summary>The most months in a row that count by that day.</summary>
    public int LongestRun(LocalDate day, TextReadings readings)
    {
        HashSet<YearMonth> counted = [.. Counted(day, readings)];
        return counted.Count == 0 ? 0 : counted.Max(last =>
        {
            int run = 0;
            while (counted.Contains(last.PlusMonths(-run)))
            {
                run++;
            }

            return run;
        });
    }

    private IEnumerable<YearMonth> Counted(LocalDate day, TextReadings readings) => _paid.Keys.Where(month =>
        IsPaid(month, day) && (month <= day.ToYearMonth() || readings.Is("months-ahead", "when-paid")));

    [Article("Permenaker 1/2025 Pasal 97A(1)")]
    public bool HasThreeMonthsRunning(YearMonth from, LocalDate died)
    {
        int run = 0;
        for (YearMonth month = from; month <= died.ToYearMonth(); month = month.PlusMonths(1))
        {
            run = IsPaid(month, died) ? run + 1 : 0;
            if (run == 3)
            {
                return true;
            }
        }

        return false;
    }
}
