using System.Text;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Records;

namespace Kubar.Benefits.Assessments;

/// <summary>How to assess.</summary>
/// <example>
/// <code>
/// using Kubar.Benefits.Assessments;
/// using Kubar.Benefits.Law;
///
/// var options = new AssessmentOptions
/// {
///     Readings = ReadingCatalogue.Parse("rounding=half-up"),
///     PublicHolidays = [new(2028, 1, 3)],
///     Explain = true,
/// };
/// Console.WriteLine(options.Readings);
/// // rounding=half-up
/// </code>
/// </example>
public sealed record AssessmentOptions
{
    /// <summary>
    /// How to assess; what is left out is the default. One constructor with every option, so that a binder of configuration takes each
    /// or fails, and passes over none.
    /// </summary>
    /// <param name="rulebook">The rules and figures to assess by; null: the law as it is encoded.</param>
    /// <param name="readings">The readings chosen where the law is unsettled; null: those of the catalogue.</param>
    /// <param name="explain">Whether each entitlement carries its <see cref="Entitlement.Explanation"/>.</param>
    /// <param name="findDependence">Whether to find the readings on which the assessment depends.</param>
    /// <param name="publicHolidays">
    /// Public holidays to add to those that decrees name, as <c>yyyy-MM-dd</c>, since a binder leaves out of a list of days what is none;
    /// null: none.
    /// </param>
    /// <exception cref="NodaTime.Text.UnparsableValueException">A public holiday is no day.</exception>
    public AssessmentOptions(
        Rulebook? rulebook = null,
        Readings? readings = null,
        bool explain = false,
        bool findDependence = true,
        IEnumerable<string>? publicHolidays = null)
    {
        Rulebook = rulebook ?? Rulebook.Law;
        Readings = readings ?? Readings.Default;
        Explain = explain;
        FindDependence = findDependence;
        PublicHolidays = publicHolidays?.Select(day => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).ToValueList() ?? [];
    }

    /// <summary>The rules and figures to assess by: the law as it is encoded, unless figures are laid over it.</summary>
    public Rulebook Rulebook { get; init; }

    /// <summary>The readings chosen where the law is unsettled; by default those of the catalogue.</summary>
    public Readings Readings { get; init; }

    /// <summary>Whether each entitlement carries its <see cref="Entitlement.Explanation"/>.</summary>
    public bool Explain { get; init; }

    /// <summary>Whether to find the readings on which the assessment depends; without it <see cref="Assessment.DependsOn"/> is empty.</summary>
    public bool FindDependence { get; init; }

    /// <summary>
    /// Public holidays to add to those that decrees name (July 2015 to 2027) and to weekends, for payment deadlines and due dates; kept
    /// in order, each once.
    /// </summary>
    public ValueList<NodaTime.LocalDate> PublicHolidays
    {
        get;

        // What cannot be put in order is refused when it is used, with its place.
        init => field = value is { Count: > 1 } && value.All(day => day.Calendar == NodaTime.CalendarSystem.Iso) ? value.Distinct().Order().ToValueList() : value;
    }

    /// <summary>The defaults.</summary>
    public static AssessmentOptions Default { get; } = new();

    /// <summary>What rules are evaluated on for a well-formed case.</summary>
    internal Situation SituationOf(BenefitCase benefitCase) => CaseFacts.Of(benefitCase, Readings, PublicHolidays, Rulebook.Figures);

    /// <summary>The same for one that tells the same as another but of its family.</summary>
    internal Situation SituationOf(BenefitCase benefitCase, BenefitCase told, Situation known) => CaseFacts.WithFamily(benefitCase, told, known, Readings, Rulebook.Figures);

    /// <summary>The facts that are told of the participant and the family alone.</summary>
    internal static IReadOnlyList<Expressions.Fact> FactsOfPerson => CaseFacts.OfPerson;

    /// <summary>The facts of a well-formed case but for its person's, unless <see cref="IsPersonal"/>.</summary>
    internal FactRow FactsInCommon(BenefitCase benefitCase) => CaseFacts.InCommon(benefitCase, Readings, PublicHolidays, Rulebook.Figures);

    /// <summary>Adds what is told of the participant and the family alone to the facts that a case has in common with others.</summary>
    internal void AddPerson(BenefitCase benefitCase, FactRow row) => CaseFacts.AddPerson(benefitCase, row, Readings, Rulebook.Figures);

    /// <summary>All that a birth date tells of a case: two persons of whom everything else is the same have the same facts where it is the same.</summary>
    internal int AgeAtRegistration(NodaTime.LocalDate birth, NodaTime.LocalDate registered) => CaseFacts.AgeAtRegistration(birth, registered, Readings);

    /// <summary>The facts of a child of a case.</summary>
    internal FactRow FactsOfChild(Child child, BenefitCase benefitCase) => CaseFacts.OfChild(child, benefitCase, Readings, Rulebook.Figures);

    /// <summary>Whether more of the participant than the segment decides what else a case tells.</summary>
    internal static bool IsPersonal(BenefitCase benefitCase) => CaseFacts.IsPersonal(benefitCase);

    /// <summary>The part of the rulebook that a case can bring.</summary>
    internal Chapter ChapterOf(BenefitCase benefitCase) => Rulebook.For(benefitCase.Event.Kind);

    private bool PrintMembers(StringBuilder builder) => InvariantText.Print(
        builder,
        (nameof(Rulebook), Rulebook),
        (nameof(Readings), Readings),
        (nameof(Explain), Explain),
        (nameof(FindDependence), FindDependence),
        (nameof(PublicHolidays), PublicHolidays));
}
