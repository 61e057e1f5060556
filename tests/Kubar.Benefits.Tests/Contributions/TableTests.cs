using System.Globalization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Contributions;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Kubar.Benefits.Tests.Contributions;

/// <summary>The small domains of contributions, whole, as approved tables.</summary>
public sealed class TableTests
{
    private const string Folder = "tests/Kubar.Benefits.Tests/Contributions/Tables/";

    [Fact]
    public void Brackets_EveryEdge_AreTheApprovedOnes() => ApprovedText.ShouldBe(
        Folder + "brackets",
        IncomeBrackets.Rows
            .SelectMany(row => new[] { row.From - 1, row.From, row.From + 1, (row.To ?? row.From + 1) - 1, row.To ?? row.From + 2, (row.To ?? row.From + 2) + 1 })
            .Where(income => income >= 0)
            .Distinct()
            .Order()
            .Select(income => Given.Bpu(new(2025, 6), income))
            .Select(given => $"{given.MonthlyIncome,14}  {Sums(given)}  {Dependence(given)}".TrimEnd()));

    [Fact]
    public void Tiers_EveryEdge_AreTheApprovedOnes() => ApprovedText.ShouldBe(
        Folder + "tiers",
        ConstructionTiers.Rows
            .SelectMany(row => new[] { row.Above - 1_000_000, row.Above - 1, row.Above, row.Above + 1, row.Above + 1_000_000 })
            .Where(value => value >= 0)
            .Select(value => Given.Contract(value))
            .Select(given => $"{given.ContractValue,16}  {Sums(given)}"));

    [Fact]
    public void Reliefs_EveryMonthSectorAndPayer_AreTheApprovedOnes() => ApprovedText.ShouldBe(
        Folder + "reliefs-bpu",
        from sector in Enum.GetValues<Sector>()
        from payer in Enum.GetValues<ContributionPayer>()
        from run in Runs(month => Sums(Given.Bpu(month, payer: payer, sector: sector)))
        select $"{sector,-10} {payer,-9} {run}");

    [Fact]
    public void WageReliefs_EveryMonthAndRisk_AreTheApprovedOnes() => ApprovedText.ShouldBe(
        Folder + "reliefs-pu",
        from risk in Enum.GetValues<RiskGroup>()
        from workers in new[] { 49, 50 }
        from run in Runs(month => SumsWithJkp(Given.Pu(month, Given.AMonth(10_000_000), risk) with { InJkp = true, LabourIntensive = true, ActiveWorkers = workers }))
        select $"{risk,-9} {workers} workers  {run}");

    [Fact]
    public void Fines_EveryMonthOfLateness_AreTheApprovedOnes() => ApprovedText.ShouldBe(
        Folder + "fines",
        from months in Enumerable.Range(0, 7)
        from days in new[] { -1, 0, 1 }
        let paidOn = new LocalDate(2024, 9, 16).PlusMonths(months).PlusDays(days)
        let given = Given.Pu(new(2024, 8), Given.AMonth(10_000_000)) with { PaidOn = paidOn }
        let started = Given.MonthOf(given)
        let full = ContributionAssessor.Assess(given, new() { Readings = Readings.Default.With(ReadingCatalogue.LateFineMonth["full"]) }).Months[0]
        select $"{LocalDatePattern.Iso.Format(paidOn)}  JKK {started.Jkk.Fine,8}  JKM {started.Jkm.Fine,8}   full months only: JKK {full.Jkk.Fine,8}  JKM {full.Jkm.Fine,8}");

    [Fact]
    public void DueDates_EveryMonthOf2026_AreTheApprovedOnes() => ApprovedText.ShouldBe(
        Folder + "due-dates",
        from month in Enumerable.Range(1, 12).Select(number => new YearMonth(2026, number))
        let bpu = Given.MonthOf(Given.Bpu(month)).DueOn
        let pu = Given.MonthOf(Given.Pu(month, Given.AMonth(1))).DueOn
        select string.Create(CultureInfo.InvariantCulture, $"{YearMonthPattern.Iso.Format(month)}  BPU {bpu:ddd yyyy-MM-dd}  PU {pu:ddd yyyy-MM-dd}"));

    /// <summary>Months in which the same is owed, as runs from July 2015 to December 2027.</summary>
    private static IEnumerable<string> Runs(Func<YearMonth, string> sums)
    {
        YearMonth first = new(2015, 7);
        string last = sums(first);
        for (YearMonth month = first.PlusMonths(1); month <= new YearMonth(2028, 1); month = month.PlusMonths(1))
        {
            string now = month <= new YearMonth(2027, 12) ? sums(month) : "";
            if (now != last)
            {
                yield return $"{YearMonthPattern.Iso.Format(first)}/{YearMonthPattern.Iso.Format(month.PlusMonths(-1))}  {last}";
                (first, last) = (month, now);
            }
        }
    }

    private static string Sums(ContributionCase given)
    {
        MonthContribution month = Given.MonthOf(given);
        return $"JKK {month.Jkk.Amount,12}  JKM {month.Jkm.Amount,12}";
    }

    private static string SumsWithJkp(ContributionCase given)
    {
        MonthContribution month = Given.MonthOf(given);
        return $"JKK {month.Jkk.Amount,10} ({month.Jkk.ToJkp,8} to JKP)  JKM {month.Jkm.Amount,8} ({month.Jkm.ToJkp,8} to JKP)  grade {month.Jkk.Grade}";
    }

    private static string Dependence(ContributionCase given) => string.Join(", ", ContributionAssessor.Assess(given).DependsOn);
}
