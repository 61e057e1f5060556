using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Properties;
using Xunit;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>Every output of every row is what the single assessment says of the same case, whatever the machine and the form of the table.</summary>
public sealed class SingleAssessmentTests
{
    private static readonly int Rows = int.TryParse(Environment.GetEnvironmentVariable("KUBAR_BULK_ROWS"), out int rows) ? rows : 2_000;

    public static TheoryData<BulkMachine> Machines => [BulkMachine.Interpreted, BulkMachine.Automatic];

    // A plan is compiled for each: all of them in the checks before a change lands.
    public static TheoryData<string> Alternatives =>
        [.. Setting.Some(ReadingCatalogue.All.SelectMany(reading => reading.Alternatives.Skip(1)), every: 10).Select(alternative => alternative.ToString())];

    [Theory]
    [MemberData(nameof(Machines))]
    public void Run_GeneratedCases_EqualsTheSingleAssessment(BulkMachine machine) => Compare(Generated(0, Setting.Share(1000)), AssessmentOptions.Default, machine);

    [Theory]
    [MemberData(nameof(Machines))]
    public void Run_CasesWithFactsLeftOut_EqualsTheSingleAssessment(BulkMachine machine) => Compare(Partial(0, Setting.Share(1500)), AssessmentOptions.Default, machine);

    [Theory]
    [MemberData(nameof(Machines))]
    public void Run_EnumeratedCases_EqualsTheSingleAssessment(BulkMachine machine) => Compare([.. Setting.Some(EnumeratedCases.All, every: 10)], AssessmentOptions.Default, machine);

    [Theory]
    [MemberData(nameof(Machines))]
    public void Run_ChildrenInSlots_EqualsTheSingleAssessment(BulkMachine machine)
    {
        IReadOnlyList<BenefitCase> cases = [.. Generated(5000, Setting.Share(400)), .. Partial(6000, Setting.Share(800))];

        Compare(cases, SlotTable.Of(cases, AssessmentOptions.Default), AssessmentOptions.Default, machine);
    }

    /// <summary>One kind of event and one day for all: what cannot happen is folded away.</summary>
    [Theory]
    [MemberData(nameof(Machines))]
    public void Run_OneKindAndDay_EqualsTheSingleAssessment(BulkMachine machine)
    {
        foreach (IGrouping<EventKind, BenefitCase> cases in Partial(8000, Setting.Share(400)).Concat(Generated(9000, Setting.Share(400))).GroupBy(one => one.Event.Kind))
        {
            Compare([.. cases], AssessmentOptions.Default, machine);
        }

        foreach (BenefitCase one in Generated(9400, Setting.Share(60)))
        {
            Compare([one, one with { Id = "again" }], AssessmentOptions.Default, machine);
        }
    }

    /// <summary>As many cases as <c>KUBAR_BULK_ROWS</c> says, such as 1000000, in batches with half of their facts or all.</summary>
    [Fact]
    public void Run_ManyCases_EqualsTheSingleAssessment()
    {
        const int batch = 1000;
        var edge = new BulkCases();
        var plans = new BulkPlanCache();
        for (int first = 0; first < Rows; first += batch)
        {
            IReadOnlyList<BenefitCase> cases = (first / batch) % 2 == 0 ? Generated(100_000 + first, batch) : Partial(100_000 + first, batch);
            BulkTable table = edge.TableOf(cases).Table;
            BulkPlan plan = plans.PlanFor(table.Shape, new() { Outputs = EveryOutput.All });
            Compare(cases, plan, plan.Run(table), AssessmentOptions.Default);
        }

        plans.Count.Should().BeLessThanOrEqualTo(10, "the shapes of batches settle");
    }

    [Theory]
    [MemberData(nameof(Alternatives))]
    public void Run_AnotherReading_EqualsTheSingleAssessment(string chosen)
    {
        ReadingCatalogue.TryParse(chosen, out ReadingAlternative? alternative).Should().BeTrue();
        var options = new AssessmentOptions { Readings = Readings.Default.With(alternative!) };

        Compare([.. Generated(20_000, Setting.Share(60)), .. Partial(30_000, Setting.Share(60))], options, BulkMachine.Automatic);
    }

    internal static IReadOnlyList<BenefitCase> Generated(int first, int count) => [.. Enumerable.Range(first, count).Select(CaseGenerator.FromSeed)];

    internal static IReadOnlyList<BenefitCase> Partial(int first, int count) =>
        [.. Enumerable.Range(first, count).Select(seed => CaseGenerator.FromSeed(seed).FactsRemoved(new Random(seed)).Partial)];

    private static void Compare(IReadOnlyList<BenefitCase> cases, AssessmentOptions options, BulkMachine machine)
    {
        CaseTable table = new BulkCases(options).TableOf(cases);

        table.Problems.Should().BeEmpty();
        Compare(cases, table.Table, options, machine);
    }

    private static void Compare(IReadOnlyList<BenefitCase> cases, BulkTable table, AssessmentOptions options, BulkMachine machine)
    {
        var plan = BulkPlan.Compile(table.Shape, new BulkRequest { Outputs = EveryOutput.All, Readings = options.Readings, Machine = machine });
        Compare(cases, plan, plan.Run(table), options);
    }

    private static void Compare(IReadOnlyList<BenefitCase> cases, BulkPlan plan, BulkResult result, AssessmentOptions options) =>
        cases.Index()
            .SelectMany(item => EveryOutput.Differences(plan, result, item.Index, Assessor.Assess(item.Item, options with { FindDependence = false })))
            .Take(20)
            .Should().BeEmpty();
}
