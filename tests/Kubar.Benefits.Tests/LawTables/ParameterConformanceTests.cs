using System.Globalization;
using System.Reflection;
using FluentAssertions;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.DatedFigures;
using Kubar.Benefits.Tests.Data;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Kubar.Benefits.Tests.LawTables;

/// <summary>Every dated figure of the library is that of <c>parameters.csv</c>: value, days, instrument and grade.</summary>
public sealed class ParameterConformanceTests
{
    /// <summary>Figures that the rules on deaths do not use; and, of the death grant's floor, the days on which it was the JKM lump sum.</summary>
    private static readonly string[] _notEncoded =
    [
        "jkk.death.floor 2015-07-01",
    ];

    /// <summary>Rows that hold several figures at once, each a parameter of its own; and the table of brackets, compared row by row elsewhere.</summary>
    private static readonly string[] _severalAtOnce =
    [
        "contribution.bpu.jkk 2015-07-01",
        "contribution.pu.jkk 2015-07-01",
        "contribution.bpu.prepayment 2021-04-01",
    ];

    /// <summary>Figures that the table holds in words, within another row or in the text of the law alone.</summary>
    private static readonly string[] _notInTheTable =
    [
        "contribution.construction.jkk",
        "contribution.construction.jkm",
        "contribution.jkp.from-jkk",
        "contribution.jkp.from-jkm",
        "contribution.jkp.from-reduced-very-low",
        "contribution.jkp.wage-ceiling",
        "contribution.pu.late-fine.pp-49-2020",
        "jkk.report.days",
        "jkk.suspected-case.conclusion",
        "jkk.suspected-case.transfer",
        "jkk.temporary-incapacity.claim-every",
        "payment.jkm.field-check",
        "payment.jkm.field-check.working-days",
        "relief.pp-49-2020.whole-months",
        "relief.pp-7-2025.by-day-of-payment",
        "relief.pp-7-2025.min-workers",
        "scholarship.kindergarten.max-years",
        "scholarship.school-age",
        "scholarship.pu-job.max-months",
    ];

    private const string BothEditions = "A (2015) B (2019)";

    private static readonly LocalDate _amendment = new(2019, 12, 2);

    private static readonly IReadOnlyDictionary<string, Parameter> _parameters =
        typeof(Parameters).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => field.GetValue(null))
            .OfType<Parameter>()
            .ToDictionary(parameter => parameter.Id, StringComparer.Ordinal);

    private static readonly IReadOnlyDictionary<string, Row> _rows =
        CsvFile.Read("parameters.csv").Select(Row.Of).ToDictionary(row => row.Name, StringComparer.Ordinal);

    public static TheoryData<string> EncodedRows => [.. _rows.Keys.Except(_notEncoded, StringComparer.Ordinal).Except(_severalAtOnce, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(EncodedRows))]
    public void Periods_RowOfTheTable_HoldItsValueOnItsDays(string name)
    {
        Row row = _rows[name];
        Parameter parameter = _parameters[row.Key];
        ParameterPeriod[] periods = [.. parameter.Periods.Where(row.Meets).OrderBy(period => period.From)];

        periods[0].From.Should().Be(row.From);
        periods[^1].To.Should().Be(row.To);
        periods.Skip(1).Select(period => period.From).Should().Equal(periods.SkipLast(1).Select(period => period.To!.Value.PlusDays(1)), "no day may be left out");
        periods.Select(period => period.Value).Distinct().Should().Equal(row.ValueIn(parameter.Unit));
        periods.Should().OnlyContain(period => period.Citation.Grade == row.GradeOn(period.From));
        periods.Should().OnlyContain(period => row.Cites(period));
        parameter.Name.Should().Be(new LocalizedText(row.Indonesian, row.English));
    }

    [Fact]
    public void Periods_OfTheLibrary_LieWithinTheRowsOfTheTable() =>
        _parameters.Values.Where(parameter => !_notInTheTable.Contains(parameter.Id, StringComparer.Ordinal) && !IsOneOfSeveral(parameter.Id))
            .SelectMany(parameter => parameter.Periods.Select(period => (parameter.Id, Period: period)))
            .Where(item => !_rows.Values.Any(row => row.Key == item.Id && row.Holds(item.Period)))
            .Should().BeEmpty();

    [Fact]
    public void Parameters_NotInTheTable_AreNamedHere() =>
        _parameters.Keys.Except(_rows.Values.Select(row => row.Key), StringComparer.Ordinal).Where(id => !IsOneOfSeveral(id)).Should().BeEquivalentTo(_notInTheTable);

    [Theory]
    [InlineData("contribution.pu.jkk 2015-07-01", "very-low", "low", "medium", "high", "very-high")]
    [InlineData("contribution.bpu.prepayment 2021-04-01", "monthly", "two-months", "three-months", "six-months", "year")]
    public void Periods_RowOfSeveralFigures_HoldThemInOrder(string name, params string[] parts)
    {
        Row row = _rows[name];
        Parameter[] parameters = [.. parts.Select(part => _parameters[$"{row.Key}.{part}"])];

        parameters.Select(parameter => parameter.Periods.Should().ContainSingle().Which).Should().OnlyContain(period =>
            period.From == row.From && period.To == row.To && period.Citation.Grade == row.GradeOn(row.From) && row.Cites(period));
        parameters.Select(parameter => parameter.Periods[0].Value).Should().Equal(
            row.Value.Split(' ').Select(value => (row with { Value = value }).ValueIn(parameters[0].Unit)));
        _parameters.Keys.Where(id => id.StartsWith($"{row.Key}.", StringComparison.Ordinal)).Should().BeEquivalentTo(parameters.Select(parameter => parameter.Id));
    }

    private static bool IsOneOfSeveral(string id) => _severalAtOnce.Any(name => id.StartsWith($"{_rows[name].Key}.", StringComparison.Ordinal));

    [Fact]
    public void EncodedLaw_Parameters_ShowTheSameFigures() =>
        EncodedLaw.Parameters.Should().NotBeEmpty().And.OnlyContain(shown =>
            shown.Name == _parameters[shown.Id].Name
            && shown.Periods.Select(period => $"{period.From} {period.To} {period.Value} {period.Citation}").SequenceEqual(
                _parameters[shown.Id].Periods.Select(period => $"{period.From} {period.To} {period.Value} {period.Citation}")));

    [Fact]
    public void Rows_NotEncoded_AreNotInTheLibrary() =>
        _notEncoded.Should().OnlyContain(name => !_parameters.ContainsKey(_rows[name].Key) || name == "jkk.death.floor 2015-07-01");

    [Fact]
    public void DeathGrantFloor_BeforePp82_IsTheJkmLumpSum()
    {
        Row floor = _rows["jkk.death.floor 2015-07-01"];

        Parameters.JkmLumpSum.Periods.Should().ContainSingle(
            period => period.From == floor.From && period.To == floor.To && period.Value == floor.ValueIn(Unit.Rupiah));
    }

    private sealed record Row(string Key, LocalDate From, LocalDate? To, string Value, string Citation, string Grades, string Indonesian, string English)
    {
        public string Name => $"{Key} {LocalDatePattern.Iso.Format(From)}";

        public static Row Of(IReadOnlyDictionary<string, string> cells) => new(
            cells["key"],
            Day(cells["from"]),
            cells["to"].Length == 0 ? null : Day(cells["to"]),
            cells["value"],
            cells["citation"],
            cells["grade"],
            cells["name_id"],
            cells["name_en"]);

        /// <summary>Percentages are kept in hundredths of a percent.</summary>
        public long ValueIn(Unit unit) => decimal.ToInt64(decimal.Parse(Value, CultureInfo.InvariantCulture) * (unit == Unit.BasisPoints ? 100 : 1));

        /// <summary>One letter, or a letter for each year or each part; of several parts the worst counts.</summary>
        public Grade GradeOn(LocalDate day) => Grades switch
        {
            BothEditions => day < _amendment ? Grade.A : Grade.B,
            "A entitlement B amount" or "A share B months" => Grade.B,
            _ => Enum.Parse<Grade>(Grades),
        };

        /// <summary>A row over both editions of Lampiran III may be cited from the later one since the day it replaced the earlier.</summary>
        public bool Cites(ParameterPeriod period) =>
            Citation.Contains(period.Citation.Instrument, StringComparison.Ordinal)
            || (Grades == BothEditions && period.From == _amendment && period.Citation.Instrument == "PP 82/2019");

        public bool Meets(ParameterPeriod period) => period.From <= (To ?? LocalDate.MaxIsoValue) && From <= (period.To ?? LocalDate.MaxIsoValue);

        public bool Holds(ParameterPeriod period) => From <= period.From && (period.To ?? LocalDate.MaxIsoValue) <= (To ?? LocalDate.MaxIsoValue);

        private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
    }
}
