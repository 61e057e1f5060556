using System.Reflection;
using FluentAssertions;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Receipts;
using Kubar.Benefits.Tests.Properties;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Receipts;

public sealed class FactsTextTests
{
    private static readonly BenefitCase Everything = new()
    {
        Id = "k-1",
        Participant = new()
        {
            Segment = Segment.Pu,
            BirthDate = new(1980, 1, 2),
            MonthlyIncome = new(1),
            MonthlyWage = new(2),
            ActualMonthlyWage = new(3),
            LeftHanded = true,
            PaidBy = ContributionPayer.Self,
            Sector = Sector.Other,
            Jobs = 2,
            WageBasis = new ConstructionWage { UnitPrice = new(4), RegencyMinimum = new(5), ProvincialMinimum = new(6) },
            AlsoSegment = Segment.Bpu,
            EmployerKind = EmployerKind.StateAdministrator,
            EmployedSince = new(2020, 1, 2),
        },
        Membership = new()
        {
            Registered = false,
            RegisteredOn = new(2024, 1, 2),
            PaidMonths = [new(new(2024, 1), new(2024, 3))],
            ArrearsPaidOn = new(2025, 1, 2),
            Programmes = [SecurityProgram.Jkk],
            WorkingWhenRegistered = true,
            ReregisteredOn = new(2024, 6, 1),
            MonthsKnownFrom = new(2023, 1),
            EndedOn = new(2024, 12, 1),
        },
        Event = new()
        {
            Kind = EventKind.WorkAccident,
            Date = new(2025, 1, 2),
            DiedOn = new(2025, 1, 3),
            TimeFromAttackToDeath = Duration.FromHours(5),
            DoingRegisteredWork = true,
            EmploymentEndedOn = new(2024, 12, 1),
            Incapacity = [new DateInterval(new(2025, 1, 2), new(2025, 1, 9))],
            RecoveredOn = new(2025, 1, 10),
            PermanentTotalDisability = true,
            Losses = [new("scalp") { FunctionLost = new(1250), Assessed = new(2000), Measured = 30, Side = BodySide.Left }],
            ReturnToWorkRecommended = true,
            Circumstance = AccidentCircumstance.Errand,
            Suspicion = new() { Conclusion = CaseConclusion.FromWork, AtCooperatingFacility = true, InHealthInsurance = false },
            WagesPaidDuringIncapacity = new(11),
            ReportedOn = new(2025, 1, 3),
            AroseOn = new(2025, 1, 1),
            BroughtToFacility = true,
            DisabilityPaid = true,
            Sight = new(Percentage.Whole(80), Percentage.Tenths(405)),
        },
        Expenses = new()
        {
            Medical = new(1),
            Dentures = new(2),
            HearingAid = new(3),
            Glasses = new(4),
            HomeCare = new(5),
            HomeCareMonths = 6,
            TransportByLand = new(7),
            TransportBySea = new(8),
            TransportByAir = new(9),
            OrthosisReferencePrice = new(10),
            MedicalElsewhere = new(12),
            HighestLocalStandard = new(13),
            AdvancedBy = ExpensePayer.Employer,
        },
        Family = new()
        {
            Spouse = true,
            Parents = true,
            Siblings = true,
            ParentsInLaw = true,
            Will = Will.Other,
            CourtHeir = true,
            Children = [new() { BirthDate = new(2010, 1, 2), Level = SchoolLevel.Primary, YearsLeft = 3, Married = true, Work = ChildWork.Pu, PuMonths = 4, Registered = false }],
        },
        Claim = new() { AppliedOn = new(2025, 2, 1), FieldCheckEndedOn = new(2025, 2, 3), PaidOn = new(2025, 2, 9) },
    };

    [Fact]
    public void Of_ACaseInWhichEverythingIsSaid_LeavesNoPropertyOut()
    {
        string whole = FactsText.Of(Everything).ToString();

        (string Path, BenefitCase Changed)[] changes = [.. Changes(Everything, "").Select(change => (change.Path, (BenefitCase)change.Changed))];

        changes.Length.Should().BeGreaterThan(50);
        changes.Where(change => FactsText.Of(change.Changed).ToString() == whole).Select(change => change.Path).Should().BeEmpty("every fact is part of what is sealed");
    }

    [Fact]
    public void Of_TwoCasesThatDiffer_GivesTwoTexts() => Always.Holds(full =>
        FactsText.Of(full).ToString() == FactsText.Of(full with { Event = full.Event with { Date = full.Event.Date.PlusDays(1) } }).ToString()
            ? "another day gives the same text"
            : null);

    [Theory]
    [InlineData(0, 0, "0")]
    [InlineData(86_400, 0, "24")]
    [InlineData(5_400, 0, "1.5")]
    [InlineData(1, 0, "0.0002777777777")]
    [InlineData(0, 1, "0.0000000000002")]
    [InlineData(86_400, 1, "24.0000000000002")]
    public void Of_ATimeOfDeath_WritesHoursThatRoundUpToTheSameNanosecond(int seconds, int nanoseconds, string hours)
    {
        Duration time = Duration.FromSeconds(seconds) + Duration.FromNanoseconds((long)nanoseconds);

        string text = FactsText.Of(Everything with { Event = Everything.Event with { TimeFromAttackToDeath = time } }).ToString();

        text.Should().Contain($"\"hoursFromAttackToDeath\":{hours},");
    }

    /// <summary>The case with one property changed to what it is when nothing is said, or to another value; each once.</summary>
    private static IEnumerable<(string Path, object Changed)> Changes(object record, string path)
    {
        foreach (PropertyInfo property in record.GetType().GetProperties().Where(property => property.SetMethod is not null))
        {
            object value = property.GetValue(record)!;
            string name = $"{path}.{property.Name}";
            value.Should().NotBeNull("{0} must have a value to be tried", name);
            IEnumerable<(string Path, object? Changed)> changes = value switch
            {
                IReadOnlyList<object> list when list[0] is Loss or Child => Changes(list[0], name).Select(change => (change.Path, (object?)ListOf(change.Changed))),
                _ when value.GetType().Namespace == typeof(BenefitCase).Namespace && value.GetType().IsClass && value is not MonthRange =>
                    Changes(value, name).Select(change => (change.Path, (object?)change.Changed)),
                _ => [(name, Other(value))],
            };
            foreach ((string changedPath, object? changed) in changes)
            {
                yield return (changedPath, With(record, property, changed));
            }
        }
    }

    private static object ListOf(object item) => item is Loss loss ? ValueList.Create([loss]) : ValueList.Create([(Child)item]);

    private static object With(object record, PropertyInfo property, object? value)
    {
        object copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    private static object? Other(object value) => value switch
    {
        string text => text + "x",
        bool truth => !truth,
        int number => number + 1,
        Rupiah amount => amount + new Rupiah(1),
        LocalDate date => date.PlusDays(1),
        Duration time => time + Duration.FromHours(1),
        Percentage share => new Percentage(share.BasisPoints + 10),
        YearMonth month => month.PlusMonths(1),
        ValueList<SecurityProgram> => ValueList.Create([SecurityProgram.Jkm]),
        ValueList<DateInterval> => ValueList.Create([new DateInterval(new(2025, 1, 3), new(2025, 1, 9))]),
        DateInterval interval => new DateInterval(interval.Start, interval.End.PlusDays(1)),
        ValueList<PaidPeriod> => ValueList.Create([new PaidPeriod(new YearMonth(2024, 2))]),
        Enum member => Enum.GetValues(member.GetType()).Cast<object>().First(other => !other.Equals(member)),
        _ => throw new NotSupportedException($"Say how a {value.GetType()} changes."),
    };
}
