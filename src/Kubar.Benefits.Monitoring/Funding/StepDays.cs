using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>On which days rights were found to change, by the last month that is paid: those who are paid equally long mostly lose their rights together.</summary>
internal sealed class StepDays
{
    private readonly Dictionary<YearMonth, OfHistory> _byLastMonth = [];
    private readonly OfHistory _others = new();

    /// <summary>Those of memberships like this one.</summary>
    public OfHistory Of(Membership membership)
    {
        if (membership.PaidMonths is not { Count: > 0 } paid)
        {
            return _others;
        }

        YearMonth last = paid.Max(period => period.Last);
        if (!_byLastMonth.TryGetValue(last, out OfHistory? days))
        {
            _byLastMonth.Add(last, days = new());
        }

        return days;
    }

    /// <summary>The days of memberships that are alike.</summary>
    internal sealed class OfHistory
    {
        private readonly Dictionary<LocalDate, int> _times = [];

        /// <summary>Something changed on this day.</summary>
        public void Add(LocalDate day) => _times[day] = _times.GetValueOrDefault(day) + 1;

        /// <summary>The day after one and up to another on which something changed most often; null: none.</summary>
        public LocalDate? Within(LocalDate low, LocalDate high)
        {
            LocalDate? found = null;
            int most = 0;
            foreach ((LocalDate day, int times) in _times)
            {
                if (low < day && day <= high && times > most)
                {
                    (found, most) = (day, times);
                }
            }

            return found;
        }
    }
}
