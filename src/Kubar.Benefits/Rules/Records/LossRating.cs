using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules.Records;

/// <summary>
/// Rates losses by the table of partial disability, in loss points: PP 44/2015 Lampiran III part II. Which rows swap for a left-handed
/// person, how a started ten counts, how reduced hearing stands to deafness and how the efficiency of two eyes is reckoned are readings.
/// </summary>
internal sealed class LossRating(BenefitCase benefitCase, Readings readings, Figures figures)
{
    private readonly LawTable _table = figures[DisabilityTable.Table];

    /// <summary>The whole of a function, in hundredths of a percent.</summary>
    private const int WholeFunction = 10_000;

    /// <summary>Percentages and shares of function are kept to a tenth of a percent.</summary>
    private const int Tenth = 10;

    /// <summary>"setiap 10 desibel", "setiap 10%"</summary>
    private const int Ten = 10;

    /// <summary>Hundredths of a percent in ten percent.</summary>
    private const int TenPercent = 1_000;

    /// <summary>"3 x % efisiensi penglihatan terbaik"</summary>
    private const int WeightOfBetterEye = 3;

    private static readonly ReadingAlternative PrintedRows = ReadingCatalogue.LeftHandedFingers["printed-rows"];
    private static readonly ReadingAlternative ProRata = ReadingCatalogue.PerTen["pro-rata"];
    private static readonly ReadingAlternative Started = ReadingCatalogue.PerTen["started"];
    private static readonly ReadingAlternative Capped = ReadingCatalogue.HearingOverDeafness["capped"];
    private static readonly ReadingAlternative Undivided = ReadingCatalogue.BinocularEfficiency["undivided"];

    /// <summary>The readings that decide how losses are rated, and when they can matter.</summary>
    public static readonly IReadOnlyList<(Reading Reading, Func<BenefitCase, bool> CanMatter)> Decisive =
    [
        (ReadingCatalogue.LeftHandedFingers, benefitCase => benefitCase.Participant.LeftHanded && benefitCase.Event.Losses.Count > 0),
        (ReadingCatalogue.PerTen, benefitCase => benefitCase.Event.Sight is not null || benefitCase.Event.Losses.Any(loss => loss.Measured is not null)),
        (ReadingCatalogue.HearingOverDeafness, benefitCase => benefitCase.Event.Losses.Any(loss => loss.Measured is not null)),
        (ReadingCatalogue.BinocularEfficiency, benefitCase => benefitCase.Event.Sight is not null),
    ];

    /// <summary>The row by whose percentage the efficiency of both eyes is rated.</summary>
    public static LossRow SightRow => DisabilityTable.ByCode[DisabilityTable.SightCode];

    /// <summary>The row by which a loss is rated: for a left-handed person the sides change places.</summary>
    public LossRow RowFor(Loss loss)
    {
        LossRow row = DisabilityTable.ByCode[loss.Code];
        bool swaps = benefitCase.Participant.LeftHanded && (row.SwapIsPrinted || readings[ReadingCatalogue.LeftHandedFingers] != PrintedRows);
        return swaps && row.Mirror is { } mirror ? DisabilityTable.ByCode[mirror] : row;
    }

    /// <summary>Where the percentage of a row stands on the day of the event, with its grade.</summary>
    public Citation SourceOf(LossRow row) =>
        _table.NearestOn(benefitCase.Event.Date).Citation is var source && _table.RowOn(benefitCase.Event.Date, row.Code).Grade is { } grade ? source with { Grade = grade } : source;

    /// <summary>Whether the percentages are those of the law.</summary>
    public bool IsByLaw => DisabilityTable.Table.Periods.Any(period => period.Citation == _table.NearestOn(benefitCase.Event.Date).Citation);

    /// <summary>The points of a loss; bounds and the missing path where it is not told how much was lost.</summary>
    public Bounds PointsOf(Loss loss, string path, List<string> missing)
    {
        LossRow row = RowFor(loss);
        (int least, int most) = PercentagesOf(row);
        switch (row.Scale)
        {
            case LossScale.Range when loss.Assessed is null:
                missing.Add($"{path}.assessed");
                return new(Whole(least), Whole(most));
            case LossScale.PerTen when loss.Measured is null:
                missing.Add($"{path}.measured");
                return new(0, Whole(WholeFunction));
            case LossScale.PerTen:
                long points = OfTens(row, loss.Measured.Value, Ten);
                return Bounds.Of(
                    row.Deafness is { } deafness && readings[ReadingCatalogue.HearingOverDeafness] == Capped
                        ? Math.Min(points, Whole(PercentagesOf(DisabilityTable.ByCode[deafness]).Least))
                        : points);
            default:
                int percentage = loss.Assessed is { BasisPoints: var assessed } ? Math.Clamp(assessed, least, most) : least;
                return Bounds.Of(percentage / Tenth * ((loss.FunctionLost?.BasisPoints ?? WholeFunction) / Tenth));
        }
    }

    /// <summary>
    /// The points of what is lost of the efficiency of both eyes: 100 % less (3 x better + worse) / 4, or, undivided as printed, less 3 x
    /// better + worse, at most 100 %.
    /// </summary>
    public long PointsOf(Sight sight) => OfTens(SightRow, LostInQuarters(sight), TenPercent * (WeightOfBetterEye + 1));

    /// <summary>Whether one eye has no efficiency left and the points of both are less than those of the loss of one eye.</summary>
    public bool IsBelowLossOfOneEye(Sight sight) =>
        sight.Worse.BasisPoints == 0 && PointsOf(sight) < Whole(PercentagesOf(DisabilityTable.ByCode[DisabilityTable.OneEyeCode]).Least);

    /// <summary>The efficiency lost, in quarters of a hundredth of a percent, so that it is whole.</summary>
    public int LostInQuarters(Sight sight)
    {
        int sum = (WeightOfBetterEye * sight.Better.BasisPoints) + sight.Worse.BasisPoints;
        return readings[ReadingCatalogue.BinocularEfficiency] == Undivided
            ? (WholeFunction - Math.Min(WholeFunction, sum)) * (WeightOfBetterEye + 1)
            : (WholeFunction * (WeightOfBetterEye + 1)) - sum;
    }

    /// <summary>The percentage of a row for each ten: of full tens, pro rata, or of started tens.</summary>
    private long OfTens(LossRow row, long measured, long ten)
    {
        ReadingAlternative answer = readings[ReadingCatalogue.PerTen];
        long whole = Whole(PercentagesOf(row).Least);
        return answer == ProRata
            ? whole * measured / ten
            : whole * ((measured + (answer == Started ? ten - 1 : 0)) / ten);
    }

    private (int Least, int Most) PercentagesOf(LossRow row) =>
        _table.RowOn(benefitCase.Event.Date, row.Code).Values is [{ } least, { } most] ? ((int)least, (int)most) : (0, WholeFunction);

    /// <summary>A percentage of the whole of a function.</summary>
    private static long Whole(long basisPoints) => basisPoints / Tenth * (WholeFunction / Tenth);
}
