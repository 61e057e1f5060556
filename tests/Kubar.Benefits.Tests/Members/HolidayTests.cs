using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Holidays;
using Kubar.Benefits.Tests.Data;
using NodaTime;
using NodaTime.Text;
using Xunit;
using static Kubar.Benefits.Tests.Members.Member;

namespace Kubar.Benefits.Tests.Members;

/// <summary>PP 44/2015 Pasal 24(4): a due date on a holiday moves to the next working day.</summary>
public sealed class HolidayTests
{
    [Fact]
    public void Table_EveryRow_IsThatOfTheDecrees() =>
        HolidayTable.Rows.Select(holiday => (LocalDatePattern.Iso.Format(holiday.Day), holiday.Name.Indonesian, Kind(holiday.Kind), holiday.Decree.English, holiday.Grade.ToString()))
            .Should().Equal(CsvFile.Read("holidays.csv").Select(row => (row["date"], row["name_id"], row["kind"], row["decree"], row["grade"])));

    [Theory]
    [InlineData(2015, 8, 18)]
    [InlineData(2017, 2, 16)]
    [InlineData(2018, 6, 18)]
    [InlineData(2022, 4, 18)]
    [InlineData(2022, 5, 17)]
    [InlineData(2024, 6, 18)]
    [InlineData(2024, 9, 17)]
    [InlineData(2026, 8, 18)]
    [InlineData(2027, 5, 18)]
    public void DueDate_MovedByAHoliday_IsArrearsOnlyOnTheDayAfter(int year, int month, int day)
    {
        var due = new LocalDate(year, month, day);

        ArrearsOn(due).Should().Be(0);
        ArrearsOn(due.PlusDays(1)).Should().Be(1);
    }

    /// <summary>The tenth that a holiday moves. For a BPU it is that of August, which PP 49/2020 may have moved further; for a PU worker that of July.</summary>
    [Theory]
    [InlineData(18, 0)]
    [InlineData(19, 1)]
    public void DueDate_MovedByTheHolidayOfAugust2020_IsArrearsOfAPuWorkerOnlyOnTheDayAfter(int day, int months) =>
        Assessor.Assess(Died(new(2020, 8, day), Pu, Paid(new(2018, 2, 1), new PaidPeriod(new YearMonth(2018, 2), new YearMonth(2020, 6))))).Arrears.Months.Should().Be(months);

    [Theory]
    [InlineData(2018, 6, 18, 21)]
    [InlineData(2024, 4, 15, 16)]
    [InlineData(2024, 6, 18, 19)]
    [InlineData(2026, 2, 16, 18)]
    [InlineData(2026, 5, 15, 18)]
    [InlineData(2027, 3, 15, 16)]
    [InlineData(2027, 5, 18, 21)]
    public void DueDate_MovedByCollectiveLeave_DependsOnTheReading(int year, int month, int day, int moved)
    {
        ReadingAlternative holiday = ReadingCatalogue.CollectiveLeave["holiday"];
        var last = new LocalDate(year, month, moved);

        ArrearsOn(new LocalDate(year, month, day).PlusDays(1)).Should().Be(1);
        ArrearsOn(last, holiday).Should().Be(0);
        ArrearsOn(last.PlusDays(1), holiday).Should().Be(1);
        Assessor.Assess(Unpaid(last)).DependsOn.Should().Contain("collective-leave");
    }

    [Theory]
    [InlineData(2026, 8, 16, true)]
    [InlineData(2027, 12, 20, false)]
    [InlineData(2028, 1, 20, true)]
    [InlineData(2015, 7, 17, true)]
    public void DueDate_InAYearWithoutAList_IsWarnedOf(int year, int month, int day, bool beyond)
    {
        bool isListed = year == 2026;

        Assessor.Assess(Unpaid(new(year, month, day))).Warnings.Any(warning => warning.Code == "holidays-not-decreed").Should().Be(beyond && !isListed);
    }

    [Fact]
    public void DueDate_WhereMonthsCountFromTheirFirstDay_IsNotLookedAtAndNotWarnedOf() =>
        Of(Unpaid(new(2028, 1, 20)), ReadingCatalogue.ArrearsMonth["first-day"]).Warnings.Should().NotContain(warning => warning.Code == "holidays-not-decreed");

    [Fact]
    public void DueDate_OnASaturday_DependsOnTheReading()
    {
        var saturday = new LocalDate(2025, 2, 15);

        ArrearsOn(saturday.PlusDays(1)).Should().Be(0);
        ArrearsOn(saturday.PlusDays(2)).Should().Be(0);
        ArrearsOn(saturday.PlusDays(3)).Should().Be(1);
        ArrearsOn(saturday.PlusDays(1), ReadingCatalogue.Saturday["working-day"]).Should().Be(1);
        Assessor.Assess(Unpaid(saturday.PlusDays(1))).DependsOn.Should().Contain("saturday");
    }

    private static int? ArrearsOn(LocalDate died, params IReadOnlyList<ReadingAlternative> readings) => Of(Unpaid(died), readings).Arrears.Months;

    /// <summary>One who has paid up to the month before the death.</summary>
    private static BenefitCase Unpaid(LocalDate died) => Died(
        died,
        Bpu,
        Paid(died.PlusMonths(-30), new PaidPeriod(died.PlusMonths(-30).ToYearMonth(), died.PlusMonths(-1).ToYearMonth())));

    private static string Kind(HolidayKind kind) => kind switch
    {
        HolidayKind.National => "national",
        HolidayKind.Election => "election",
        _ => "collective-leave",
    };
}
