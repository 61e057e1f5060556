using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.Generators;
using Xunit;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>Every output of every row is what the single assessment says of the same case.</summary>
public sealed class SingleAssessmentTests
{
    public static TheoryData<BulkMachine> Machines => [BulkMachine.Interpreted, BulkMachine.Automatic];

    [Theory]
    [MemberData(nameof(Machines))]
    public void Run_GeneratedCases_EqualsTheSingleAssessment(BulkMachine machine) =>
        Compare([.. Enumerable.Range(0, 2000).Select(CaseGenerator.FromSeed)], AssessmentOptions.Default, machine);

    [Theory]
    [MemberData(nameof(Machines))]
    public void Run_CasesWithFactsLeftOut_EqualsTheSingleAssessment(BulkMachine machine) =>
        Compare([.. Enumerable.Range(0, 3000).Select(seed => CaseGenerator.FromSeed(seed).FactsRemoved(new Random(seed)).Partial)], AssessmentOptions.Default, machine);

    [Theory]
    [MemberData(nameof(Machines))]
    public void Run_EnumeratedCases_EqualsTheSingleAssessment(BulkMachine machine) => Compare(EnumeratedCases.All, AssessmentOptions.Default, machine);

    private static void Compare(IReadOnlyList<BenefitCase> cases, AssessmentOptions options, BulkMachine machine)
    {
        CaseTable table = new BulkCases(options).TableOf(cases);
        var plan = BulkPlan.Compile(table.Table.Shape, new BulkRequest { Outputs = EveryOutput.All, Readings = options.Readings, Machine = machine });
        BulkResult result = plan.Run(table.Table);

        table.Problems.Should().BeEmpty();
        cases.Index()
            .SelectMany(item => EveryOutput.Differences(plan, result, item.Index, Assessor.Assess(item.Item, options with { FindDependence = false })))
            .Take(20)
            .Should().BeEmpty();
    }
}
