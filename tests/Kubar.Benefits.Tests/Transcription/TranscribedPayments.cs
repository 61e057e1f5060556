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

    private TranscribedPayments(IEnumerable<YearMonth> paid)
    {
        foreach (YearMonth month in paid)
        {
            _paid.Add(month, null);
        }
    }

    /// <summary>
    /// Each payment for the oldest month unpaid (Permenaker 5/2021 Pasal 42; reading gaps): as many months as were paid for by the day since
    /// the membership began, from its first on, and those that are then unpaid at the end.
    /// </summary>
    /// <param name="began">The month in which the membership began.</param>
    /// <param name="first">The first that had to be paid.</param>
    /// <param name="day">The day of the test.</param>
    /// <param name="dueOn">The day after which a month is in arrears.</param>
    public (TranscribedPayments Payments, List<YearMonth> Unpaid) OldestFirst(YearMonth began, YearMonth first, LocalDate day, Func<YearMonth, LocalDate> dueOn)
    {
        int count = _paid.Keys.Count(month => month >= began && IsPaid(month, day));
        YearMonth from = IsPaid(began, day) ? began : first;
        List<YearMonth> unpaid = [];
        for (YearMonth month = from.PlusMonths(count); dueOn(month) < day; month = month.PlusMonths(1))
        {
            unpaid.Add(month);
        }

        IEnumerable<YearMonth> before = _paid.Keys.Where(month => month < began && IsPaid(month, day));
        return (new(before.Concat(Enumerable.Range(0, count).Select(from.PlusMonths))), unpaid);
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
