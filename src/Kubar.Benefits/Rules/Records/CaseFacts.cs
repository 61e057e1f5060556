using System.Collections.Frozen;
using System.Collections.Immutable;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Rules.Records;

/// <summary>
/// From a well-formed case to the facts that rules use: read where they stand in the case, derived from records and the
/// calendar where they do not. How records are counted depends on some readings.
/// </summary>
internal sealed class CaseFacts
{
    private static readonly ReadingAlternative On28February = ReadingCatalogue.Birthday29February["28-february"];

    private readonly BenefitCase _case;
    private readonly Readings _readings;
    private readonly IReadOnlyList<LocalDate> _holidays;
    private readonly Figures _figures;
    private readonly FactRow _row;
    private ulong _asked;

    private CaseFacts(BenefitCase benefitCase, Readings readings, IReadOnlyList<LocalDate> holidays, Figures figures, FactRow? row = null)
    {
        _row = row ?? new(Facts.Ranges);
        _case = benefitCase;
        _readings = readings;
        _holidays = holidays;
        _figures = figures;
    }

    /// <summary>The readings that decide how records are counted, and when they can matter; the others decide within rules.</summary>
    public static readonly IReadOnlyDictionary<Reading, Func<BenefitCase, Figures, bool>> CountingReadings = WithDecisive(new()
    {
        [ReadingCatalogue.LapseCount] = (benefitCase, _) => benefitCase is { Participant.Segment: Segment.Bpu, Membership.PaidMonths: not null },
        [ReadingCatalogue.ArrearsMonth] = (benefitCase, _) => benefitCase.Membership.Registered,
        // Where no month is paid either: one that PP 49/2020 can have moved parts those before it from those after it.
        [ReadingCatalogue.Gaps] = (benefitCase, _) => benefitCase.Membership.PaidMonths is not null,
        [ReadingCatalogue.MonthsAhead] = (benefitCase, _) => benefitCase.Membership.PaidMonths is { } paid && paid.Any(period => Calendar.Number(period.Last) > Calendar.Number(benefitCase.Event.Date)),
        [ReadingCatalogue.CollectiveLeave] = WorkingDaysCanMatter,
        [ReadingCatalogue.Saturday] = WorkingDaysCanMatter,
        [ReadingCatalogue.Birthday29February] = (benefitCase, _) =>
            IsLeapDay(benefitCase.Participant.BirthDate) || (benefitCase.Family?.Children ?? []).Any(child => IsLeapDay(child.BirthDate)),
        [ReadingCatalogue.IncapacityFrom] = (benefitCase, _) => IncapacityCount.Depends(benefitCase),
    });

    /// <summary>Those of them that decide how a membership and its contributions stand, and nothing else.</summary>
    private static readonly ImmutableArray<Reading> ReadingsOfMembership =
        [ReadingCatalogue.LapseCount, ReadingCatalogue.ArrearsMonth, ReadingCatalogue.Gaps, ReadingCatalogue.MonthsAhead];

    /// <summary>Those of which a derivation notes whether they told anything, one bit for each.</summary>
    private static readonly ulong Followed = ReadingCatalogue.LapseCount.Bit
        | ReadingCatalogue.ArrearsMonth.Bit
        | ReadingCatalogue.Gaps.Bit
        | ReadingCatalogue.CollectiveLeave.Bit
        | ReadingCatalogue.Saturday.Bit;

    /// <summary>The figures with which facts are derived.</summary>
    public static readonly IReadOnlyList<Parameter> Parameters =
    [
        DatedFigures.Parameters.ContributionBpuDueDay,
        DatedFigures.Parameters.ArrearsMaxMonths,
        DatedFigures.Parameters.PaymentJkkDeadline,
        DatedFigures.Parameters.PaymentJkmDeadline,
        DatedFigures.Parameters.PaymentJkmFieldCheck,
        DatedFigures.Parameters.PaymentJkmFieldCheckInWorkingDays,
        DatedFigures.Parameters.ReliefPp49,
        DatedFigures.Parameters.ReliefPp49WholeMonths,
        DatedFigures.Parameters.ReliefPp50Transport,
        DatedFigures.Parameters.ReliefPp50Other,
        DatedFigures.Parameters.ScholarshipAgeLimit,
        DatedFigures.Parameters.ScholarshipSchoolAge,
    ];

    private static readonly IReadOnlyList<Fact> OfFamily =
    [
        .. new Expression[]
        {
            Facts.CourtHeir,
            Facts.Spouse,
            Facts.Parents,
            Facts.Siblings,
            Facts.ParentsInLaw,
            Facts.WillOfParticipant,
            Facts.HasChildren,
        }.Select(fact => fact.Fact),
    ];

    /// <summary>The facts that are told of the participant and the family alone, which <see cref="AddPerson"/> adds.</summary>
    public static readonly IReadOnlyList<Fact> OfPerson =
    [
        .. new Expression[]
        {
            Facts.SegmentOfParticipant,
            Facts.MonthlyIncome,
            Facts.MonthlyWage,
            Facts.ActualMonthlyWage,
            Facts.ActualWageGiven,
            Facts.PaidBy,
            Facts.SectorOfParticipant,
            Facts.Jobs,
            Facts.InBothSegments,
            Facts.StateEmployer,
            Facts.AgeAtRegistration,
            Facts.ServiceMonths,
        }.Select(fact => fact.Fact),
        .. OfFamily,
    ];

    /// <summary>What rules are evaluated on for this case.</summary>
    /// <param name="benefitCase">The case.</param>
    /// <param name="readings">The answers to unsettled questions.</param>
    /// <param name="holidays">Public holidays.</param>
    /// <param name="figures">The figures of the rulebook, each read on the day to which its article applies.</param>
    public static Situation Of(BenefitCase benefitCase, Readings readings, IReadOnlyList<LocalDate> holidays, Figures figures) =>
        new CaseFacts(benefitCase, readings, holidays, figures).Situation();

    /// <summary>What rules are evaluated on for a case that tells the same as another but of its family, which alone is read.</summary>
    /// <param name="benefitCase">The case.</param>
    /// <param name="told">The other case.</param>
    /// <param name="known">What rules are evaluated on for the other case.</param>
    /// <param name="readings">The answers to unsettled questions.</param>
    /// <param name="figures">The figures of the rulebook.</param>
    public static Situation WithFamily(BenefitCase benefitCase, BenefitCase told, Situation known, Readings readings, Figures figures)
    {
        var facts = new CaseFacts(benefitCase, readings, [], figures, known.Facts.CopyWhole());
        foreach (Fact fact in OfFamily)
        {
            facts._row.Set(fact, fact.Range);
        }

        facts.ReadFamily();
        var children = ChildrenFacts.Beside(benefitCase, told, known.Children, ScholarshipDays.Of(benefitCase), facts.Chosen(On28February), figures);
        return new() { Facts = facts._row, Children = children.Rows, MissingChildren = children.Missing, Answers = known.Answers };
    }

    /// <summary>
    /// Whether the same is known of a case, as a situation has it, and the rest for want of the same, under other readings: those of the situation but for one question
    /// of how records are counted.
    /// </summary>
    public static bool AreTheSame(Situation situation, Reading reading, BenefitCase benefitCase, Readings readings, IReadOnlyList<LocalDate> holidays, Figures figures)
    {
        if (!ReadingsOfMembership.Contains(reading))
        {
            return Of(benefitCase, readings, holidays, figures).HasSameFacts(situation);
        }

        // Everything else would be read again as it stands.
        var facts = new CaseFacts(benefitCase, readings, holidays, figures, situation.Facts.CopyWhole());
        facts.ReadMembership();
        facts.ReadClaim();
        facts._row.Set(Facts.HolidaysNotDecreed, facts.WorkingDays.AskedBeyondDecrees);
        return facts._row.IsSameAs(situation.Facts);
    }

    /// <summary>
    /// The facts of a case but for those of its participant and family: what every case of the same event, claim, expenses, segment and
    /// membership has in common, unless <see cref="IsPersonal"/>.
    /// </summary>
    /// <inheritdoc cref="Of(BenefitCase, Readings, IReadOnlyList{LocalDate}, Figures)"/>
    public static FactRow InCommon(BenefitCase benefitCase, Readings readings, IReadOnlyList<LocalDate> holidays, Figures figures)
    {
        var facts = new CaseFacts(benefitCase, readings, holidays, figures);
        facts.ReadInCommon();
        return facts._row;
    }

    /// <summary>Adds what is told of the participant and the family alone to what a case has in common with others.</summary>
    public static void AddPerson(BenefitCase benefitCase, FactRow row, Readings readings, Figures figures)
    {
        var facts = new CaseFacts(benefitCase, readings, [], figures, row);
        facts.ReadParticipant();
        facts.ReadFamily();
    }

    /// <summary>Whether more of the participant than the segment decides what else the case tells.</summary>
    public static bool IsPersonal(BenefitCase benefitCase) => benefitCase.Participant.WageBasis is not null || benefitCase.Event.Losses.Count > 0;

    // Nothing that is told of a person alone asks for one.
    private WorkingDays WorkingDays => field ??= new(_holidays, _readings);

    private void ReadInCommon()
    {
        UsualFacts.Read(_case, _row);
        EventFacts.Read(_case, _row);
        ReadMembership();
        ExpenseFacts.Read(_case, _row);
        SetIfKnown(Facts.ReturnToWorkRecommended, _case.Event.ReturnToWorkRecommended);
        InjuryFacts.Read(_case, _row, _readings, _figures);
        ReadClaim();
        _row.Set(Facts.HolidaysNotDecreed, WorkingDays.AskedBeyondDecrees);
        ScholarshipDays.Of(_case).Read(_row);
    }

    private Situation Situation()
    {
        ReadInCommon();
        ReadParticipant();
        ReadFamily();
        ScholarshipDays days = ScholarshipDays.Of(_case);
        ChildrenFacts children = ChildrenFacts.Of(_case, days, Chosen(On28February), _figures);
        return new()
        {
            Facts = _row,
            Children = children.Rows,
            MissingChildren = children.Missing,
            Answers = _readings.Codes,
            AskedInCounting = _asked | WorkingDays.Asked | ~Followed,
        };
    }

    /// <summary>The facts of a child of a case; <see cref="FactRow.Missing"/> of them names no place of the case.</summary>
    public static FactRow OfChild(Child child, BenefitCase benefitCase, Readings readings, Figures figures) =>
        ChildrenFacts.RowOf(child, 0, ScholarshipDays.Of(benefitCase), readings[On28February.Reading] == On28February, figures);

    private bool Chosen(ReadingAlternative alternative) => _readings[alternative.Reading] == alternative;

    private static bool IsLeapDay(LocalDate? date) => date is { Month: 2, Day: 29 };

    private static FrozenDictionary<Reading, Func<BenefitCase, Figures, bool>> WithDecisive(Dictionary<Reading, Func<BenefitCase, Figures, bool>> counting)
    {
        foreach ((Reading reading, Func<BenefitCase, bool> canMatter) in LossRating.Decisive)
        {
            counting.Add(reading, (benefitCase, _) => canMatter(benefitCase));
        }

        return counting.ToFrozenDictionary();
    }

    /// <summary>Whether a deadline of payment is reckoned, or a due date can have moved beyond a day that is compared with it.</summary>
    private static bool WorkingDaysCanMatter(BenefitCase benefitCase, Figures figures)
    {
        if (benefitCase.Claim is { AppliedOn: not null, PaidOn: not null })
        {
            return true;
        }

        TestDays days = TestDays.Of(benefitCase);
        Membership membership = benefitCase.Membership;
        return FollowsDueDate(days.OfEvent)
            || FollowsDueDate(days.EarliestDeath)
            || FollowsDueDate(days.LatestDeath)
            || FollowsDueDate(membership.RegisteredOn)
            || FollowsDueDate(membership.ReregisteredOn)
            || (membership.PaidMonths ?? []).Any(period => FollowsDueDate(period.PaidOn));

        // No due date can move beyond a day that comes before it.
        bool FollowsDueDate(LocalDate? told) => told is { } day && day.Day > figures.On(DatedFigures.Parameters.ContributionBpuDueDay, day);
    }

    /// <summary>The day on which JKK is tested; for a death not from work that of JKM.</summary>
    public static LocalDate TestDayOf(BenefitCase benefitCase) => TestDays.Of(benefitCase).OfEvent;

    /// <summary>The fewest consecutive unpaid months that are a lapse in one of the programmes; null: the membership does not lapse.</summary>
    public static int? LapseAfter(BenefitCase benefitCase, Readings readings, Figures figures)
    {
        TestDays days = TestDays.Of(benefitCase);
        return new[] { days.OfEvent, days.EarliestDeath, days.LatestDeath }.Min(day => MembershipRecord.LapseAfterOn(day, benefitCase, readings, figures));
    }

    private void ReadParticipant()
    {
        Participant participant = _case.Participant;
        _row.Set(Facts.SegmentOfParticipant, (long)participant.Segment);
        SetIfKnown(Facts.MonthlyIncome, participant.MonthlyIncome);
        SetIfKnown(Facts.MonthlyWage, participant.MonthlyWage);
        if (participant.ActualMonthlyWage is null && participant.MonthlyWage is null)
        {
            _row.Lacks(Facts.ActualMonthlyWage, "participant.monthlyWage");
        }
        else
        {
            SetIfKnown(Facts.ActualMonthlyWage, participant.ActualMonthlyWage ?? participant.MonthlyWage);
        }

        _row.Set(Facts.ActualWageGiven, participant.ActualMonthlyWage is not null);
        SetIfKnown(Facts.PaidBy, (long?)participant.PaidBy);
        SetIfKnown(Facts.SectorOfParticipant, (long?)participant.Sector);
        _row.Set(Facts.Jobs, participant.Jobs);
        _row.Set(Facts.InBothSegments, participant.AlsoSegment is { } other && other != participant.Segment);
        ReadEmployerKind(participant);
        ReadAgeAtRegistration(participant);
        ReadService(participant);
    }

    /// <summary>Each month of service in which contributions would have fallen due, the first and that of the death included.</summary>
    private void ReadService(Participant participant)
    {
        if (participant.EmployedSince is { } since)
        {
            (LocalDate earliest, LocalDate latest) = EventFacts.DaysOfDeath(_case.Event);
            var months = new Bounds(Calendar.MonthsThrough(since, earliest), Calendar.MonthsThrough(since, latest));
            if (months.IsKnown)
            {
                _row.Set(Facts.ServiceMonths.Fact, months);
            }
            else
            {
                _row.Lacks(Facts.ServiceMonths.Fact, months, ["event.diedOn"]);
            }
        }
    }

    /// <summary>Where a public budget pays and nothing else is told, the employer may be a state administrator.</summary>
    private void ReadEmployerKind(Participant participant)
    {
        bool isPublic = participant.PaidBy is ContributionPayer.Regency or ContributionPayer.Province or ContributionPayer.State or ContributionPayer.Village;
        if (participant is { Segment: Segment.Pu, EmployerKind: null } && isPublic)
        {
            _row.Lacks(Facts.StateEmployer, "participant.employerKind");
        }
        else
        {
            _row.Set(Facts.StateEmployer, participant.EmployerKind == EmployerKind.StateAdministrator);
        }
    }

    private void ReadAgeAtRegistration(Participant participant)
    {
        if (participant.BirthDate is { } birth && _case.Membership.RegisteredOn is { } registered)
        {
            _row.Set(Facts.AgeAtRegistration, AgeAtRegistration(birth, registered, _readings));
        }
    }

    /// <summary>All that the birth date of a participant tells beside the day of the registration.</summary>
    public static int AgeAtRegistration(LocalDate birth, LocalDate registered, Readings readings)
    {
        int age = Math.Max(0, registered.Year - birth.Year);
        bool reached = Calendar.Birthday(birth, age, readings[On28February.Reading] == On28February) <= registered;
        return Math.Max(0, reached ? age : age - 1);
    }

    private void ReadMembership()
    {
        Membership membership = _case.Membership;
        _row.Set(Facts.Registered, membership.Registered);
        _row.Set(Facts.InJkk, membership.Programmes?.Contains(SecurityProgram.Jkk) ?? true);
        _row.Set(Facts.InJkm, membership.Programmes?.Contains(SecurityProgram.Jkm) ?? true);
        _row.Set(Facts.WorkingWhenRegistered, membership.WorkingWhenRegistered ?? true);
        _row.Set(Facts.DaysToReport, _case.Event.ReportedOn is { } reported ? Math.Max(0, Period.DaysBetween(_case.Event.Date, reported)) : 0);
        if (membership.RegisteredOn is { } registeredOn)
        {
            _row.Set(Facts.RegisteredOn, Date.NumberOf(registeredOn));
        }

        _asked |= MembershipFacts.Read(_case, _row, _readings, WorkingDays, _figures);
    }

    private void ReadClaim()
    {
        Claim claim = _case.Claim;
        _row.Set(Facts.Applied, claim.AppliedOn is not null);
        if (claim.PaidOn is { } paidOn)
        {
            _row.Set(Facts.PaidOn, Date.NumberOf(paidOn));
        }

        if (claim.AppliedOn is { } appliedOn)
        {
            _row.Set(Facts.YearsToApplication, Calendar.StartedYears(_case.Event.Date, appliedOn));
        }

        ReadLateness(claim.AppliedOn, DatedFigures.Parameters.PaymentJkkDeadline, Facts.JkkDaysLate, Facts.JkkWorkingDaysLate);
        ReadLateness(EndOfCheck(claim), DatedFigures.Parameters.PaymentJkmDeadline, Facts.JkmDaysLate, Facts.JkmWorkingDaysLate);
    }

    /// <summary>The application; where it was checked in the field the end of the check, which counts only as long as it may last (Permenaker 5/2021 Pasal 24, 64).</summary>
    private LocalDate? EndOfCheck(Claim claim)
    {
        if (claim is not { AppliedOn: { } applied, FieldCheckEndedOn: { } ended })
        {
            return claim.AppliedOn;
        }

        LocalDate latest = applied < Instruments.Permenaker1.InForceFrom
            ? applied.PlusDays(_figures.On(DatedFigures.Parameters.PaymentJkmFieldCheck, applied))
            : WorkingDays.After(applied, _figures.On(DatedFigures.Parameters.PaymentJkmFieldCheckInWorkingDays, applied));
        return LocalDate.Min(ended, latest);
    }

    private void ReadLateness(LocalDate? from, Parameter deadlineDays, Expression calendarDays, Expression workingDays)
    {
        switch (from, _case.Claim.PaidOn)
        {
            case (null, _):
                _row.Set(calendarDays, 0);
                _row.Set(workingDays, 0);
                break;
            case ({ } counted, { } paid):
                LocalDate deadline = WorkingDays.After(counted, _figures.On(deadlineDays, counted));
                _row.Set(calendarDays, Math.Max(0, Period.DaysBetween(deadline, paid)));
                _row.Set(workingDays, WorkingDays.Between(deadline, paid));
                break;
        }
    }

    private void ReadFamily()
    {
        _row.Set(Facts.CourtHeir, _case.Family?.CourtHeir ?? false);
        if (_case.Family is not { } family)
        {
            return;
        }

        SetIfKnown(Facts.Spouse, family.Spouse);
        SetIfKnown(Facts.Parents, family.Parents);
        SetIfKnown(Facts.Siblings, family.Siblings);
        SetIfKnown(Facts.ParentsInLaw, family.ParentsInLaw);
        SetIfKnown(Facts.WillOfParticipant, (long?)family.Will);
        if (family.Children is { } children)
        {
            _row.Set(Facts.HasChildren, children.Count > 0);
        }
    }

    private void SetIfKnown(Expression fact, long? value)
    {
        if (value is { } known)
        {
            _row.Set(fact, known);
        }
    }

    private void SetIfKnown(Expression fact, bool? value) => SetIfKnown(fact, value is { } known ? (known ? 1 : 0) : (long?)null);

    private void SetIfKnown(Expression fact, Rupiah? value) => SetIfKnown(fact, value?.Value);
}
