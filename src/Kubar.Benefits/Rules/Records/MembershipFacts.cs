using System.Collections.Immutable;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Rules.Records;

/// <summary>
/// The facts told from the registration and the contribution months paid, on the days on which the programmes are tested. What a case
/// leaves open is taken each way, and a fact is known where all ways agree.
/// </summary>
internal sealed class MembershipFacts
{
    private static readonly ImmutableArray<Told> OfEvent = TestOf(Facts.AtEvent);

    private static readonly ImmutableArray<Told> OfDeath = TestOf(Facts.AtDeath);

    private static readonly ImmutableArray<Told> OfPeriod =
    [
        new(Facts.MembershipBegan.Fact, (in standing) => standing.Began),
        new(Facts.RestartedBeforePermenaker5.Fact, (in standing) => standing.RestartedBeforePermenaker5),
        new(Facts.ReregisteredWithoutLapse.Fact, (in standing) => standing.ReregisteredWithoutLapse),
        new(Facts.PaidRun.Fact, (in standing) => standing.PaidRun),
        new(Facts.PaidRunDue.Fact, (in standing) => standing.PaidRunDue),
        new(Facts.MembershipMonths.Fact, (in standing) => standing.MembershipMonths),
        new(Facts.MembershipDays.Fact, (in standing) => standing.MembershipDays),
        new(Facts.MonthsPaid.Fact, (in standing) => standing.MonthsPaid),
        new(Facts.MonthsPaidDue.Fact, (in standing) => standing.MonthsPaidDue),
        new(Facts.MonthsPaidSinceRegistration.Fact, (in standing) => standing.MonthsPaidSinceRegistration),
        new(Facts.LongestRun.Fact, (in standing) => standing.LongestRun),
        new(Facts.LongestRunWithArrears.Fact, (in standing) => standing.LongestRunWithArrears),
        new(Facts.MonthsPaidAfterEvent.Fact, (in standing) => standing.MonthsPaidAfter),
        new(Facts.MonthsPaidAfterEnd.Fact, (in standing) => standing.MonthsPaidAfterEnd),
    ];

    /// <summary>Every fact that is told so.</summary>
    public static readonly IReadOnlyList<Fact> All = [.. OfEvent.Concat(OfDeath).Concat(OfPeriod).Select(told => told.Fact)];

    private readonly BenefitCase _case;
    private readonly FactRow _row;
    private readonly ContributionCalendar _calendar;
    private readonly MembershipRecord _record;

    private MembershipFacts(BenefitCase benefitCase, FactRow row, Readings readings, WorkingDays workingDays, Figures figures)
    {
        _case = benefitCase;
        _row = row;
        _calendar = ContributionCalendar.Of(benefitCase, readings, workingDays, figures);
        _record = new(benefitCase, readings, _calendar, figures);
    }

    /// <summary>Reads them, and gives the questions whose answers told anything, one bit for each; those that working days ask are not among them.</summary>
    public static ulong Read(BenefitCase benefitCase, FactRow row, Readings readings, WorkingDays workingDays, Figures figures)
    {
        var facts = new MembershipFacts(benefitCase, row, readings, workingDays, figures);
        facts.Read();
        return facts._calendar.Asked | facts._record.Asked;
    }

    private void Read()
    {
        TestDays days = TestDays.Of(_case);
        _row.Set(Facts.TestDay, Date.NumberOf(days.OfEvent));
        OpenStanding atEvent = On([days.OfEvent]);
        Write(OfEvent, atEvent);
        if (days.EndsNoDisease)
        {
            _row.Set(Facts.AtEvent.StillMember, true);
        }

        OpenStanding atDeath = days.OfDeath is [var day] && day == days.OfEvent ? atEvent : On(days.OfDeath);
        if (_case.Event.Kind == EventKind.SuddenDeathAtWork)
        {
            Write(OfDeath, atDeath);
            _row.Set(Facts.AtDeath.Day.Fact, new Bounds(Date.NumberOf(days.EarliestDeath), Date.NumberOf(days.LatestDeath)));
        }

        Write(OfPeriod, atDeath);
    }

    /// <summary>How the membership stands on one of these days; none: the day is not known at all.</summary>
    private OpenStanding On(IReadOnlyList<LocalDate> days)
    {
        if (!_case.Membership.Registered)
        {
            return new(Standing.OfNone);
        }

        if (days.Count == 0)
        {
            return new(Standing.Unknown, [MembershipPaths.DiedOn]);
        }

        return _case.Membership.PaidMonths is null ? WithoutPaidMonths(days) : FromPaidMonths(days);
    }

    private OpenStanding FromPaidMonths(IReadOnlyList<LocalDate> days)
    {
        var standing = new OpenStanding(Taken(days[0], Registration(days[0])[0], whole: false, dueLate: false, out IReadOnlyList<string> restart), restart);
        foreach (LocalDate day in days)
        {
            bool isMoved = day != days[0];
            IReadOnlyList<LocalDate> registrations = Registration(day);
            foreach (LocalDate registered in registrations)
            {
                bool isOpen = registered != registrations[0];
                (int first, int last) = Untold(registered);
                bool dueCanBeLate = CanBeDueLate(day) || FirstMonthIsOpen(registered);
                for (int late = 0; late <= (dueCanBeLate ? 1 : 0); late++)
                {
                    for (int whole = 0; whole <= (first <= last ? 1 : 0); whole++)
                    {
                        if (!isMoved && !isOpen && late == 0 && whole == 0)
                        {
                            continue;
                        }

                        Standing other = Taken(day, registered, whole == 1, late == 1, out IReadOnlyList<string> paths);
                        other = isOpen ? Sometime(other, day) : other;
                        standing.Add(
                            whole == 1 ? Between(other, day, registered, first, last) : other,
                            [
                                .. isMoved ? (IReadOnlyList<string>)[MembershipPaths.DiedOn] : [],
                                .. isOpen ? (IReadOnlyList<string>)[MembershipPaths.RegisteredOn] : [],
                                .. late == 1 ? (IReadOnlyList<string>)[ContributionFacts.Pp49Unread] : [],
                                .. whole == 1 ? (IReadOnlyList<string>)[MembershipPaths.PaidMonths] : [],
                                .. paths,
                            ]);
                    }
                }
            }
        }

        return standing;
    }

    /// <summary>The day of registration; not told: long ago, or only on the day.</summary>
    private IReadOnlyList<LocalDate> Registration(LocalDate day) =>
        _case.Membership.RegisteredOn is { } registered ? [registered] : [FactRange.First, day];

    /// <summary>The months of the membership of which nothing is told.</summary>
    private (int First, int Last) Untold(LocalDate registered) => _case.Membership.MonthsKnownFrom is { } known
        ? (Calendar.Number(registered), Calendar.Number(known) - 1)
        : (1, 0);

    private bool CanBeDueLate(LocalDate day)
    {
        (int first, int last) = _calendar.PerhapsNotDue(day);
        return first <= last && first <= Calendar.Number(day);
    }

    /// <summary>
    /// Whether the membership begins, or begins anew, in a month whose due date PP 49/2020 can have moved: then it is not known whether that
    /// date had passed by its beginning, and so not whether the month is one of the membership.
    /// </summary>
    private bool FirstMonthIsOpen(LocalDate registered)
    {
        if (_calendar.CanMoveDueDate(registered) || (_record.ReregisteredOn is { } again && _calendar.CanMoveDueDate(again)))
        {
            return true;
        }

        foreach (PaidPeriod period in _record.Periods)
        {
            if (_calendar.CanMoveDueDate(period.First.OnDayOfMonth(1)) || (period.PaidOn is { } paid && _calendar.CanMoveDueDate(paid)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The standing in some circumstances; a restart whose day is not told is taken both ways.</summary>
    private Standing Taken(LocalDate day, LocalDate registered, bool whole, bool dueLate, out IReadOnlyList<string> restart)
    {
        (int First, int Last) assumed = whole ? Untold(registered) : (1, 0);
        var history = new MembershipHistory(_record, new(day, registered, assumed, dueLate, RestartLate: false));
        Standing standing = history.Standing();
        restart = [];
        if (history.RestartIsOpen)
        {
            restart = history.RestartPaths;
            standing = Standing.Hull(standing, new MembershipHistory(_record, new(day, registered, assumed, dueLate, RestartLate: true)).Standing());
        }

        return standing;
    }

    /// <summary>Between the earliest and the latest day of registration: fewer months of a gap can have been of the membership than make a lapse.</summary>
    private Standing Sometime(in Standing latest, LocalDate day)
    {
        Bounds any = _record.LapseAfterOn(day) is { } lapseAfter && _record.Gaps == GapReading.StillOwed ? new(0, lapseAfter - 1) : Bounds.Of(0);
        return latest with
        {
            Began = new(FactRange.FirstDay, latest.Began.Max),
            GapMonths = latest.GapMonths + any,
            LongestUnpaid = latest.LongestUnpaid + any,
            Unpaid = new(latest.Unpaid.All + any, latest.Unpaid.InPp49 + any, latest.Unpaid.InPp50Transport + any, latest.Unpaid.InPp50Other + any),
            MembershipMonths = new(0, Facts.MembershipMonths.Fact.Max),
            MembershipDays = new(0, Facts.MembershipDays.Fact.Max),
        };
    }

    /// <summary>Where some of the untold months were paid and some not, there can be gaps, and a lapse, among them.</summary>
    private Standing Between(in Standing whole, LocalDate day, LocalDate registered, int first, int last)
    {
        if (whole.Began.Min > Date.NumberOf(registered))
        {
            return whole;
        }

        Bounds any = new(0, last - first + 1);
        bool canLapse = _record.LapseAfterOn(day) is { } lapseAfter && last - first + 1 > lapseAfter;
        return whole with
        {
            ArrearsMonths = _record.Gaps == GapReading.OldestFirst ? whole.ArrearsMonths + any : whole.ArrearsMonths,
            GapMonths = _record.Gaps == GapReading.StillOwed ? whole.GapMonths + any : whole.GapMonths,
            LongestUnpaid = _record.Gaps == GapReading.Past ? whole.LongestUnpaid : whole.LongestUnpaid + any,
            Unpaid = _record.Gaps == GapReading.Past ? whole.Unpaid : whole.Unpaid with
            {
                All = whole.Unpaid.All + any,
                InPp49 = new(0, whole.Unpaid.InPp49.Max + ReliefMonths.Of(_record.Figures[Parameters.ReliefPp49], first, last)),
                InPp50Transport = whole.Unpaid.InPp50Transport + new Bounds(0, ReliefMonths.Of(_record.Figures[Parameters.ReliefPp50Transport], first, last)),
                InPp50Other = whole.Unpaid.InPp50Other + new Bounds(0, ReliefMonths.Of(_record.Figures[Parameters.ReliefPp50Other], first, last)),
            },
            RestartedBeforePermenaker5 = canLapse ? new(0, Calendar.FirstDay(first) < Instruments.Permenaker5.InForceFrom ? 1 : 0) : whole.RestartedBeforePermenaker5,
            ReregisteredWithoutLapse = canLapse ? new(0, whole.ReregisteredWithoutLapse.Max) : whole.ReregisteredWithoutLapse,
        };
    }

    /// <summary>Months not told can still be bounded by the registration: there cannot have been more than have passed.</summary>
    private OpenStanding WithoutPaidMonths(IReadOnlyList<LocalDate> days)
    {
        if (_case.Membership.RegisteredOn is not { } registered)
        {
            return Untold(days);
        }

        LocalDate day = days[^1];
        int first = Calendar.Number(registered);
        int latest = _calendar.LatestDue(day);
        Bounds due = new(0, registered > day ? 0 : Math.Max(0, latest - first + 1));
        Bounds passed = new(0, Math.Max(0, Calendar.Number(day) - first + 1));
        var unpaid = new UnpaidMonths(due, Within(Parameters.ReliefPp49), Within(Parameters.ReliefPp50Transport), Within(Parameters.ReliefPp50Other));
        var standing = new OpenStanding(
            Standing.Unknown with
            {
                StillMember = StillMember(days),
                ArrearsMonths = due,
                GapMonths = due,
                LongestUnpaid = due,
                Unpaid = unpaid,
                ArrearsPaid = _record.ArrearsPaidOn is null ? Bounds.False : Bounds.True,
                LatestArrearsPaid = _record.ArrearsPaidOn is null ? Bounds.False : Bounds.True,
                Settled = UnpaidMonths.None,
                Began = new(Date.NumberOf(registered), Date.NumberOf(LocalDate.Max(registered, day))),
                RestartedBeforePermenaker5 = new(0, registered < Instruments.Permenaker5.InForceFrom ? 1 : 0),
                PaidRun = passed,
                PaidRunDue = passed,
                MembershipMonths = new(0, Calendar.FullMonths(registered, day)),
                MembershipDays = new(0, Math.Max(0, Period.DaysBetween(registered, day))),
                MonthsPaidSinceRegistration = passed,
            },
            days.Count > 1 ? [MembershipPaths.PaidMonths, MembershipPaths.DiedOn] : [MembershipPaths.PaidMonths]);
        return standing;

        Bounds Within(Parameter relief) => new(0, ReliefMonths.Of(_record.Figures[relief], first, latest));
    }

    /// <summary>Neither the registration nor the months are told: what was paid over the whole life hangs on the months alone.</summary>
    private OpenStanding Untold(IReadOnlyList<LocalDate> days)
    {
        Standing unknown = Standing.Unknown with { StillMember = StillMember(days) };
        var standing = new OpenStanding(
            Standing.OfNone with
            {
                StillMember = unknown.StillMember,
                HasPaid = unknown.HasPaid,
                MonthsPaid = unknown.MonthsPaid,
                MonthsPaidDue = unknown.MonthsPaidDue,
                LongestRun = unknown.LongestRun,
                MonthsPaidAfter = unknown.MonthsPaidAfter,
                MonthsPaidAfterEnd = unknown.MonthsPaidAfterEnd,
                Began = Bounds.Of(Date.NumberOf(days[^1])),
                MembershipMonths = Bounds.Of(0),
                MembershipDays = Bounds.Of(0),
            },
            [MembershipPaths.PaidMonths]);
        standing.Add(unknown, [MembershipPaths.RegisteredOn, MembershipPaths.PaidMonths]);
        return standing;
    }

    private Bounds StillMember(IReadOnlyList<LocalDate> days) =>
        new(_record.EndedOn < days[^1] ? 0 : 1, _record.EndedOn < days[0] ? 0 : 1);

    private void Write(ImmutableArray<Told> facts, OpenStanding standing)
    {
        ref readonly Standing whole = ref standing.Whole;
        foreach (Told told in facts)
        {
            Bounds value = told.Of(in whole);
            value = new(Math.Clamp(value.Min, told.Fact.Min, told.Fact.Max), Math.Clamp(value.Max, told.Fact.Min, told.Fact.Max));
            if (value.IsKnown)
            {
                _row.Set(told.Fact, value);
            }
            else
            {
                _row.Lacks(told.Fact, value, standing.PathsOf(told.Of));
            }
        }
    }

    private static ImmutableArray<Told> TestOf(TestFacts facts) =>
    [
        new(facts.StillMember.Fact, (in standing) => standing.StillMember),
        new(facts.HasPaid.Fact, (in standing) => standing.HasPaid),
        new(facts.ArrearsMonths.Fact, (in standing) => standing.ArrearsMonths),
        new(facts.GapMonths.Fact, (in standing) => standing.GapMonths),
        new(facts.LongestUnpaid.Fact, (in standing) => standing.LongestUnpaid),
        new(facts.InPp49.Fact, (in standing) => standing.Unpaid.InPp49),
        new(facts.InPp50Transport.Fact, (in standing) => standing.Unpaid.InPp50Transport),
        new(facts.InPp50Other.Fact, (in standing) => standing.Unpaid.InPp50Other),
        new(facts.ArrearsPaid.Fact, (in standing) => standing.ArrearsPaid),
        new(facts.LatestArrearsPaid.Fact, (in standing) => standing.LatestArrearsPaid),
        new(facts.Settled.Fact, (in standing) => standing.Settled.All),
        new(facts.SettledInPp49.Fact, (in standing) => standing.Settled.InPp49),
        new(facts.SettledInPp50Transport.Fact, (in standing) => standing.Settled.InPp50Transport),
        new(facts.SettledInPp50Other.Fact, (in standing) => standing.Settled.InPp50Other),
    ];

    /// <summary>A fact, and where it stands in a standing.</summary>
    private sealed record Told(Fact Fact, ValueOfStanding Of);
}
