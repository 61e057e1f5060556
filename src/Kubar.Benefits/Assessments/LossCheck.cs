using Kubar.Benefits.Cases;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>Finds what makes the losses of a case malformed.</summary>
internal static class LossCheck
{
    private const int WholeBasisPoints = 10_000;

    /// <summary>The share of a function is kept in tenths of a percent.</summary>
    private const int StepBasisPoints = 10;

    public static void Run(ValueList<Loss> losses, List<Problem> problems)
    {
        for (int i = 0; i < losses.Count; i++)
        {
            string path = $"event.losses[{i}]";
            if (DisabilityTable.ByCode.TryGetValue(losses[i].Code, out LossRow? row))
            {
                Check(losses[i], row, path, problems);
            }
            else
            {
                problems.Add(new($"{path}.code", new("bukan baris tabel cacat", "is not a row of the disability table")));
            }
        }

        if (losses.Sum(MostPoints) > Facts.MaxLossPoints)
        {
            problems.Add(new("event.losses", new("jumlahnya terlalu besar", "add up to too much")));
        }
    }

    private static void Check(Loss loss, LossRow row, string path, List<Problem> problems)
    {
        if (loss.FunctionLostBasisPoints is { } function && (function < 0 || function > WholeBasisPoints || function % StepBasisPoints != 0))
        {
            problems.Add(new($"{path}.functionLost", new("harus dari 0 sampai 100 persen, paling banyak satu angka desimal", "must be from 0 to 100 percent, with at most one decimal")));
        }

        if (loss.AssessedBasisPoints is { } assessed)
        {
            if (row.Scale != LossScale.Range)
            {
                problems.Add(new($"{path}.assessed", new("hanya untuk baris berupa kisaran", "is only for a row that is a range")));
            }
            else if (assessed % StepBasisPoints != 0)
            {
                problems.Add(new($"{path}.assessed", new("paling banyak satu angka desimal", "must have at most one decimal")));
            }
            else if (assessed < row.Least || assessed > row.Most)
            {
                problems.Add(new(
                    $"{path}.assessed",
                    new($"harus dari {row.Least / 100} sampai {row.Most / 100} persen", $"must be from {row.Least / 100} to {row.Most / 100} percent")));
            }
        }

        if (loss.Measured is { } measured)
        {
            if (row.Scale != LossScale.PerTen)
            {
                problems.Add(new($"{path}.measured", new("hanya untuk baris per sepuluh", "is only for a row per ten")));
            }
            else if (measured is < 0 or > 200)
            {
                problems.Add(new($"{path}.measured", new("harus dari 0 sampai 200", "must be from 0 to 200")));
            }
        }
    }

    private static long MostPoints(Loss loss) =>
        DisabilityTable.ByCode.TryGetValue(loss.Code, out LossRow? row)
            ? (long)Math.Max(row.Most, row.Scale == LossScale.PerTen ? row.Least * Math.Clamp(loss.Measured ?? 0, 0, 200) / 10 : 0) * Disability.PointsPerBasisPoint
            : 0;
}
