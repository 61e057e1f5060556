using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules.DatedFigures;

/// <summary>One row of the table of partial disability. Percentages are in hundredths of a percent.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Name">What is lost.</param>
/// <param name="Least">The percentage, or the least of a range.</param>
/// <param name="Most">The percentage, or the most of a range.</param>
/// <param name="Scale">How the percentage is applied.</param>
/// <param name="Until2019">The grade of the row in PP 44/2015.</param>
/// <param name="Since2019">The grade of the row in PP 82/2019.</param>
internal sealed record LossRow(string Code, LocalizedText Name, int Least, int Most, LossScale Scale, Grade Until2019, Grade Since2019)
{
    private const string Part = "Lampiran III II";

    /// <summary>How many millionths a hundredth of a percent is, where the whole of a function is lost.</summary>
    public const int PointsPerBasisPoint = 100;

    /// <summary>The row of the other side, which a left-handed person's loss is rated by.</summary>
    public string? Mirror { get; init; }

    /// <summary>The rows of the whole of which this row is a part, of the same side.</summary>
    public ValueList<string> PartOf { get; init; } = [];

    /// <summary>How many times the loss can be suffered, for each side.</summary>
    public int MostTimes { get; init; } = 1;

    /// <summary>What the row is a band of; two bands of one measure exclude each other.</summary>
    public string? Measure { get; init; }

    /// <summary>Whether a share of lost function can be told: a row of a limb or organ.</summary>
    public bool TakesFunction { get; init; }

    /// <summary>The side that the row names; null: it names none.</summary>
    public BodySide? Side { get; init; }

    /// <summary>Whether the side has to be told: a row of one eye, ear or leg that names none.</summary>
    public bool TakesSide { get; init; }

    /// <summary>The most that can be measured: 100 where it is a percentage.</summary>
    public int MostMeasured { get; init; } = CaseLimits.Measured;

    /// <summary>A row of reduced hearing: the row of the deafness that it can come to.</summary>
    public string? Deafness { get; init; }

    /// <summary>Whether the note on left-handedness stands on the pair of rows, rather than follows by the same reason.</summary>
    public bool SwapIsPrinted { get; init; }

    /// <summary>The row as data.</summary>
    public LossInfo Info => new(
        Code,
        Name,
        new(Least),
        new(Most),
        Scale,
        Side,
        TakesSide,
        TakesFunction,
        MostTimes,
        [Instruments.Pp44.At(Part).Graded(Until2019).Citation, Instruments.Pp82.At(Part).Graded(Since2019).Citation]);
}
