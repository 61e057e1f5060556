using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Bulk.Lowering;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Xunit;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>What a table, a column and an output accept.</summary>
public sealed class TableTests
{
    private static readonly BulkColumn TwoRows = BulkColumn.From(new byte[2]);

    public static TheoryData<string, Action> Mistakes => new()
    {
        { "a negative number of rows", () => _ = new BulkTable(-1) },
        { "a fact that is none", () => new BulkTable(2).With("event.colour", TwoRows) },
        { "a child's fact as the case's", () => new BulkTable(2).With("child.level", TwoRows) },
        { "a column of another length", () => new BulkTable(3).With("event.died", TwoRows) },
        { "a constant outside its range", () => new BulkTable(2).With("participant.jobs", 11) },
        { "an event before the law", () => new BulkTable(2).With("event.date", new NodaTime.LocalDate(2015, 6, 30)) },
        { "a range in which nothing is possible", () => new BulkTable(2).With("event.died", TwoRows.Between(2, 9)) },
        { "a range upside down", () => TwoRows.Between(2, 1) },
        { "a bitmap that is too short", () => BulkColumn.From(new byte[65], new ulong[1]) },
        { "bounds of different lengths", () => BulkColumn.Within(TwoRows, BulkColumn.From(new byte[3])) },
        { "bounds with a bitmap", () => BulkColumn.Within(TwoRows, BulkColumn.From(new byte[2], new ulong[1])) },
        { "a place for children that is not there", () => new BulkTable(2).WithChildSlots(1, TwoRows).WithChild(1, "child.level", TwoRows) },
        { "the case's fact as a child's", () => new BulkTable(2).WithChildSlots(1, TwoRows).WithChild(0, "event.died", TwoRows) },
        { "a listed child without a list", () => new BulkTable(2).WithChild("child.level", TwoRows) },
        { "children twice", () => new BulkTable(2).WithChildSlots(1, TwoRows).WithChildList(new int[3]) },
        { "too many places", () => new BulkTable(2).WithChildSlots(17, TwoRows) },
        { "offsets that begin late", () => new BulkTable(2).WithChildList(new[] { 1, 1, 1 }) },
        { "offsets that go down", () => new BulkTable(2).WithChildList(new[] { 0, 2, 1 }) },
        { "too few offsets", () => new BulkTable(2).WithChildList(new[] { 0, 1 }) },
        { "another enumeration's member", () => new BulkTable(2).With("participant.segment", EventKind.NonWorkDeath) },
        { "a member for what is no enumeration", () => new BulkTable(2).With("participant.jobs", Segment.Bpu) },
        { "a member that is none", () => new BulkTable(2).With(BulkFacts.Segment, (Segment)3) },
        { "a child's enumeration as the case's", () => new BulkTable(2).With(BulkFacts.Level, SchoolLevel.Primary) },
        { "the case's enumeration as a child's", () => new BulkTable(2).WithChildSlots(1, TwoRows).WithChild(0, BulkFacts.Segment, Segment.Bpu) },
        { "the case's enumeration as a listed child's", () => new BulkTable(2).WithChildList(new int[3]).WithChild(BulkFacts.Segment, Segment.Bpu) },
        { "a day for a number", () => new BulkTable(2).With("membership.paid-run", new NodaTime.LocalDate(1970, 1, 5)) },
        { "a truth for a day", () => new BulkTable(2).With("membership.began", true) },
        { "a truth for a number", () => new BulkTable(2).With("participant.jobs", true) },
        { "a day for a truth", () => new BulkTable(2).With("event.died", new NodaTime.LocalDate(1970, 1, 2)) },
        { "a benefit that is none", () => BulkOutput.StatusOf("jkm.colour") },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Table_GivenAMistake_IsRefused(string mistake, Action make) => make.Should().Throw<ArgumentException>(mistake);

    [Fact]
    public void Facts_OfTheCatalogue_AreThoseThatRulesOfBenefitsUse()
    {
        string[] catalogue = [.. BulkFact.All.Select(fact => fact.Id)];

        BulkRules.Encoded.Graph.Operations.Select(operation => operation.Payload).OfType<Fact>().Select(fact => fact.Id).Should().BeSubsetOf(catalogue);
        catalogue.Should().OnlyHaveUniqueItems().And.BeSubsetOf(EncodedLaw.Facts.Select(fact => fact.Id));
    }

    /// <summary>Every fact of a public enumeration has its constant, of that enumeration. The two others are codes that only cases lead to.</summary>
    [Fact]
    public void Facts_OfEnumerations_HaveATypeOfTheirOwn()
    {
        (string Id, string Members)[] typed =
        [
            .. typeof(BulkFacts).GetProperties().Select(property => (
                property.GetValue(null)!.ToString()!,
                string.Join(", ", Enum.GetValuesAsUnderlyingType(property.PropertyType.GetGenericArguments()[0]).Cast<int>().Select(number => (long)number)))),
        ];

        typed.Should().BeEquivalentTo(BulkFact.All
            .Where(fact => fact.Unit == BulkUnit.Code && fact.Id is not ("participant.wage-source" or "expenses.advanced-by"))
            .Select(fact => (fact.Id, string.Join(", ", fact.Members.Select(member => member.Number)))));
    }

    [Fact]
    public void With_AFactOfItsOwnType_IsTheSameAsItsNumber()
    {
        BulkTable slots = new BulkTable(2).WithChildSlots(1, TwoRows);
        BulkTable list = new BulkTable(2).WithChildList(new int[3]);

        new BulkTable(2).With(BulkFacts.Segment, Segment.Bpu).Shape.Should().Be(new BulkTable(2).With("participant.segment", 1).Shape);
        new BulkTable(2).With(BulkFacts.Segment, TwoRows).Shape.Should().Be(new BulkTable(2).With("participant.segment", TwoRows).Shape);
        slots.WithChild(0, BulkFacts.Level, SchoolLevel.Primary).Shape.Should().Be(slots.WithChild(0, "child.level", (long)SchoolLevel.Primary).Shape);
        list.WithChild(BulkFacts.Work, ChildWork.None).Shape.Should().Be(list.WithChild("child.work", (long)ChildWork.None).Shape);
    }

    [Fact]
    public void Status_ByItsNumber_IsThatOfAnEntitlement() =>
        Enum.GetValues<EntitlementStatus>().Select(status => ((BulkStatus)status).ToString()).Should().Equal(Enum.GetNames<EntitlementStatus>());

    [Fact]
    public void Shape_OfEqualTables_IsEqual()
    {
        BulkShape one = new BulkTable(2).With("event.died", TwoRows).With("event.kind", EventKind.NonWorkDeath).Shape;
        BulkShape same = new BulkTable(3).With("event.kind", EventKind.NonWorkDeath).With("event.died", BulkColumn.From(new byte[3])).Shape;

        same.Should().Be(one);
        same.GetHashCode().Should().Be(one.GetHashCode());
        new BulkTable(2).With("event.died", TwoRows).With("event.kind", EventKind.WorkAccident).Shape.Should().NotBe(one);
        new BulkTable(2).With("event.died", BulkColumn.From(new int[2])).With("event.kind", EventKind.NonWorkDeath).Shape.Should().NotBe(one);
    }

    [Fact]
    public void Texts_OfTablesColumnsAndResults_HoldNoValue()
    {
        BulkTable table = new BulkTable(2).With("participant.monthly-income", BulkColumn.From(new[] { 4_711_000, 815_000 }));

        table.ToString().Should().Contain("participant.monthly-income").And.NotContain("4711");
        BulkColumn.From(new[] { 4_711_000 }).ToString().Should().NotContain("4711");
    }
}
