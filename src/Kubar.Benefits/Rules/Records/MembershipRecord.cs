using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Rules.Records;

/// <summary>What a case tells of a membership, and the readings by which it is counted.</summary>
internal sealed class MembershipRecord
{
    private static readonly ReadingAlternative FromTheThird = ReadingCatalogue.LapseCount["from-the-third"];
    private static readonly ReadingAlternative WhenPaid = ReadingCatalogue.MonthsAhead["when-paid"];

    private readonly Membership _membership;
    private readonly bool _anyPaymentIsTold;
    private readonly BenefitCase _case;
    private readonly Readings _readings;

    /// <summary>The record of a case in which the months paid are told.</summary>
    public MembershipRecord(BenefitCase benefitCase, Readings readings, ContributionCalendar calendar, Figures figures)
    {
        _membership = benefitCase.Membership;
        Calendar = calendar;
        Figures = figures;
        Periods = _membership.PaidMonths ?? [];
        foreach (PaidPeriod period in Periods)
        {
            _anyPaymentIsTold |= period.PaidOn is not null;
        }

        Paid = new(Periods);
        _case = benefitCase;
        _readings = readings;

        // Contributions of construction are owed by stages, not by months, so that no payment settles another month.
        Gaps = benefitCase.Participant.WageBasis is ConstructionWage ? GapReading.StillOwed : (GapReading)readings.CodeOf(ReadingCatalogue.Gaps);
        MonthsAheadCount = readings[ReadingCatalogue.MonthsAhead] == WhenPaid;
    }

    /// <summary>When months fall due.</summary>
    public ContributionCalendar Calendar { get; }

    /// <summary>The figures of the rulebook.</summary>
    public Figures Figures { get; }

    /// <summary>The months told.</summary>
    public ValueList<PaidPeriod> Periods { get; }

    /// <summary>All of them, whenever they were paid.</summary>
    public PaidMonths Paid { get; }

    /// <summary>What gaps are.</summary>
    public GapReading Gaps
    {
        get
        {
            Asked |= ReadingCatalogue.Gaps.Bit;
            return field;
        }
    }

    /// <summary>The questions whose answers have told anything so far, one bit for each.</summary>
    public ulong Asked { get; private set; }

    /// <summary>Whether a month paid ahead counts before it has begun.</summary>
    public bool MonthsAheadCount { get; }

    public LocalDate? ReregisteredOn => _membership.ReregisteredOn;

    public LocalDate? EndedOn => _membership.EndedOn;

    public LocalDate? ArrearsPaidOn => _membership.ArrearsPaidOn;

    /// <summary>
    /// How many consecutive unpaid months are a lapse by the law of the day of a test (Permenaker 5/2021 Pasal 44); null: the membership does
    /// not lapse, as that of a PU worker.
    /// </summary>
    public static int? LapseAfterOn(LocalDate day, BenefitCase benefitCase, Readings readings, Figures figures)
    {
        if (benefitCase.Participant.Segment != Segment.Bpu)
        {
            return null;
        }

        int allowed = figures.On(Parameters.ArrearsMaxMonths, day);
        return readings[ReadingCatalogue.LapseCount] == FromTheThird ? allowed : allowed + 1;
    }

    /// <inheritdoc cref="LapseAfterOn(LocalDate, BenefitCase, Readings, Figures)"/>
    public int? LapseAfterOn(LocalDate day)
    {
        Asked |= ReadingCatalogue.LapseCount.Bit;
        return LapseAfterOn(day, _case, _readings, Figures);
    }

    /// <summary>The months paid by a day.</summary>
    public PaidMonths PaidBy(LocalDate day) => _anyPaymentIsTold ? new(Periods, day) : Paid;

    /// <summary>The day on which a month was paid; null: it is not told.</summary>
    public LocalDate? PaymentOf(int month)
    {
        foreach (PaidPeriod period in Periods)
        {
            if (Rules.Records.Calendar.Number(period.First) <= month && month <= Rules.Records.Calendar.Number(period.Last))
            {
                return period.PaidOn;
            }
        }

        return null;
    }

    /// <summary>Of unpaid months, those that were paid after a day.</summary>
    public IReadOnlyList<(int First, int Last)> SettledAfter(LocalDate day, IReadOnlyList<(int First, int Last)> unpaid)
    {
        if (!_anyPaymentIsTold || unpaid.Count == 0)
        {
            return [];
        }

        var settled = new List<(int First, int Last)>();
        foreach (PaidPeriod period in Periods)
        {
            if (period.PaidOn > day)
            {
                settled.AddRange(unpaid
                    .Select(segment => (
                        Math.Max(segment.First, Rules.Records.Calendar.Number(period.First)),
                        Math.Min(segment.Last, Rules.Records.Calendar.Number(period.Last))))
                    .Where(both => both.Item1 <= both.Item2));
            }
        }

        return settled;
    }
}

/// <summary>The answers to the reading on gaps, in the order of the catalogue.</summary>
internal enum GapReading
{
    StillOwed = 0,
    Past = 1,
    OldestFirst = 2,
}
