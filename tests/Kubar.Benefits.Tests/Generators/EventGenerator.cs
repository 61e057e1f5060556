using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Transcription;
using NodaTime;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>Accidents, diseases, sudden deaths and deaths not from work, with what followed from them, at once or months later.</summary>
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

    // The hours agree with the days: more than all but one of them, less than one more.
    private static InsuredEvent SuddenDeath(Random random, LocalDate date)
    {
        int days = random.OneOf(0, 0, 0, 1, 1, 2, 3);
        int least = days == 0 ? 0 : (24 * 60 * (days - 1)) + 1;
        int most = (24 * 60 * (days + 1)) - 1;
        int minutes = random.Percent(50) ? random.OneOf(least, most, (24 * 60) - 1, 24 * 60, (24 * 60) + 1) : random.Between(least, most);
        bool atOnce = days == 0 && random.Percent(30);
        return new InsuredEvent
        {
            Kind = EventKind.SuddenDeathAtWork,
            Date = date,
            DiedOn = date.PlusDays(days),
            TimeFromAttackToDeath = Duration.FromMinutes(atOnce ? 0 : Math.Clamp(minutes, least, most)),
            DoingRegisteredWork = random.Percent(80),
            BroughtToFacility = random.Percent(50) ? null : random.Percent(70),
            Incapacity = random.Percent(20) ? [new DateInterval(date, date.PlusDays(random.Between(0, days)))] : [],
        };
    }

    private static InsuredEvent Injury(Random random, EventKind kind, LocalDate date)
    {
        ValueList<DateInterval> incapacity = random.Percent(50) ? Incapacity(random, date) : [];
        LocalDate settled = (incapacity.Count > 0 ? incapacity[^1].End : date).PlusDays(random.Between(0, 30));
        bool died = random.Percent(50);
        bool certified = random.Percent(died ? 40 : 60);
        LocalDate? diedOn = !died ? null : Died(random, date, incapacity.Count > 0 || certified ? settled : date);

        // Of one who died and whose total disability was not certified, no fact tells whether it was declared.
        bool total = random.Percent(15) && (certified || !died);

        // Until it is declared nobody knows from which day a scholarship counts.
        LocalDate? recoveredOn = certified || (total && !died) ? settled : null;
        LocalDate? employmentEnded = kind == EventKind.OccupationalDisease && random.Percent(60) ? EmploymentEnded(random, date) : null;
        bool lost = random.Percent(died ? 25 : 50);
        bool sightLost = lost && random.Percent(12);
        return new InsuredEvent
        {
            Kind = kind,
            Date = date,
            EmploymentEndedOn = employmentEnded,
            AroseOn = employmentEnded is { } ended && random.Percent(60) ? AroseOn(random, ended, date) : null,
            Incapacity = incapacity,
            DiedOn = diedOn,
            RecoveredOn = recoveredOn,
            PermanentTotalDisability = total,
            Losses = lost ? LossGenerator.Next(random, withEyes: !sightLost) : [],
            Sight = sightLost ? Sight(random) : null,
            DisabilityPaid = !total && lost && recoveredOn < diedOn && random.Percent(25),
            ReturnToWorkRecommended = !died && random.Percent(30),
            Circumstance = kind == EventKind.WorkAccident && random.Percent(30) ? Circumstance(random, date) : AccidentCircumstance.AsFound,
            Suspicion = random.Percent(12) ? Suspicion(random) : null,
        };
    }

    private static LocalDate Died(Random random, LocalDate date, LocalDate earliest) => random.Next(4) switch
    {
        0 => earliest,
        1 when earliest == date => date,
        2 => earliest.PlusDays(random.Between(0, 40)),
        _ => earliest.PlusDays(random.Between(0, 500)),
    };

    private static LocalDate AroseOn(Random random, LocalDate ended, LocalDate date) =>
        LocalDate.Min(date, random.Percent(50) ? ended.PlusYears(3).PlusDays(random.Between(-2, 2)) : ended.PlusDays(random.Between(0, 1300)));

    private static Sight Sight(Random random)
    {
        int better = random.Percent(30) ? 10 * random.Between(0, 100) : random.Between(0, 1_000);
        int worse = random.Percent(30) ? better : random.Between(0, better);
        return new Sight(Percentage.Tenths(better), Percentage.Tenths(worse));
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

    private static ValueList<DateInterval> Incapacity(Random random, LocalDate date)
    {
        List<DateInterval> intervals = [];
        LocalDate from = date.PlusDays(random.Percent(60) ? 0 : random.Percent(70) ? random.Between(1, 5) : random.Between(20, 400));
        int count = random.Percent(70) ? 1 : random.Between(2, 3);
        for (int i = 0; i < count; i++)
        {
            LocalDate to = random.Percent(50)
                ? from.PlusMonths(random.Between(0, 26 / count)).PlusDays(random.Between(-2, 1))
                : from.PlusDays(random.Between(0, 800 / count));
            DateInterval interval = new(from, to < from ? from : to);
            intervals.Add(interval);

            // Apart: a day at least lies between two.
            from = interval.End.PlusDays(random.Percent(50) ? 2 : random.Between(2, 300));
        }

        return intervals.ToValueList();
    }
}
