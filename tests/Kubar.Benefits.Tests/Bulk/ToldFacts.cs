using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.DeclaredFacts;
using NodaTime;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>What a case tells, each fact as one value for all rows: whatever facts the rules come to ask for.</summary>
internal static class ToldFacts
{
    /// <summary>A death not from work of somebody long in cover, with one child who qualifies.</summary>
    public static BenefitCase Death { get; } = new()
    {
        Id = "told",
        Participant = new() { Segment = Segment.Bpu, MonthlyIncome = new(1_500_000), PaidBy = ContributionPayer.Self, Sector = Sector.Other },
        Membership = new()
        {
            RegisteredOn = new LocalDate(2016, 1, 2),
            WorkingWhenRegistered = true,
            PaidMonths = [new(new YearMonth(2016, 1), new YearMonth(2026, 1))],
        },
        Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2026, 1, 2), DiedOn = new LocalDate(2026, 1, 2) },
        Family = new() { Spouse = true, Children = [new() { BirthDate = new LocalDate(2016, 6, 10), Level = SchoolLevel.Primary, YearsLeft = 3 }] },
    };

    /// <summary>The table with every fact of the case that it tells.</summary>
    public static BulkTable WithCase(this BulkTable table, BenefitCase told)
    {
        FactRow facts = AssessmentOptions.Default.SituationOf(told).Facts;
        return Facts.All.Where(fact => facts[fact].IsKnown && fact != Facts.HasChildren.Fact).Aggregate(table, (given, fact) => given.With(fact.Id, facts[fact].Min));
    }

    /// <summary>What the case tells of its first child.</summary>
    public static IEnumerable<(string Fact, long Value)> OfChild(BenefitCase told)
    {
        FactRow child = AssessmentOptions.Default.SituationOf(told).Children[0];
        return ChildFacts.All.Where(fact => child[fact].IsKnown).Select(fact => (fact.Id, child[fact].Min));
    }
}
