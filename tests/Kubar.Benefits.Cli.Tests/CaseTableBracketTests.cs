using System.Globalization;
using System.Text.Json;
using FluentAssertions;
using Kubar.Benefits.Cli.Tests.Cases;
using Kubar.Benefits.Tests.Data;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Cli.Tests;

/// <summary>PP 44/2015 Lampiran II, row by row: the basis through the death grant, the contribution through a month in arrears.</summary>
public sealed class CaseTableBracketTests
{
    private const long JkmContribution = 6_800;

    public static TheoryData<long, long, long> Edges
    {
        get
        {
            var data = new TheoryData<long, long, long>();
            foreach (IReadOnlyDictionary<string, string> row in CsvFile.Read("bpu-income-brackets.csv"))
            {
                foreach (string edge in new[] { row["from"], row["to"] }.Where(edge => edge.Length > 0))
                {
                    data.Add(Number(edge), Number(row["basis"]), Number(row["jkk_contribution"]));
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Edges))]
    public void Assess_IncomeAtTheEdgeOfABracket_TakesItsBasisAndContribution(long income, long basis, long jkkContribution)
    {
        JsonElement assessment = CaseTableBoundaryTests.Assess([CaseTableBoundaryTests.WithIncome(income, new LocalDate(2025, 9, 20))])[0];

        assessment.Entitlement("jkk.death-grant")!.Value.Money("amount").Should().Be(48 * basis);
        assessment.GetProperty("arrears").Money("amount").Should().Be(jkkContribution + JkmContribution);
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
