using System.Globalization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Reports.Wording;

/// <summary>A scholarship's instalments, a line a child: <c>Anak 1: 2 x Rp3.000.000 (SMA) + ... = Rp66.000.000</c>.</summary>
internal static class ScheduleLines
{
    public static IEnumerable<string> Of(ValueList<Instalment> schedule, Language language)
    {
        foreach (IGrouping<int, Instalment> child in schedule.GroupBy(instalment => instalment.Child))
        {
            var parts = child
                .GroupBy(instalment => (instalment.Level, instalment.Amount))
                .Select(years => Part(years.Count(), years.Key.Amount, years.Key.Level, language));
            var sum = new Rupiah(child.Sum(instalment => instalment.Amount.Value));
            string first = LongDate.Format(child.Min(instalment => instalment.DueOn), language);
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{Labels.Child.In(language)} {child.Key + 1}: {string.Join(" + ", parts)} = {sum.ToString(language)}, {Labels.FirstOn.In(language)} {first}");
        }
    }

    private static string Part(int years, Rupiah amount, SchoolLevel level, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{years} x {amount.ToString(language)} ({Labels.Level(level).In(language)})");
}
