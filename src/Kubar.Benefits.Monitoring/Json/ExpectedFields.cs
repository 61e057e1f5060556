using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Json.Answers;

namespace Kubar.Benefits.Monitoring;

/// <summary>The table of what is expected and what was seen.</summary>
internal static class ExpectedFields
{
    private static readonly MoneyBounds NoMoney = MoneyBounds.Zero;

    private static readonly ValueForm<ExpectedNumber> Expected = new MappedForm<ExpectedNumber, long>(AnswerForms.LongCount, it => it.Parts, told => new(told));

    private static readonly ValueForm<CountInterval> Interval = AnswerForms.Of(
        new CountInterval(0, 0, 0),
        [
            AnswerRow<CountInterval>.Always("percent", AnswerForms.Count, it => it.Percent, (it, _) => it),
            AnswerRow<CountInterval>.Always("atLeast", AnswerForms.LongCount, it => it.AtLeast, (it, _) => it),
            AnswerRow<CountInterval>.Always("atMost", AnswerForms.LongCount, it => it.AtMost, (it, _) => it),
        ]);

    private static readonly ValueForm<MoneyInterval> Sums = AnswerForms.Of(
        new MoneyInterval(0, Rupiah.Zero, Rupiah.Zero),
        [
            AnswerRow<MoneyInterval>.Always("percent", AnswerForms.Count, it => it.Percent, (it, _) => it),
            AnswerRow<MoneyInterval>.Always("atLeast", AnswerForms.Money, it => it.AtLeast, (it, _) => it),
            AnswerRow<MoneyInterval>.Always("atMost", AnswerForms.Money, it => it.AtMost, (it, _) => it),
        ]);

    private static readonly ValueForm<ExpectedPeriod> Period = AnswerForms.Of(
        new ExpectedPeriod { Months = default, Persons = 0, Outside = 0, AtLeast = default, AtMost = default, Intervals = [], SeenAtLeast = null, SeenAtMost = null },
        [
            AnswerRow<ExpectedPeriod>.Always("months", Forms.Months, it => it.Months, (it, _) => it),
            AnswerRow<ExpectedPeriod>.Always("persons", AnswerForms.LongCount, it => it.Persons, (it, _) => it),
            AnswerRow<ExpectedPeriod>.Always("outside", AnswerForms.LongCount, it => it.Outside, (it, _) => it)
                .Telling("usianya tidak ada dalam tabel", "of an age that the table does not have"),
            AnswerRow<ExpectedPeriod>.Always("atLeast", Expected, it => it.AtLeast, (it, _) => it)
                .Telling("dalam bagian per dua belas juta, tepat", "in parts of twelve million, exact"),
            AnswerRow<ExpectedPeriod>.Always("atMost", Expected, it => it.AtMost, (it, _) => it)
                .Telling("dalam bagian per dua belas juta, tepat", "in parts of twelve million, exact"),
            AnswerRow<ExpectedPeriod>.IfAny("intervals", Interval, it => it.Intervals, (it, _) => it),
            Row<ExpectedPeriod>.Optional("seenAtLeast", AnswerForms.LongCount, it => it.SeenAtLeast, (it, _) => it),
            Row<ExpectedPeriod>.Optional("seenAtMost", AnswerForms.LongCount, it => it.SeenAtMost, (it, _) => it),
        ]);

    private static readonly ValueForm<ExpectedMoney> Money = AnswerForms.Of(
        new ExpectedMoney { Cost = null, Intervals = [], Contributions = NoMoney },
        [
            Row<ExpectedMoney>.OptionalPart("cost", TotalsFields.Bounds, it => it.Cost, (it, _) => it),
            AnswerRow<ExpectedMoney>.IfAny("intervals", Sums, it => it.Intervals, (it, _) => it),
            AnswerRow<ExpectedMoney>.Always("contributions", TotalsFields.Bounds, it => it.Contributions, (it, _) => it),
        ]);

    private static readonly ValueForm<ExpectedSeries> Series = AnswerForms.Of<ExpectedSeries>(
        null!,
        [
            AnswerRow<ExpectedSeries>.Always("table", AnswerForms.Text, it => it.Table, (it, _) => it),
            AnswerRow<ExpectedSeries>.Always("source", AnswerForms.Text, it => it.Source, (it, _) => it),
            AnswerRow<ExpectedSeries>.Always("years", AnswerForms.All(Period), it => it.Years, (it, _) => it),
            AnswerRow<ExpectedSeries>.Always("byMonth", AnswerForms.All(Period), it => it.Months, (it, _) => it),
            AnswerRow<ExpectedSeries>.Always("coming", Period, it => it.Coming, (it, _) => it)
                .Telling("dua belas bulan berikutnya", "the twelve months that follow"),
            AnswerRow<ExpectedSeries>.Always("money", Money, it => it.Money, (it, _) => it),
        ]);

    private static readonly ValueForm<BenefitsAgainstContributions> SoFar = AnswerForms.Of(
        new BenefitsAgainstContributions(null, null, NoMoney, null),
        [
            Row<BenefitsAgainstContributions>.OptionalPart("owed", TotalsFields.Bounds, it => it.Owed, (it, _) => it),
            Row<BenefitsAgainstContributions>.Optional("paid", AnswerForms.Money, it => it.Paid, (it, _) => it),
            AnswerRow<BenefitsAgainstContributions>.Always("due", TotalsFields.Bounds, it => it.Due, (it, _) => it),
            Row<BenefitsAgainstContributions>.Optional("transferred", AnswerForms.Money, it => it.Transferred, (it, _) => it),
        ]);

    /// <summary>What is expected, and what was seen.</summary>
    public static readonly ValueForm<ExpectedAndSeen> Form = AnswerForms.Of<ExpectedAndSeen>(
        null!,
        [
            AnswerRow<ExpectedAndSeen>.Always("deaths", AnswerForms.All(Series), it => it.Deaths, (it, _) => it),
            AnswerRow<ExpectedAndSeen>.Always("accidents", AnswerForms.All(Series), it => it.Accidents, (it, _) => it),
            AnswerRow<ExpectedAndSeen>.Always("soFar", SoFar, it => it.SoFar, (it, _) => it),
        ]);
}
