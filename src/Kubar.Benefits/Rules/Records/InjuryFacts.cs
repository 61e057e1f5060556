using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Rules;

/// <summary>The facts of an injury: the months and days of incapacity, and the losses by the table.</summary>
internal static class InjuryFacts
{
    /// <summary>The whole of a function, in hundredths of a percent.</summary>
    private const int WholeFunction = 10_000;

    /// <summary>Percentages and shares of function are kept to a tenth of a percent.</summary>
    private const int Tenth = 10;

    public static void Read(BenefitCase benefitCase, FactRow row, bool swapPrintedRowsOnly)
    {
        row.Set(Facts.TotalDisability, benefitCase.Event.PermanentTotalDisability);
        ReadIncapacity(benefitCase.Event.Incapacity is [var first, ..] ? first : null, row);
        ReadLosses(benefitCase, row, swapPrintedRowsOnly);
    }

    /// <summary>The n-th month ends the day before the first day plus n months; what remains are days.</summary>
    private static void ReadIncapacity(DateInterval? incapacity, FactRow row)
    {
        row.Set(Facts.Incapacitated, incapacity is not null);
        int months = 0;
        int days = 0;
        int length = 30;
        if (incapacity is not null)
        {
            LocalDate end = incapacity.End.PlusDays(1);
            months = Calendar.FullMonths(incapacity.Start, end);
            LocalDate lastMonth = incapacity.Start.PlusMonths(months);
            days = Period.DaysBetween(lastMonth, end);
            length = Period.DaysBetween(lastMonth, incapacity.Start.PlusMonths(months + 1));
        }

        row.Set(Facts.IncapacityMonths, months);
        row.Set(Facts.IncapacityDays, days);
        row.Set(Facts.IncapacityMonthLength, length);
    }

    private static void ReadLosses(BenefitCase benefitCase, FactRow row, bool swapPrintedRowsOnly)
    {
        ValueList<Loss> losses = benefitCase.Event.Losses;
        var points = Bounds.Of(0);
        var missing = new List<string>();
        int grade = 0;
        for (int i = 0; i < losses.Count; i++)
        {
            LossRow rated = RowFor(losses[i], benefitCase.Participant.LeftHanded, swapPrintedRowsOnly);
            points += PointsOf(losses[i], rated, $"event.losses[{i}]", missing);
            grade = Math.Max(grade, (int)(benefitCase.Event.Date < Instruments.Pp82.InForceFrom ? rated.Until2019 : rated.Since2019));
        }

        row.Set(Facts.HasLosses, losses.Count > 0);
        row.Grade(Facts.LossPoints.Fact, grade);
        Bounds declared = Facts.LossPoints.Fact.Range;
        if (missing.Count == 0)
        {
            row.Set(Facts.LossPoints.Fact, points);
        }
        else
        {
            row.Lacks(Facts.LossPoints.Fact, Bounds.Minimum(points, Bounds.Of(declared.Max)), missing);
        }
    }

    /// <summary>For a left-handed person the sides change places.</summary>
    private static LossRow RowFor(Loss loss, bool leftHanded, bool swapPrintedRowsOnly)
    {
        LossRow row = DisabilityTable.ByCode[loss.Code];
        return leftHanded && row.Mirror is { } mirror && (row.SwapIsPrinted || !swapPrintedRowsOnly) ? DisabilityTable.ByCode[mirror] : row;
    }

    private static Bounds PointsOf(Loss loss, LossRow row, string path, List<string> missing)
    {
        Bounds percentage = row.Scale switch
        {
            LossScale.Fixed => Bounds.Of(row.Least),
            LossScale.Range when loss.Assessed is { } assessed => Bounds.Of(assessed.BasisPoints),
            LossScale.Range => Lacking(new(row.Least, row.Most), $"{path}.assessed"),
            _ when loss.Measured is { } measured => Bounds.Of(row.Least * (measured / 10)),
            _ => Lacking(new(0, WholeFunction), $"{path}.measured"),
        };
        return new(PointsAt(percentage.Min), PointsAt(percentage.Max));

        long PointsAt(long basisPoints) => basisPoints / Tenth * ((loss.FunctionLost?.BasisPoints ?? WholeFunction) / Tenth);

        Bounds Lacking(Bounds bounds, string missingPath)
        {
            missing.Add(missingPath);
            return bounds;
        }
    }
}
