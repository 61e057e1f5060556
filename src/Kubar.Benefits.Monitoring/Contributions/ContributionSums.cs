using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Monitoring;

/// <summary>What persons owe for some months, as the library reckons it. Persons with the same facts are reckoned once.</summary>
internal static class ContributionSums
{
    /// <summary>What these persons owe together.</summary>
    /// <param name="persons">The persons.</param>
    /// <param name="payer">Who pays, where the roster does not tell it of a person.</param>
    /// <param name="months">The months.</param>
    /// <param name="options">How to assess.</param>
    public static ContributionTotals Of(IEnumerable<Person> persons, ContributionPayer? payer, MonthRange months, AssessmentOptions options) => persons
        .GroupBy(person => new ContributionKey(ParticipantContribution.CaseOf(person.Participant, months, payer), person.Participant.Jobs, person.Membership.Programmes))
        .Select(group => ParticipantContribution.Of(group.Key.Case, group.Count(), group.Key.Jobs, group.Key.Programmes, options))
        .Aggregate(ContributionTotals.Zero, (sum, one) => sum + one);

    /// <summary>What decides what a person owes.</summary>
    private sealed record ContributionKey(ContributionCase Case, int Jobs, ValueList<SecurityProgram>? Programmes);
}
