using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules.Records;

/// <summary>The facts of an injury: incapacity, total disability, and the losses by the table.</summary>
internal static class InjuryFacts
{
    public static void Read(BenefitCase benefitCase, FactRow row, Readings readings, Figures figures)
    {
        InsuredEvent happened = benefitCase.Event;
        row.Set(Facts.TotalDisability, happened.PermanentTotalDisability);
        row.Set(Facts.CertifiedBeforeDeath, happened is { RecoveredOn: { } certified, DiedOn: { } died } && certified < died);
        row.Set(Facts.DisabilityPaid, happened.DisabilityPaid);
        IncapacityCount.Read(benefitCase, row, readings);
        ReadLosses(benefitCase, row, new LossRating(benefitCase, readings, figures));
    }

    private static void ReadLosses(BenefitCase benefitCase, FactRow row, LossRating rating)
    {
        ValueList<Loss> losses = benefitCase.Event.Losses;
        var points = Bounds.Of(0);
        var missing = new List<string>();
        Grade grade = Grade.A;
        for (int i = 0; i < losses.Count; i++)
        {
            points += rating.PointsOf(losses[i], $"event.losses[{i}]", missing);
            grade = Worse(grade, rating.RowFor(losses[i]));
        }

        if (benefitCase.Event.Sight is { } sight)
        {
            points += Bounds.Of(rating.PointsOf(sight));
            grade = Worse(grade, LossRating.SightRow);
            row.Set(Facts.SightBelowOneEye, rating.IsBelowLossOfOneEye(sight));
        }

        row.Set(Facts.HasLosses, losses.Count > 0 || benefitCase.Event.Sight is not null);
        row.Grade(Facts.LossPoints.Fact, (int)grade);
        Bounds declared = Facts.LossPoints.Fact.Range;
        points = Bounds.Minimum(points, Bounds.Of(declared.Max));
        if (missing.Count == 0)
        {
            row.Set(Facts.LossPoints.Fact, points);
        }
        else
        {
            row.Lacks(Facts.LossPoints.Fact, points, missing);
        }

        Grade Worse(Grade than, LossRow rated)
        {
            Grade ofRow = rating.SourceOf(rated).Grade;
            return ofRow > than ? ofRow : than;
        }
    }
}
