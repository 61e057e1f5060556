using System.Runtime.InteropServices.JavaScript;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Interviews;
using Kubar.Benefits.Json;
using Kubar.Benefits.Receipts;

namespace Kubar.Benefits.Web;

/// <summary>
/// What a page can ask: texts in, JSON out, all of it the library's own. Where the input is wrong, everything that is wrong stands in the
/// place of the answer.
/// </summary>
internal static partial class Calculator
{
    private static readonly AssessmentOptions Bare = AssessmentOptions.Default with { FindDependence = false };

    private static readonly AssessmentOptions Explained = AssessmentOptions.Default with { Explain = true };

    private static IEnumerator<ValueList<InterviewQuestion>?>? _ordering;

    /// <summary>The library, the law it encodes, and the names that a page needs beside its answers.</summary>
    [JSExport]
    public static string About() => PageAnswers.About();

    /// <summary>One step of an interview: what is or may be owed as far as is known, and what is open, in the order of the contract.</summary>
    [JSExport]
    public static string Step(string json, bool english) =>
        Answer(json, english, it => PageAnswers.Step(Assessor.Assess(it, Bare)));

    /// <summary>The whole answer of an interview, with the readings it depends on.</summary>
    [JSExport]
    public static string Finish(string json, bool english) =>
        Answer(json, english, it => PageAnswers.Finish(it, Assessor.Assess(it)));

    /// <summary>Begins to put what is open in the order in which it matters.</summary>
    [JSExport]
    public static void BeginOrder(string json) =>
        _ordering = BenefitsJson.ReadCase(json).Value is { } it ? new QuestionOrder(it, Bare, CancellationToken.None).Steps().GetEnumerator() : null;

    /// <summary>Tries one more answer: null while there are others to try, then the paths of the questions.</summary>
    [JSExport]
    public static string? ContinueOrder()
    {
        if (_ordering?.MoveNext() != true)
        {
            return PageAnswers.Order([]);
        }

        if (_ordering.Current is not { } questions)
        {
            return null;
        }

        _ordering = null;
        return PageAnswers.Order(questions);
    }

    /// <summary>A case as the contract writes an assessment of it.</summary>
    [JSExport]
    public static string Assess(string json, bool english, bool explained) =>
        Answer(json, english, it => BenefitsJson.Write(Assessor.Assess(it, explained ? Explained : AssessmentOptions.Default), LanguageOf(english)));

    /// <summary>A case as the contract writes it.</summary>
    [JSExport]
    public static string Rewrite(string json, bool english) => Answer(json, english, BenefitsJson.Write);

    /// <summary>Why what is not owed is not, and what would change that.</summary>
    [JSExport]
    public static string WhyNot(string json, bool english) =>
        Answer(json, english, it => BenefitsJson.Write(Assessor.Assess(it), Assessments.WhyNot.Ask(it)));

    /// <summary>What the form of a whole case is made from.</summary>
    [JSExport]
    public static string Form() => PageForm.Write();

    /// <summary>The case beside itself with its event on another day.</summary>
    [JSExport]
    public static string CompareDate(string json, string day, bool english) => Answer(json, english, it => PageComparison.OnEventDate(it, day, LanguageOf(english)));

    /// <summary>The case beside itself under another reading, <c>question=answer</c>.</summary>
    [JSExport]
    public static string CompareReading(string json, string alternative, bool english) => Answer(json, english, it => PageComparison.Under(it, alternative, LanguageOf(english)));

    /// <summary>Two cases side by side.</summary>
    [JSExport]
    public static string CompareCase(string json, string other, bool english) =>
        Answer(json, english, it => Answer(other, english, that => PageComparison.Of(it, that, LanguageOf(english))));

    /// <summary>The sealed receipt of a case.</summary>
    [JSExport]
    public static string Seal(string json, bool english) => Answer(json, english, it => Receipt.Create(it).Text);

    /// <summary>Reckons a receipt again; null where the text is none.</summary>
    [JSExport]
    public static string? Verify(string receipt, bool english) =>
        Receipt.TryParse(receipt, out Receipt? parsed) ? BenefitsJson.Write(Verification.Check(parsed), LanguageOf(english)) : null;

    private static string Answer(string json, bool english, Func<BenefitCase, string> answer)
    {
        JsonInput<BenefitCase> read = BenefitsJson.ReadCase(json);
        return read.Value is { } benefitCase
            ? answer(benefitCase)
            : BenefitsJson.WriteRejection(read.Id, read.Problems, LanguageOf(english));
    }

    private static Language LanguageOf(bool english) => english ? Language.English : Language.Indonesian;
}
