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
        Membership membership = MembershipGenerator.Next(random, testDay, date);
        Participant participant = Participant(random, date, membership);
        bool wagesTold = participant.Segment == Segment.Pu && happened.Incapacity.Count > 0 && random.Percent(30);
        return new BenefitCase
        {
            Id = id,
            Participant = participant,
            Membership = membership,
            Event = wagesTold ? happened with { WagesPaidDuringIncapacity = new(random.NextInt64(60_000_000)) } : happened,
            Expenses = Expenses(random),
            Family = FamilyGenerator.Next(random, date),
            Claim = Claim(random, happened),
        };
    }

    private static Participant Participant(Random random, LocalDate date, Membership membership)
    {
        Segment segment = random.Percent(60) ? Segment.Bpu : Segment.Pu;
        bool bpu = segment == Segment.Bpu;
        Rupiah wage = MoneyGenerator.Wage(random);
        Rupiah? trueWage = random.Percent(60) ? null : random.Percent(80) ? new Rupiah(wage.Value + random.NextInt64(5_000_000)) : MoneyGenerator.Wage(random);

        // Nobody reported a wage for a worker who was never registered.
        bool reported = membership.Registered || trueWage is null;
        WageBasis? wageBasis = !bpu && random.Percent(12) ? WageBasis(random, date) : null;
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
        };
    }

    // What was a construction worker's wage before Permenaker 5/2021 has not been read.
    private static WageBasis WageBasis(Random random, LocalDate date) => random.Percent(40) || date < TranscribedDates.Pp82
        ? new TraineeWage { LowestForSameWork = MoneyGenerator.Wage(random) }
        : new ConstructionWage
        {
            UnitPrice = random.Percent(50) ? new(random.NextInt64(1, 6_000_000)) : Rupiah.Zero,
            RegencyMinimum = random.Percent(50) ? new(random.NextInt64(1, 6_000_000)) : Rupiah.Zero,
            ProvincialMinimum = new(random.NextInt64(1, 6_000_000)),
        };

    private static Expenses Expenses(Random random)
    {
        Expenses expenses = UsualExpenses(random);
        return random.Percent(20)
            ? expenses with { MedicalElsewhere = MoneyGenerator.Cost(random, 3_000_000), HighestLocalStandard = MoneyGenerator.Cost(random, 3_000_000) }
            : expenses;
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

    private static Claim Claim(Random random, InsuredEvent happened)
    {
        if (random.Percent(45))
        {
            return new Claim();
        }

        LocalDate settled = happened.DiedOn ?? happened.RecoveredOn ?? happened.Date;
        LocalDate applied = random.Percent(40)
            ? happened.Date.PlusYears(random.OneOf(2, 5)).PlusDays(random.Between(-2, 2))
            : settled.PlusDays(random.Between(0, 60));
        if (applied < settled)
        {
            applied = settled;
        }

        LocalDate paid = random.Percent(80) ? applied.PlusDays(random.Between(0, 16)) : applied.PlusDays(random.Between(0, 400));
        return new Claim { AppliedOn = applied, PaidOn = paid };
    }
}
