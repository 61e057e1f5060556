using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Bulk;

/// <summary>
/// What the general generator leaves alone: late reports, employers as payers, wages kept paid, disability certified before a death,
/// payments of which only the last months are known, two test days in one sudden death. The same in bulk as in a single assessment.
/// </summary>
public sealed class WiderCaseTests
{
    private static readonly LocalDate Accident = new(2026, 3, 2);

    private static BenefitCase Base { get; } = ToldFacts.Death with
    {
        Participant = new() { Segment = Segment.Pu, MonthlyWage = new(4_000_000), PaidBy = ContributionPayer.Employer },
        Membership = ToldFacts.Death.Membership with { PaidMonths = [new(new YearMonth(2016, 1), new YearMonth(2026, 3))] },
        Event = new() { Kind = EventKind.WorkAccident, Date = Accident },
    };

    public static TheoryData<string> Kinds => [.. Cases.Keys];

    private static Dictionary<string, Func<IEnumerable<InsuredEvent>>> Cases { get; } = new(StringComparer.Ordinal)
    {
        ["a late report"] = () => from days in new[] { 0, 1, 2, 3, 14, 40 } select Base.Event with { ReportedOn = Accident.PlusDays(days), Incapacity = [new(Accident, Accident.PlusDays(60))] },
        ["a late report of a disability"] = () => from days in new[] { 0, 5 } select Base.Event with { ReportedOn = Accident.PlusDays(days), RecoveredOn = Accident.PlusDays(80), PermanentTotalDisability = true },
        ["wages kept paid"] = () => from wages in new[] { 0L, 1, 4_000_000, 8_000_000, 20_000_000 } select Base.Event with { WagesPaidDuringIncapacity = new(wages), Incapacity = [new(Accident, Accident.PlusDays(90))] },
        ["a disability certified before a death"] = () =>
            from paid in new[] { true, false }
            from total in new[] { true, false }
            select Base.Event with { RecoveredOn = Accident.PlusDays(60), DiedOn = Accident.PlusDays(90), PermanentTotalDisability = total, DisabilityPaid = paid },
        ["a sudden death with two test days"] = () =>
            from days in new[] { 0, 1, 40 }
            from brought in new bool?[] { true, false, null }
            select Base.Event with { Kind = EventKind.SuddenDeathAtWork, DiedOn = Accident.PlusDays(days), BroughtToFacility = brought, DoingRegisteredWork = true },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Run_AKindOfItsOwn_EqualsTheSingleAssessment(string kind)
    {
        Membership[] memberships =
        [
            Base.Membership,
            Base.Membership with { PaidMonths = [new(new YearMonth(2025, 4), new YearMonth(2026, 1))], MonthsKnownFrom = new YearMonth(2025, 4) },
            Base.Membership with { PaidMonths = [new(new YearMonth(2025, 4), new YearMonth(2025, 10))], MonthsKnownFrom = new YearMonth(2025, 4), RegisteredOn = null },
            Base.Membership with { Registered = false, RegisteredOn = null, PaidMonths = [] },
            Base.Membership with { Programmes = [SecurityProgram.Jkk] },
        ];
        Participant[] participants = [Base.Participant, ToldFacts.Death.Participant];
        BenefitCase[] cases =
        [
            .. from happened in Cases[kind]()
               from membership in memberships
               from participant in participants
               select Base with { Id = $"{kind}", Event = happened, Membership = membership, Participant = participant },
        ];

        Same(cases).Should().BeGreaterThanOrEqualTo(cases.Length / 2, "most are well formed");
    }

    /// <summary>The same facts scattered over generated cases; those that no longer fit together are left out.</summary>
    [Fact]
    public void Run_FactsScatteredOverGeneratedCases_EqualsTheSingleAssessment() =>
        Same([.. Enumerable.Range(70_000, 600).Select(seed => Scattered(CaseGenerator.FromSeed(seed), new Random(seed)))]).Should().BeGreaterThan(150);

    private static BenefitCase Scattered(BenefitCase one, Random random)
    {
        bool Some() => random.Next(3) == 0;
        InsuredEvent happened = one.Event;
        LocalDate last = happened.DiedOn ?? happened.Date;
        return one with
        {
            Event = happened with
            {
                ReportedOn = Some() ? happened.Date.PlusDays(random.Next(30)) : happened.ReportedOn,
                AroseOn = Some() ? happened.Date.PlusDays(random.Next(20)) : happened.AroseOn,
                BroughtToFacility = Some() ? random.Next(2) == 0 : happened.BroughtToFacility,
                DisabilityPaid = Some(),
                RecoveredOn = Some() && happened.DiedOn is { } died && died > happened.Date ? died.PlusDays(-random.Next(Period.DaysBetween(happened.Date, died))) : happened.RecoveredOn,
            },
            Membership = one.Membership with
            {
                MonthsKnownFrom = Some() && one.Membership.PaidMonths is { Count: > 0 } paid ? paid[0].Months.First : one.Membership.MonthsKnownFrom,
                Programmes = Some() ? [random.Next(2) == 0 ? SecurityProgram.Jkk : SecurityProgram.Jkm] : one.Membership.Programmes,
                WorkingWhenRegistered = Some() ? random.Next(2) == 0 : one.Membership.WorkingWhenRegistered,
            },
            Participant = one.Participant with
            {
                EmployerKind = Some() ? (EmployerKind)random.Next(1, 3) : one.Participant.EmployerKind,
                AlsoSegment = Some() ? (Segment)random.Next(1, 3) : one.Participant.AlsoSegment,
                EmployedSince = Some() ? last.PlusDays(-random.Next(2000)) : one.Participant.EmployedSince,
            },
        };
    }

    /// <summary>Compares the well-formed cases, as a list and in places, on both machines; gives their number.</summary>
    private static int Same(IReadOnlyList<BenefitCase> cases)
    {
        BenefitCase[] wellFormed = [.. cases.Where(one => Assessor.TryAssess(one, AssessmentOptions.Default, out _, out _))];
        Assessment[] single = [.. wellFormed.Select(one => Assessor.Assess(one, AssessmentOptions.Default with { FindDependence = false }))];
        foreach (BulkTable table in new[] { new BulkCases().TableOf(wellFormed).Table, SlotTable.Of(wellFormed, AssessmentOptions.Default) })
        {
            foreach (BulkMachine machine in new[] { BulkMachine.Interpreted, BulkMachine.Automatic })
            {
                var plan = BulkPlan.Compile(table.Shape, new BulkRequest { Outputs = EveryOutput.All, Machine = machine });
                BulkResult result = plan.Run(table);
                single.Index().SelectMany(one => EveryOutput.Differences(plan, result, one.Index, one.Item)).Take(20).Should().BeEmpty();
            }
        }

        return wellFormed.Length;
    }
}
