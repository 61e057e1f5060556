using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Rules.Records;

/// <summary>
/// The memberships of one participant up to one day, told from the registration and the months paid by then: PP 44/2015 Pasal 38, 39,
/// 41, 42; Permenaker 5/2021 Pasal 44. Unpaid months of a BPU up to the number that ends the right are arrears; more are a lapse,
/// after which registering and paying again begins a new membership. The membership of a PU worker does not lapse.
/// </summary>
internal sealed class MembershipHistory
{
    private static readonly int FirstOfTheLaw = Calendar.Number(Edition.FirstDay);

    private readonly MembershipRecord _record;
    private readonly Circumstances _on;
    private readonly PaidMonths _paid;
    private readonly int _month;
    private readonly int _latestDue;
    private readonly (int First, int Last) _notDue;
    private readonly List<(int First, int Last)> _unpaid = [];
    private int _start;
    private int _lastRegistration;
    private int _firstDue;
    private bool _hasLapsed;
    private bool _isLapsed;
    private bool _hasRestarted;
    private LocalDate _began;
    private (int First, int Last)? _run;

    /// <summary>The history, as it would be in circumstances that a case may leave open.</summary>
    public MembershipHistory(MembershipRecord record, Circumstances on)
    {
        _record = record;
        _on = on;
        _paid = record.PaidBy(on.Day).With(on.AssumedPaid.First, on.AssumedPaid.Last);
        _month = Calendar.Number(on.Day);
        int latest = record.Calendar.LatestDue(on.Day);
        _latestDue = record.EndedOn < on.Day ? Math.Min(latest, Calendar.Number(record.EndedOn.Value)) : latest;
        (int first, int last) = record.Calendar.PerhapsNotDue(on.Day);
        _notDue = on.DueLate ? (first, Math.Min(last, _latestDue)) : (1, 0);
        _start = _lastRegistration = Calendar.Number(on.Registered);
        _began = on.Registered;
        if (on.Registered <= on.Day)
        {
            Tell(record.Calendar.FirstDueSince(on.Registered, on.DueLate));
        }
    }

    /// <summary>The run of unpaid months that ends with the latest month due.</summary>
    public (int First, int Last)? Run => _run;

    /// <summary>Whether the day on which the current membership began again is not told.</summary>
    public bool RestartIsOpen { get; private set; }

    /// <summary>The paths that would tell it.</summary>
    public IReadOnlyList<string> RestartPaths { get; private set; } = [];

    /// <summary>What it comes to on the day.</summary>
    public Standing Standing()
    {
        PaidMonths counted = _paid;
        if (!_isLapsed && HasGaps && _record.Gaps is not GapReading.StillOwed and var reading)
        {
            counted = Regarding(reading);
        }

        UnpaidMonths unpaid = MonthsIn(_unpaid);
        UnpaidMonths settled = MonthsIn(_record.SettledAfter(_on.Day, _unpaid));
        bool isPaid = _record.ArrearsPaidOn is not null || (unpaid.All.Min > 0 && settled.All == unpaid.All);
        int lastCounted = _record.MonthsAheadCount ? PaidMonths.Latest : _month;
        PaidMonths due = Due(counted);
        return new()
        {
            HasPaid = Bounds.Of(_paid.Runs.Count > 0),
            StillMember = Bounds.Of(!(_record.EndedOn < _on.Day)),
            ArrearsMonths = Bounds.Of(_run is { } run ? run.Last - run.First + 1 : 0),
            GapMonths = Bounds.Of(GapMonths()),
            LongestUnpaid = Bounds.Of(LongestUnpaid()),
            Unpaid = unpaid,
            ArrearsPaid = Bounds.Of(isPaid),
            LatestArrearsPaid = Bounds.Of(isPaid || (_run is { } latest && IsSettled(latest))),
            Settled = settled,
            Began = Bounds.Of(Date.NumberOf(_began)),
            RestartedBeforePermenaker5 = Bounds.Of(_hasRestarted && _began < Instruments.Permenaker5.InForceFrom),
            ReregisteredWithoutLapse = Bounds.Of(_record.ReregisteredOn <= _on.Day && !_hasLapsed),
            PaidRun = Bounds.Of(counted.LongestRunIn(_start, _month)),
            PaidRunDue = Bounds.Of(due.LongestRunIn(_start, _month)),
            MembershipMonths = Bounds.Of(Calendar.FullMonths(_began, _on.Day)),
            MembershipDays = Bounds.Of(Math.Max(0, Period.DaysBetween(_began, _on.Day))),
            MonthsPaid = Bounds.Of(counted.CountIn(PaidMonths.Earliest, lastCounted)),
            MonthsPaidDue = Bounds.Of(due.CountIn(PaidMonths.Earliest, lastCounted)),
            MonthsPaidSinceRegistration = Bounds.Of(counted.CountIn(_lastRegistration, lastCounted)),
            LongestRun = Bounds.Of(counted.LongestRunIn(PaidMonths.Earliest, lastCounted)),
            LongestRunWithArrears = Bounds.Of(counted.With(_unpaid).LongestRunIn(PaidMonths.Earliest, lastCounted)),
            MonthsPaidAfter = Bounds.Of(_record.Paid.CountIn(_month + 1, PaidMonths.Latest)),
            MonthsPaidAfterEnd = Bounds.Of(_record.EndedOn is { } ended ? _record.Paid.CountIn(Calendar.Number(ended) + 1, PaidMonths.Latest) : 0),
        };
    }

    private bool HasGaps
    {
        get
        {
            foreach ((int First, int Last) segment in _unpaid)
            {
                if (segment != _run)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private int GapMonths()
    {
        int months = 0;
        foreach ((int First, int Last) segment in _unpaid)
        {
            months += segment == _run ? 0 : segment.Last - segment.First + 1;
        }

        return months;
    }

    private bool IsSettled((int First, int Last) run) => MonthsIn(_record.SettledAfter(_on.Day, [run])).All == MonthsIn([run]).All;

    private int LongestUnpaid()
    {
        int longest = 0;
        foreach ((int first, int last) in _unpaid)
        {
            longest = Math.Max(longest, last - first + 1);
        }

        return longest;
    }

    private void Tell(int firstDue)
    {
        _firstDue = firstDue;
        int covered = firstDue - 1;
        foreach ((int first, int last) in _paid.Runs)
        {
            if (last < _start)
            {
                continue;
            }

            int before = _unpaid.Count;
            AddUnpaid(covered + 1, Math.Min(first - 1, _latestDue));
            if (LapsedSince(before) is { } lapse)
            {
                _hasLapsed = true;
                if (!Restarts(lapse, first))
                {
                    _isLapsed = true;
                    _unpaid.Clear();
                    _unpaid.Add(lapse);
                    _run = lapse;
                    return;
                }

                _unpaid.Clear();

                // What fell due before the new membership began is past (Pasal 44(2)), also where it was paid for late.
                covered = Math.Max(covered, _record.Calendar.FirstDueSince(_began, _on.DueLate) - 1);
            }

            covered = Math.Max(covered, last);
        }

        int count = _unpaid.Count;
        AddUnpaid(covered + 1, _latestDue);
        (int First, int Last)? atTheEnd = LapsedSince(count);
        FindRun();
        if (atTheEnd is not null)
        {
            _hasLapsed = true;
            _run = atTheEnd;
        }
    }

    private (int First, int Last)? LapsedSince(int index)
    {
        for (int i = index; i < _unpaid.Count; i++)
        {
            if (_unpaid[i].Last - _unpaid[i].First + 1 >= _record.LapseAfterOn(_on.Day))
            {
                return _unpaid[i];
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a new membership has begun by the day: "sejak pendaftaran kembali dan membayar Iuran" (Pasal 44(3)). What is not told of
    /// the two lies between what is known, at least the first day of the first month paid since, and the last day of that month.
    /// </summary>
    private bool Restarts((int First, int Last) lapse, int firstPaid)
    {
        LocalDate first = Calendar.FirstDay(firstPaid);
        LocalDate? again = _record.ReregisteredOn >= Calendar.FirstDay(lapse.First) ? _record.ReregisteredOn : null;
        LocalDate? paidOn = _record.PaymentOf(firstPaid);
        LocalDate earliest;
        LocalDate latest;
        if (again is { } registered && paidOn is { } paid)
        {
            earliest = latest = LocalDate.Max(registered, paid);
        }
        else
        {
            earliest = LocalDate.Max(first, (again ?? paidOn) ?? first);
            latest = LocalDate.Max(earliest, first.PlusMonths(1).PlusDays(-1));
        }

        RestartIsOpen = earliest < latest;
        RestartPaths = (again, paidOn) switch
        {
            (null, null) => [MembershipPaths.ReregisteredOn, MembershipPaths.PaidMonths],
            (null, _) => [MembershipPaths.ReregisteredOn],
            _ => [MembershipPaths.PaidMonths],
        };
        _began = _on.RestartLate ? latest : earliest;

        // A month that is paid for long after it begins the membership then, not in that month.
        _start = Math.Max(firstPaid, Calendar.Number(_began));
        _hasRestarted = _began <= _on.Day;
        if (_hasRestarted)
        {
            // Registered again only after the day, one had until then no other registration than the one before.
            _lastRegistration = _start;
        }

        return _hasRestarted;
    }

    /// <summary>The run of unpaid months that ends with the latest month due.</summary>
    private void FindRun()
    {
        int latest = _notDue.First <= _latestDue && _latestDue <= _notDue.Last ? _notDue.First - 1 : _latestDue;
        _run = _unpaid.Count > 0 && _unpaid[^1].Last == latest ? _unpaid[^1] : null;
        ForgetGapsBeforeTheLaw();
    }

    /// <summary>Contributions of months before 1 July 2015 were owed under a law that is not encoded: unpaid ones are no gap.</summary>
    private void ForgetGapsBeforeTheLaw()
    {
        for (int i = _unpaid.Count - 1; i >= 0; i--)
        {
            if (_unpaid[i] == _run || _unpaid[i].First >= FirstOfTheLaw)
            {
                continue;
            }

            if (_unpaid[i].Last < FirstOfTheLaw)
            {
                _unpaid.RemoveAt(i);
            }
            else
            {
                _unpaid[i] = (FirstOfTheLaw, _unpaid[i].Last);
            }
        }
    }

    /// <summary>Months that fell due and were not paid; those of PP 49/2020 that may not have been due are left out.</summary>
    private void AddUnpaid(int first, int last)
    {
        if (_notDue.First > _notDue.Last || last < _notDue.First || first > _notDue.Last)
        {
            Add(first, last);
            return;
        }

        Add(first, _notDue.First - 1);
        Add(_notDue.Last + 1, last);

        void Add(int from, int to)
        {
            if (from <= to)
            {
                _unpaid.Add((from, to));
            }
        }
    }

    /// <summary>What the other answers to the reading on gaps make of them: nothing, or payments that settle the oldest month.</summary>
    private PaidMonths Regarding(GapReading reading)
    {
        if (reading == GapReading.Past)
        {
            _unpaid.RemoveAll(segment => segment != _run);
            return _paid;
        }

        int months = _paid.CountIn(_start, PaidMonths.Latest);
        int from = _paid.Contains(_start) ? _start : _firstDue;
        _unpaid.Clear();
        AddUnpaid(from + months, _latestDue);
        FindRun();
        return _paid.UpTo(_start - 1).With(from, from + months - 1);
    }

    /// <summary>Of months that count, those that were due, or of which the day of payment is told.</summary>
    private PaidMonths Due(PaidMonths counted)
    {
        if (counted.CountIn(_latestDue + 1, PaidMonths.Latest) == 0)
        {
            return counted;
        }

        PaidMonths due = counted.UpTo(_latestDue);
        foreach (PaidPeriod period in _record.Periods)
        {
            if (period.PaidOn <= _on.Day)
            {
                due = due.With(Calendar.Number(period.First), Calendar.Number(period.Last));
            }
        }

        return due;
    }

    /// <summary>How many months these are, and with which relief; none with that of PP 49/2020 where a month before it is unpaid (its Pasal 13, from press reports).</summary>
    private UnpaidMonths MonthsIn(IReadOnlyList<(int First, int Last)> months)
    {
        if (months.Count == 0)
        {
            return UnpaidMonths.None;
        }

        int pp49 = Calendar.Number(_record.Figures[Parameters.ReliefPp49].Periods[0].From);
        bool hasPp49 = _unpaid.Count > 0 && _unpaid[0].First >= pp49;
        int registered = Calendar.Number(_on.Registered);
        int relieved = registered >= pp49 ? registered + _record.Figures.On(Parameters.ReliefPp49WholeMonths, _on.Registered) : int.MinValue;
        return new(
            Bounds.Of(months.Sum(segment => segment.Last - segment.First + 1)),
            Bounds.Of(hasPp49 ? Within(Parameters.ReliefPp49, relieved) : 0),
            Bounds.Of(Within(Parameters.ReliefPp50Transport)),
            Bounds.Of(Within(Parameters.ReliefPp50Other)));

        int Within(Parameter relief, int from = int.MinValue) =>
            months.Sum(segment => ReliefMonths.Of(_record.Figures[relief], Math.Max(segment.First, from), segment.Last));
    }
}

/// <summary>What a case may leave open, taken one way or the other.</summary>
/// <param name="Day">The day of the test.</param>
/// <param name="Registered">The day of registration.</param>
/// <param name="AssumedPaid">Months of which nothing is told, taken as paid; empty: first after last.</param>
/// <param name="DueLate">The due dates of PP 49/2020 at their latest.</param>
/// <param name="RestartLate">A new membership after a lapse at its latest.</param>
internal readonly record struct Circumstances(LocalDate Day, LocalDate Registered, (int First, int Last) AssumedPaid, bool DueLate, bool RestartLate);
