using FluentAssertions;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>The transcription against what the law prints and what was paid in the press: a check that is itself checked.</summary>
public sealed class TranscriptionTests
{
    [Fact]
    public void WorkAccident_TwoChildrenStartingKindergarten_BringsSeventyMillionAndTwoWholeScholarships()
    {
        BenefitCase killed = Killed(Day(2025, 8, 27), Level(SchoolLevel.Kindergarten, 2, 4), Level(SchoolLevel.Kindergarten, 2, 4));

        TranscribedAnswer answer = TextOfTheLaw.Assess(killed);

        answer["jkk.death-grant"].Amount.Should().Be(48_000_000);
        answer["jkk.funeral"].Amount.Should().Be(10_000_000);
        answer["jkk.periodic-grant"].Amount.Should().Be(12_000_000);
        answer["jkk.scholarship"].Amount.Should().Be(3_000_000);
        answer["jkk.scholarship"].Schedule.Sum(year => year.Amount).Should().Be(174_000_000);
        answer.PayableNow.Should().Be(73_000_000);
        answer.Jkk.Should().Be(244_000_000);
        answer.ClaimBy.Should().Be(Day(2030, 8, 27));
    }

    // JKK-01: 70 million and scholarships of 66 and 87 million.
    [Fact]
    public void WorkAccident_AsPublishedInTrenggalek_BringsWhatWasPaid()
    {
        BenefitCase killed = Killed(Day(2025, 8, 27), Level(SchoolLevel.SeniorSecondary, 2, 16), Level(SchoolLevel.Kindergarten, 2, 4));

        TranscribedAnswer answer = TextOfTheLaw.Assess(killed);

        (answer.PayableNow + answer.Scheduled).Should().Be(223_000_000);
        answer["jkk.scholarship"].Amount.Should().Be(4_500_000);
        answer.Scheduled.Should().Be(148_500_000);
    }

    // JKK-29: an employer who had not registered his worker owed 262 million on a wage of 5 million.
    [Fact]
    public void WorkAccident_WorkerNeverRegistered_IsOwedByTheEmployer()
    {
        BenefitCase killed = Killed(Day(2025, 10, 17)) with
        {
            Participant = new Participant { Segment = Segment.Pu, ActualMonthlyWage = new Rupiah(5_000_000) },
            Membership = new Membership { Registered = false, PaidMonths = [] },
        };

        TranscribedAnswer answer = TextOfTheLaw.Assess(killed);

        answer.PayableNow.Should().Be(262_000_000);
        answer["jkk.death-grant"].Payer.Should().Be(TranscribedCover.Employer);
        answer["jkk.employer-shortfall"].Status.Should().Be(TranscribedStatus.NotOwed);
    }

    [Theory]
    [InlineData(2019, 12, 1, 24_000_000)]
    [InlineData(2019, 12, 2, 42_000_000)]
    [InlineData(2018, 3, 31, 24_000_000)]
    [InlineData(2023, 7, 27, 42_000_000)]
    public void NonWorkDeath_MemberForAYear_BringsTheSumOfItsDay(int year, int month, int day, long expected)
    {
        TextOfTheLaw.Assess(Died(Day(year, month, day), 12)).PayableNow.Should().Be(expected);
    }

    [Theory]
    [InlineData(2025, 1, 10, 2025, 1, 20, 42_000_000)]
    [InlineData(2025, 3, 10, 2025, 3, 20, 10_000_000)]
    [InlineData(2025, 2, 25, 2025, 3, 20, 10_000_000)]
    [InlineData(2025, 2, 25, 2025, 4, 1, 42_000_000)]
    public void NonWorkDeath_NewMember_HangsOnThreeMonthsSince24February2025(int ry, int rm, int rd, int y, int m, int d, long expected)
    {
        BenefitCase died = Died(Day(y, m, d), 1) with
        {
            Membership = new Membership
            {
                RegisteredOn = Day(ry, rm, rd),
                PaidMonths = [new MonthRange(new YearMonth(ry, rm), new YearMonth(y, m))],
            },
        };

        TextOfTheLaw.Assess(died).PayableNow.Should().Be(expected);
    }

    [Fact]
    public void NonWorkDeath_TwoMonthsInArrears2025_TakesThemOutOfTheMoney()
    {
        TranscribedAnswer answer = TextOfTheLaw.Assess(InArrears(Day(2025, 8, 5), 2));

        answer.ArrearsMonths.Should().Be(2);
        answer.ArrearsAmount.Should().Be(33_600);
        answer.ArrearsDeducted.Should().BeTrue();
        answer.PayableNow.Should().Be(42_000_000);
        answer.Net.Should().Be(41_966_400);
    }

    [Fact]
    public void NonWorkDeath_TwoMonthsInArrears2018_DefersAllButTheFuneral()
    {
        TranscribedAnswer answer = TextOfTheLaw.Assess(InArrears(Day(2018, 8, 5), 2));

        answer.PayableNow.Should().Be(3_000_000);
        answer.Deferred.Should().Be(21_000_000);
        answer.ArrearsDeducted.Should().BeFalse();
    }

    [Fact]
    public void NonWorkDeath_FourMonthsInArrears_BringsNothing()
    {
        TextOfTheLaw.Assess(InArrears(Day(2025, 8, 5), 4)).Jkm.Should().Be(0);
    }

    [Theory]
    [InlineData(11, 0, 42_000_000)]
    [InlineData(12, 70_000_000, 0)]
    public void SuddenDeath_OfABpu_HangsOnTwelveMonths(int months, long jkk, long jkm)
    {
        BenefitCase died = Died(Day(2024, 5, 20), months);
        died = died with
        {
            Event = died.Event with
            {
                Kind = EventKind.SuddenDeathAtWork,
                DiedOn = Day(2024, 5, 21),
                TimeFromAttackToDeath = Duration.FromHours(20),
                DoingRegisteredWork = true,
            },
        };

        TranscribedAnswer answer = TextOfTheLaw.Assess(died);

        answer.Jkk.Should().Be(jkk);
        answer.Jkm.Should().Be(jkm);
    }

    [Fact]
    public void NonWorkDeath_TwoEmployersSince2025_PaysOneFuneral()
    {
        BenefitCase died = Died(Day(2025, 6, 20), 12);
        died = died with { Participant = new Participant { Segment = Segment.Pu, MonthlyWage = new Rupiah(3_000_000), Jobs = 2 } };

        TextOfTheLaw.Assess(died).PayableNow.Should().Be(74_000_000);
    }

    [Fact]
    public void NonWorkDeath_PaidFiveDaysLate_BringsFivePercentMore()
    {
        // Three working days after Monday 7 July is Thursday the 10th.
        BenefitCase died = Died(Day(2025, 7, 1), 12) with { Claim = new Claim { AppliedOn = Day(2025, 7, 7), PaidOn = Day(2025, 7, 15) } };

        TextOfTheLaw.Assess(died)["jkm.late-compensation"].Amount.Should().Be(1_600_000);
    }

    [Theory]
    [InlineData(null, 7_200_000)]
    [InlineData(5_000, 3_600_000)]
    public void WorkAccident_RightIndexFinger_IsNinePercent(int? functionLost, long expected)
    {
        BenefitCase hurt = Killed(Day(2025, 8, 27));
        hurt = hurt with
        {
            Event = hurt.Event with { DiedOn = null, Losses = [new Loss("index-right") { FunctionLost = functionLost is { } lost ? new Percentage(lost) : null }] },
        };

        TextOfTheLaw.Assess(hurt)["jkk.partial-disability"].Amount.Should().Be(expected);
    }

    [Fact]
    public void WorkAccident_PermanentTotalDisability2020_Brings56And12Million()
    {
        BenefitCase hurt = Killed(Day(2020, 6, 10), Level(SchoolLevel.Primary, 6, 7));
        hurt = hurt with { Event = hurt.Event with { DiedOn = null, PermanentTotalDisability = true, RecoveredOn = Day(2020, 9, 10) } };

        TranscribedAnswer answer = TextOfTheLaw.Assess(hurt);

        answer["jkk.total-disability"].Amount.Should().Be(56_000_000);
        answer["jkk.periodic-grant"].Amount.Should().Be(12_000_000);
        answer["jkk.scholarship"].Schedule.Sum(year => year.Amount).Should().Be(84_000_000);
    }

    [Theory]
    [InlineData(2025, 13, 12_500_000)]
    [InlineData(2018, 13, 11_000_000)]
    [InlineData(2018, 7, 6_750_000)]
    public void WorkAccident_WholeMonthsOfIncapacity_FollowTheRatesOfTheirDay(int year, int months, long expected)
    {
        LocalDate from = Day(year, 1, 31);
        BenefitCase hurt = Killed(from);
        hurt = hurt with { Event = hurt.Event with { DiedOn = null, Incapacity = [new DateInterval(from, from.PlusMonths(months).PlusDays(-1))] } };

        TextOfTheLaw.Assess(hurt)["jkk.temporary-incapacity"].Amount.Should().Be(expected);
    }

    // Worked examples: what remains, in millions, by the years already used.
    [Theory]
    [InlineData(SchoolLevel.Kindergarten, 2, 87_000_000)]
    [InlineData(SchoolLevel.Kindergarten, 1, 85_500_000)]
    [InlineData(SchoolLevel.Primary, 6, 84_000_000)]
    [InlineData(SchoolLevel.Primary, 1, 76_500_000)]
    [InlineData(SchoolLevel.JuniorSecondary, 3, 75_000_000)]
    [InlineData(SchoolLevel.JuniorSecondary, 1, 71_000_000)]
    [InlineData(SchoolLevel.SeniorSecondary, 3, 69_000_000)]
    [InlineData(SchoolLevel.SeniorSecondary, 1, 63_000_000)]
    [InlineData(SchoolLevel.Tertiary, 5, 60_000_000)]
    [InlineData(SchoolLevel.Tertiary, 1, 12_000_000)]
    public void WorkAccident_OneChildAtSchool_HasWhatRemains(SchoolLevel level, int yearsLeft, long expected)
    {
        TranscribedAnswer answer = TextOfTheLaw.Assess(Killed(Day(2024, 7, 8), Level(level, yearsLeft, 1)));

        answer["jkk.scholarship"].Schedule.Sum(year => year.Amount).Should().Be(expected);
    }

    [Fact]
    public void Assess_GeneratedCases_ReachEveryBenefitStatusAndPayee()
    {
        HashSet<string> reached = new(StringComparer.Ordinal);
        for (int seed = 0; seed < 20_000; seed++)
        {
            IReadOnlyList<TranscribedAnswer> answers = TextOfTheLaw.Everywhere(CaseGenerator.FromSeed(seed));
            reached.Add(answers.Count > 1 ? "open" : "told");
            foreach ((string id, TranscribedBenefit benefit) in answers.SelectMany(answer => answer.Benefits))
            {
                reached.Add(id);
                reached.Add(benefit.Status.ToString());
                reached.Add(benefit.Payee.ToString());
                reached.Add(benefit.Payer.ToString());
            }
        }

        reached.Should().Contain(BenefitIds.All);
        reached.Should().Contain(["Owed", "Deferred", "open", "told"]);
        reached.Should().Contain(Enum.GetNames<TranscribedCover>().Where(name => name != "None"));
        reached.Should().Contain(Enum.GetNames<TranscribedPayee>().Where(name => name != "Nobody"));
    }

    private static LocalDate Day(int year, int month, int day) => new(year, month, day);

    private static Child Level(SchoolLevel level, int yearsLeft, int age) =>
        new() { BirthDate = new LocalDate(2025 - age, 1, 1), Level = level, YearsLeft = yearsLeft };

    private static BenefitCase Killed(LocalDate day, params ReadOnlySpan<Child> children)
    {
        BenefitCase died = Died(day, 12);
        return died with
        {
            Event = new InsuredEvent { Kind = EventKind.WorkAccident, Date = day, DiedOn = day },
            Family = died.Family! with { Children = ValueList.Create(children) },
        };
    }

    private static BenefitCase Died(LocalDate day, int months) => new()
    {
        Id = "example",
        Participant = new Participant
        {
            Segment = Segment.Bpu,
            MonthlyIncome = new Rupiah(1_000_000),
            PaidBy = ContributionPayer.Regency,
            Sector = Sector.Other,
        },
        Membership = new Membership
        {
            RegisteredOn = day.ToYearMonth().PlusMonths(1 - months).OnDayOfMonth(1),
            PaidMonths = [new MonthRange(day.ToYearMonth().PlusMonths(1 - months), day.ToYearMonth())],
        },
        Event = new InsuredEvent { Kind = EventKind.NonWorkDeath, Date = day },
        Expenses = Nothing,
        Family = new Family { Spouse = true, Parents = false, Siblings = false, ParentsInLaw = false, Will = Will.None, Children = [] },
    };

    // A member for years whose last months, due before the event, are unpaid.
    private static BenefitCase InArrears(LocalDate day, int months) => Died(day, 24) with
    {
        Membership = new Membership
        {
            RegisteredOn = day.PlusYears(-2),
            PaidMonths = [new MonthRange(day.PlusYears(-2).ToYearMonth(), day.ToYearMonth().PlusMonths(-months - 1))],
        },
    };

    private static Expenses Nothing { get; } = new()
    {
        Medical = Rupiah.Zero,
        Dentures = Rupiah.Zero,
        HearingAid = Rupiah.Zero,
        Glasses = Rupiah.Zero,
        HomeCare = Rupiah.Zero,
        HomeCareMonths = 0,
        TransportByLand = Rupiah.Zero,
        TransportBySea = Rupiah.Zero,
        TransportByAir = Rupiah.Zero,
        OrthosisReferencePrice = Rupiah.Zero,
    };
}
