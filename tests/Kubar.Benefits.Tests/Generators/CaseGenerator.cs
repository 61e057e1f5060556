using System.Globalization;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Transcription;
using NodaTime;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>Well-formed cases, adversarial in structure, every fact present; the same seed gives the same case.</summary>
internal static class CaseGenerator
{
    public static BenefitCase FromSeed(int seed) => Next(new Random(seed), seed.ToString(CultureInfo.InvariantCulture));

    private static BenefitCase Next(Random random, string id)
    {
        LocalDate date = DateGenerator.Event(random);
        InsuredEvent happened = EventGenerator.Next(random, date);
        LocalDate testDay = happened.EmploymentEndedOn ?? date;
        LocalDate last = happened.DiedOn ?? date;
        Segment segment = random.Percent(60) ? Segment.Bpu : Segment.Pu;
        Membership membership = MembershipGenerator.Next(random, testDay, last, segment);
        Participant participant = Participant(random, date, membership, segment, happened.DisabilityPaid);

        // An end without incapacity leaves open who has advanced the transport of a PU; of one who never paid, who would have owed.
        bool told = segment == Segment.Bpu || happened.Incapacity.Count > 0 || happened.Kind == EventKind.NonWorkDeath;
        bool paying = membership.PaidMonths!.Any(period => period.PaidOn is null && period.First.OnDayOfMonth(1) < date.PlusMonths(-3));
        bool ends = happened.EmploymentEndedOn is null && told && paying && random.Percent(12);
        membership = ends ? Ended(random, membership, happened) : membership;
        bool ended = membership.EndedOn is not null || happened.EmploymentEndedOn is not null;
        bool wagesTold = segment == Segment.Pu && happened.Incapacity.Count > 0 && happened.Kind != EventKind.SuddenDeathAtWork && !ended && participant.WageBasis is not ConstructionWage && random.Percent(30);
        bool reported = segment == Segment.Pu
            && happened.Kind is EventKind.WorkAccident or EventKind.OccupationalDisease
            && participant.WageBasis is not (TraineeWage or ConstructionWage)
            && random.Percent(25);
        Family family = FamilyGenerator.Next(random, last);
        return new BenefitCase
        {
            Id = id,
            Participant = participant,
            Membership = membership,
            Event = happened with
            {
                WagesPaidDuringIncapacity = wagesTold ? new(random.NextInt64(60_000_000)) : null,
                ReportedOn = reported ? date.PlusDays(random.Between(0, 5)) : null,
            },
            Expenses = Expenses(random),
            Family = family,
            Claim = Claim(random, happened, membership, participant),
        };
    }

    private static Membership Ended(Random random, Membership membership, InsuredEvent happened)
    {
        LocalDate about = random.OneOf(happened.Date, happened.DiedOn ?? happened.Date, happened.Incapacity is [.., var interval] ? interval.End : happened.Date);
        LocalDate ended = about.PlusDays(random.Percent(60) ? random.Between(-2, 2) : random.Between(-400, 60));
        return membership.Registered && ended >= membership.RegisteredOn ? membership with { EndedOn = ended } : membership;
    }

    private static Participant Participant(Random random, LocalDate date, Membership membership, Segment segment, bool oneWage)
    {
        bool bpu = segment == Segment.Bpu;
        Rupiah wage = MoneyGenerator.Wage(random);
        Rupiah? trueWage = oneWage || random.Percent(60) ? null : random.Percent(80) ? new Rupiah(wage.Value + random.NextInt64(5_000_000)) : MoneyGenerator.Wage(random);

        // Nobody reported a wage for a worker who was never registered.
        bool reported = membership.Registered || trueWage is null;
        WageBasis? wageBasis = !bpu && random.Percent(15) ? WageBasis(random, date) : null;
        bool ordinary = wageBasis is not (TraineeWage or ConstructionWage);
        return new Participant
        {
            Segment = segment,
            BirthDate = date.PlusDays(-random.Between(17 * 365, 75 * 365)),
            MonthlyIncome = bpu ? MoneyGenerator.Income(random) : null,
            MonthlyWage = !bpu && reported && wageBasis is null ? wage : null,
            ActualMonthlyWage = bpu || wageBasis is not null ? null : trueWage,
            WageBasis = wageBasis,
            LeftHanded = random.Percent(30),
            PaidBy = random.OneOf(Enum.GetValues<ContributionPayer>()),
            Sector = random.OneOf(Sector.Transport, Sector.Other),
            Jobs = random.Percent(80) ? 1 : random.Between(1, bpu ? 2 : 3),

            // Before 2 December 2019 the engine asks apart whether a BPU's membership had begun anew and whether its money waits.
            AlsoSegment = ordinary && (!bpu || date >= TranscribedDates.Pp82) && random.Percent(8) ? bpu ? Segment.Pu : Segment.Bpu : null,
            EmployerKind = !bpu && random.Percent(30) ? random.OneOf(EmployerKind.Ordinary, EmployerKind.StateAdministrator) : null,
            EmployedSince = !bpu && !membership.Registered && random.Percent(40) ? Since(random, date) : null,
        };
    }

    // In half of them near the three or five years that a scholarship asks for.
    private static LocalDate Since(Random random, LocalDate date) => random.Percent(50)
        ? date.PlusMonths(-random.OneOf(35, 36, 59, 60)).PlusDays(random.Between(-31, 31))
        : date.PlusDays(-random.Between(0, 3_000));

    // What was a construction worker's wage before Permenaker 5/2021 has not been read.
    private static WageBasis WageBasis(Random random, LocalDate date) => random.Next(7) switch
    {
        0 => new DailyWage(new(random.NextInt64(20_000, 400_000))),
        1 => new PieceWage([.. Enumerable.Range(0, 3).Select(_ => MoneyGenerator.Wage(random))]),
        2 => new WeatherDependentWage([.. Enumerable.Range(0, 12).Select(_ => MoneyGenerator.Wage(random))]),
        3 or 4 when date >= TranscribedDates.Pp82 => new ConstructionWage
        {
            UnitPrice = random.Percent(50) ? new(random.NextInt64(1, 6_000_000)) : Rupiah.Zero,
            RegencyMinimum = random.Percent(50) ? new(random.NextInt64(1, 6_000_000)) : Rupiah.Zero,
            ProvincialMinimum = new(random.NextInt64(1, 6_000_000)),
        },
        _ => new TraineeWage { LowestForSameWork = MoneyGenerator.Wage(random) },
    };

    private static Expenses Expenses(Random random)
    {
        Expenses expenses = UsualExpenses(random);
        expenses = random.Percent(20)
            ? expenses with { MedicalElsewhere = MoneyGenerator.Cost(random, 3_000_000), HighestLocalStandard = MoneyGenerator.Cost(random, 3_000_000) }
            : expenses;
        return random.Percent(12) ? expenses with { AdvancedBy = random.OneOf(Enum.GetValues<ExpensePayer>()) } : expenses;
    }

    private static Expenses UsualExpenses(Random random) => new()
    {
        Medical = MoneyGenerator.Cost(random, 44_394_930, 318_143_898),
        Dentures = MoneyGenerator.Cost(random, 3_000_000, 5_000_000),
        HearingAid = MoneyGenerator.Cost(random, 2_500_000),
        Glasses = MoneyGenerator.Cost(random, 1_000_000),
        HomeCare = MoneyGenerator.Cost(random, 20_000_000),
        HomeCareMonths = random.Percent(80) ? random.Between(1, 12) : random.Between(1, 15),
        TransportByLand = MoneyGenerator.Cost(random, 1_000_000, 5_000_000),
        TransportBySea = MoneyGenerator.Cost(random, 1_500_000, 2_000_000),
        TransportByAir = MoneyGenerator.Cost(random, 2_500_000, 10_000_000),
        OrthosisReferencePrice = MoneyGenerator.Cost(random, 71_930_390, 999_999),
    };

    private static Claim Claim(Random random, InsuredEvent happened, Membership membership, Participant participant)
    {
        // Who pays a construction worker is not told, and so not whether anybody was late; nor by which law a sudden death that spans
        // the change of the law was owed in time.
        bool spansTheChange = happened.Kind == EventKind.SuddenDeathAtWork && happened.Date < TranscribedDates.Pp82 && happened.DiedOn >= TranscribedDates.Pp82;
        if (random.Percent(45) || participant.WageBasis is ConstructionWage || spansTheChange)
        {
            return new Claim();
        }

        LocalDate settled = happened.DiedOn ?? happened.RecoveredOn ?? happened.Date;
        LocalDate applied = random.Next(10) switch
        {
            < 3 => happened.Date.PlusYears(random.OneOf(2, 5)).PlusDays(random.Between(-2, 2)),
            < 5 => settled.PlusYears(random.Between(1, 4)).PlusDays(random.Between(-2, 2)),
            _ => settled.PlusDays(random.Between(0, 60)),
        };
        if (applied < settled)
        {
            applied = settled;
        }

        // Whether a claim within the limit came before this one is not told; nor what the limit is of one for whom was never paid.
        bool neverPaid = membership is { Registered: true, PaidMonths.Count: 0 } || membership.PaidMonths!.Any(period => period.PaidOn is not null);
        bool beyond = applied > happened.Date.PlusYears(happened.Date >= TranscribedDates.Pp82 ? 5 : 2);
        if (happened.Kind != EventKind.NonWorkDeath && beyond && (neverPaid || settled > happened.Date.PlusYears(happened.Date >= TranscribedDates.Pp82 ? 5 : 2)))
        {
            return new Claim();
        }

        // The check in the field belongs to the rules of which both editions have been read.
        LocalDate died = happened.DiedOn ?? happened.Date;
        bool read = died >= TranscribedDates.Permenaker5Of2021 && died >= TranscribedDates.Permenaker1Of2025 == applied >= TranscribedDates.Permenaker1Of2025;
        LocalDate? check = happened.Kind == EventKind.NonWorkDeath && read && random.Percent(30) ? applied.PlusDays(random.Between(0, 12)) : null;
        LocalDate paid = (check ?? applied).PlusDays(random.Percent(80) ? random.Between(0, 16) : random.Between(0, 400));
        return new Claim { AppliedOn = applied, FieldCheckEndedOn = check, PaidOn = paid };
    }
}
