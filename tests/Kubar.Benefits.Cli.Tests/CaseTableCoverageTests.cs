using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Cases;
using Kubar.Benefits.Tests.Data;
using Xunit;

namespace Kubar.Benefits.Cli.Tests;

/// <summary>The table of cases holds every published case, with the figures of <c>published-cases.csv</c>.</summary>
public sealed class CaseTableCoverageTests
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> _rows =
        CsvFile.Read("published-cases.csv").ToDictionary(row => row["id"], StringComparer.Ordinal);

    private static readonly IReadOnlyDictionary<string, CaseFile> _files =
        CaseFile.All("published").ToDictionary(file => file.Id, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. _files.Keys];

    [Fact]
    public void Table_PublishedCases_AreAllThere() =>
        _files.Keys.Should().BeEquivalentTo(_rows.Keys);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Table_PublishedCase_AgreesWithThePrintedRow(string id)
    {
        CaseFile file = _files[id];
        IReadOnlyDictionary<string, string> row = _rows[id];
        long total = long.Parse(row["total_published_idr"]);

        file.Place.Should().Be(row["place"]);
        file.Agreement.Should().Be(row["agreement"]);
        file.Assumptions.Should().NotBeEmpty();
        if (file.TotalNotRecomputed is null && row["total_recomputed_idr"] is { Length: > 0 } recomputed)
        {
            file.Ways.SelectMany(way => way.Published).Should().Contain(
                published => published.Amount == total
                    && Math.Abs(published.Amount - published.Difference - long.Parse(recomputed)) < published.RoundedTo,
                "the printed sum {0} and the law's figure {1} are in the row", total, recomputed);
        }
        else
        {
            (file.TotalNotRecomputed ?? file.Why).Should().NotBeNullOrEmpty("somebody must say why the sum is not recomputed");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Table_PublishedCase_AlsoStandsWithThePrintedFactsAlone(string id) =>
        _files[id].AsPrinted.Should().NotBeEmpty();

    [Fact]
    public void Table_PrintThatDiffers_SaysWhy() =>
        _files.Values.SelectMany(file => file.Ways).SelectMany(way => way.Published)
            .Where(published => published.Difference != 0 || published.RoundedTo != 1)
            .Should().OnlyContain(published => !string.IsNullOrEmpty(published.Because));
}
