using FluentAssertions;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;
using Xunit;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>
/// The query as text. That it gives the answers of the kernel for a million rows is checked by eng/bench-postgres, which needs a
/// database.
/// </summary>
public sealed class SqlTextTests
{
    [Fact]
    public void Of_SingleUses_IsOneSelect() => Query(
            [
                new(LaneKind.Load, new(0, 100)),
                new(LaneKind.LoadBit, Bounds.Unknown),
                new(LaneKind.Constant, Bounds.Of(18), Number: 18),
                new(LaneKind.AtMost, Bounds.Unknown, 2, 0),
                new(LaneKind.And, Bounds.Unknown, 1, 3),
                new(LaneKind.AsNumber, Bounds.Unknown, 4),
            ],
            5)
        .Should().Be("""
            SELECT id,
              CASE WHEN ((age IS NOT NULL) AND (18 <= COALESCE(CAST(age AS BIGINT), 0))) THEN 1 ELSE 0 END AS answer
            FROM persons

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Of_ValueUsedTwice_IsAColumnOfALayer() => Query(
            [
                new(LaneKind.Load, new(-50, 100)),
                new(LaneKind.Constant, Bounds.Of(7), Number: 7),
                new(LaneKind.Multiply, new(-350, 700), 0, 1),
                new(LaneKind.DivideDown, new(-117, 233), 2, Number: 3),
                new(LaneKind.Subtract, new(-1000, 1000), 3, 0),
                new(LaneKind.Maximum, new(-117, 1000), 4, 3),
            ],
            5)
        .Should().Be("""
            WITH layer1 AS (
              SELECT id,
                age,
                CASE WHEN (COALESCE(CAST(age AS BIGINT), (-50)) * 7) >= 0 THEN (COALESCE(CAST(age AS BIGINT), (-50)) * 7) / 3 ELSE -1 - (-1 - (COALESCE(CAST(age AS BIGINT), (-50)) * 7)) / 3 END AS v3
              FROM persons LIMIT 9223372036854775807)
            SELECT id,
              CASE WHEN (v3 - COALESCE(CAST(age AS BIGINT), (-50))) >= v3 THEN (v3 - COALESCE(CAST(age AS BIGINT), (-50))) ELSE v3 END AS answer
            FROM layer1

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Of_TableAndExtremes_AreWrittenAsNumbersThatADatabaseTakes() => Query(
            [
                new(LaneKind.Load, new(0, 100)),
                new(LaneKind.Lookup, new(long.MinValue, 2), 0, Table: new([(0, long.MinValue), (10, -1), (20, 2)])),
            ],
            1)
        .Should().Be("""
            SELECT id,
              CASE WHEN COALESCE(CAST(age AS BIGINT), 0) >= 20 THEN 2 WHEN COALESCE(CAST(age AS BIGINT), 0) >= 10 THEN (-1) ELSE (-9223372036854775807 - 1) END AS answer
            FROM persons

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Of_NumbersAsWritten_AreAddedWith64Bits() => Query(
            [
                new(LaneKind.LoadBit, Bounds.Unknown),
                new(LaneKind.Constant, Bounds.Of(2_000_000_000), Number: 2_000_000_000),
                new(LaneKind.AsNumber, Bounds.Unknown, 0),
                new(LaneKind.Multiply, new(0, 2_000_000_000), 2, 1),
                new(LaneKind.Add, new(2_000_000_000, 4_000_000_000), 3, 1),
            ],
            4)
        .Should().Contain("((CAST(CASE WHEN (age IS NOT NULL) THEN 1 ELSE 0 END AS BIGINT) * 2000000000) + 2000000000)");

    private static string Query(LaneOperation[] operations, int output) => SqlText.Of(
        new(operations, [LaneWidth.Int32], 1, [new(output, LaneWidth.Int64)]),
        new("persons", "id", ["age"], ["age"], ["answer"]));
}
