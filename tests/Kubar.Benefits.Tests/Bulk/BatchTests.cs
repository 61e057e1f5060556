using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Properties;
using Xunit;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>Batches of any composition in any order: empty, malformed, under other readings, from several threads at once.</summary>
public sealed class BatchTests
{
    private static readonly BulkOutput<byte> Funeral = BulkOutput.StatusOf("jkm.funeral");

    private static BenefitCase[] Good => [.. Enumerable.Range(0, 70).Select(CaseGenerator.FromSeed)];

    private static BenefitCase[] Bad => [.. Good.Select(one => one with { Id = "" })];

    private static BenefitCase[] Mixed => [.. Good.Index().Select(one => one.Index % 3 == 0 ? one.Item with { Id = "" } : one.Item)];

    private static BenefitCase[] Partial => [.. SingleAssessmentTests.Partial(40_000, 70)];

    public static TheoryData<string> Orders =>
    [
        // Every sixth has each kind in each place.
        .. Setting.Some(from first in "GBMPN" from second in "GBMPN" select string.Concat(first, second, 'P', second), every: 6),
    ];

    [Theory]
    [MemberData(nameof(Orders))]
    public void TableOf_BatchesInAnyOrder_AnswersEachCaseAsByItself(string order)
    {
        var edge = new BulkCases();
        var plans = new BulkPlanCache();
        foreach (char kind in order)
        {
            BenefitCase[] cases = kind switch { 'G' => Good, 'B' => Bad, 'M' => Mixed, 'P' => Partial, _ => [] };

            CaseTable batch = edge.TableOf(cases);
            BulkResult result = plans.PlanFor(batch.Table.Shape, new() { Outputs = [Funeral], Machine = BulkMachine.Interpreted }).Run(batch.Table);

            result.Of(Funeral).ToArray().Should().Equal(cases.Select(SingleStatus), $"batch {kind} of {order}");
            batch.Problems.Select(problem => problem.Row).Should().Equal(cases.Index().Where(one => one.Item.Id.Length == 0).Select(one => one.Index));
        }
    }

    [Fact]
    public void TableOf_ABatchOfTheMalformedBehindOthers_FitsTheirPlan()
    {
        var edge = new BulkCases();
        CaseTable before = edge.TableOf([.. Good, .. Partial]);
        var plan = BulkPlan.Compile(before.Table.Shape, [Funeral]);

        CaseTable malformed = edge.TableOf(Bad);

        malformed.Table.Shape.Should().Be(before.Table.Shape, "the plan of a roster serves on");
        plan.Run(malformed.Table).Of(Funeral).ToArray().Should().HaveCount(70).And.OnlyContain(status => status == (byte)BulkStatus.NotAssessed);
        plan.RejectedValues(malformed.Table).Should().BeEmpty("no value was looked at");
    }

    [Fact]
    public void Run_NoRows_FitsEveryPlan()
    {
        BulkTable full = new BulkCases().TableOf([.. Good, .. Partial]).Table;
        var plan = BulkPlan.Compile(full.Shape, EveryOutput.All);

        foreach (BulkTable empty in new[] { new BulkTable(0), new BulkCases().TableOf([]).Table, new BulkTable(0).WithChildList(new int[1], Array.Empty<ulong>()) })
        {
            plan.Run(empty).Rows.Should().Be(0);
            plan.Run(empty).Of(Funeral).IsEmpty.Should().BeTrue();
            plan.RejectedValues(empty).Should().BeEmpty();
        }
    }

    [Fact]
    public void Shape_OfAnEmptyBitmap_IsThatOfABitmap()
    {
        BulkColumn some = BulkColumn.From(new byte[1], new ulong[1]);
        BulkColumn none = BulkColumn.From(Array.Empty<byte>(), Array.Empty<ulong>());

        new BulkTable(0).With("event.died", none).Shape.Should().Be(new BulkTable(1).With("event.died", some).Shape);
        new BulkTable(0).WithChildList(new int[1], Array.Empty<ulong>()).Shape.Should().Be(new BulkTable(1).WithChildList(new int[2], new ulong[1]).Shape);
        new BulkTable(1).WithChildList(new int[2]).WithChild("child.level", none).Shape
            .Should().Be(new BulkTable(1).WithChildList(new[] { 0, 1 }).WithChild("child.level", some).Shape, "a batch in which nobody has children");
        new BulkTable(0).With("event.died", BulkColumn.From(Array.Empty<byte>())).Shape.Should().NotBe(new BulkTable(1).With("event.died", some).Shape);
    }

    [Fact]
    public void Run_NoChildInAListWithABitmap_IsAssessed()
    {
        BulkTable table = new BulkTable(1)
            .With(BulkFacts.EventKind, EventKind.NonWorkDeath)
            .With("event.date", new NodaTime.LocalDate(2026, 1, 2))
            .WithChildList(new int[2])
            .WithChild("child.level", BulkColumn.From(Array.Empty<byte>(), Array.Empty<ulong>()));

        BulkResult result = BulkPlan.Compile(table.Shape, [BulkOutput.StatusOf("jkm.scholarship")]).Run(table);

        result.Of(BulkOutput.StatusOf("jkm.scholarship"))[0].Should().Be((byte)BulkStatus.NotOwed);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Run_FactsDerivedUnderOtherReadings_IsRefused(bool readingIsThePlans)
    {
        ReadingAlternative other = ReadingCatalogue.All.First(reading => reading.Alternatives.Count > 1).Alternatives[1];
        var options = new AssessmentOptions { Readings = Readings.Default.With(other) };
        BulkTable table = (readingIsThePlans ? new BulkCases() : new BulkCases(options)).TableOf(Good).Table;
        BulkPlan Plan(bool differs) => BulkPlan.Compile(table.Shape, new BulkRequest { Outputs = [Funeral], Readings = differs ? options.Readings : Readings.Default });

        Action run = () => Plan(readingIsThePlans).Run(table);
        Action runChanged = () => Plan(readingIsThePlans).Run(table.With("event.died", true));
        Action reject = () => Plan(readingIsThePlans).RejectedValues(table);

        run.Should().Throw<ArgumentException>().WithMessage($"*{other}*");
        runChanged.Should().Throw<ArgumentException>("a table keeps what it was made of");
        reject.Should().Throw<ArgumentException>();
        Plan(!readingIsThePlans).Run(table).Of(Funeral).Length.Should().Be(Good.Length, "under the same readings it runs");
    }

    /// <summary>Figures laid over the law reach facts and rules alike, as in a single assessment; a plan for the law refuses them.</summary>
    [Fact]
    public void Run_UnderFiguresLaidOverTheLaw_EqualsTheSingleAssessment()
    {
        var value = new ParameterValue(new NodaTime.LocalDate(2016, 1, 1), null, 6, new Citation("Usulan", "-", Grade.D), new NodaTime.LocalDate(2026, 11, 22));
        var options = new AssessmentOptions { Rulebook = Rulebook.Law.With(new("usulan", "a proposal"), "arrears.max-months", value) };
        BenefitCase[] cases = [.. Good, .. Partial];
        BulkTable table = new BulkCases(options).TableOf(cases).Table;
        var plan = BulkPlan.Compile(table.Shape, new BulkRequest { Outputs = EveryOutput.All, Rulebook = options.Rulebook });
        Action byTheLaw = () => BulkPlan.Compile(table.Shape, EveryOutput.All).Run(table);

        BulkResult result = plan.Run(table);

        cases.Index().SelectMany(one => EveryOutput.Differences(plan, result, one.Index, Assessor.Assess(one.Item, options with { FindDependence = false }))).Should().BeEmpty();
        byTheLaw.Should().Throw<ArgumentException>().WithMessage("*rulebook*");
    }

    [Fact]
    public void TableOf_FromManyThreads_AnswersAsFromOne()
    {
        var edge = new BulkCases();
        var plans = new BulkPlanCache();
        int batches = Setting.Share(100);
        byte[] expected = [.. Enumerable.Range(0, 4 * batches).Select(Case).Select(SingleStatus)];
        byte[] found = new byte[expected.Length];

        Parallel.For(0, batches, new() { MaxDegreeOfParallelism = 8 }, batch =>
        {
            BulkTable table = edge.TableOf([.. Enumerable.Range(4 * batch, 4).Select(Case)]).Table;
            plans.PlanFor(table.Shape, new() { Outputs = [Funeral], Machine = BulkMachine.Interpreted }).Run(table).Of(Funeral).CopyTo(found.AsSpan(4 * batch));
        });

        found.Should().Equal(expected);
    }

    private static BenefitCase Case(int seed) => seed % 3 == 0 ? SingleAssessmentTests.Partial(50_000 + seed, 1)[0] : CaseGenerator.FromSeed(50_000 + seed);

    private static byte SingleStatus(BenefitCase one) => Assessor.TryAssess(one, new() { FindDependence = false }, out Assessment? assessment, out _)
        ? (byte)(assessment.Entitlements.FirstOrDefault(entitlement => entitlement.Benefit.Id == "jkm.funeral")?.Status ?? EntitlementStatus.NotOwed)
        : (byte)BulkStatus.NotAssessed;
}
