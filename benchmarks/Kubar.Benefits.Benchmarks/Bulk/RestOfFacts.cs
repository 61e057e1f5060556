using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.DeclaredFacts;
using NodaTime;

namespace Kubar.Benefits.Benchmarks.Bulk;

/// <summary>
/// What a register does not vary is told for all rows as an everyday case tells it: whatever facts the rules come to ask for, no row
/// is undetermined for want of one.
/// </summary>
internal static class RestOfFacts
{
    private static readonly LocalDate Day = new(2025, 6, 2);

    private static readonly BenefitCase Death = new()
    {
        Id = "everyday",
        Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new(1_500_000), PaidBy = ContributionPayer.Self, Sector = Sector.Other },
        Membership = new() { RegisteredOn = new LocalDate(2016, 1, 2), WorkingWhenRegistered = true, PaidMonths = [new(new YearMonth(2016, 1), new YearMonth(2025, 6))] },
        Event = new() { Kind = EventKind.NonWorkDeath, Date = Day, DiedOn = Day },
        Family = new() { Spouse = true, Children = [new() { BirthDate = new LocalDate(2016, 6, 10), Level = SchoolLevel.Primary, YearsLeft = 3 }] },
    };

    private static readonly BenefitCase Accident = Death with
    {
        Event = new() { Kind = EventKind.WorkAccident, Date = Day, ReportedOn = Day, RecoveredOn = Day.PlusDays(30) },
    };

    /// <summary>The table with every fact that it lacks and that one of the two cases tells.</summary>
    public static BulkTable WithRest(this BulkTable table)
    {
        HashSet<FactPlace> given = [.. table.Shape.Facts.Select(fact => fact.Key)];
        foreach (Situation situation in new[] { Death, Accident }.Select(AssessmentOptions.Default.SituationOf))
        {
            foreach (Fact fact in Facts.All.Where(fact => situation.Facts[fact].IsKnown && given.Add(new(fact, FactPlace.None))))
            {
                table = table.With(fact.Id, situation.Facts[fact].Min);
            }

            for (int slot = 0; slot < table.ChildSlots; slot++)
            {
                foreach (Fact fact in ChildFacts.All.Where(fact => situation.Children[0][fact].IsKnown && given.Add(new(fact, slot))))
                {
                    table = table.WithChild(slot, fact.Id, situation.Children[0][fact].Min);
                }
            }
        }

        return table;
    }
}
