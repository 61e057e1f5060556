using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>The losses of a case, each with its percentage by the table of partial disability.</summary>
internal static class LossSteps
{
    public static IEnumerable<ExplanationStep> Of(BenefitCase benefitCase, AssessmentOptions options) => benefitCase.Event.Losses.Select(loss =>
    {
        // Each loss by itself, so that left-handedness and its reading are settled where they are settled for all.
        BenefitCase alone = benefitCase with { Event = benefitCase.Event with { Losses = [loss] } };
        Bounds points = options.SituationOf(alone).Facts[Facts.LossPoints.Fact];
        return new ExplanationStep
        {
            Id = $"loss.{loss.Code}",
            Name = Name(loss),
            Value = new(Text(points, Language.Indonesian), Text(points, Language.English)),
        };
    });

    private static LocalizedText Name(Loss loss)
    {
        LocalizedText name = DisabilityTable.ByCode[loss.Code].Name;
        return loss.FunctionLost is { BasisPoints: var lost }
            ? new(
                $"{name.Indonesian}, fungsi hilang {Wording.Value(lost, Unit.BasisPoints, Language.Indonesian)}",
                $"{name.English}, {Wording.Value(lost, Unit.BasisPoints, Language.English)} of its function lost")
            : name;
    }

    private static string Text(Bounds points, Language language)
    {
        string least = Wording.Value(points.Min, Unit.LossPoints, language);
        return points.IsKnown
            ? least
            : $"{least} {(language == Language.Indonesian ? "sampai" : "to")} {Wording.Value(points.Max, Unit.LossPoints, language)}";
    }
}
