using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Monitoring;

/// <summary>What persons owe for some months, as the library reckons it. Persons with the same facts are reckoned once.</summary>
internal static class ContributionSums
{
    private static readonly ValueList<SecurityProgram> Both = [SecurityProgram.Jkk, SecurityProgram.Jkm];

    /// <summary>Of months for which the library reckons no contribution, such as those before the law that it encodes.</summary>
    private static readonly BoundedAmount Open = new(Rupiah.Zero, null, ["membership.paidMonths"]);

    /// <summary>What these persons owe together.</summary>
    /// <param name="persons">The persons.</param>
    /// <param name="payer">Who pays, where the roster does not tell it of a person.</param>
    /// <param name="months">The months.</param>
    /// <param name="options">How to assess.</param>
    public static ContributionTotals Of(IEnumerable<Person> persons, ContributionPayer? payer, MonthRange months, AssessmentOptions options) => persons
        .GroupBy(person => KeyOf(person, payer, months))
        .Select(group => Of(group.Key, group.Count(), options))
        .Aggregate(ContributionTotals.Zero, (sum, one) => sum + one);

    private static ContributionKey KeyOf(Person person, ContributionPayer? payer, MonthRange months)
    {
        Participant participant = person.Participant;
        bool isBpu = participant is { Segment: Segment.Bpu };
        return new(
            new()
            {
                Id = "-",
                Contributor = ContributorOf(participant),
                Months = months,
                MonthlyIncome = isBpu ? participant.MonthlyIncome : null,
                Sector = isBpu ? participant.Sector : null,
                PaidBy = participant.PaidBy ?? payer,
                Occupations = isBpu ? participant.Jobs : null,
                Wage = isBpu ? null : WageOf(participant),
            },
            participant.Jobs,
            person.Membership.Programmes ?? Both);
    }

    private static Wage? WageOf(Participant participant) => participant switch
    {
        { WageBasis: Wage wage } => wage,
        { WageBasis: TraineeWage { LowestForSameWork: { } lowest } } => new MonthlyWage(lowest),
        { WageBasis: null, MonthlyWage: { } wage } => new MonthlyWage(wage),
        _ => null,
    };

    /// <summary>As what a participant contributes.</summary>
    public static ContributorKind ContributorOf(Participant participant) => participant switch
    {
        { WageBasis: TraineeWage } => ContributorKind.Trainee,
        { WageBasis: ConstructionWage } => ContributorKind.ConstructionWorker,
        { Segment: Segment.Bpu } => ContributorKind.Bpu,
        _ => ContributorKind.Pu,
    };

    private static ContributionTotals Of(ContributionKey key, int workers, AssessmentOptions options)
    {
        AssessmentOptions quick = options with { Explain = false, FindDependence = false };
        if (!ContributionAssessor.TryAssess(key.Case with { Workers = workers }, quick, out ContributionAssessment? assessment, out _))
        {
            return new(Open, Open, BoundedAmount.Zero);
        }

        ContributionTotals whole = assessment.Totals;
        return new(
            key.Programmes.Contains(SecurityProgram.Jkk) ? key.Jobs * whole.Jkk : BoundedAmount.Zero,
            key.Programmes.Contains(SecurityProgram.Jkm) ? key.Jobs * whole.Jkm : BoundedAmount.Zero,
            BoundedAmount.Zero);
    }

    /// <summary>What decides what a person owes.</summary>
    private sealed record ContributionKey(ContributionCase Case, int Jobs, ValueList<SecurityProgram> Programmes);
}
