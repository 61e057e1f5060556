using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Records;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>What could have happened otherwise, and what could be found otherwise.</summary>
internal static class EventLevers
{
    /// <summary>The most hours by which a sudden death is moved.</summary>
    private const int MostHours = 48;

    private static readonly IReadOnlyList<Fact> IncapacityFacts =
        [.. Facts.IncapacityMonths.Concat(Facts.IncapacityDays.SelectMany(days => days)).Select(count => count.Fact)];

    /// <summary>What moves with the date of the event.</summary>
    public static readonly MovedFacts MovedByDate = new(
        [
            Facts.EventDate.Fact, Facts.DayOfDeath.Fact, Facts.TestDay.Fact, Facts.YearsAfterEmployment.Fact, Facts.PaidOn.Fact, Facts.YearsToApplication.Fact,
            Facts.ScholarshipDay.Fact, Facts.YearsToScholarship.Fact, Facts.YearsToSecondInstalment.Fact, Facts.ServiceMonths.Fact, Facts.ScholarshipYearsDue.Fact, Facts.ScholarshipClaimLate.Fact,
            Facts.JkkDaysLate.Fact, Facts.JkkWorkingDaysLate.Fact, Facts.JkmDaysLate.Fact, Facts.JkmWorkingDaysLate.Fact,
            Facts.YearsToOnset.Fact, Facts.YearsToDeath.Fact, Facts.HoursToDeath.Fact, Facts.EmploymentEnded.Fact, Facts.AtDeath.Day.Fact,
            .. IncapacityFacts,
            .. MembershipLevers.FromMonths.OfCase,
        ],
        ChildLevers.FromBirth);

    private static readonly MovedFacts MovedByKind = MovedByDate with
    {
        OfCase =
        [
            .. MovedByDate.OfCase, Facts.EventKind.Fact, Facts.Died.Fact, Facts.Certified.Fact, Facts.DoingRegisteredWork.Fact,
            Facts.Incapacitated.Fact, Facts.TotalDisability.Fact, Facts.HasLosses.Fact, Facts.LossPoints.Fact, Facts.ReturnToWorkRecommended.Fact,
            .. Facts.All.Where(fact => fact.Usual is not null),
            .. ExpenseFacts.OfOneWhoLivesOn.Select(expense => expense.Fact),
        ],
    };

    /// <summary>What is told from the day from which a scholarship counts.</summary>
    private static readonly MovedFacts MovedByScholarshipDay = new(
        [Facts.ScholarshipDay.Fact, Facts.YearsToScholarship.Fact, Facts.YearsToSecondInstalment.Fact, Facts.ScholarshipYearsDue.Fact, Facts.ScholarshipClaimLate.Fact],
        ChildLevers.FromBirth);

    /// <summary>What is told from the day of death: the contributions of JKM count to it.</summary>
    private static readonly MovedFacts MovedByDeath = MovedByScholarshipDay with
    {
        OfCase =
        [
            .. MovedByScholarshipDay.OfCase, Facts.DayOfDeath.Fact, Facts.YearsToDeath.Fact, Facts.ServiceMonths.Fact, Facts.AtDeath.Day.Fact,
            .. ExpenseFacts.OfOneWhoLivesOn.Select(expense => expense.Fact),
            .. MembershipLevers.FromMonths.OfCase,
        ],
    };

    private static readonly MovedFacts MovedByHours = MovedByDeath with { OfCase = [.. MovedByDeath.OfCase, Facts.HoursToDeath.Fact] };

    /// <summary>The row of the table that comes to least, as an example of a loss.</summary>
    private static readonly Loss LeastLoss =
        new(Rulebook.Law.Losses.Where(row => row.Scale == LossScale.Fixed).MinBy(row => row.Least)!.Code);

    private static readonly ToldDay EndOfEmployment = new(
        "event.employmentEndedOn",
        new("hubungan kerja berakhir pada", "employment had ended on"),
        new([Facts.TestDay.Fact, Facts.YearsAfterEmployment.Fact, Facts.YearsToOnset.Fact, Facts.EmploymentEnded.Fact, .. MembershipLevers.FromMonths.OfCase], []),
        given => given.Event.Kind == EventKind.OccupationalDisease ? given.Event.EmploymentEndedOn : null,
        (given, day) => given with { Event = given.Event with { EmploymentEndedOn = day } });

    private static readonly IReadOnlyList<(ToldDay Day, DayDirection Where)> Days = [(EndOfEmployment, DayDirection.Either)];

    public static IEnumerable<Lever> Of(BenefitCase benefitCase, SearchReach reach) =>
    [
        .. SuddenDeath(benefitCase.Event),
        Kind,
        Date(reach),
        .. ToldDay.Moved(benefitCase, reach, Days),
        .. Survival(benefitCase.Event),
        .. Injury(benefitCase.Event),
        .. FindingLevers.Of(benefitCase, reach),
    ];

    /// <summary>What moves with each day or hour of a case.</summary>
    public static IEnumerable<MovedFacts> MovedByTime(BenefitCase benefitCase) =>
        [MovedByDate, .. TellsHours(benefitCase.Event) ? [MovedByHours] : (MovedFacts[])[], .. ToldDay.MovedIn(benefitCase, Days), .. FindingLevers.MovedByTime(benefitCase)];

    /// <summary>What no step of the date changes: a death that is told keeps its distance from the event.</summary>
    public static IReadOnlyList<Expression> KeptByDate(BenefitCase benefitCase) => benefitCase.Event.DiedOn is null ? [] : [Chapter.DiedByTheDayOfTheEvent];

    private static bool TellsHours(InsuredEvent happened) => happened is { Kind: EventKind.SuddenDeathAtWork, TimeFromAttackToDeath: not null };

    private static Lever Kind => new()
    {
        Path = "event.kind",
        Nature = ChangeNature.Finding,
        MadeBy = FinderOf(Facts.EventKind),
        Moves = MovedByKind,
        At = (given, _) => Enum.GetValues<EventKind>().Where(kind => kind != given.Event.Kind).Select(kind => Found(given, kind)).OfType<BenefitCase>(),
        Says = (_, after) => FoundToBe(FactMembers.Of(after.Event.Kind)),
    };

    private static Lever Date(SearchReach reach) => new()
    {
        Path = "event.date",
        Nature = ChangeNature.HadToBeDifferent,
        Moves = MovedByDate,
        Bounding = given => DaysWithin(given, reach.Days),
        Keeps = KeptByDate,
        Most = reach.Days,
        DaysPerStep = 1,
        IsTime = true,
        At = (given, days) => new[] { -days, days }
            .Select(by => MovedDay.By(given.Event.Date, by))
            .Where(day => day >= Edition.FirstDay)
            .Select(day => MovedEvent.To(given, day!.Value))
            .OfType<BenefitCase>(),
        Says = (before, after) => DayWords.Moved(
            $"{NameOf(before.Event.Kind).Indonesian} pada",
            $"{NameOf(before.Event.Kind).English} had been on",
            before.Event.Date,
            after.Event.Date),
    };

    /// <summary>What follows the event moves with it, and so no further.</summary>
    private static IEnumerable<(Fact Fact, Bounds Bounds)> DaysWithin(BenefitCase given, int days)
    {
        yield return (Facts.EventDate.Fact, Within(given.Event.Date, given.Event.Date));
        (LocalDate earliest, LocalDate latest) = EventFacts.DaysOfDeath(given.Event);
        yield return (Facts.DayOfDeath.Fact, Within(earliest, latest));
        var scholarship = ScholarshipDays.Of(given);
        yield return (Facts.ScholarshipDay.Fact, Within(scholarship.Earliest, scholarship.Latest));
        if (given.Claim.PaidOn is { } paid)
        {
            yield return (Facts.PaidOn.Fact, Within(paid, paid));
        }

        // Of a disease it can be the end of employment, which stays.
        if (given.Event.Kind != EventKind.OccupationalDisease)
        {
            yield return (Facts.TestDay.Fact, Within(given.Event.Date, given.Event.Date));
        }

        Bounds Within(LocalDate first, LocalDate last) => new(
            Math.Max(Expressions.Date.NumberOf(first) - days, FactRange.FirstDay),
            Math.Min(Expressions.Date.NumberOf(last) + days, FactRange.LastDay));
    }

    /// <summary>What happens on the date of the event.</summary>
    private static LocalizedText NameOf(EventKind kind) => kind switch
    {
        EventKind.WorkAccident => new("kecelakaan itu terjadi", "the accident"),
        EventKind.OccupationalDisease => new("diagnosis ditegakkan", "the diagnosis"),
        EventKind.SuddenDeathAtWork => new("serangan itu terjadi", "the attack"),
        _ => new("peserta meninggal", "the death"),
    };

    private static IEnumerable<Lever> SuddenDeath(InsuredEvent happened)
    {
        if (happened.Kind != EventKind.SuddenDeathAtWork)
        {
            yield break;
        }

        if (TellsHours(happened))
        {
            int hours = StartedHours(happened.TimeFromAttackToDeath!.Value);
            yield return new()
            {
                Path = "event.hoursFromAttackToDeath",
                Nature = ChangeNature.HadToBeDifferent,
                Moves = MovedByHours,
                Most = MostHours,
                IsTime = true,
                At = (given, steps) => new[] { hours - steps, hours + steps }.Where(other => other >= 0 && other <= Facts.HoursToDeath.Fact.Max).Select(other => After(given, other)),
                Says = (_, after) => DayWords.Counted(
                    StartedHours(after.Event.TimeFromAttackToDeath!.Value),
                    Unit.Hours,
                    within => $"peserta meninggal dalam {within} sesudah serangan penyakit",
                    within => $"death had come within {within} of the attack"),
            };
        }

        static BenefitCase After(BenefitCase given, int hours) => given with { Event = given.Event with { TimeFromAttackToDeath = Duration.FromHours(hours) } };

        if (happened.DoingRegisteredWork == false)
        {
            yield return Levers.Choice(
                "event.doingRegisteredWork",
                ChangeNature.Finding,
                FinderOf(Facts.DoingRegisteredWork),
                MovedFacts.Of(Facts.DoingRegisteredWork),
                given => given with { Event = given.Event with { DoingRegisteredWork = true } },
                new("ditetapkan bahwa peserta sedang melakukan pekerjaan yang didaftarkan", "it were found that the registered work was being done"));
        }
    }

    private static IEnumerable<Lever> Survival(InsuredEvent happened)
    {
        if (happened.Kind is not (EventKind.WorkAccident or EventKind.OccupationalDisease))
        {
            yield break;
        }

        MovedFacts moves = MovedByDeath with { OfCase = [.. MovedByDeath.OfCase, Facts.Died.Fact, Facts.CertifiedBeforeDeath.Fact, Facts.Certified.Fact] };
        yield return happened.DiedOn is null
            ? Levers.Choice(
                "event.diedOn",
                ChangeNature.HadToBeDifferent,
                null,
                moves,
                given => given with { Event = given.Event with { DiedOn = Settled(given.Event) } },
                new("peserta meninggal dunia akibat kejadian itu", "the participant had died of it"))
            : Levers.Choice(
                "event.diedOn",
                ChangeNature.HadToBeDifferent,
                null,
                moves,
                given => given with { Event = given.Event with { DiedOn = null } },
                new("peserta tidak meninggal dunia", "the participant had survived"));
        if (happened is { DiedOn: null, RecoveredOn: null })
        {
            yield return Levers.Choice(
                "event.recoveredOn",
                ChangeNature.CanStillBeDone,
                FinderOf(Facts.Certified),
                MovedByScholarshipDay with { OfCase = [.. MovedByScholarshipDay.OfCase, Facts.Certified.Fact, Facts.CertifiedBeforeDeath.Fact] },
                given => given with { Event = given.Event with { RecoveredOn = Settled(given.Event) } },
                new("dokter menyatakan peserta sembuh, cacat, atau meninggal dunia", "a doctor certifies recovery, disability or death"));
        }
    }

    private static IEnumerable<Lever> Injury(InsuredEvent happened)
    {
        if (happened.Kind is not (EventKind.WorkAccident or EventKind.OccupationalDisease))
        {
            yield break;
        }

        bool total = happened.PermanentTotalDisability;
        yield return Levers.Choice(
            "event.permanentTotalDisability",
            ChangeNature.Finding,
            FinderOf(Facts.TotalDisability),
            MovedByScholarshipDay with { OfCase = [.. MovedByScholarshipDay.OfCase, Facts.TotalDisability.Fact] },
            given => given with { Event = given.Event with { PermanentTotalDisability = !given.Event.PermanentTotalDisability } },
            total
                ? new("peserta tidak dinyatakan cacat total tetap", "the disability were found not to be permanent and total")
                : new("peserta dinyatakan cacat total tetap", "the disability were found to be permanent and total"));
        if (happened.Losses.Count == 0)
        {
            yield return Levers.Choice(
                "event.losses",
                ChangeNature.Finding,
                FinderOf(Facts.HasLosses),
                MovedFacts.Of(Facts.HasLosses, Facts.LossPoints),
                given => given with { Event = given.Event with { Losses = [LeastLoss] } },
                new("dokter menetapkan cacat sebagian menurut tabel", "a doctor found a partial loss of the table")) with
            { IsExample = true };
        }

        if (happened.Incapacity.Count == 0)
        {
            yield return Levers.Choice(
                "event.incapacity",
                ChangeNature.Finding,
                FinderOf(Facts.Incapacitated),
                new MovedFacts([Facts.Incapacitated.Fact, Facts.EmploymentEnded.Fact, .. IncapacityFacts], []),
                given => given with { Event = given.Event with { Incapacity = [new DateInterval(given.Event.Date, given.Event.Date)] } },
                new("dokter menetapkan peserta sementara tidak mampu bekerja, sehari pun", "a doctor found temporary incapacity, even of one day")) with
            { IsExample = true };
        }

        if (happened.ReturnToWorkRecommended == false)
        {
            yield return Levers.Choice(
                "event.returnToWorkRecommended",
                ChangeNature.Finding,
                FinderOf(Facts.ReturnToWorkRecommended),
                MovedFacts.Of(Facts.ReturnToWorkRecommended),
                given => given with { Event = given.Event with { ReturnToWorkRecommended = true } },
                new("dokter penasihat merekomendasikannya", "the adviser doctor recommended it"));
        }
    }

    /// <summary>The earliest day on which what followed the event can have come to its end.</summary>
    private static LocalDate Settled(InsuredEvent happened) =>
        happened.Incapacity is [.., { End: var end }] && end > happened.Date ? end : happened.Date;

    /// <summary>The case with its event found to be of another kind; null where it cannot be.</summary>
    private static BenefitCase? Found(BenefitCase given, EventKind kind)
    {
        InsuredEvent happened = given.Event;
        bool died = happened.Kind is EventKind.NonWorkDeath or EventKind.SuddenDeathAtWork || happened.DiedOn is not null;
        LocalDate death = happened.DiedOn ?? happened.Date;
        switch (kind)
        {
            case EventKind.NonWorkDeath when died:
                return given with { Event = new() { Kind = kind, Date = death } };
            case EventKind.SuddenDeathAtWork when died:
                return given with { Event = ToldOf(happened, kind) with { DiedOn = death } };
            case EventKind.WorkAccident or EventKind.OccupationalDisease:
                return given with { Event = ToldOf(happened, kind) with { DiedOn = died ? death : null } };
            default:
                return null;
        }
    }

    /// <summary>The event as one of another kind, without what is told of its own kind only.</summary>
    private static InsuredEvent ToldOf(InsuredEvent happened, EventKind kind) => happened with
    {
        Kind = kind,
        Circumstance = kind == EventKind.WorkAccident ? happened.Circumstance : AccidentCircumstance.AsFound,
        AroseOn = kind == EventKind.OccupationalDisease ? happened.AroseOn : null,
        EmploymentEndedOn = kind == EventKind.OccupationalDisease ? happened.EmploymentEndedOn : null,
        BroughtToFacility = kind == EventKind.SuddenDeathAtWork ? happened.BroughtToFacility : null,
    };

    private static LocalizedText FoundToBe(LocalizedText kind) => new(
        $"kejadian itu ditetapkan sebagai {kind.Indonesian}",
        $"the event were found to be {("aeiou".Contains(kind.English[0], StringComparison.Ordinal) ? "an" : "a")} {kind.English}");

    /// <summary>Who makes a finding; null where it is none.</summary>
    public static LocalizedText? FinderOf(Expression finding) => (finding.Fact.Origin as Origin.Finding)?.MadeBy;

    private static int StartedHours(Duration time)
    {
        int hours = (time.Days * NodaConstants.HoursPerDay) + time.Hours;
        return time > Duration.FromHours(hours) ? hours + 1 : hours;
    }
}
