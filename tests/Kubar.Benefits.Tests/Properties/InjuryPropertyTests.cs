using System.Globalization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Transcription;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Properties;

/// <summary>How what a participant survives must move when one thing in the case changes.</summary>
public sealed class InjuryPropertyTests
{
    private const string Incapacity = "jkk.temporary-incapacity";
    private const string PartialDisability = "jkk.partial-disability";
    private const string MedicalCare = "jkk.medical-care";

    // "Twenty-fifths" pays 27 days more than the month they belong to: there, and only there, it does not hold.
    [Theory]
    [InlineData("thirtieths")]
    [InlineData("days-in-month")]
    public void Assess_MoreDaysOfIncapacity_NeverPaysLess(string partMonth) => Always.Holds(full =>
    {
        AssessmentOptions options = PartMonth(partMonth);
        DateInterval incapacity = full.Event.Incapacity is [var told, ..] ? told : new(full.Event.Date, full.Event.Date.PlusDays(Random(full).Between(0, 500)));
        BenefitCase injured = Injured(full) with { Event = Lasting(incapacity.Start, incapacity.End) };
        BenefitCase longer = injured with { Event = injured.Event with { Incapacity = [new DateInterval(incapacity.Start, incapacity.End.PlusDays(Random(full).Between(1, 40)))] } };
        long before = Paid(injured, Incapacity, options);
        long after = Paid(longer, Incapacity, options);
        return after < before ? $"{before} fell to {after} when {incapacity} became {longer.Event.Incapacity}" : null;
    });

    [Fact]
    public void Assess_TwentyFifths_PayLastDaysOfAMonthMoreThanTheMonth()
    {
        BenefitCase days27 = Case(new LocalDate(2025, 1, 1), new LocalDate(2025, 1, 27));
        BenefitCase month = Case(new LocalDate(2025, 1, 1), new LocalDate(2025, 1, 31));

        Assert.Equal(1_080_000, Paid(days27, Incapacity, PartMonth("twenty-fifths")));
        Assert.Equal(1_000_000, Paid(month, Incapacity, PartMonth("twenty-fifths")));
    }

    // Each month's rate of the wage need not be whole: rounded down once, the sum is the sum of the months, rounded down.
    [Fact]
    public void Assess_WholeMonthsOfIncapacity_PayTheSumOfTheRatesOfTheirMonths() => Always.Holds(full =>
    {
        LocalDate from = full.Event.Date;
        int months = Random(full).Between(1, 30);
        BenefitCase injured = Injured(full) with { Event = Lasting(from, from.PlusMonths(months).PlusDays(-1)) };
        long wage = Wage(injured);
        long percent = Enumerable.Range(1, months).Sum(month => (long)RateOfMonth(month, from));
        long expected = percent * wage / 100;
        long paid = Paid(injured, Incapacity);
        return paid == expected ? null : $"{months} months on {wage} paid {paid} and not {expected}";
    });

    // Where a month's rate of the wage is whole, the two parts are the whole to the rupiah; else the one rounding can cost the
    // two parts a rupiah between them.
    [Fact]
    public void Assess_IncapacityCutAtAMonthsEnd_PaysTheSameInTwoParts() => Always.Holds(full =>
    {
        Random random = Random(full);
        LocalDate from = full.Event.Date;
        int cut = random.Between(1, 18);
        LocalDate last = from.PlusMonths(cut + random.Between(0, 8)).PlusDays(random.Between(0, 27));
        BenefitCase whole = Injured(full) with { Event = Lasting(from, last) };
        BenefitCase first = Injured(full) with { Event = Lasting(from, from.PlusMonths(cut).PlusDays(-1)) };
        long wage = Wage(whole);
        long second = TwelveThousandths(from, cut, last) * wage / 12_000;
        long paid = Paid(whole, Incapacity);
        long inParts = Paid(first, Incapacity) + second;
        bool exact = wage % 4 == 0;
        return paid == inParts || (!exact && paid == inParts + 1) ? null : $"{paid} at once, {inParts} in two parts, on {wage}";

        // 30 days and a hundred percent are 12,000 parts of 4: the wage of days at a rate.
        static long TwelveThousandths(LocalDate from, int cut, LocalDate last)
        {
            long parts = 0;
            int month = cut + 1;
            for (; from.PlusMonths(month) <= last.PlusDays(1); month++)
            {
                parts += 120L * RateOfMonth(month, from);
            }

            return parts + (4L * Period.DaysBetween(from.PlusMonths(month - 1), last.PlusDays(1)) * RateOfMonth(month, from));
        }
    });

    [Fact]
    public void Assess_OneMoreLoss_NeverPaysLessNorMoreThanTotalDisability() => Always.Holds(full =>
    {
        Random random = Random(full);
        BenefitCase injured = Injured(full) with { Event = Lasting(full.Event.Date, full.Event.Date) with { Losses = Losses(random) } };
        BenefitCase worse = injured with { Event = injured.Event with { Losses = StandingLosses.Of([.. injured.Event.Losses, .. Losses(random)]) } };
        BenefitCase total = injured with { Event = injured.Event with { Losses = [], PermanentTotalDisability = true } };
        long before = Paid(injured, PartialDisability);
        long after = Paid(worse, PartialDisability);
        long most = Paid(total, "jkk.total-disability");
        return after < before ? $"{before} fell to {after}"
            : after > most ? $"{after} is more than the {most} of total disability"
            : null;
    });

    [Fact]
    public void Assess_OtherSideOfAPersonOfTheOtherHand_PaysTheSame() => Always.Holds(full =>
    {
        BenefitCase injured = Injured(full) with { Event = Lasting(full.Event.Date, full.Event.Date) with { Losses = Losses(Random(full)) } };
        BenefitCase mirrored = injured with
        {
            Participant = injured.Participant with { LeftHanded = !injured.Participant.LeftHanded },
            Event = injured.Event with { Losses = injured.Event.Losses.Select(loss => loss with { Code = OtherSide(loss.Code) }).ToValueList() },
        };
        return Assessor.Assess(injured)[PartialDisability] == Assessor.Assess(mirrored)[PartialDisability]
            ? null
            : $"{Assessor.Assess(injured)[PartialDisability]} became {Assessor.Assess(mirrored)[PartialDisability]}";
    });

    [Fact]
    public void Assess_AnyCostOfCare_IsReportedWholeAndTotalledWithoutACeiling() => Always.Holds(full =>
    {
        BenefitCase injured = Injured(full);
        Rupiah cost = new(Random(full).NextInt64(0, 100_000_000_001));
        Assessment without = Assessor.Assess(injured with { Expenses = injured.Expenses with { Medical = Rupiah.Zero } });
        Assessment with = Assessor.Assess(injured with { Expenses = injured.Expenses with { Medical = cost } });
        Assessment unknown = Assessor.Assess(injured with { Expenses = injured.Expenses with { Medical = null } });
        if (with[MedicalCare]!.Status == EntitlementStatus.NotOwed)
        {
            return unknown[MedicalCare]!.Status == EntitlementStatus.NotOwed ? null : "owed for want of a cost";
        }

        return with[MedicalCare] is not { Status: EntitlementStatus.Owed, Outcome: Entitled { Value: UnlimitedCare { ActualCost: { } reported } } } || reported != cost
            ? $"care of {cost} is {with[MedicalCare]}"
            : unknown[MedicalCare] is not { Status: EntitlementStatus.Owed, Outcome: Entitled { Value: UnlimitedCare { ActualCost: null } } }
                ? $"care of unknown cost is {unknown[MedicalCare]}"
                : with.Totals.PayableNow - without.Totals.PayableNow != cost || with.Totals.Jkk - without.Totals.Jkk != cost
                    ? $"{cost} moved the totals from {without.Totals} to {with.Totals}"
                    : null;
    });

    private static AssessmentOptions PartMonth(string answer) =>
        new() { FindDependence = false, Readings = Readings.Default.With(ReadingCatalogue.IncapacityPartMonth[answer]) };

    private static BenefitCase Case(LocalDate from, LocalDate to) => new()
    {
        Id = "1",
        Participant = new() { Segment = Segment.Pu, MonthlyWage = new(1_000_000) },
        Membership = new() { RegisteredOn = from.PlusYears(-2), PaidMonths = [new(from.PlusYears(-2).ToYearMonth(), from.PlusYears(3).ToYearMonth())] },
        Event = Lasting(from, to),
    };

    /// <summary>An accident of a PU worker in cover who survives it, on the day and with the wage of the generated case.</summary>
    private static BenefitCase Injured(BenefitCase full)
    {
        LocalDate date = full.Event.Date;
        return full with
        {
            Participant = full.Participant with
            {
                Segment = Segment.Pu,
                MonthlyIncome = null,
                MonthlyWage = full.Participant.MonthlyWage ?? full.Participant.MonthlyIncome ?? new Rupiah(1_000_000),
                ActualMonthlyWage = null,
                WageBasis = null,
                Jobs = 1,
                AlsoSegment = null,
            },
            Membership = new() { RegisteredOn = date.PlusYears(-2), PaidMonths = [new(date.PlusYears(-2).ToYearMonth(), date.ToYearMonth())] },
            Event = new()
            {
                Kind = EventKind.WorkAccident,
                Date = date,
            },
            Claim = new(),
        };
    }

    private static InsuredEvent Lasting(LocalDate from, LocalDate to) =>
        new() { Kind = EventKind.WorkAccident, Date = from, Incapacity = [new DateInterval(from, to)] };

    private static ValueList<Loss> Losses(Random random) =>
        random.OneOf<string>([.. TranscribedDisability.FixedRows]) is var code && random.Percent(50)
            ? [new Loss(code)]
            : StandingLosses.Of([new Loss(code) { FunctionLost = Percentage.Tenths(random.Between(0, 1_000)) }, new Loss(random.OneOf<string>([.. TranscribedDisability.FixedRows]))]);

    private static string OtherSide(string code) =>
        code.EndsWith("-right", StringComparison.Ordinal) ? code[..^5] + "left"
        : code.EndsWith("-left", StringComparison.Ordinal) ? code[..^4] + "right"
        : code;

    /// <summary>The rate of the n-th month in percent: PP 44/2015 Lampiran III I.b.2, since 2 December 2019 as replaced.</summary>
    private static int RateOfMonth(int month, LocalDate eventDate) =>
        month <= 6 ? 100 : month > 12 ? 50 : eventDate < new LocalDate(2019, 12, 2) ? 75 : 100;

    private static long Wage(BenefitCase injured) => injured.Participant.MonthlyWage!.Value.Value;

    private static long Paid(BenefitCase benefitCase, string benefit, AssessmentOptions? options = null) =>
        Assessor.Assess(benefitCase, options ?? new() { FindDependence = false })[benefit]!.Amount!.Value.Value;

    private static Random Random(BenefitCase full) => new(int.Parse(full.Id, CultureInfo.InvariantCulture));
}
