using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>One side of a comparison: a case, and how it is assessed.</summary>
/// <param name="Label">What the side is called.</param>
/// <param name="Case">The case.</param>
/// <param name="Options">How it is assessed; explanations are left out of it.</param>
public sealed record ComparisonSide(LocalizedText Label, BenefitCase Case, AssessmentOptions Options)
{
    /// <summary>The case as it was handed in.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ComparisonSide AsGiven(BenefitCase benefitCase, AssessmentOptions options)
    {
        ArgumentNullException.ThrowIfNull(benefitCase);
        ArgumentNullException.ThrowIfNull(options);
        return new(
            benefitCase.Event?.Date.WithCalendar(CalendarSystem.Iso) is not { } date ? new($"kasus {benefitCase.Id}", $"case {benefitCase.Id}") : new(
                $"kasus {benefitCase.Id}, kejadian pada {Wording.Day(date, Language.Indonesian)}",
                $"case {benefitCase.Id}, event of {Wording.Day(date, Language.English)}"),
            benefitCase,
            options);
    }

    /// <summary>The same case with an unsettled question answered so.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ComparisonSide Under(ReadingAlternative alternative, BenefitCase benefitCase, AssessmentOptions options)
    {
        ArgumentNullException.ThrowIfNull(alternative);
        ArgumentNullException.ThrowIfNull(benefitCase);
        ArgumentNullException.ThrowIfNull(options);
        LocalizedText given = options.Readings[alternative.Reading].Text;
        return new(
            new(
                $"tafsir {alternative}: {alternative.Text.Indonesian}; bukan: {given.Indonesian}",
                $"reading {alternative}: {alternative.Text.English}; instead of: {given.English}"),
            benefitCase,
            options with { Readings = options.Readings.With(alternative) });
    }

    /// <summary>
    /// The same case with its event on another day, and so under the law of that day. What follows the event keeps its
    /// distance from it: death, certificate, incapacity, payment of arrears, application, payment. What came before stays
    /// where it is: registration, contribution months, end of employment, births; so do the school levels of the children.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ComparisonSide OnEventDate(LocalDate date, BenefitCase benefitCase, AssessmentOptions options)
    {
        ArgumentNullException.ThrowIfNull(benefitCase);
        ArgumentNullException.ThrowIfNull(options);
        return new(
            new(
                $"kejadian pada {Wording.Day(date.WithCalendar(CalendarSystem.Iso), Language.Indonesian)}",
                $"event on {Wording.Day(date.WithCalendar(CalendarSystem.Iso), Language.English)}"),
            MovedEvent.AsAsked(benefitCase, date),
            options);
    }
}
