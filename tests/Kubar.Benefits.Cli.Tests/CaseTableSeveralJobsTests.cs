using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Tests.Cases;
using Kubar.Benefits.Law;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Kubar.Benefits.Cli.Tests;

/// <summary>
/// Several employers of a wage recipient (Permenaker 5/2021 Pasal 95, 101; Permenaker 1/2025 Pasal 101), two occupations of a
/// BPU: as far as the law goes. The JSON contract has no word for them, so the library is asked; the table is approved text.
/// </summary>
public sealed class CaseTableSeveralJobsTests
{
    private static readonly Readings _forEach = Readings.Default.With(ReadingCatalogue.SeveralJobsBpu["jkm-for-each"]);

    [Fact]
    public void Assess_SeveralEmployersOrOccupations_IsAsApproved()
    {
        LocalDate[] days = [new(2018, 6, 20), new(2025, 2, 23), new(2025, 2, 24)];
        var table = new TextTable("segment", "event", "death on", "jobs", "lump sum", "periodic grant", "funeral", "death grant", "payable now", "JKM for each occupation", "depends on");
        foreach ((Segment segment, int most) in new[] { (Segment.Pu, 3), (Segment.Bpu, 2) })
        {
            foreach (EventKind kind in new[] { EventKind.NonWorkDeath, EventKind.WorkAccident })
            {
                foreach (LocalDate day in days)
                {
                    for (int jobs = 1; jobs <= most; jobs++)
                    {
                        Assessment assessment = Assessor.Assess(Death(segment, kind, day, jobs));
                        Assessment forEach = Assessor.Assess(Death(segment, kind, day, jobs), new() { Readings = _forEach });
                        table.Add(
                            segment == Segment.Pu ? "pu" : "bpu",
                            kind == EventKind.NonWorkDeath ? "death not from work" : "killed at work",
                            LocalDatePattern.Iso.Format(day),
                            $"{jobs}",
                            Outcome(assessment, "jkm.lump-sum"),
                            Outcome(assessment, kind == EventKind.NonWorkDeath ? "jkm.periodic-grant" : "jkk.periodic-grant"),
                            Outcome(assessment, kind == EventKind.NonWorkDeath ? "jkm.funeral" : "jkk.funeral"),
                            Outcome(assessment, "jkk.death-grant"),
                            TextTable.Money(assessment.Totals.PayableNow.Value),
                            TextTable.Money(forEach.Totals.PayableNow.Value),
                            string.Join(' ', assessment.DependsOn));
                    }
                }
            }
        }

        Approved.ShouldBe("several-jobs", table.ToString());
    }

    private static string Outcome(Assessment assessment, string benefit) =>
        assessment[benefit] is { } entitlement ? TextTable.Money(entitlement.Amount?.Value ?? 0) : "";

    private static BenefitCase Death(Segment segment, EventKind kind, LocalDate day, int jobs) => new()
    {
        Id = $"{jobs} jobs",
        Participant = new()
        {
            Segment = segment,
            MonthlyIncome = segment == Segment.Bpu ? new(1_000_000) : null,
            MonthlyWage = segment == Segment.Pu ? new(3_000_000) : null,
            Jobs = jobs,
        },
        Membership = new() { RegisteredOn = day.PlusMonths(-12), PaidMonths = [new(day.PlusMonths(-12).ToYearMonth(), day.ToYearMonth())] },
        Event = new() { Kind = kind, Date = day, DiedOn = day },
        Expenses = new() { Medical = Rupiah.Zero, TransportByLand = Rupiah.Zero, TransportBySea = Rupiah.Zero, TransportByAir = Rupiah.Zero },
        Family = new() { Spouse = true, Children = [] },
    };
}
