using FluentAssertions;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json;
using Xunit;

namespace Kubar.Benefits.Tests.Json;

/// <summary>What the second edition of the contract reads and refuses.</summary>
public sealed class SecondEditionTests
{
    [Theory]
    [InlineData("pu", "workAccident", """ "participant":{"segment":"pu","wageBasis":{"kind":"daily","aDay":200000}} """)]
    [InlineData("pu", "workAccident", """ "participant":{"segment":"pu","wageBasis":{"kind":"trainee"}} """)]
    [InlineData("pu", "workAccident", """ "membership":{"paidMonths":["2025-01",{"months":"2025-02/2025-03","paidOn":"2025-04-01"},{"months":"2025-04"},"2025-05/2025-06"]} """)]
    [InlineData("bpu", "suddenDeathAtWork", """ "event":{"kind":"suddenDeathAtWork","date":"2025-08-27","suspicion":{},"broughtToFacility":false} """)]
    [InlineData("bpu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","incapacity":[{"from":"2025-08-27","to":"2025-08-28"},{"from":"2025-08-30","to":"2025-08-30"}]} """)]
    [InlineData("bpu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","losses":[{"code":"hand-wrist-right"},{"code":"arm-elbow-right","functionLost":50}]} """)]
    [InlineData("bpu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","losses":[{"code":"foot-ankle-one"},{"code":"big-toe","side":"left"}]} """)]
    [InlineData("bpu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","losses":[{"code":"other-toe"},{"code":"other-toe"},{"code":"other-toe"},{"code":"other-toe"}]} """)]
    [InlineData("bpu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","sight":{"better":100,"worse":0.1}} """)]
    [InlineData("bpu", "workAccident", """ "expenses":{"medicalElsewhere":{"amount":5,"highestLocalStandard":4},"advancedBy":"facility"} """)]
    public void Read_WellFormed_HasNoProblem(string segment, string kind, string properties)
    {
        ProblemsOf(segment, kind, properties).Should().BeEmpty();
    }

    [Fact]
    public void Read_ItemsThatCannotBeRead_AreToldOnce() =>
        ProblemsOf("bpu", "workAccident", """ "membership":{"paidMonths":["2025-1","2025-05/2025-03",{"paidOn":"2023-02-01"},"1899-01"]},"event":{"kind":"workAccident","date":"2025-08-27","incapacity":[{"from":"2025-09-02","to":"2025-09-01"},{"from":"x","to":"2025-09-05"},{"from":"2025-09-06","to":"2025-09-07"},{"from":"2025-09-10"}],"losses":[5,{"functionLost":120}]} """)
            .Should().BeEquivalentTo(
                "membership.paidMonths[0]", "membership.paidMonths[1]", "membership.paidMonths[2].months", "membership.paidMonths[3]",
                "event.incapacity[0].to", "event.incapacity[1].from", "event.incapacity[3].to", "event.losses[0]", "event.losses[1].code", "event.losses[1].functionLost");

    [Theory]
    [InlineData("bpu", "workAccident", """ "participant":{"segment":"bpu","monthlyWage":1} """, "participant.monthlyWage")]
    [InlineData("bpu", "workAccident", """ "participant":{"segment":"bpu","wageBasis":{"kind":"daily","aDay":1}} """, "participant.wageBasis")]
    [InlineData("pu", "workAccident", """ "participant":{"segment":"pu","monthlyWage":1,"wageBasis":{"kind":"daily","aDay":1}} """, "participant.wageBasis")]
    [InlineData("pu", "workAccident", """ "participant":{"segment":"pu","wageBasis":{"kind":"monthly","aMonth":1}} """, "participant.wageBasis.kind")]
    [InlineData("pu", "workAccident", """ "participant":{"segment":"pu","wageBasis":{"kind":"piece","lastMonths":[1,2]}} """, "participant.wageBasis.lastMonths")]
    [InlineData("pu", "workAccident", """ "participant":{"segment":"pu","wageBasis":{"kind":"daily","aDay":1,"unitPrice":1}} """, "participant.wageBasis.unitPrice")]
    [InlineData("bpu", "workAccident", """ "participant":{"segment":"bpu","jobs":3} """, "participant.jobs")]
    [InlineData("bpu", "workAccident", """ "participant":{"segment":"bpu","alsoSegment":"bpu"} """, "participant.alsoSegment")]
    [InlineData("bpu", "workAccident", """ "participant":{"segment":"bpu","employedSince":"2020-01-01"} """, "participant.employedSince")]
    [InlineData("pu", "workAccident", """ "membership":{"programmes":["jkk","jkk"]} """, "membership.programmes[1]")]
    [InlineData("pu", "workAccident", """ "membership":{"paidMonths":["2025-01/2025-03",{"months":"2025-03","paidOn":"2025-04-01"}]} """, "membership.paidMonths[1]")]
    [InlineData("pu", "workAccident", """ "membership":{"paidMonths":[{"months":"2025-01","paid":"2025-04-01"}]} """, "membership.paidMonths[0].paid")]
    [InlineData("pu", "occupationalDisease", """ "membership":{"endedOn":"2025-01-01"},"event":{"kind":"occupationalDisease","date":"2025-08-27","employmentEndedOn":"2025-01-02"} """, "membership.endedOn")]
    [InlineData("pu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","employmentEndedOn":"2025-01-01"} """, "event.employmentEndedOn")]
    [InlineData("pu", "nonWorkDeath", """ "event":{"kind":"nonWorkDeath","date":"2025-08-27","circumstance":"commute"} """, "event.circumstance")]
    [InlineData("pu", "nonWorkDeath", """ "event":{"kind":"nonWorkDeath","date":"2025-08-27","suspicion":{}} """, "event.suspicion")]
    [InlineData("pu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","aroseOn":"2025-08-01"} """, "event.aroseOn")]
    [InlineData("pu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","broughtToFacility":true} """, "event.broughtToFacility")]
    [InlineData("bpu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","wagesPaidDuringIncapacity":1} """, "event.wagesPaidDuringIncapacity")]
    [InlineData("pu", "suddenDeathAtWork", """ "event":{"kind":"suddenDeathAtWork","date":"2025-08-27","diedOn":"2025-08-27","hoursFromAttackToDeath":24} """, "event.hoursFromAttackToDeath")]
    [InlineData("pu", "suddenDeathAtWork", """ "event":{"kind":"suddenDeathAtWork","date":"2025-08-27","diedOn":"2025-08-28","hoursFromAttackToDeath":0} """, "event.hoursFromAttackToDeath")]
    [InlineData("pu", "suddenDeathAtWork", """ "event":{"kind":"suddenDeathAtWork","date":"2025-08-27","diedOn":"2025-08-29","hoursFromAttackToDeath":24} """, "event.hoursFromAttackToDeath")]
    [InlineData("pu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","incapacity":[{"from":"2025-08-27","to":"2025-08-28"},{"from":"2025-08-28","to":"2025-08-30"}]} """, "event.incapacity[1].from")]
    [InlineData("pu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","sight":{"better":40,"worse":40.1}} """, "event.sight.worse")]
    [InlineData("pu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","sight":{"better":40,"worse":10},"losses":[{"code":"eye-one"}]} """, "event.sight")]
    [InlineData("pu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","losses":[{"code":"hand-wrist-right"},{"code":"thumb-right"}]} """, "event.losses[1]")]
    [InlineData("pu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","losses":[{"code":"thumb-right"},{"code":"thumb-right","functionLost":5}]} """, "event.losses[1]")]
    [InlineData("pu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","losses":[{"code":"eye-one","side":"left"},{"code":"eye-one","side":"right"}]} """, "event.losses[1]")]
    [InlineData("pu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","losses":[{"code":"big-toe","side":"left"},{"code":"big-toe","side":"right"},{"code":"foot-ankle-one"}]} """, "event.losses[2]")]
    [InlineData("pu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","losses":[{"code":"physical-capacity-10-25"},{"code":"physical-capacity-26-50"}]} """, "event.losses[1]")]
    [InlineData("pu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","losses":[{"code":"visual-field","measured":101}]} """, "event.losses[0].measured")]
    [InlineData("pu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","losses":[{"code":"hearing-both","functionLost":10}]} """, "event.losses[0].functionLost")]
    [InlineData("pu", "workAccident", """ "event":{"kind":"workAccident","date":"2025-08-27","losses":[{"code":"thumb-left","side":"left"}]} """, "event.losses[0].side")]
    [InlineData("pu", "workAccident", """ "expenses":{"medicalElsewhere":5} """, "expenses.medicalElsewhere")]
    public void Read_Malformed_IsAProblemAtItsPathAndNoOther(string segment, string kind, string properties, string path)
    {
        ProblemsOf(segment, kind, properties).Should().Equal(path);
    }

    private static IEnumerable<string> ProblemsOf(string segment, string kind, string properties)
    {
        string participant = properties.Contains("\"participant\"", StringComparison.Ordinal) ? "" : $$""" "participant":{"segment":"{{segment}}"}, """;
        string happened = properties.Contains("\"event\"", StringComparison.Ordinal) ? "" : $$""" "event":{"kind":"{{kind}}","date":"2025-08-27"}, """;
        JsonInput<BenefitCase> read = BenefitsJson.ReadCase($$"""{"id":"a",{{participant}}{{happened}}{{properties}}}""");
        return read.Problems.Select(problem => problem.Path);
    }
}
