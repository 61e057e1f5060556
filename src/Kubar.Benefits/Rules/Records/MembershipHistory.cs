using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Rules;

/// <summary>
/// The memberships of one participant, told from the registration and the months paid: Permenaker 5/2021 Pasal 44.
/// Unpaid months up to the number that ends the right are arrears; more are a lapse, after which the first month paid
/// begins a new membership.
/// </summary>
internal sealed class MembershipHistory
{
    private readonly LocalDate? _registeredOn;
    private readonly PaidMonths _paid;
    private readonly LocalDate _testDay;
    private readonly int _latestDue;
    private readonly int? _restart;

    /// <summary>The history, as far as the registration and the months tell it.</summary>
    /// <param name="registeredOn">The day of registration, if known.</param>
    /// <param name="paid">The months paid.</param>
    /// <param name="testDay">The day on which cover is tested.</param>
    /// <param name="latestDue">The latest month due on that day.</param>
    /// <param name="lapseAfter">How many consecutive unpaid months are a lapse.</param>
    public MembershipHistory(LocalDate? registeredOn, PaidMonths paid, LocalDate testDay, int latestDue, int lapseAfter)
    {
        _registeredOn = registeredOn;
        _paid = paid;
        _testDay = testDay;
        _latestDue = latestDue;
        _restart = LastRestart(lapseAfter);
    }

    /// <summary>The day on which the current membership began; null: the registration is unknown.</summary>
    public LocalDate? Began => (_registeredOn, _restart) switch
    {
        (null, _) => null,
        ({ } registered, null) => registered,
        ({ } registered, { } month) => LocalDate.Max(registered, Calendar.FirstDay(month)),
    };

    /// <summary>The unbroken run of unpaid months that ends with the latest month due: how many there can be.</summary>
    public Bounds Arrears()
    {
        if (Began > _testDay)
        {
            return Bounds.Of(0);
        }

        int? first = Began is { } began ? Calendar.Number(began) : _restart;
        int count = 0;
        int month = _latestDue;
        while ((first is not { } start || month >= start) && !_paid.Contains(month))
        {
            count++;
            month--;
            if (first is null && (_paid.Runs.Count == 0 || month < _paid.Runs[0].First))
            {
                return new(0, Facts.ArrearsMonths.Fact.Max);
            }
        }

        return Began is null ? new(0, count) : Bounds.Of(count);
    }

    /// <summary>The first month paid after the last lapse; only months that have fallen due can make a lapse.</summary>
    private int? LastRestart(int lapseAfter)
    {
        int testMonth = Calendar.Number(_testDay);
        int? restart = null;
        int? covered = _registeredOn is { } registered ? Calendar.Number(registered) - 1 : null;
        foreach ((int first, int last) in _paid.Runs)
        {
            if (first > testMonth)
            {
                break;
            }

            if (covered is { } through && Math.Min(first - 1, _latestDue) - through >= lapseAfter)
            {
                restart = first;
            }

            covered = Math.Max(covered ?? last, last);
        }

        return restart;
    }
}
