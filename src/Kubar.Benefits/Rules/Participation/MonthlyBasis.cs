using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Participation;

/// <summary>
/// What a benefit is reckoned on: an amount a month, or the average of several. An average is divided within the benefit's formula, so
/// that the benefit is rounded once.
/// </summary>
internal sealed class MonthlyBasis(Amount wages, int months)
{
    /// <summary>The amount a month, or the sum of the months.</summary>
    public Amount Wages { get; } = wages;

    /// <summary>Of how many months it is the sum.</summary>
    public int Months { get; } = months;

    public bool IsAverage => Months > 1;

    private ExactAmount Average { get; } = new(wages.Node, months);

    public static implicit operator MonthlyBasis(Amount monthly) => new(monthly, 1);

    /// <summary>A percentage of it, exact: of an average that of its whole rupiah and that of the rest, as their sum would not fit in 64 bits.</summary>
    public static IReadOnlyList<ExactAmount> operator *(Rate percentage, MonthlyBasis basis) => basis.IsAverage
        ? [percentage * basis.Average.WholeRupiah, (percentage * basis.Average.Rest).Over(basis.Months).KnownToBeSmall]
        : [percentage * basis.Wages];

    /// <summary>An id of what is reckoned on it, to tell averages apart from what is told a month.</summary>
    public string IdOf(string reckoned) => IsAverage ? $"{reckoned}-average-of-{Months}" : reckoned;

    /// <summary>A percentage of so many monthly bases, rounded once. Of an average the formula is written out.</summary>
    /// <param name="id">The id of what is reckoned.</param>
    /// <param name="benefit">What is reckoned.</param>
    /// <param name="percentage">The percentage.</param>
    /// <param name="times">How many monthly bases.</param>
    /// <param name="sources">Where the law says it.</param>
    /// <param name="partsOfPercentage">Into how many parts the percentage divides a hundredth of a percent.</param>
    public Amount Reckon(string id, LocalizedText benefit, Rate percentage, Count times, IReadOnlyList<DatedCitation> sources, int partsOfPercentage = 1)
    {
        Amount amount = (percentage * times * this).Over(partsOfPercentage).RoundedOnce;
        return IsAverage
            ? Reckoned(
                IdOf(id),
                new($"{benefit.Indonesian} dari upah rata-rata {Months} bulan", $"{benefit.English} on the average wage of {Months} months"),
                amount,
                Say($"{percentage} x {Bare(times)} x ({Wages} : {Months})", $"{percentage} x {Bare(times)} x ({Wages} : {Months})"),
                sources)
            : amount;
    }
}
