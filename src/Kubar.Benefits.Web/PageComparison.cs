using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Json;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Web;

/// <summary>A case beside itself on another day or under another reading, or beside another case.</summary>
internal static class PageComparison
{
    private const string EventDate = "event.date";

    /// <summary>With the event on another day: what follows it moves along.</summary>
    public static string OnEventDate(BenefitCase benefitCase, string day, Language language) =>
        IsoText.TryDate(day, out LocalDate date) is { } fault
            ? BenefitsJson.WriteRejection(benefitCase.Id, [new(EventDate, ProblemTexts.NotDate(day, fault))], language)
            : Compare(ComparisonSide.AsGiven(benefitCase, AssessmentOptions.Default), ComparisonSide.OnEventDate(date, benefitCase, AssessmentOptions.Default), language);

    /// <summary>With one question that the law leaves open answered otherwise, <c>question=answer</c>.</summary>
    public static string Under(BenefitCase benefitCase, string alternative, Language language) => Compare(
        ComparisonSide.AsGiven(benefitCase, AssessmentOptions.Default),
        ComparisonSide.Under(ReadingCatalogue.All.SelectMany(reading => reading.Alternatives).First(each => each.ToString() == alternative), benefitCase, AssessmentOptions.Default),
        language);

    /// <summary>Two cases.</summary>
    public static string Of(BenefitCase first, BenefitCase other, Language language) =>
        Compare(ComparisonSide.AsGiven(first, AssessmentOptions.Default), ComparisonSide.AsGiven(other, AssessmentOptions.Default), language);

    // A side that was made of a case can be malformed where the case is not: an event moved to before the law.
    private static string Compare(ComparisonSide first, ComparisonSide other, Language language) =>
        Assessor.TryAssess(other.Case, other.Options, out _, out ValueList<Problem> problems)
            ? BenefitsJson.Write(CaseComparison.Compare(first, other), language)
            : BenefitsJson.WriteRejection(other.Case.Id, problems, language);
}
