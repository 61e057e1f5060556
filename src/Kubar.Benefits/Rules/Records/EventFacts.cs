using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Rules.Records;

/// <summary>The facts of the event itself: what happened, when, and when it led to death.</summary>
internal static class EventFacts
{
    private const string DiedOnPath = "event.diedOn";
    private const string AroseOnPath = "event.aroseOn";
    private const string HoursPath = "event.hoursFromAttackToDeath";

    public static void Read(BenefitCase benefitCase, FactRow row)
    {
        InsuredEvent happened = benefitCase.Event;
        bool died = HasDied(happened);
        row.Set(Facts.EventKind, (long)happened.Kind);
        row.Set(Facts.EventDate, Date.NumberOf(happened.Date));
        row.Set(Facts.Died, died);
        row.Set(Facts.Certified, died || happened.RecoveredOn is not null);
        if (happened.DoingRegisteredWork is { } doingRegisteredWork)
        {
            row.Set(Facts.DoingRegisteredWork, doingRegisteredWork);
        }

        ReadYearsAfterEmployment(happened, EmploymentEnd(benefitCase), row);
        ReadDayOfDeath(happened, row);
        ReadHours(happened, row);
    }

    /// <summary>
    /// The end of employment before a disease was diagnosed: told as such, or as the end of the membership, or with the death that came
    /// before the diagnosis. Null: it had not ended.
    /// </summary>
    public static LocalDate? EmploymentEnd(BenefitCase benefitCase) => benefitCase.Event switch
    {
        { Kind: EventKind.OccupationalDisease, EmploymentEndedOn: { } ended } => ended,
        { Kind: EventKind.OccupationalDisease, Date: var date } when benefitCase.Membership.EndedOn < date => benefitCase.Membership.EndedOn,
        { Kind: EventKind.OccupationalDisease, Date: var date, DiedOn: { } died } when died < date => died,
        _ => null,
    };

    /// <summary>Whether the event led to death, on whichever day.</summary>
    public static bool HasDied(InsuredEvent happened) =>
        happened.Kind is EventKind.NonWorkDeath or EventKind.SuddenDeathAtWork || happened.DiedOn is not null;

    /// <summary>
    /// The days between which the death lies: one day where it is told; that of the event where it is no sudden death or
    /// nobody has died. The day of a sudden death is bounded by the hours from the attack: an attack can be as early or as
    /// late in its day as may be.
    /// </summary>
    public static (LocalDate Earliest, LocalDate Latest) DaysOfDeath(InsuredEvent happened) => happened switch
    {
        { DiedOn: { } day } => (day, day),
        { Kind: EventKind.SuddenDeathAtWork, TimeFromAttackToDeath: { } time } => (
            LocalDate.Min(happened.Date.PlusDays(time.Days), FactRange.Last),
            LocalDate.Min(happened.Date.PlusDays(time == Duration.FromDays(time.Days) ? time.Days : time.Days + 1), FactRange.Last)),
        { Kind: EventKind.SuddenDeathAtWork } => (happened.Date, FactRange.Last),
        _ => (happened.Date, happened.Date),
    };

    /// <summary>A disease has arisen by its diagnosis, and by a death before it; where the day is not told it can have arisen at any time before.</summary>
    private static void ReadYearsAfterEmployment(InsuredEvent happened, LocalDate? ended, FactRow row)
    {
        int toDiagnosis = ended is { } end ? Calendar.StartedYears(end, happened.Date) : 0;
        row.Set(Facts.YearsAfterEmployment, toDiagnosis);
        Bounds toOnset = (ended, happened.AroseOn) switch
        {
            ({ } from, { } arose) => Bounds.Of(Calendar.StartedYears(from, arose)),
            ({ } from, null) => new(0, Calendar.StartedYears(from, LocalDate.Min(happened.Date, happened.DiedOn ?? happened.Date))),
            _ => Bounds.Of(0),
        };
        Give(row, Facts.YearsToOnset, toOnset, AroseOnPath);
    }

    private static void ReadDayOfDeath(InsuredEvent happened, FactRow row)
    {
        (LocalDate earliest, LocalDate latest) = DaysOfDeath(happened);
        Give(row, Facts.DayOfDeath, new(Date.NumberOf(earliest), Date.NumberOf(latest)), DiedOnPath);
        Give(
            row,
            Facts.YearsToDeath,
            new(Calendar.StartedYears(happened.Date, earliest), Math.Min(Calendar.StartedYears(happened.Date, latest), Facts.YearsToDeath.Fact.Max)),
            DiedOnPath);
    }

    /// <summary>With n days between attack and death the hours lie above 24(n - 1), from 0 where n is 0, and below 24(n + 1).</summary>
    private static void ReadHours(InsuredEvent happened, FactRow row)
    {
        if (happened.TimeFromAttackToDeath is { } time)
        {
            row.Set(Facts.HoursToDeath, StartedHours(time));
        }
        else if (happened is { Kind: EventKind.SuddenDeathAtWork, DiedOn: { } day })
        {
            long most = Facts.HoursToDeath.Fact.Max;
            long days = Period.DaysBetween(happened.Date, day);
            long least = days == 0 ? 0 : (NodaConstants.HoursPerDay * (days - 1)) + 1;
            Give(row, Facts.HoursToDeath, new(Math.Min(least, most), Math.Min(NodaConstants.HoursPerDay * (days + 1), most)), HoursPath);
        }
    }

    private static int StartedHours(Duration time)
    {
        int hours = (time.Days * NodaConstants.HoursPerDay) + time.Hours;
        return time > Duration.FromHours(hours) ? hours + 1 : hours;
    }

    private static void Give(FactRow row, Expression fact, Bounds bounds, string path)
    {
        if (bounds.IsKnown)
        {
            row.Set(fact.Fact, bounds);
        }
        else
        {
            row.Lacks(fact.Fact, bounds, [path]);
        }
    }
}
