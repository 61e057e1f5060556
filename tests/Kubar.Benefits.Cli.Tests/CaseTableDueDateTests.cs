using System.Globalization;
using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Cases;
using Kubar.Benefits.Tests.Data;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Kubar.Benefits.Cli.Tests;

/// <summary>
/// Each due date that a public holiday, an election day or collective leave moves between July 2015 and 2027, asked on both
/// sides through the JSON contract (PP 44/2015 Pasal 21(3), 24(4); reading collective-leave).
/// </summary>
public sealed class CaseTableDueDateTests
{
    private static readonly HashSet<LocalDate> _public = [.. Days(kind => kind != "collective-leave")];

    private static readonly HashSet<LocalDate> _leave = [.. Days(kind => kind == "collective-leave")];

    private static readonly IReadOnlyList<Moved> _moved =
    [
        .. Enumerable.Range(0, 150)
            .Select(month => new YearMonth(2015, 7).PlusMonths(month))
            .Select(month => new Moved(month, WorkingDay(month, []), WorkingDay(month, _public), WorkingDay(month, [.. _public, .. _leave])))
            .Where(moved => moved.Weekday != moved.Due || moved.Due != moved.WithLeave),
    ];

    /// <summary>In which month contributions fall due, and whose: BPU of that month, PU of the month before.</summary>
    public static TheoryData<string, string> Dates =>
    [
        .. _moved.SelectMany(moved => new[] { (Text(moved.Month), "bpu"), (Text(moved.Month), "pu") }),
    ];

    [Fact]
    public void DueDates_MovedByHolidaysAndByCollectiveLeave_AreTenAndSeven()
    {
        _moved.Count(moved => moved.Weekday != moved.Due).Should().Be(10);
        _moved.Count(moved => moved.Due != moved.WithLeave).Should().Be(7);
        _moved.Should().HaveCount(14);
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Assess_FourthMonthUnpaid_LapsesTheDayAfterItWasDue(string month, string segment)
    {
        Moved moved = _moved.Single(candidate => Text(candidate.Month) == month);

        // August 2020 is a month of PP 49/2020, whose due dates are not read.
        string after = segment == "bpu" && moved.Month == new YearMonth(2020, 8) ? "not told" : "4 months";

        Outcome(moved, segment, moved.Due, collectiveLeave: false).Should().Be("3 months");
        Outcome(moved, segment, moved.Due.PlusDays(1), collectiveLeave: false).Should().Be(after);
        Outcome(moved, segment, moved.WithLeave, collectiveLeave: true).Should().Be("3 months");
        Outcome(moved, segment, moved.WithLeave.PlusDays(1), collectiveLeave: true).Should().Be(after);
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Assess_DueDateThatLeaveMoves_DependsOnTheReadingInBetween(string month, string segment)
    {
        Moved moved = _moved.Single(candidate => Text(candidate.Month) == month);

        IEnumerable<string> between = Assess(moved, segment, moved.Due.PlusDays(1), collectiveLeave: false).Strings("dependsOn");

        between.Contains("collective-leave", StringComparer.Ordinal).Should().Be(moved.Due != moved.WithLeave);
    }

    // A member for years whose three months before this one are unpaid: the fourth ends the right of a BPU, and makes an
    // employer pay first.
    private static string Outcome(Moved moved, string segment, LocalDate died, bool collectiveLeave)
    {
        JsonElement answer = Assess(moved, segment, died, collectiveLeave);
        JsonElement funeral = answer.Entitlement("jkm.funeral")!.Value;
        if (funeral.Status() == "undetermined")
        {
            return "not told";
        }

        bool lapsed = segment == "bpu" ? funeral.Status() == "notOwed" : funeral.Find("payer")?.GetString() == "employer";
        string months = $"{answer.GetProperty("arrears").GetProperty("months").GetInt32()} months";
        return lapsed == (months == "4 months") ? months : $"{months} and yet {funeral.GetRawText()}";
    }

    private static JsonElement Assess(Moved moved, string segment, LocalDate died, bool collectiveLeave)
    {
        YearMonth fourth = segment == "bpu" ? moved.Month : moved.Month.PlusMonths(-1);
        return Contract.Assess(
            JsonSerializer.Serialize(new
            {
                id = $"{segment} {Text(moved.Month)}",
                participant = new
                {
                    segment,
                    monthlyIncome = segment == "bpu" ? 1_000_000 : (long?)null,
                    monthlyWage = segment == "pu" ? 3_000_000 : (long?)null,
                    paidBy = segment == "bpu" ? "self" : "employer",
                },
                membership = new { registeredOn = "2014-01-02", paidMonths = new[] { $"2014-01/{Text(fourth.PlusMonths(-4))}" } },
                @event = new { kind = "nonWorkDeath", date = LocalDatePattern.Iso.Format(died) },
                family = new { spouse = true, children = Array.Empty<object>() },
            }),
            collectiveLeave ? ["--reading", "collective-leave=holiday"] : []);
    }

    private static LocalDate WorkingDay(YearMonth month, HashSet<LocalDate> holidays)
    {
        LocalDate day = month.OnDayOfMonth(15);
        while (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || holidays.Contains(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    private static IEnumerable<LocalDate> Days(Func<string, bool> isOfKind) => CsvFile.Read("holidays.csv")
        .Where(row => isOfKind(row["kind"]))
        .Select(row => LocalDatePattern.Create("uuuu-MM-dd", CultureInfo.InvariantCulture).Parse(row["date"]).Value);

    private static string Text(YearMonth month) => YearMonthPattern.Iso.Format(month);

    /// <summary>The day due by weekdays alone, by the public holidays too, and by collective leave too.</summary>
    private sealed record Moved(YearMonth Month, LocalDate Weekday, LocalDate Due, LocalDate WithLeave);
}
