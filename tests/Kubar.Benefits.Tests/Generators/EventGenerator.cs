using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Transcription;
using NodaTime;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>Accidents, diseases, sudden deaths and deaths not from work, with what followed from them.</summary>
internal static class EventGenerator
{
    public static InsuredEvent Next(Random random, LocalDate date)
    {
        EventKind kind = random.Next(20) switch
        {
            < 7 => EventKind.WorkAccident,
            < 10 => EventKind.OccupationalDisease,
            < 13 => EventKind.SuddenDeathAtWork,
            _ => EventKind.NonWorkDeath,
        };
        return kind switch
        {
            EventKind.NonWorkDeath => new InsuredEvent { Kind = kind, Date = date, DiedOn = random.Percent(50) ? date : null },
            EventKind.SuddenDeathAtWork => SuddenDeath(random, date),
            _ => Injury(random, kind, date),
        };
    }

    private static InsuredEvent SuddenDeath(Random random, LocalDate date)
    {
        Duration time = random.Percent(50)
            ? Duration.FromMinutes(random.OneOf(0, 1, (24 * 60) - 1, 24 * 60, (24 * 60) + 1, 25 * 60))
            : Duration.FromMinutes(random.Between(0, 30 * 60));
        return new InsuredEvent
        {
            Kind = EventKind.SuddenDeathAtWork,
            Date = date,
            DiedOn = date.PlusDays(time.TotalHours < 12 ? 0 : 1),
            TimeFromAttackToDeath = time,
            DoingRegisteredWork = random.Percent(80),
        };
    }

    private static InsuredEvent Injury(Random random, EventKind kind, LocalDate date)
    {
        DateInterval? incapacity = random.Percent(45) ? Incapacity(random, date) : null;
        LocalDate settled = (incapacity?.End ?? date).PlusDays(random.Between(0, 30));
        bool died = random.Percent(50);
        LocalDate? employmentEnded = kind == EventKind.OccupationalDisease && random.Percent(60) ? EmploymentEnded(random, date) : null;
        return new InsuredEvent
        {
            Kind = kind,
            Date = date,
            EmploymentEndedOn = employmentEnded,
            Incapacity = incapacity is null ? [] : [incapacity],
            DiedOn = died ? settled : null,
            RecoveredOn = !died && random.Percent(60) ? settled : null,
            PermanentTotalDisability = random.Percent(died ? 5 : 20),
            Losses = random.Percent(died ? 5 : 50) ? Losses(random) : [],
            ReturnToWorkRecommended = !died && random.Percent(30),
            Circumstance = kind == EventKind.WorkAccident && random.Percent(30) ? Circumstance(random, date) : AccidentCircumstance.AsFound,
            Suspicion = random.Percent(12) ? Suspicion(random) : null,
        };
    }

    // Before Permenaker 5/2021 only the grounds of which the law itself speaks have been read.
    private static AccidentCircumstance Circumstance(Random random, LocalDate date) =>
        random.OneOf(Enum.GetValues<AccidentCircumstance>()) is var any && date >= TranscribedDates.Permenaker5Of2021
            ? any
            : random.OneOf(AccidentCircumstance.Work, AccidentCircumstance.Commute);

    private static Suspicion Suspicion(Random random) => new()
    {
        Conclusion = random.Percent(35) ? null : random.OneOf(CaseConclusion.FromWork, CaseConclusion.NotFromWork),
        AtCooperatingFacility = random.Percent(60),
        InHealthInsurance = random.Percent(60),
    };

    private static LocalDate EmploymentEnded(Random random, LocalDate date) => random.Percent(50)
        ? date.PlusYears(-3).PlusDays(random.Between(-2, 2))
        : date.PlusDays(-random.Between(0, 1300));

    private static DateInterval Incapacity(Random random, LocalDate date)
    {
        LocalDate from = date.PlusDays(random.Percent(70) ? 0 : random.Between(1, 5));
        LocalDate to = random.Percent(50)
            ? from.PlusMonths(random.Between(0, 26)).PlusDays(random.Between(-2, 1))
            : from.PlusDays(random.Between(0, 800));
        return new DateInterval(from, to < from ? from : to);
    }

    private static ValueList<Loss> Losses(Random random)
    {
        string[] rows = [.. TranscribedDisability.FixedRows];
        string[] forEachTen = [.. TranscribedDisability.RowsForEachTen];
        List<Loss> losses = [];
        int count = random.Between(1, 4);
        for (int i = 0; i < count; i++)
        {
            Percentage? functional = random.Percent(40) ? new Percentage(random.OneOf(0, 10, 3_330, 5_000, 9_990, 10_000, 10 * random.Next(1_001))) : null;
            losses.Add(random.Next(8) switch
            {
                0 => new Loss(TranscribedDisability.RangeRow) { Assessed = Percentage.Tenths(random.Between(100, 300)) },
                1 => new Loss(random.OneOf<string>(forEachTen)) { Measured = random.OneOf(0, 9, 10, 19, 20, random.Between(0, 100)) },
                _ => new Loss(random.OneOf<string>(rows)) { FunctionLost = functional },
            });
        }

        return StandingLosses.Of(losses);
    }
}
