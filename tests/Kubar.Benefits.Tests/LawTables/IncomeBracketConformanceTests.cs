using System.Globalization;
using FluentAssertions;
using Kubar.Benefits.Rules.Contributions;
using Kubar.Benefits.Tests.Data;
using Xunit;

namespace Kubar.Benefits.Tests.LawTables;

/// <summary>PP 44/2015 Lampiran II.</summary>
public sealed class IncomeBracketConformanceTests
{
    [Fact]
    public void Rows_OfTheLibrary_AreLampiranII() =>
        IncomeBrackets.Rows.Should().Equal(CsvFile.Read("bpu-income-brackets.csv").Select(row => (
            Number(row["from"]),
            row["to"].Length == 0 ? (long?)null : Number(row["to"]),
            Number(row["basis"]),
            Number(row["jkk_contribution"]))));

    [Fact]
    public void Rows_Contribution_IsOnePercentOfTheBasis() =>
        IncomeBrackets.Rows.Should().HaveCount(33).And.OnlyContain(row => row.Contribution * 100 == row.Basis);

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
