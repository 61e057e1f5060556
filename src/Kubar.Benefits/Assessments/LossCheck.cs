using System.Globalization;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>Finds what makes the losses of a case malformed: each by its row of the table, and those that cannot stand together.</summary>
internal static class LossCheck
{
    private const int StepBasisPoints = 10;

    public static void Run(ValueList<Loss> losses, FieldRun run)
    {
        var together = new LossesTogether();
        for (int i = 0; i < losses.Count; i++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"event.losses[{i}]");
            if (Rulebook.LossOf(losses[i].Code) is not { } row)
            {
                run.Report($"{path}.code", new("bukan baris tabel cacat", "is not a row of the disability table"));
                continue;
            }

            Check(losses[i], row, path, run);
            if (together.WhyNot(losses[i], row, i) is { } fault)
            {
                run.Report(path, fault);
            }
        }

        if (losses.Sum(MostPoints) > Facts.MaxLossPoints)
        {
            run.Report("event.losses", new("jumlahnya terlalu besar", "add up to too much"));
        }
    }

    private static void Check(Loss loss, LossRow row, string path, FieldRun run)
    {
        if (loss.FunctionLost is not null && !row.TakesFunction)
        {
            run.Report($"{path}.functionLost", new("hanya untuk baris anggota badan atau alat tubuh", "is only for a row of a limb or organ"));
        }

        if (loss.Side is not null && !row.TakesSide)
        {
            run.Report($"{path}.side", new(
                "hanya untuk baris satu mata, telinga, atau kaki yang tidak menyebut sisinya",
                "is only for a row of one eye, ear or leg that names no side"));
        }

        CheckAssessed(loss, row, $"{path}.assessed", run);
        if (loss.Measured is { } measured)
        {
            if (row.Scale != LossScale.PerTen)
            {
                run.Report($"{path}.measured", new("hanya untuk baris per sepuluh", "is only for a row per ten"));
            }
            else if (measured > row.MostMeasured)
            {
                run.Report($"{path}.measured", ProblemTexts.NotBetween(0, row.MostMeasured));
            }
        }
    }

    private static void CheckAssessed(Loss loss, LossRow row, string path, FieldRun run)
    {
        if (loss.Assessed is not { BasisPoints: var assessed })
        {
            return;
        }

        if (row.Scale != LossScale.Range)
        {
            run.Report(path, new("hanya untuk baris berupa kisaran", "is only for a row that is a range"));
        }
        else if (assessed % StepBasisPoints != 0)
        {
            run.Report(path, ProblemTexts.OneDecimal);
        }
        else if (assessed < row.Least || assessed > row.Most)
        {
            run.Report(path, new($"harus dari {row.Least / 100} sampai {row.Most / 100} persen", $"must be from {row.Least / 100} to {row.Most / 100} percent"));
        }
    }

    private static long MostPoints(Loss loss) =>
        Rulebook.LossOf(loss.Code) is { } row
            ? (long)Math.Max(row.Most, row.Scale == LossScale.PerTen ? row.Least * Math.Clamp(loss.Measured ?? 0, 0, CaseLimits.Measured) / 10 : 0) * LossRow.PointsPerBasisPoint
            : 0;
}
