using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Receipts;
using Xunit;

namespace Kubar.Benefits.Tests.Assessments;

/// <summary>Whatever can take longer than a millisecond ends when it is told to.</summary>
public sealed class CancellationTests
{
    private static readonly BenefitCase Death = new()
    {
        Id = "k-1",
        Participant = new() { Segment = Segment.Bpu },
        Membership = new() { RegisteredOn = new(2023, 1, 2), PaidMonths = [new(new(2023, 1), new(2024, 8))] },
        Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2024, 8, 20) },
        Family = new() { Spouse = false, Children = [] },
    };

    private static readonly ContributionCase Contribution = new() { Id = "i-1", Contributor = ContributorKind.Bpu, Months = new(new(2025, 1)) };

    private static readonly Voucher Paid = new() { Case = Death, Total = new(1) };

    private static readonly Receipt Sealed = Receipt.Create(Death, AssessmentOptions.Default);

    private static readonly BulkShape Columns = new BulkCases().TableOf([Death]).Table.Shape;

    private static AssessmentOptions Options => AssessmentOptions.Default;

    public static TheoryData<string, Action<CancellationToken>> Calls => new()
    {
        { "assess", stop => Assessor.Assess(Death, Options, stop) },
        { "try to assess", stop => Assessor.TryAssess(Death, Options, out _, out _, stop) },
        { "explain", stop => Assessor.Assess(Death, Options with { Explain = true, FindDependence = false }, stop) },
        { "contributions", stop => ContributionAssessor.Assess(Contribution, Options, stop) },
        { "try contributions", stop => ContributionAssessor.TryAssess(Contribution, Options, out _, out _, stop) },
        { "why not", stop => WhyNot.Ask(Death, Options, stop) },
        { "why not one", stop => WhyNot.Ask(Death, BenefitIdOfAnother, Options, stop) },
        { "compare", stop => CaseComparison.Compare(ComparisonSide.AsGiven(Death, Options), [ComparisonSide.AsGiven(Death, Options)], stop) },
        { "audit", stop => Auditor.Examine(Paid, Options, stop) },
        { "try to audit", stop => Auditor.TryExamine(Paid, Options, out _, out _, stop) },
        { "receipt", stop => Receipt.Create(Death, Options, stop) },
        { "try a receipt", stop => Receipt.TryCreate(Death, Options, out _, out _, stop) },
        { "verification", stop => Verification.Check(Sealed, stop) },
        { "verification of a case", stop => Verification.Check(Sealed, Death, stop) },
        { "budget", stop => ContributionBudget.AddUp([ContributionAssessor.Assess(Contribution)], stop) },
        { "plan", stop => BulkPlan.Compile(Columns, new BulkRequest { Outputs = [BulkOutput.PayableNow] }, stop) },
        { "columns", stop => new BulkCases().TableOf([Death], stop) },
    };

    private static string BenefitIdOfAnother => "jkk.death-grant";

    [Theory]
    [MemberData(nameof(Calls))]
    public void Call_ToldToEnd_Ends(string call, Action<CancellationToken> make)
    {
        make(CancellationToken.None);

        FluentActions.Invoking(() => make(new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>(call);
    }

    [Fact]
    public void Ask_ToldToEndAfterAWhile_EndsWithinTheSearch()
    {
        BenefitCase refused = Death with { Membership = new() { RegisteredOn = new(2024, 7, 2), PaidMonths = [] }, Claim = new() { AppliedOn = new(2035, 1, 2) } };
        using var stop = new CancellationTokenSource();
        stop.CancelAfter(1);

        // What is found within the millisecond is no matter: it must not go on for all of them.
        FluentActions.Invoking(() => Enumerable.Range(0, 10_000).Sum(_ => WhyNot.Ask(refused, Options, stop.Token).Count)).Should().Throw<OperationCanceledException>();
    }
}
