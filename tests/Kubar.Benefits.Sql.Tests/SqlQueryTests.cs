using FluentAssertions;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Bulk.Lowering;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Tests.Bulk;
using Kubar.Benefits.Tests.Rules;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Sql.Tests;

/// <summary>The query, run in real engines, gives in every row what the plan gives, which other tests compare with the single assessment.</summary>
public sealed class SqlQueryTests
{
    private const int Rows = 120;

    private static readonly SqlTable Deaths = new("deaths", "id");

    /// <summary>The engines that come as a package. That of PostgreSQL is asked by eng/bench-postgres; its text is that of SQLite.</summary>
    public static TheoryData<SqlDialect> Embedded => [SqlDialect.Sqlite, SqlDialect.DuckDb];

    private static ValueList<BulkOutput> Everything { get; } =
    [
        .. EncodedLaw.Benefits.SelectMany(benefit => (IEnumerable<BulkOutput>)
        [
            BulkOutput.StatusOf(benefit.Id), BulkOutput.AmountOf(benefit.Id), BulkOutput.AtLeastOf(benefit.Id), BulkOutput.AtMostOf(benefit.Id),
            BulkOutput.ScheduledOf(benefit.Id), BulkOutput.PayeeOf(benefit.Id), BulkOutput.PaidByEmployerOf(benefit.Id), BulkOutput.ReasonsOf(benefit.Id),
        ]),
        BulkOutput.Reasons, BulkOutput.PayableNow, BulkOutput.Deferred, BulkOutput.Scheduled, BulkOutput.Net, BulkOutput.Jkk, BulkOutput.Jkm,
        BulkOutput.ArrearsMonths, BulkOutput.ArrearsAmount, BulkOutput.ArrearsDeducted,
    ];

    [Theory]
    [MemberData(nameof(Embedded))]
    public void Of_RandomFacts_GivesWhatThePlanGives(SqlDialect dialect) => Same(Columns.Random(Rows, seed: 41), dialect);

    [Theory]
    [MemberData(nameof(Embedded))]
    public void Of_RandomFactsOfWhichSomeAreNull_GivesWhatThePlanGives(SqlDialect dialect) => Same(Columns.Random(Rows, seed: 42, unknown: 25), dialect);

    [Theory]
    [MemberData(nameof(Embedded))]
    public void Of_FactsWithinBounds_GivesWhatThePlanGives(SqlDialect dialect)
    {
        BulkTable random = Columns.Random(Rows, seed: 43);
        Same(
            random.With("arrears.months", Bounds(random, "arrears.months", 3)).With("participant.monthly-income", Bounds(random, "participant.monthly-income", 500_000)),
            dialect);
    }

    [Theory]
    [MemberData(nameof(Embedded))]
    public void Of_ValuesOutsideTheirRange_DoesNotAssessTheirRowsAlone(SqlDialect dialect)
    {
        BulkTable table = new BulkTable(6)
            .With(BulkFacts.EventKind, EventKind.NonWorkDeath)
            .With("event.date", new LocalDate(2026, 1, 2))
            .With(BulkFacts.Segment, BulkColumn.From(new byte[] { 1, 3, 1, 1, 1, 1 }))
            .With("arrears.months", BulkColumn.Within(BulkColumn.From(new byte[] { 1, 1, 3, 1, 1, 1 }), BulkColumn.From(new[] { 2, 2, 2, 999_999, 2, 2 })))
            .WithChildSlots(1, BulkColumn.From(new byte[] { 0, 0, 0, 0, 1, 2 }))
            .WithChild(0, "child.level", BulkColumn.From(new byte[] { 99, 3, 3, 3, 99, 3 }));

        long[][] answers = Same(table, dialect);

        answers.Select(row => row.All(number => number == 0)).Should().Equal(false, true, true, true, true, true);
    }

    [Theory]
    [MemberData(nameof(Embedded))]
    public void Of_NullInAColumnThatIsKnown_DoesNotAssessTheRow(SqlDialect dialect)
    {
        BulkTable table = new BulkTable(1).With(BulkFacts.EventKind, EventKind.NonWorkDeath).With("event.died-on", BulkColumn.From(new[] { BulkColumn.DayNumber(new(2026, 1, 2)) }));
        var query = SqlQuery.Of(table.Shape, new() { Outputs = [BulkOutput.StatusOf("jkm.funeral"), BulkOutput.AtMostOf("jkm.funeral")] }, Deaths, dialect);
        using var database = new Database(dialect);
        database.Load(query, Deaths.Name, table);

        long[] known = database.Ask(query.Text)[0];
        database.Execute("UPDATE deaths SET event_died_on = NULL");
        long[] missing = database.Ask(query.Text)[0];

        known.Should().Equal((long)BulkStatus.Undetermined, 10_000_000);
        missing.Should().Equal(0, 0);
    }

    [Theory]
    [MemberData(nameof(Embedded))]
    public void Of_OtherReadingsAndRulebook_GivesWhatThePlanGives(SqlDialect dialect)
    {
        var value = new ParameterValue(new LocalDate(2015, 7, 1), null, 7, new Citation("Usulan", "-", Grade.D), new LocalDate(2026, 11, 22));
        var request = new BulkRequest
        {
            Outputs = Everything,
            Readings = ReadingCatalogue.All.Where(reading => reading.Alternatives.Count > 1).Aggregate(Readings.Default, (readings, reading) => readings.With(reading.Alternatives[1])),
            Rulebook = Rulebook.Law.With(new("usulan", "a proposal"), "arrears.max-months", value),
        };

        Same(Columns.Random(Rows, seed: 44, unknown: 10), dialect, request);
    }

    /// <summary>
    /// Every figure and table with a made-up second period; but for the rates of incapacity, which over facts anywhere in their
    /// ranges would no longer fit 64 bits.
    /// </summary>
    [Theory]
    [MemberData(nameof(Embedded))]
    public void Of_SecondPeriodsOfAllFigures_GivesWhatThePlanGives(SqlDialect dialect) =>
        Same(Columns.Random(Rows, seed: 46), dialect, new BulkRequest { Outputs = Everything, Rulebook = SecondPeriods.OfAll(new LocalDate(2021, 6, 1), but: "jkk.temporary-incapacity.months") });

    /// <summary>Another condition, a new benefit, other figures and brackets.</summary>
    [Theory]
    [MemberData(nameof(Embedded))]
    public void Of_AMadeUpRegulation_GivesWhatThePlanGives(SqlDialect dialect) => Same(
        Columns.Random(Rows, seed: 47).With("event.date", new LocalDate(2027, 5, 10)),
        dialect,
        new BulkRequest { Outputs = [.. Everything, new BulkOutput<long>(BulkOutputKind.AtMost, Permenaker9.Allowance.Id)], Rulebook = Permenaker9.Book });

    [Fact]
    public void Of_APostgreSqlQuery_IsThatOfSqlite()
    {
        BulkShape shape = Columns.Random(1, seed: 45, unknown: 50).Shape;
        var request = new BulkRequest { Outputs = Everything };

        SqlQuery.Of(shape, request, Deaths, SqlDialect.PostgreSql).Text.Should().Be(SqlQuery.Of(shape, request, Deaths, SqlDialect.Sqlite).Text);
    }

    [Fact]
    public void Of_AColumnWithABitmap_SaysItCanBeNullAndWhatItHolds()
    {
        BulkTable table = new BulkTable(0)
            .With(BulkFacts.EventKind, EventKind.NonWorkDeath)
            .With("scholarship.day", BulkColumn.From(Array.Empty<int>(), Array.Empty<ulong>()))
            .WithChildSlots(2, BulkColumn.From(Array.Empty<byte>()))
            .WithChild(1, BulkFacts.Level, SchoolLevel.Primary)
            .WithChild(0, "child.level", BulkColumn.From(Array.Empty<byte>()));

        var query = SqlQuery.Of(table.Shape, new() { Outputs = [BulkOutput.StatusOf("jkm.scholarship"), BulkOutput.ReasonsOf("jkm.scholarship")] }, Deaths, SqlDialect.DuckDb);

        query.Columns.Should().Contain(new SqlColumn("scholarship_day", SqlColumnKind.Value, "scholarship.day", null, true, BulkFact.Find("scholarship.day").Least, BulkFact.Find("scholarship.day").Greatest));
        query.Columns.Should().Contain(new SqlColumn("child1_level", SqlColumnKind.Value, "child.level", 0, false, 1, 7));
        query.Columns.Should().Contain(new SqlColumn("children", SqlColumnKind.Children, null, null, false, 0, 2));
        query.Columns.Should().NotContain(column => column.Name == "event_kind" || column.Name == "child2_level", "a value for all rows stands in the query");
        query.Outputs.Select(output => output.Name).Should().Equal("status_jkm_scholarship", "reasons_jkm_scholarship");
        query.Reasons.Should().Equal(BulkPlan.Compile(table.Shape, query.Outputs.Select(output => output.Output).ToValueList()).Reasons);
    }

    [Fact]
    public void Of_AListOfChildrenOrAnUnknownDialect_IsRefused()
    {
        BulkShape list = new BulkTable(1).WithChildList(new int[2]).Shape;
        var request = new BulkRequest { Outputs = [BulkOutput.Net] };
        Action ofList = () => SqlQuery.Of(list, request, Deaths, SqlDialect.Sqlite);
        Action unknown = () => SqlQuery.Of(new BulkTable(1).Shape, request, Deaths, (SqlDialect)9);
        Action day = () => SqlQuery.DayNumber((SqlDialect)9, "died_on");

        ofList.Should().Throw<ArgumentException>();
        unknown.Should().Throw<ArgumentOutOfRangeException>();
        day.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [MemberData(nameof(Embedded))]
    public void DayNumber_OfADate_IsThatOfAColumn(SqlDialect dialect)
    {
        LocalDate[] days = [new(1900, 1, 1), new(1969, 12, 31), new(1970, 1, 1), new(2015, 7, 1), new(2024, 2, 29), new(2199, 12, 31)];
        using var database = new Database(dialect);
        string Date(LocalDate day) => dialect == SqlDialect.DuckDb ? $"DATE '{day:uuuu-MM-dd}'" : $"'{day:uuuu-MM-dd}'";

        string columns = string.Join(", ", days.Select((day, index) => $"{SqlQuery.DayNumber(dialect, Date(day))} AS day{index}"));

        database.Ask($"SELECT 0 AS id, {columns}")[0].Should().Equal(days.Select(day => (long)BulkColumn.DayNumber(day)));
    }

    /// <summary>Division is the one operation that databases do in different ways.</summary>
    [Theory]
    [MemberData(nameof(Embedded))]
    public void Of_ADivisionOfNumbersBelowZero_RoundsDown(SqlDialect dialect)
    {
        LaneOperation[] operations =
        [
            new(LaneKind.Load, new(0, 300)),
            new(LaneKind.Constant, Expressions.Bounds.Of(150), Number: 150),
            new(LaneKind.Subtract, new(-150, 150), 0, 1),
            new(LaneKind.DivideDown, new(-22, 21), 2, Number: 7),
            new(LaneKind.DivideDown, new(0, 42), 0, Number: 7),
            new(LaneKind.Lookup, new(long.MinValue, 2), 0, Table: new([(0, long.MinValue), (10, -1), (20, 2)])),
        ];
        short[] values = [.. Enumerable.Range(0, 301).Select(value => (short)value)];
        BulkTable table = new BulkTable(301).With("participant.age-at-registration", BulkColumn.From(values));
        FactPlace age = table.Shape.Facts.Single().Key;
        var rules = new LoweredRules(
            new(operations, [LaneWidth.Int16], 0, [new(3, LaneWidth.Int64), new(4, LaneWidth.Int64), new(5, LaneWidth.Int64)]),
            [LaneInput.OfFact(age, LaneWidth.Int16)],
            []);
        using var database = new Database(dialect);
        database.Execute("CREATE TABLE persons (id BIGINT, participant_age_at_registration BIGINT)");
        database.Execute($"INSERT INTO persons VALUES {string.Join(", ", values.Select(value => $"({value}, {value})"))}");

        string query = SqlWriter.Of(rules, new(new(table.Shape, rules, null, [])), ["down", "whole", "found"], new("persons", "id"), dialect);

        database.Ask(query).Should().BeEquivalentTo(
            values.Select(value => new[] { (value - 150 - ((((value - 150) % 7) + 7) % 7)) / 7, value / 7L, value < 10 ? long.MinValue : value < 20 ? -1 : 2 }),
            options => options.WithStrictOrdering());
    }

    private static BulkColumn Bounds(BulkTable table, string id, int wide)
    {
        var fact = BulkFact.Find(id);
        BulkColumn least = table.ColumnOf(new(fact.Fact, FactPlace.None))!;
        return BulkColumn.Within(least, BulkColumn.From(Enumerable.Range(0, Rows).Select(row => Math.Min(fact.Greatest, least.Values[row] + (row % 3 * wide))).ToArray()));
    }

    private static long[][] Same(BulkTable table, SqlDialect dialect, BulkRequest? request = null)
    {
        request ??= new() { Outputs = Everything };
        var plan = BulkPlan.Compile(table.Shape, request);
        BulkResult result = plan.Run(table);
        var query = SqlQuery.Of(table.Shape, request, Deaths, dialect);
        using var database = new Database(dialect);
        database.Load(query, Deaths.Name, table);

        long[][] answers = database.Ask(query.Text);

        answers.Should().HaveCount(table.Rows);
        query.Outputs.Index().SelectMany(output => answers.Index()
                .Where(row => row.Item[output.Index] != ValueOf(result, output.Item.Output, row.Index))
                .Select(row => $"row {row.Index} {output.Item.Name}: {row.Item[output.Index]} instead of {ValueOf(result, output.Item.Output, row.Index)}"))
            .Take(20)
            .Should().BeEmpty();
        return answers;
    }

    private static long ValueOf(BulkResult result, BulkOutput output, int row) => output switch
    {
        BulkOutput<byte> bytes => result.Of(bytes)[row],
        BulkOutput<int> numbers => result.Of(numbers)[row],
        BulkOutput<ulong> sets => unchecked((long)result.Of(sets)[row]),
        _ => result.Of((BulkOutput<long>)output)[row],
    };
}
