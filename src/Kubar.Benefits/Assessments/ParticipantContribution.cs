using Kubar.Benefits.Cases;
using Kubar.Benefits.Rules.Records;

namespace Kubar.Benefits.Assessments;

/// <summary>What a participant owes for some months: the same facts as of a benefit, asked as a contribution.</summary>
internal static class ParticipantContribution
{
    private static readonly ValueList<SecurityProgram> Both = [SecurityProgram.Jkk, SecurityProgram.Jkm];

    /// <summary>Of months for which no contribution can be reckoned, such as those before the law that is encoded.</summary>
    private static readonly BoundedAmount Open = new(Rupiah.Zero, null, [MembershipPaths.PaidMonths]);

    /// <summary>The contribution of one participant and one occupation or employer.</summary>
    /// <param name="participant">The participant.</param>
    /// <param name="months">The months.</param>
    /// <param name="payer">Who pays, where the participant does not tell it; null: not known.</param>
    public static ContributionCase CaseOf(Participant participant, MonthRange months, ContributionPayer? payer = null)
    {
        bool isBpu = participant is { Segment: Segment.Bpu };
        return new()
        {
            Id = "-",
            Contributor = KindOf(participant),
            Months = months,
            MonthlyIncome = isBpu ? participant.MonthlyIncome : null,
            Sector = isBpu ? participant.Sector : null,
            PaidBy = participant.PaidBy ?? payer,
            Occupations = isBpu ? participant.Jobs : null,
            Wage = isBpu ? null : WageOf(participant),
        };
    }

    /// <summary>What so many participants alike owe for the programmes in which they are registered; not bounded where it cannot be reckoned.</summary>
    /// <param name="contribution">The contribution of one.</param>
    /// <param name="workers">How many.</param>
    /// <param name="jobs">For how many occupations or employers each.</param>
    /// <param name="programmes">The programmes; null: both.</param>
    /// <param name="options">How to assess.</param>
    public static ContributionTotals Of(ContributionCase contribution, int workers, int jobs, ValueList<SecurityProgram>? programmes, AssessmentOptions options)
    {
        AssessmentOptions quick = options with { Explain = false, FindDependence = false };
        ContributionTotals whole = ContributionAssessor.TryAssess(contribution with { Workers = workers }, quick, out ContributionAssessment? assessment, out _)
            ? assessment.Totals
            : new(Open, Open, BoundedAmount.Zero);
        ValueList<SecurityProgram> registered = programmes ?? Both;
        return new(
            registered.Contains(SecurityProgram.Jkk) ? jobs * whole.Jkk : BoundedAmount.Zero,
            registered.Contains(SecurityProgram.Jkm) ? jobs * whole.Jkm : BoundedAmount.Zero,
            BoundedAmount.Zero);
    }

    /// <summary>As what a participant contributes.</summary>
    public static ContributorKind KindOf(Participant participant) => participant switch
    {
        { WageBasis: TraineeWage } => ContributorKind.Trainee,
        { WageBasis: ConstructionWage } => ContributorKind.ConstructionWorker,
        { Segment: Segment.Bpu } => ContributorKind.Bpu,
        _ => ContributorKind.Pu,
    };

    private static Wage? WageOf(Participant participant) => participant switch
    {
        { WageBasis: Wage wage } => wage,
        { WageBasis: TraineeWage { LowestForSameWork: { } lowest } } => new MonthlyWage(lowest),
        { WageBasis: null, MonthlyWage: { } wage } => new MonthlyWage(wage),
        _ => null,
    };
}
