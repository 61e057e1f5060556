using System.Text;
using FluentAssertions;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

public sealed class WhatIfTests
{
    private static readonly Programme Simple = MadeUp.Programme with
    {
        Period = new(new(2026, 1), new(2026, 12)),
        Payers =
        [
            new() { Key = "apbd", Name = "APBD", Kind = ContributionPayer.Regency, Funding = [new(new(2026, 1), new(2026, 12))] },
            new() { Key = "kampung", Name = "APBK", Kind = ContributionPayer.Village },
        ],
    };

    [Fact]
    public void Of_FundingTwoMonthsLonger_MovesTheDayAndCostsTwoMonths()
    {
        MonitoringComparison compared = Compared(new() { Name = "lebih lama", Funding = [new("apbd", 2)] });

        LostOn(compared.AsIs).Should().Be(new LocalDate(2027, 4, 16));
        LostOn(compared.Supposed).Should().Be(new LocalDate(2027, 6, 16));
        Pair(compared, "due-in-all", "").Difference.Should().Be(2 * 16_800);
        compared.Supposed.NotTheLaw.Should().BeNull("no figure is another");
        compared.Supposed.Programme.Period.Last.Should().Be(new YearMonth(2027, 2));
        compared.Figures.Select(pair => pair.Any.Key).Should().OnlyHaveUniqueItems();
        compared.Figures.Where(pair => pair.Any.Section == FigureSection.Coverage).Should().OnlyContain(pair => !pair.IsDifferent);
    }

    [Fact]
    public void Of_AnotherFigure_IsNoLawAndChangesWhatIsOwed()
    {
        MonitoringComparison compared = Compared(new() { Name = "pemakaman", Figures = [new("jkm.funeral", 20_000_000, new(2026, 1, 1))] });

        compared.Supposed.NotTheLaw!.Indonesian.Should().Contain("pemakaman");
        compared.AsIs.NotTheLaw.Should().BeNull();
        Pair(compared, "deaths-now", "NeverPaid").Difference.Should().Be(10_000_000);
        Pair(compared, "due-in-all", "").IsDifferent.Should().BeFalse();
    }

    [Fact]
    public void Of_AnotherTariff_ChangesTheContributions() =>
        Pair(Compared(new() { Name = "tarif", Figures = [new("contribution.bpu.jkm", 10_000, new(2026, 12, 1))] }), "due-in-all", "").Difference.Should().Be(3_200, "of December alone, for one who lives");

    [Fact]
    public void Of_AnotherTable_IsNoLawAndChangesTheContributions()
    {
        // The farmers' income lies in the one class; the law asks Rp10,000 of it.
        MonitoringWhatIf whatIf = ReadWhatIf("""{"name": "satu golongan", "tables": [{"id": "contribution.bpu.brackets", "from": "2026-12-01", "rows": [{"values": [0, 4999000, 1000000, 12500]}, {"values": [5000000, null, 5000000, 50000]}]}]}""");

        MonitoringComparison compared = Compared(whatIf);

        compared.Supposed.NotTheLaw!.Indonesian.Should().Contain("satu golongan");
        compared.AsIs.NotTheLaw.Should().BeNull();
        Pair(compared, "due-in-all", "").Difference.Should().Be(2_500, "of December alone, for one who lives");
    }

    [Theory]
    [InlineData("""{"id": "contribution.bpu.bracket", "from": "2026-12-01", "rows": [{"values": [0, null, 1000000, 10000]}]}""", "tables[0].id")]
    [InlineData("""{"id": "contribution.bpu.brackets", "from": "2026-12-01", "rows": [{"values": [0, 4999000, 1000000, 10000]}]}""", "tables[0].rows")]
    [InlineData("""{"id": "contribution.bpu.brackets", "from": "2026-12-01", "rows": [{"values": [0, null, 1000000]}]}""", "tables[0].rows")]
    [InlineData("""{"id": "contribution.bpu.brackets", "from": "2026-12-01", "to": "2026-11-01", "rows": [{"values": [0, null, 1000000, 10000]}]}""", "tables[0].rows")]
    [InlineData("""{"id": "contribution.bpu.brackets", "from": "2026-12-01", "rows": [{"values": [0, null, -1, 10000]}]}""", "tables[0].rows[0].values[2]")]
    [InlineData("""{"id": "contribution.bpu.brackets", "from": "2026-12-01", "rows": [{"values": [0, "x", 1000000, 10000]}]}""", "tables[0].rows[0].values[1]")]
    [InlineData("""{"id": "contribution.bpu.brackets", "from": "2026-12-01", "rows": []}""", "tables[0].rows")]
    [InlineData("""{"id": "jkk.disability.losses", "from": "2026-12-01", "rows": [{"key": "thumb-right", "values": [1000, 1000]}]}""", "tables[0].rows")]
    [InlineData("""{"id": "contribution.bpu.brackets", "from": "2015-06-30", "rows": [{"values": [0, null, 1000000, 10000]}]}""", "tables[0].from")]
    public void ReadWhatIf_ATableThatCannotBe_IsNamedWithItsPath(string table, string path) =>
        ProblemsOf($$"""{"name": "x", "tables": [{{table}}]}""").Should().Contain(path);

    [Fact]
    public void Of_AnotherPayer_TakesThePersonsWithIt()
    {
        MonitoringComparison compared = Compared(new() { Name = "kampung", Payers = [new("apbd", "kampung")] });

        compared.Supposed.Outlooks.Single(outlook => outlook.Payer?.Key == "kampung").Persons.Should().Be(1);
        Pair(compared, "due-in-all", "").Supposed!.AtLeast.Should().Be(0, "the village funds no month");
    }

    [Fact]
    public void ReadWhatIf_AFigureBeforeTheLaw_IsNamedWithItsPathAndTheReason() =>
        MonitoringJson.ReadWhatIf(Simple, """{"name": "x", "figures": [{"id": "jkm.funeral", "value": 1, "from": "2015-06-30"}, {"id": "jkm.funeral", "value": 1, "from": "2015-07-01"}]}"""u8.ToArray())
            .Problems.Should().ContainSingle(problem => problem.Path == "figures[0].from" && problem.Message.English.Contains("no law before that day is encoded", StringComparison.Ordinal));

    [Fact]
    public void ReadWhatIf_EverythingWrong_IsNamedWithItsPath()
    {
        ProblemsOf("""{"name": "x", "funding": [{"payer": "nobody", "months": 2}, {"payer": "kampung", "months": 1}], "payers": [{"from": "apbd", "to": "b"}], "figures": [{"id": "jkm.funerall", "value": 1, "from": "2026-01-01"}, {"id": "jkm.funeral", "value": 1, "from": "2026-02-01", "to": "2026-01-01"}]}""")
            .Should().Equal("funding[0].payer", "funding[1].payer", "payers[0].to", "figures[0].id", "figures[1].value");
        ProblemsOf("""{"name": "", "funding": [{"payer": "apbd", "months": 0}], "figures": [{"id": "jkm.funeral", "from": "2026-13-01"}]}""").Should().Contain(["name", "funding[0].months", "figures[0].value", "figures[0].from"]);
        ProblemsOf("""{"name": "nothing"}""").Should().Equal("name");
        ProblemsOf("[]").Should().ContainSingle();
    }

    [Fact]
    public void Of_WhatCannotBeSupposed_IsRefused() =>
        FluentActions.Invoking(() => Compared(new() { Name = "x", Funding = [new("nobody", 1)] })).Should().Throw<ArgumentException>().WithMessage("*funding[0].payer*");

    [Fact]
    public void Change_SinceAResultThatWasKept_IsThatOfTheRows()
    {
        Person[] then = [.. MadeUp.People(3, 80)];
        Person[] now = [.. then.Skip(10), .. MadeUp.People(4, 25).Select(person => person with { Nik = "6408" + person.Nik?[4..] })];
        var last = ProgrammeMonitoring.Of(new() { Programme = MadeUp.Programme, Lines = then }, MadeUp.Day.PlusMonths(-6), new() { FindDependence = false });
        JsonInput<KeptCoverage> kept = MonitoringJson.ReadCoverage(Encoding.UTF8.GetBytes(MonitoringJson.Write(last)));
        kept.Problems.Should().BeEmpty();

        CoverageChange ofResult = ChangeSince(kept.Value!, now);
        CoverageChange ofRoster = ChangeSince(KeptCoverage.Of(MadeUp.Programme, then, MadeUp.Day.PlusMonths(-6)), now);

        ofResult.Rows.Should().Equal(ofRoster.Rows);
        (ofResult.Joined, ofResult.Left).Should().Be((null, null), "a result names nobody");
        ofRoster.Joined!.Value.Should().BeInRange(20, 25);
        (ofRoster.Before.Registered + ofRoster.Joined - ofRoster.Left).Should().Be(ofRoster.Now.Registered);
        ofResult.Before.Should().Be(last.Coverage.Total);
        foreach (IGrouping<CoverageSplit, CoverageChangeRow> split in ofResult.Rows.GroupBy(row => row.Split))
        {
            split.Aggregate(CoverageCounts.None, (sum, row) => sum + row.Before).Should().Be(ofResult.Before);
            split.Aggregate(CoverageCounts.None, (sum, row) => sum + row.Now).Should().Be(ofResult.Now);
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"day\": \"2026-05-31\", \"coverage\": 7}")]
    [InlineData("NO;NAMA")]
    public void ReadCoverage_NoResult_SaysSo(string text) => MonitoringJson.ReadCoverage(Encoding.UTF8.GetBytes(text)).Problems.Should().NotBeEmpty();

    private static CoverageChange ChangeSince(KeptCoverage kept, Person[] now) =>
        ProgrammeMonitoring.Of(new() { Programme = MadeUp.Programme, Lines = now, LastCoverage = kept }, MadeUp.Day, new() { FindDependence = false }).Change!;

    private static string[] ProblemsOf(string json) => [.. MonitoringJson.ReadWhatIf(Simple, Encoding.UTF8.GetBytes(json)).Problems.Select(problem => problem.Path)];

    private static MonitoringWhatIf ReadWhatIf(string json)
    {
        JsonInput<MonitoringWhatIf> read = MonitoringJson.ReadWhatIf(Simple, Encoding.UTF8.GetBytes(json));
        read.Problems.Should().BeEmpty();
        return read.Value!;
    }

    private static FigurePair Pair(MonitoringComparison compared, string id, string group) => compared.Figures.Single(pair => pair.Any.Id == id && pair.Any.Group == group);

    private static LocalDate LostOn(ProgrammeMonitoring monitoring) => monitoring.Outlooks.Last(outlook => outlook.Payer?.Key == "apbd").Losses.Single(loss => loss.Right == Right.DeathFuneral).Day;

    private static MonitoringComparison Compared(MonitoringWhatIf whatIf)
    {
        MonitoringInput input = new()
        {
            Programme = Simple,
            Lines = [MadeUp.Farmer("1", new PaidPeriod(new(2026, 1), new(2026, 11))), MadeUp.Farmer("2", new PaidPeriod(new(2026, 1), new(2026, 6))) with { Nik = "6407991705800000", Family = new() { Spouse = true, Children = [] } }],
            Deaths = [new() { Key = "M", Nik = "6407991705800000", DiedOn = new(2026, 6, 20), Cause = DeathCause.Illness }],
            Payments = [],
        };
        Kubar.Benefits.Assessments.AssessmentOptions options = new() { FindDependence = false };
        return MonitoringComparison.Of(whatIf, input, ProgrammeMonitoring.Of(input, MadeUp.Day, options), options);
    }
}
