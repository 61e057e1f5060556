using System.Collections.Immutable;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>On which readings an assessment depends: those under one of whose alternatives it would differ.</summary>
internal static class Dependence
{
    private static readonly ValueList<string> None = [];

    private static readonly ImmutableArray<sbyte> AllOpen = [.. ReadingCatalogue.All.Select(_ => (sbyte)-1)];

    /// <summary>
    /// Leaving a question open evaluates all its answers at once: where nothing becomes less certain, nothing depends on it.
    /// Only the questions that remain are answered one by one.
    /// </summary>
    public static ValueList<string> Of(BenefitCase benefitCase, AssessmentOptions options, Evaluation evaluation, Assessment assessment)
    {
        bool suspected = IsLessCertain(benefitCase, evaluation, AllOpen);
        List<string>? found = null;
        foreach (Reading reading in ReadingCatalogue.All)
        {
            bool canMatter = CaseFacts.CountingReadings.TryGetValue(reading, out Func<BenefitCase, bool>? counts)
                && counts(benefitCase)
                && CountsDiffer(benefitCase, options, evaluation.Situation, reading);
            canMatter = canMatter || (suspected && IsLessCertain(benefitCase, evaluation, Open(evaluation.Situation, reading)));
            if (canMatter && Differs(benefitCase, options, assessment, reading))
            {
                (found ??= []).Add(reading.Id);
            }
        }

        return found is null ? None : found.ToValueList();
    }

    private static bool CountsDiffer(BenefitCase benefitCase, AssessmentOptions options, Situation situation, Reading reading) =>
        reading.Alternatives
            .Where(alternative => alternative != options.Readings[reading])
            .Any(alternative => !CaseFacts.Of(benefitCase, options.Readings.With(alternative), options.PublicHolidays).HasSameFacts(situation));

    private static ImmutableArray<sbyte> Open(Situation situation, Reading reading) => situation.Answers.SetItem(reading.Index, -1);

    private static bool IsLessCertain(BenefitCase benefitCase, Evaluation evaluation, ImmutableArray<sbyte> answers)
    {
        using Evaluation open = Evaluation.Of(evaluation.Graph, With(evaluation.Situation, answers));
        Chapter chapter = Rulebook.For(benefitCase.Event.Kind);
        foreach (Benefit benefit in chapter.Benefits)
        {
            foreach (Expression part in benefit.Parts)
            {
                if (Changed(part))
                {
                    return true;
                }
            }
        }

        return Changed(chapter.TakenOut) || Changed(Rules.Arrears.Sum) || Changed(ClaimLimit.Years) || Rules.Warnings.All.Any(warning => Changed(warning.When));

        bool Changed(Expression expression) => open[expression] != evaluation[expression];
    }

    private static bool Differs(BenefitCase benefitCase, AssessmentOptions options, Assessment assessment, Reading reading) =>
        reading.Alternatives
            .Where(alternative => alternative != options.Readings[reading])
            .Any(alternative => !IsSame(assessment, Under(benefitCase, options, alternative)));

    private static Assessment Under(BenefitCase benefitCase, AssessmentOptions options, ReadingAlternative alternative)
    {
        AssessmentOptions other = options with { Readings = options.Readings.With(alternative) };
        return Assessing.Bare(benefitCase, other, CaseFacts.Of(benefitCase, other.Readings, other.PublicHolidays));
    }

    private static bool IsSame(Assessment assessment, Assessment other) =>
        assessment.Totals == other.Totals
        && assessment.ClaimBy == other.ClaimBy
        && assessment.Arrears == other.Arrears
        && assessment.Entitlements.Select(Result).SequenceEqual(other.Entitlements.Select(Result));

    /// <summary>What a family or an auditor would see differ: not the wording of a reason.</summary>
    private static (Outcome Outcome, Payee? Payee, bool ByEmployer, ValueList<Instalment> Schedule) Result(Entitlement entitlement) => (
        entitlement.Outcome switch
        {
            Entitled entitled => entitled with { DeferredUntil = entitled.DeferredUntil.Select(notice => notice with { Text = new(notice.Code, notice.Code) }).ToValueList() },
            NotOwed => new NotOwed([]),
            var outcome => outcome,
        },
        entitlement.Payee,
        entitlement.PaidByEmployer,
        entitlement.Schedule);

    private static Situation With(Situation situation, ImmutableArray<sbyte> answers) => new()
    {
        Facts = situation.Facts,
        Children = situation.Children,
        MissingChildren = situation.MissingChildren,
        Answers = answers,
    };
}
