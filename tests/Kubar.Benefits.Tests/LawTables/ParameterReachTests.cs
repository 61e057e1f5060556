using System.Globalization;
using FluentAssertions;
using Kubar.Benefits.Tests.Data;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Kubar.Benefits.Tests.LawTables;

/// <summary>
/// Every figure of <c>parameters.csv</c> that benefits use, seen from outside: an assessment on the first and the last day of
/// each of its rows, and on the day before and the day after, shows the figure of that day and no other.
/// </summary>
public sealed class ParameterReachTests
{
    private static readonly LocalDate _firstDay = new(2015, 7, 1);

    /// <summary>Contributions and their relief have assessments of their own; those on which benefits rest are seen here too.</summary>
    private static readonly string[] _ofContributions = ["contribution.", "relief."];

    private static readonly IReadOnlyList<(string Key, LocalDate From, LocalDate? To, string Value)> _rows =
    [
        .. CsvFile.Read("parameters.csv").Select(row => (
            row["key"],
            Day(row["from"]),
            row["to"].Length == 0 ? (LocalDate?)null : Day(row["to"]),
            row["value"])),
    ];

    public static TheoryData<string, string> SidesOfEachRow
    {
        get
        {
            IEnumerable<(string Key, string Day)> sides = _rows
                .Where(row => FigureProbes.All.ContainsKey(row.Key))
                .SelectMany(row => new LocalDate?[] { row.From.PlusDays(-1), row.From, row.To, row.To?.PlusDays(1) }.OfType<LocalDate>(), (row, day) => (row.Key, Day: day))
                .Where(side => side.Day >= _firstDay)
                .Select(side => (side.Key, LocalDatePattern.Iso.Format(side.Day)));
            var data = new TheoryData<string, string>();
            foreach ((string key, string day) in sides.Distinct())
            {
                data.Add(key, day);
            }

            return data;
        }
    }

    [Fact]
    public void Figures_OfBenefits_AreAllLookedAt() =>
        _rows.Select(row => row.Key).Distinct(StringComparer.Ordinal)
            .Where(key => !_ofContributions.Any(start => key.StartsWith(start, StringComparison.Ordinal)))
            .Except(FigureProbes.All.Keys, StringComparer.Ordinal)
            .Should().BeEmpty();

    [Fact]
    public void Probes_OfFigures_AreOfFiguresOfTheTable() =>
        FigureProbes.All.Keys.Should().BeSubsetOf(_rows.Select(row => row.Key));

    [Theory]
    [MemberData(nameof(SidesOfEachRow))]
    public void Assess_OnEachSideOfTheDaysOfAFigure_ShowsTheFigureOfTheDay(string key, string date)
    {
        LocalDate day = Day(date);
        decimal? inForce = _rows.Where(row => row.Key == key && row.From <= day && !(row.To < day))
            .Select(row => (decimal?)decimal.Parse(row.Value, CultureInfo.InvariantCulture))
            .SingleOrDefault();

        FigureProbes.All[key](day).Should().Be(inForce);
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
