using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Reports.Wording;
using NodaTime;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>What a monitoring has to show, as cells and words of one language.</summary>
internal sealed class MonitoringCells(Language language)
{
    private const int MostNamed = 10;

    public Language Language => language;

    public string In(LocalizedText text) => text.In(language);

    /// <summary>The first ten, and whether there are more.</summary>
    public static string Some(IEnumerable<string> names)
    {
        string[] first = [.. names.Take(MostNamed + 1)];
        return string.Join(", ", first.Take(MostNamed)) + (first.Length > MostNamed ? ", ..." : "");
    }

    public Cell Number(long number) => new(Numbers.Of(number, language)) { Number = number };

    /// <summary>A number that is only known to lie between two, both included.</summary>
    public Cell Between(long least, long most) => least == most ? Number(least) : $"{Numbers.Of(least, language)} {Labels.To.In(language)} {Numbers.Of(most, language)}";

    public Cell Day(LocalDate day) => new(LongDate.Format(day, language)) { Date = day };

    public Cell Bounds(BoundedAmount amount) => Bounds(new MoneyBounds(amount.AtLeast, amount.AtMost));

    public Cell Bounds(MoneyBounds bounds) => bounds.AtLeast == bounds.AtMost ? Cell.Of(bounds.AtLeast, language) : MonitoringSummary.BoundsIn(bounds, language);

    public string Money(BoundedAmount amount) => MonitoringSummary.BoundsIn(new(amount.AtLeast, amount.AtMost), language);

    public string Percent(long basisPoints) => Numbers.OfHundredths(basisPoints, language);

    public string MonthOf(YearMonth month) => LongDate.Month(month, language);

    public string RangeOf(MonthRange months) => MonitoringSummary.RangeIn(months, language);
}
