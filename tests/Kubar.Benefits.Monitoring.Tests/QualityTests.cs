using FluentAssertions;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

public sealed class QualityTests
{
    private static readonly Eligibility Rule = new() { Source = "naskah uji", LeastAge = 18, GreatestAge = 64, GreatestIncome = new(2_000_000) };

    // Born on 17 May 1980, registered on 2 January 2026.
    private static readonly Person Farmer = MadeUp.Farmer("1") with { Nik = "6407991705800000", Sex = PersonSex.Male };

    [Fact]
    public void Of_AnOrderlyPerson_HasNoRemark() => Of(Farmer).Should().BeEmpty();

    [Theory]
    [InlineData(null, QualityFault.NikNotTold)]
    [InlineData(" ", QualityFault.NikNotTold)]
    [InlineData("640799170580000", QualityFault.NikMalformed)]
    [InlineData("6.40799E+15", QualityFault.NikMalformed)]
    [InlineData("6407991805800000", QualityFault.NikBirthDateDiffers)]
    [InlineData("6407991706800000", QualityFault.NikBirthDateDiffers)]
    [InlineData("6407991705810000", QualityFault.NikBirthDateDiffers)]
    [InlineData("6407995705800000", QualityFault.NikSexDiffers)]
    public void Of_ANik_SaysWhatIsWrongWithIt(string? nik, QualityFault fault) => Of(Farmer with { Nik = nik }).Should().Equal(fault);

    [Fact]
    public void Of_ANikOfAWoman_HasFortyAddedToTheDay() => Of(Farmer with { Nik = "6407995705800000", Sex = PersonSex.Female }).Should().BeEmpty();

    /// <summary>Birthdays around the day of registration, 2 January 2026.</summary>
    [Theory]
    [InlineData(2008, 1, 2, null)]
    [InlineData(2008, 1, 3, QualityFault.RegisteredTooYoung)]
    [InlineData(1961, 1, 3, null)]
    [InlineData(1961, 1, 2, QualityFault.RegisteredTooOld)]
    public void Of_AnAgeAtRegistration_IsHeldAgainstTheProgrammesOwnRule(int year, int month, int day, QualityFault? fault)
    {
        var born = new LocalDate(year, month, day);
        Person person = Farmer with { Nik = FormattableString.Invariant($"640799{day:00}{month:00}{year % 100:00}0000"), Participant = Farmer.Participant with { BirthDate = born } };

        Of(person).Should().Equal(fault is { } expected ? [expected] : []);
    }

    [Theory]
    [InlineData(2_000_000, false)]
    [InlineData(2_000_001, true)]
    public void Of_AnIncome_IsHeldAgainstTheProgrammesOwnRule(long income, bool isTooHigh) =>
        Of(Farmer with { Participant = Farmer.Participant with { MonthlyIncome = new(income) } }).Contains(QualityFault.IncomeTooHigh).Should().Be(isTooHigh);

    [Fact]
    public void Of_AProgrammeWithoutARule_HoldsNobodyAgainstOne() =>
        DataQuality.Of(MadeUp.Programme, ProgrammeRoster.Of([Farmer with { Nik = "6407990201100000", Participant = Farmer.Participant with { BirthDate = new LocalDate(2010, 1, 2) } }])).Remarks.Should().BeEmpty();

    [Fact]
    public void Of_APersonOnTwoLines_IsTold() =>
        DataQuality.Of(MadeUp.Programme, ProgrammeRoster.Of([Farmer, Farmer with { Key = "2", Payer = "kampung" }])).Remarks.Should().Equal(new QualityRemark(QualityFault.SeveralLines, "1"));

    [Fact]
    public void Of_ABirthDateThatIsNotTold_IsTold() =>
        Of(Farmer with { Participant = Farmer.Participant with { BirthDate = null } }).Should().Equal(QualityFault.BirthDateNotTold);

    /// <summary>What is remarked of two parts of a roster, with no person in both, is what is remarked of the whole.</summary>
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Of_TwoParts_IsThatOfTheWhole(int seed)
    {
        Person[] people = MadeUp.People(seed, 200);
        Programme programme = MadeUp.Programme with { Eligibility = Rule };

        DataQuality.Of(programme, ProgrammeRoster.Of(people)).Remarks
            .Should().Equal(DataQuality.Of(programme, ProgrammeRoster.Of(people[..100])).Remarks.Concat(DataQuality.Of(programme, ProgrammeRoster.Of(people[100..])).Remarks));
    }

    private static IEnumerable<QualityFault> Of(Person person) =>
        DataQuality.Of(MadeUp.Programme with { Eligibility = Rule }, ProgrammeRoster.Of([person])).Remarks.Select(remark => remark.Fault);
}
