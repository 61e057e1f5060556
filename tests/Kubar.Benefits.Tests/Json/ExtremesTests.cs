using System.Collections;
using System.Reflection;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Receipts;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Json;

/// <summary>Whatever a deserializer can make of a case is assessed or refused with its places, and never an exception.</summary>
public sealed class ExtremesTests
{
    private static readonly AssessmentOptions Quick = new() { FindDependence = false };

    private static readonly BenefitCase Whole = new()
    {
        Id = "k-1",
        Participant = new()
        {
            Segment = Segment.Pu,
            BirthDate = new(1980, 1, 2),
            WageBasis = new PieceWage([new(1), new(2), new(3)]),
            EmployedSince = new(2010, 1, 2),
            EmployerKind = EmployerKind.Ordinary,
            AlsoSegment = Segment.Bpu,
            PaidBy = ContributionPayer.Self,
            Sector = Sector.Other,
            Jobs = 2,
        },
        Membership = new()
        {
            RegisteredOn = new(2024, 1, 2),
            Programmes = [SecurityProgram.Jkk, SecurityProgram.Jkm],
            ReregisteredOn = new(2024, 6, 1),
            MonthsKnownFrom = new(2023, 1),
            PaidMonths = [new(new(2024, 1), new(2024, 12)), new PaidPeriod(new YearMonth(2025, 1)) { PaidOn = new(2025, 1, 9) }],
            EndedOn = new(2025, 6, 1),
            ArrearsPaidOn = new(2025, 3, 1),
        },
        Event = new()
        {
            Kind = EventKind.WorkAccident,
            Date = new(2025, 1, 2),
            RecoveredOn = new(2025, 2, 10),
            Incapacity = [new DateInterval(new(2025, 1, 2), new(2025, 1, 9)), new DateInterval(new(2025, 1, 12), new(2025, 1, 19))],
            Losses = [new("scalp") { Assessed = Percentage.Whole(20) }, new("big-toe") { FunctionLost = Percentage.Whole(5), Side = BodySide.Left }],
            Sight = new(Percentage.Whole(80), Percentage.Whole(40)),
            ReportedOn = new(2025, 1, 3),
            Suspicion = new() { Conclusion = CaseConclusion.FromWork },
            WagesPaidDuringIncapacity = new(11),
        },
        Expenses = new() { Medical = new(1), MedicalElsewhere = new(2), HighestLocalStandard = new(3), HomeCare = new(4), HomeCareMonths = 5, TransportByAir = new(6) },
        Family = new() { Spouse = true, Will = Will.Other, Children = [new() { BirthDate = new(2010, 1, 2), Level = SchoolLevel.Primary, YearsLeft = 3 }] },
        Claim = new() { AppliedOn = new(2025, 3, 1), FieldCheckEndedOn = new(2025, 3, 4), PaidOn = new(2025, 3, 9) },
    };

    private static readonly Voucher WholeVoucher = new()
    {
        Case = Whole,
        Reference = "r-1",
        Components = [new("jkk.transport", new(1_000_000))],
        Total = new Rupiah(1_000_000),
        ArrearsDeducted = new Rupiah(5),
        Covers = ["jkk.transport"],
        Payer = VoucherPayer.Bpjs,
    };

    private static readonly ContributionCase WholeContribution = new()
    {
        Id = "c-1",
        Contributor = ContributorKind.Pu,
        Months = new(new YearMonth(2025, 1), new YearMonth(2025, 6)),
        Workers = 7,
        Sector = Sector.Transport,
        PaidBy = ContributionPayer.Employer,
        RiskGroup = RiskGroup.High,
        LabourIntensive = true,
        ActiveWorkers = 80,
        InJkp = true,
        PaidOn = new LocalDate(2025, 7, 1),
        BenefitPaidOn = new LocalDate(2025, 7, 2),
    };

    [Fact]
    public void TryAssess_TheWholeCase_IsWellFormed()
    {
        Assessor.TryAssess(Whole, Quick, out _, out ValueList<Problem> problems);
        problems.Should().BeEmpty();
    }

    [Fact]
    public void TryAssess_OneThingExtreme_NeverThrows()
    {
        (string Path, BenefitCase Case)[] extremes = [.. Extremes(Whole, "").Select(extreme => (extreme.Path, (BenefitCase)extreme.Changed))];

        extremes.Length.Should().BeGreaterThan(200);
        foreach ((string path, BenefitCase extreme) in extremes)
        {
            Action assess = () => Assessor.TryAssess(extreme, Quick, out _, out _);
            assess.Should().NotThrow(path);
        }
    }

    [Fact]
    public void TryExamine_OneThingExtremeInAVoucher_NeverThrows() => NeverThrow(
        WholeVoucher,
        voucher => (Auditor.TryExamine(voucher, Quick, out _, out ValueList<Problem> problems), problems));

    [Fact]
    public void TryAssess_OneThingExtremeInAContributionCase_NeverThrows()
    {
        foreach (Wage wage in new Wage[] { new MonthlyWage(new(4_000_000)), new DailyWage(new(200_000)), new PieceWage([new(1), new(2), new(3)]), new WeatherDependentWage([new(1)]) })
        {
            NeverThrow(
                WholeContribution with { Wage = wage },
                contribution => (ContributionAssessor.TryAssess(contribution, Quick, out _, out ValueList<Problem> problems), problems));
        }
    }

    [Fact]
    public void TryAssess_ManyThingsExtremeTogether_NeverThrows()
    {
        var random = new Random(7);
        for (int i = 0; i < 300; i++)
        {
            BenefitCase extreme = Whole;
            for (int change = 0; change < 1 + (i % 12); change++)
            {
                extreme = Extremes(extreme, "").Select(found => (BenefitCase)found.Changed).ElementAtOrDefault(random.Next(200)) ?? extreme;
            }

            Action assess = () =>
            {
                bool isWellFormed = Assessor.TryAssess(extreme, Quick, out _, out ValueList<Problem> problems);
                isWellFormed.Should().Be(problems.Count == 0);
                Receipt.TryCreate(extreme, Quick, out _, out _).Should().Be(isWellFormed);
            };
            assess.Should().NotThrow();
        }
    }

    [Fact]
    public void TryAssess_NullsWhereNoneBelong_AreProblemsWithPlaces()
    {
        Paths(null!, Quick).Should().Equal("case");
        Paths(Whole, null!).Should().Equal("options");
        Paths(Whole, Quick with { Readings = null!, PublicHolidays = null! }).Should().Equal("options.readings", "options.publicHolidays");
        Paths(Whole, Quick with { PublicHolidays = [new LocalDate(2025, 1, 1), new LocalDate(9999, 12, 31), new LocalDate(2025, 1, 1, CalendarSystem.Julian)] })
            .Should().Equal("options.publicHolidays[1]", "options.publicHolidays[2]");
        Paths(Whole, Quick with { Rulebook = null! }).Should().Equal("options.rulebook");
        Paths(Whole with { Participant = null! }, Quick).Should().Equal("participant");
        Paths(Whole with { Membership = null!, Expenses = null!, Claim = null! }, Quick).Should().Equal("membership", "expenses", "claim");
        Paths(Whole with { Family = new() { Children = [new(), null!] } }, Quick).Should().Equal("family.children[1]");
        Paths(Whole with { Event = Whole.Event with { Losses = [new(null!)] } }, Quick).Should().Equal("event.losses[0].code");
        Paths(Whole with { Participant = Whole.Participant with { WageBasis = new PieceWage(null!) } }, Quick).Should().Equal("participant.wageBasis.lastMonths");
        Paths(Whole with { Claim = new() { AppliedOn = new LocalDate(9999, 12, 31) } }, Quick).Should().Equal("claim.appliedOn");
        Paths(Whole with { Participant = Whole.Participant with { BirthDate = new LocalDate(1980, 1, 1, CalendarSystem.Julian) } }, Quick).Should().Equal("participant.birthDate");
        Auditor.TryExamine(null!, Quick, out _, out ValueList<Problem> ofVoucher).Should().BeFalse();
        ofVoucher.Select(problem => problem.Path).Should().Equal("voucher");
        ContributionAssessor.TryAssess(null!, Quick, out _, out _).Should().BeFalse();
    }

    [Fact]
    public void TryAssess_TooManyOfSomething_IsRefusedAtOnce()
    {
        ValueList<Child> children = Enumerable.Repeat(new Child(), 3_000).ToValueList();
        Paths(Whole with { Family = new() { Children = children } }, Quick).Should().Equal("family.children");
        ValueList<LocalDate> holidays = Enumerable.Range(0, 65_700).Select(day => new LocalDate(2000, 1, 1).PlusDays(day)).ToValueList();
        Paths(Whole, Quick with { PublicHolidays = holidays }).Should().Equal("options.publicHolidays");
    }

    /// <summary>Each extreme by itself, and many together: a refusal has problems, an answer none, and nothing is thrown.</summary>
    private static void NeverThrow<T>(T whole, Func<T, (bool IsWellFormed, ValueList<Problem> Problems)> attempt)
        where T : class
    {
        (string Path, T Changed)[] extremes = [.. Extremes(whole, "").Select(extreme => (extreme.Path, (T)extreme.Changed))];
        var random = new Random(11);
        for (int i = 0; i < 60; i++)
        {
            T together = whole;
            for (int change = 0; change < 2 + (i % 8); change++)
            {
                together = Extremes(together, "").Select(found => (T)found.Changed).ElementAtOrDefault(random.Next(extremes.Length)) ?? together;
            }

            extremes = [.. extremes, ($"many together, {i}", together)];
        }

        foreach ((string path, T extreme) in extremes)
        {
            Action trying = () =>
            {
                (bool isWellFormed, ValueList<Problem> problems) = attempt(extreme);
                isWellFormed.Should().Be(problems.Count == 0, path);
            };
            trying.Should().NotThrow(path);
        }
    }

    private static IEnumerable<string> Paths(BenefitCase benefitCase, AssessmentOptions options)
    {
        Assessor.TryAssess(benefitCase, options, out _, out ValueList<Problem> problems).Should().BeFalse();
        return problems.Select(problem => problem.Path);
    }

    /// <summary>The record with one thing in it at one of its extremes; each once.</summary>
    private static IEnumerable<(string Path, object Changed)> Extremes(object record, string path)
    {
        foreach (PropertyInfo property in record.GetType().GetProperties().Where(property => property.SetMethod is not null && property.Name != "EqualityContract"))
        {
            object? value = property.GetValue(record);
            string name = $"{path}.{property.Name}";
            foreach (object? extreme in ExtremesOf(property.PropertyType, value))
            {
                yield return ($"{name} = {extreme ?? "null"}", With(record, property, extreme));
            }

            if (value is not null && value.GetType().Namespace == typeof(BenefitCase).Namespace && value.GetType().IsClass)
            {
                foreach ((string changedPath, object changed) in Extremes(value, name))
                {
                    yield return (changedPath, With(record, property, changed));
                }
            }
        }
    }

    private static IEnumerable<object?> ExtremesOf(Type type, object? value)
    {
        Type inner = Nullable.GetUnderlyingType(type) ?? type;
        if (inner != type || !type.IsValueType)
        {
            yield return null;
        }

        LocalDate[] days = [new(9999, 12, 31), LocalDate.MinIsoValue, new(1980, 1, 1, CalendarSystem.Julian), new(2024, 2, 29)];
        IEnumerable<object?> extremes = value switch
        {
            _ when inner == typeof(LocalDate) => days.Cast<object?>(),
            _ when inner == typeof(YearMonth) => [new YearMonth(9999, 12), new YearMonth(1, 1), new YearMonth(2024, 1, CalendarSystem.Julian)],
            _ when inner == typeof(Rupiah) => [new Rupiah(long.MinValue), new Rupiah(long.MaxValue)],
            _ when inner == typeof(int) => [int.MinValue, int.MaxValue],
            _ when inner == typeof(Percentage) => [new Percentage(int.MinValue), new Percentage(int.MaxValue)],
            _ when inner == typeof(Duration) => [Duration.MinValue, Duration.MaxValue],
            _ when inner == typeof(MonthRange) =>
            [
                default(MonthRange), new MonthRange(new YearMonth(1, 1), new YearMonth(9999, 12)), new MonthRange(new YearMonth(9999, 12), new YearMonth(1, 1)),
                new MonthRange(new YearMonth(2024, 1, CalendarSystem.Julian), new YearMonth(2024, 2, CalendarSystem.Julian)),
            ],
            _ when inner == typeof(string) => ["", "\ud800", new string('x', 100_000)],
            _ when inner.IsEnum => [Enum.ToObject(inner, 99), Enum.ToObject(inner, -1)],
            ValueList<DateInterval> => [ValueList.Create([new DateInterval(days[1], days[0])]), ValueList.Create([new DateInterval(days[2], days[2])]), ValueList.Create<DateInterval>([null!])],
            ValueList<PaidPeriod> => [ValueList.Create([default(PaidPeriod)]), ValueList.Create([new PaidPeriod(new YearMonth(9999, 12), new YearMonth(1, 1))]), ValueList.Create([new PaidPeriod(new YearMonth(2024, 1, CalendarSystem.Julian)) { PaidOn = days[2] }])],
            ValueList<Loss> => [ValueList.Create<Loss>([null!]), ValueList.Create([new Loss("x")]), Enumerable.Repeat(new Loss("other-toe"), 90).ToValueList()],
            ValueList<Child> => [ValueList.Create<Child>([null!]), ValueList.Create([new Child { BirthDate = days[0] }, new Child { BirthDate = days[2] }])],
            ValueList<SecurityProgram> => [ValueList.Create([default(SecurityProgram), (SecurityProgram)9])],
            ValueList<PaidComponent> =>
            [
                ValueList.Create<PaidComponent>([null!]), ValueList.Create([new PaidComponent(null!, default)]), ValueList.Create([new PaidComponent("\ud800", new(long.MaxValue))]),
                ValueList.Create([new PaidComponent("jkk.transport", new(long.MaxValue)), new PaidComponent("jkk.death-grant", new(long.MaxValue))]),
                Enumerable.Repeat(new PaidComponent("jkk.transport", new(1)), 5_000).ToValueList(),
            ],
            ValueList<string> => [ValueList.Create<string>([null!]), ValueList.Create<string>(["x"]), ValueList.Create<string>(["\ud800"]), Enumerable.Repeat("jkk.transport", 5_000).ToValueList()],
            ValueList<Rupiah> => [ValueList.Create([new Rupiah(long.MinValue)])],
            IEnumerable => [],
            _ => [],
        };
        foreach (object? extreme in extremes)
        {
            yield return extreme;
        }
    }

    private static object With(object record, PropertyInfo property, object? value)
    {
        object copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }
}
