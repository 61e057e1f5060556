using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Records;

namespace Kubar.Benefits.Assessments;

/// <summary>The losses of a case, each with its percentage by the table of partial disability.</summary>
internal static class LossSteps
{
    public static IEnumerable<ExplanationStep> Of(BenefitCase benefitCase, AssessmentOptions options)
    {
        var rating = new LossRating(benefitCase, options.Readings, options.Rulebook.Figures);
        foreach (Loss loss in benefitCase.Event.Losses)
        {
            yield return StepOf(loss.Code, Name(loss), rating.PointsOf(loss, "", []), SourcesOf(rating.RowFor(loss)));
        }

        if (benefitCase.Event.Sight is { } sight)
        {
            yield return StepOf(LossRating.SightRow.Code, Name(sight, rating), Bounds.Of(rating.PointsOf(sight)), SourcesOf(LossRating.SightRow));
        }

        // The step above them cites the table of the law.
        ValueList<Citation> SourcesOf(LossRow row) => rating.IsByLaw ? [] : [rating.SourceOf(row)];
    }

    private static ExplanationStep StepOf(string code, LocalizedText name, Bounds points, ValueList<Citation> sources) => new()
    {
        Id = $"loss.{code}",
        Name = name,
        Value = new(Text(points, Language.Indonesian), Text(points, Language.English)),
        Sources = sources,
    };

    private static LocalizedText Name(Sight sight, LossRating rating)
    {
        LocalizedText row = LossRating.SightRow.Name;
        return new(
            $"{row.Indonesian}: efisiensi mata terbaik {Of(sight.Better, Language.Indonesian)}, terburuk {Of(sight.Worse, Language.Indonesian)}, hilang {Lost(Language.Indonesian)}",
            $"{row.English}: efficiency of the better eye {Of(sight.Better, Language.English)}, of the worse {Of(sight.Worse, Language.English)}, {Lost(Language.English)} lost");

        string Of(Percentage efficiency, Language language) => Wording.Value(efficiency.BasisPoints, Unit.BasisPoints, language);

        // Points are finer than hundredths of a percent, in which a quarter of one is not whole.
        string Lost(Language language) =>
            Wording.Value(rating.LostInQuarters(sight) * (long)(LossRow.PointsPerBasisPoint / 4), Unit.LossPoints, language);
    }

    private static LocalizedText Name(Loss loss)
    {
        LocalizedText name = Rulebook.LossOf(loss.Code)!.Name;
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
