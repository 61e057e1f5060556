using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Json.Answers;

/// <summary>The table of why benefits are not owed.</summary>
internal static class WhyNotFields
{
    private static readonly ValueForm<DecidingCondition> Condition = AnswerForms.Of(
        new DecidingCondition("", new("", ""), []),
        [
            AnswerRow<DecidingCondition>.Always("code", AnswerForms.Text, it => it.Code, (it, told) => it with { Code = told }),
            .. AnswerRow<DecidingCondition>.Text("text", it => it.Text, (it, told) => it with { Text = told }),
            AnswerRow<DecidingCondition>.Always("sources", AnswerForms.Citations, it => it.Sources, (it, told) => it with { Sources = told }),
        ]);

    private static readonly ValueForm<FactChange> Fact = AnswerForms.Of(
        new FactChange("", new("", ""), default, null, 0),
        [
            AnswerRow<FactChange>.Always("path", AnswerForms.Text, it => it.Path, (it, told) => it with { Path = told }),
            .. AnswerRow<FactChange>.Text("text", it => it.Text, (it, told) => it with { Text = told }),
            AnswerRow<FactChange>.Always("nature", Forms.Word<ChangeNature>(), it => it.Nature, (it, told) => it with { Nature = told }),
            Row<FactChange>.OptionalPart("madeById", AnswerForms.Text, it => it.MadeBy?.Indonesian, (it, told) => it with { MadeBy = MadeBy(it) with { Indonesian = told ?? "" } })
                .Telling("siapa yang menetapkannya", "who finds it, where a person must judge it"),
            Row<FactChange>.OptionalPart("madeByEn", AnswerForms.Text, it => it.MadeBy?.English, (it, told) => it with { MadeBy = MadeBy(it) with { English = told ?? "" } }),
            AnswerRow<FactChange>.Always("days", AnswerForms.Count, it => it.Distance, (it, told) => it with { Distance = told })
                .Telling("seberapa jauh bergeser; sebulan dihitung 30", "how far it moves; a month counts as 30"),
            AnswerRow<FactChange>.IfTrue("example", it => it.IsExample, (it, told) => it with { IsExample = told })
                .Telling("satu contoh dari banyak yang sejenis", "one of many of its kind; the amount is that of the example"),
        ]);

    private static readonly ValueForm<WhyNotChange> Change = AnswerForms.Of(
        new WhyNotChange([], default, default, null, default),
        [
            AnswerRow<WhyNotChange>.Always("facts", AnswerForms.Some(Fact), it => it.Facts, (it, told) => it with { Facts = told }),
            AnswerRow<WhyNotChange>.Always("nature", Forms.Word<ChangeNature>(), it => it.Nature, (it, told) => it with { Nature = told }),
            AnswerRow<WhyNotChange>.Always("status", Forms.Word<EntitlementStatus>(), it => it.Status, (it, told) => it with { Status = told }),
            Row<WhyNotChange>.Optional("amount", AnswerForms.Money, it => it.Amount, (it, told) => it with { Amount = told }),
            AnswerRow<WhyNotChange>.Always("payableNow", AnswerForms.Money, it => it.PayableNow, (it, told) => it with { PayableNow = told }),
        ]);

    /// <summary>The answer about one benefit.</summary>
    public static readonly DefinedForm<WhyNotBenefit> Benefit = new("answer", AnswerForms.Of(
        new WhyNotBenefit(new("", default, new("", "")), default, [], []),
        [
            .. AnswerRow<WhyNotBenefit>.Benefit(it => it.Benefit, (it, told) => it with { Benefit = told }),
            AnswerRow<WhyNotBenefit>.Always("status", Forms.Word<EntitlementStatus>(), it => it.Status, (it, told) => it with { Status = told }),
            AnswerRow<WhyNotBenefit>.Always("conditions", AnswerForms.All(Condition), it => it.Conditions, (it, told) => it with { Conditions = told }),
            AnswerRow<WhyNotBenefit>.Always("changes", AnswerForms.All(Change), it => it.Changes, (it, told) => it with { Changes = told })
                .Telling("perubahan fakta terkecil, yang terdekat lebih dahulu", "the smallest changes of facts that would make it owed, or payable"),
        ]));

    /// <summary>The answers about a case.</summary>
    public static readonly DefinedForm<WhyNotDocument> Form = new("whyNot", AnswerForms.Of(
        new WhyNotDocument { Id = "", EventDate = default, PayableNow = default, Answers = [] },
        [
            AnswerRow<WhyNotDocument>.Always("id", AnswerForms.Text, it => it.Id, (it, told) => it with { Id = told }),
            AnswerRow<WhyNotDocument>.Always("eventDate", Forms.Date, it => it.EventDate, (it, told) => it with { EventDate = told }),
            AnswerRow<WhyNotDocument>.Always("payableNow", AnswerForms.Money, it => it.PayableNow, (it, told) => it with { PayableNow = told }),
            AnswerRow<WhyNotDocument>.Always("answers", AnswerForms.All(Benefit), it => it.Answers, (it, told) => it with { Answers = told }),
        ]));

    private static LocalizedText MadeBy(FactChange change) => change.MadeBy ?? new("", "");
}
