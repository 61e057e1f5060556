using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Cases;
using Xunit;

namespace Kubar.Benefits.Cli.Tests;

/// <summary>What remains of a child's scholarship, by the school years already used (Permenaker 5/2021 Pasal 107).</summary>
public sealed class CaseTableScholarshipTests
{
    /// <summary>In thousands of rupiah, from the start of kindergarten to the end of higher education.</summary>
    private static readonly long[] _remaining =
    [
        87_000, 85_500, 84_000, 82_500, 81_000, 79_500, 78_000, 76_500, 75_000, 73_000,
        71_000, 69_000, 66_000, 63_000, 60_000, 48_000, 36_000, 24_000, 12_000, 0,
    ];

    private static readonly (string Level, int Years)[] _levels =
        [("kindergarten", 2), ("primary", 6), ("juniorSecondary", 3), ("seniorSecondary", 3), ("tertiary", 5)];

    private static readonly (string Level, int? YearsLeft)[] _positions =
    [
        .. _levels.SelectMany(level => Enumerable.Range(0, level.Years).Select(used => (level.Level, (int?)(level.Years - used)))),
        ("finished", null),
    ];

    public static TheoryData<int, string, int?, long> Positions
    {
        get
        {
            var data = new TheoryData<int, string, int?, long>();
            for (int used = 0; used < _positions.Length; used++)
            {
                data.Add(used, _positions[used].Level, _positions[used].YearsLeft, _remaining[used] * 1_000);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Positions))]
    public void Assess_SchoolYearsUsed_LeavesTheRestOf87Million(int used, string level, int? yearsLeft, long remaining)
    {
        JsonElement assessment = CaseTableBoundaryTests.Assess([CaseOf(level, yearsLeft)])[0];

        assessment.Entitlement("jkk.scholarship")!.Value.WithSchedule().Should().Be(remaining);
        (assessment.Total("payableNow") + assessment.Total("scheduled") - 70_000_000).Should().Be(remaining);
        assessment.Entitlement("jkk.scholarship")!.Value.Schedule().Should().HaveCount(_remaining.Length - 1 - used);
    }

    /// <summary>The child is 2 years old at every level, so that the age limit never cuts.</summary>
    private static object CaseOf(string level, int? yearsLeft) => new
    {
        id = $"{level} {yearsLeft}",
        participant = new { segment = "bpu", monthlyIncome = 1_000_000, paidBy = "regency" },
        membership = new { registeredOn = "2024-01-02", paidMonths = new[] { "2024-01/2025-08" } },
        @event = new { kind = "workAccident", date = "2025-08-27", diedOn = "2025-08-27" },
        family = new { spouse = true, children = new[] { new { birthDate = "2023-01-15", level, yearsLeft } } },
    };
}
