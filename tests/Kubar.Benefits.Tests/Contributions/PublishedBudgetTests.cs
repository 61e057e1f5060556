using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Data;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Contributions;

/// <summary>Every published programme budget, recomputed: workers and months at the lowest bracket, paid from public budgets.</summary>
public sealed partial class PublishedBudgetTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> _rows = CsvFile.Read("published-budgets.csv");

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, _rows.Count)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Budget_PublishedProgramme_IsWhatItsRowSays(int index)
    {
        IReadOnlyDictionary<string, string> row = _rows[index];
        YearMonth first = FirstMonth(row["period"]);
        ContributionCase given = Given.Bpu(first, 1_000_000, row["area"].Contains("provinsi", StringComparison.Ordinal) ? ContributionPayer.Province : ContributionPayer.Regency) with
        {
            Workers = int.Parse(row["workers"], CultureInfo.InvariantCulture),
            Months = new(first, first.PlusMonths(int.Parse(row["months"], CultureInfo.InvariantCulture) - 1)),
        };

        ContributionTotals totals = ContributionAssessor.Assess(given).Totals;

        totals.Whole.Amount.Should().Be(new Rupiah(Number(row["recomputed_idr"])!.Value));
        totals.Jkk.AtLeast.Value.Should().Be(totals.Whole.AtLeast.Value / 168 * 100, "10,000 of 16,800 goes to JKK");
        if (Number(row["published_budget_idr"]) is { } published)
        {
            (published - totals.Whole.AtLeast.Value).Should().Be(Number(row["difference_idr"]));
        }
    }

    [Fact]
    public void Rows_PublishedExactly_AreThere() =>
        _rows.Where(row => row["note"] == "exact").Should().NotBeEmpty().And.OnlyContain(row => row["published_budget_idr"] == row["recomputed_idr"]);

    private static long? Number(string text) => text.Length == 0 ? null : long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>The year and, where it is told, the month in which the programme begins; a projection is for this year.</summary>
    private static YearMonth FirstMonth(string period)
    {
        Match match = Begin().Match(period);
        int month = match.Groups["month"].Value switch { "Oct" => 10, "Jun" => 6, "Apr" => 4, _ => 1 };
        return new(match.Success ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : 2026, month);
    }

    [GeneratedRegex(@"^(?<year>\d{4})( \((?<month>Oct|Jun|Apr)-)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Begin();
}
