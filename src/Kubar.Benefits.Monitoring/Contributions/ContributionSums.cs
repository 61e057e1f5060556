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
    public static ContributionTotals Of(IReadOnlyList<Person> persons, ContributionPayer? payer, MonthRange months, AssessmentOptions options) =>
        new ContributionClasses(persons, payer, options).Of(Enumerable.Range(0, persons.Count), months);
}
