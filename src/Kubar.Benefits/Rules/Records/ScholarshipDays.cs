using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Rules.Records;

/// <summary>
/// The days between which the day lies from which a scholarship counts: that of the death, or that on which permanent total
/// disability was declared, the earlier of the two (Permenaker 5/2021 Pasal 102(6), 103(4), 106(2)). One day where it is known.
/// </summary>
internal sealed class ScholarshipDays
{
    private static readonly IReadOnlyList<string> DiedOnPath = ["event.diedOn"];
    private static readonly IReadOnlyList<string> RecoveredOnPath = ["event.recoveredOn"];

    private readonly IReadOnlyList<string> _missing;

    private ScholarshipDays(LocalDate ofEvent, LocalDate earliest, LocalDate latest, LocalDate? appliedOn, IReadOnlyList<string> missing)
    {
        OfEvent = ofEvent;
        Earliest = earliest;
        Latest = latest;
        AppliedOn = appliedOn;
        _missing = missing;
    }

    public LocalDate OfEvent { get; }

    public LocalDate Earliest { get; }

    public LocalDate Latest { get; }

    public LocalDate? AppliedOn { get; }

    public static ScholarshipDays Of(BenefitCase benefitCase)
    {
        InsuredEvent happened = benefitCase.Event;
        (LocalDate earliest, LocalDate latest) = EventFacts.DaysOfDeath(happened);
        IReadOnlyList<string> missing = DiedOnPath;
        if (happened is { PermanentTotalDisability: true, RecoveredOn: { } declared })
        {
            bool died = EventFacts.HasDied(happened);
            earliest = died ? LocalDate.Min(earliest, declared) : declared;
            latest = died ? LocalDate.Min(latest, declared) : declared;
        }
        else if (happened.PermanentTotalDisability)
        {
            earliest = happened.Date;
            latest = EventFacts.HasDied(happened) ? latest : FactRange.Last;
            missing = RecoveredOnPath;
        }

        return new(happened.Date, earliest, latest, benefitCase.Claim.AppliedOn, missing);
    }

    /// <summary>The facts of the day and of the claim.</summary>
    public void Read(FactRow row)
    {
        Give(row, Facts.ScholarshipDay, Date.NumberOf(Earliest), Date.NumberOf(Latest));
        Give(row, Facts.YearsToScholarship, YearsAfterEvent(Earliest), YearsAfterEvent(Latest));
        Give(row, Facts.YearsToSecondInstalment, YearsToSecond(Earliest), YearsToSecond(Latest));
        Give(row, Facts.ScholarshipYearsDue, YearsDue(Earliest), YearsDue(Latest));
        Give(row, Facts.ScholarshipClaimLate, Late(Earliest), Late(Latest));
    }

    /// <summary>A fact that depends on the day, from its values on the earliest and the latest.</summary>
    public void Give(FactRow row, Expression fact, long early, long late)
    {
        var bounds = new Bounds(Math.Min(early, late), Math.Max(early, late));
        if (bounds.IsKnown)
        {
            row.Set(fact.Fact, bounds);
        }
        else
        {
            row.Lacks(fact.Fact, bounds, _missing);
        }
    }

    private long YearsAfterEvent(LocalDate day) => Math.Min(Calendar.StartedYears(OfEvent, day), Facts.YearsToScholarship.Fact.Max);

    private long YearsToSecond(LocalDate day) => ChildOnDay.YearsToSecond(OfEvent, day, Facts.YearsToSecondInstalment.Fact);

    private long YearsDue(LocalDate day) => ChildOnDay.Instalments(day, (AppliedOn ?? day).PlusDays(1));

    private long Late(LocalDate day) => day.PlusYears(1) < AppliedOn ? 1 : 0;
}
