using System.Text;
using FluentAssertions;
using Kubar.Benefits.Json;
using Kubar.Benefits.Tests;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

public sealed class MonitoringJsonTests
{
    [Fact]
    public void ReadProgramme_TheExample_IsReadAndWrittenAlike()
    {
        JsonInput<Programme> read = MonitoringJson.ReadProgramme(File.ReadAllBytes(RepositoryRoot.PathOf("examples/monitoring/program.json")));

        read.Problems.Should().BeEmpty();
        read.Value!.Payers.Select(payer => payer.Key).Should().Equal("apbd", "kampung");
        read.Value.Payers[0].Budget.Select(line => line.Amount.Value).Should().Equal(2_000_000, 1_500_000);
        read.Value.Targets.Single().Share.BasisPoints.Should().Be(5250);
        MonitoringJson.ReadProgramme(Encoding.UTF8.GetBytes(MonitoringJson.Write(read.Value))).Value.Should().Be(read.Value);
    }

    [Fact]
    public void ReadProgramme_ManyThingsWrong_NamesEachWithItsPath()
    {
        JsonInput<Programme> read = MonitoringJson.ReadProgramme("""
            {"regency": "", "period": "2026-13/2026-12", "surplus": 1,
             "payers": [{"key": "a", "name": "A", "kind": "emperor", "funding": ["2026-05/2026-01", "2025-13", 5], "budget": [{"year": 1900, "programme": "jkk", "account": "x", "amount": -1}]},
                        {"key": "a", "name": "B", "kind": "regency"}],
             "targets": [{"ladder": "L", "year": 2026, "share": 10.125, "denominator": "none", "source": "S"}]}
            """u8.ToArray());

        read.Value.Should().BeNull();
        read.Problems.Select(problem => problem.Path).Should().Contain(
        [
            "name", "regency", "period", "surplus", "payers[0].kind", "payers[0].funding[0]", "payers[0].funding[1]", "payers[0].funding[2]", "payers[0].budget[0].year", "payers[0].budget[0].account",
            "payers[0].budget[0].amount", "payers[1].key", "targets[0].share", "targets[0].denominator",
        ]);
        read.Problems.Should().OnlyContain(problem => problem.Message.Indonesian.Length > 0 && problem.Message.English.Length > 0);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("")]
    public void ReadProgramme_NoObject_SaysSo(string text) => MonitoringJson.ReadProgramme(Encoding.UTF8.GetBytes(text)).Problems.Should().ContainSingle();

    [Fact]
    public void Of_WithoutAnyList_SaysWhatItCannotSay()
    {
        var monitoring = ProgrammeMonitoring.Of(
            new() { Programme = new() { Name = "P", Regency = "R", Period = new(new(2026, 1)) }, Lines = [MadeUp.Farmer("1")] },
            MadeUp.Day,
            new() { FindDependence = false });

        monitoring.NotSaid.Select(notice => notice.Code).Should().Equal("no-payers", "no-denominators", "no-transfers", "no-deaths", "no-accidents");
        monitoring.Claims.Should().BeNull();
        MonitoringJson.Write(monitoring).Should().Contain("\"no-deaths\"").And.NotContain("\"claims\"");
    }

    [Fact]
    public void Of_WithEveryList_LeavesNothingUnsaid()
    {
        var monitoring = ProgrammeMonitoring.Of(
            new() { Programme = MadeUp.Programme, Lines = [MadeUp.Farmer("1")], Deaths = [], Accidents = [], Payments = [], Transfers = [] },
            MadeUp.Day,
            new() { FindDependence = false });

        monitoring.NotSaid.Should().BeEmpty();
        monitoring.Claims!.Deaths.Should().BeEmpty();
    }
}
