using System.Globalization;
using FluentAssertions;
using Kubar.Benefits.Rules.DatedFigures;
using Kubar.Benefits.Tests.Data;
using Xunit;

namespace Kubar.Benefits.Tests.LawTables;

/// <summary>PP 44/2015 Lampiran III part II: the percentages, and what can stand together.</summary>
public sealed class DisabilityConformanceTests
{
    [Fact]
    public void Rows_OfTheLibrary_AreThoseOfTheTable() =>
        DisabilityTable.Rows.Select(Text).Should().Equal(CsvFile.Read("disability-percentages.csv").Select(row => string.Join(
            " | ",
            row["code"],
            Hundredths(row["percent_min"]),
            Hundredths(row["percent_max"]),
            row["part_of"],
            row["most"],
            row["measure"],
            row["function"],
            row["side"])));

    private static string Text(LossRow row) => string.Join(
        " | ",
        row.Code,
        row.Least,
        row.Most,
        string.Join(' ', row.PartOf),
        row.MostTimes,
        row.Measure ?? "",
        row.TakesFunction ? "yes" : "no",
        row.Side is not null ? "row" : row.TakesSide ? "told" : "");

    private static int Hundredths(string percent) => (int)(decimal.Parse(percent, CultureInfo.InvariantCulture) * 100);
}
