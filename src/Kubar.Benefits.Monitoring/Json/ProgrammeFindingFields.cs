using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Json.Answers;

namespace Kubar.Benefits.Monitoring;

/// <summary>The table of a finding of a monitoring, and of what is read of it at the next meeting.</summary>
internal static class ProgrammeFindingFields
{
    /// <summary>A finding that says nothing yet.</summary>
    public static readonly KeptFinding Nothing = new("", "", null, MoneyBounds.Zero);

    /// <summary>What is read of a finding.</summary>
    public static readonly Shape<KeptFinding> Kept = AnswerForms.Table<KeptFinding>(
    [
        Row<KeptFinding>.Required("id", Forms.Key, it => it.Id, (it, told) => it with { Id = told }, "-"),
        Row<KeptFinding>.Required("rule", Forms.Key, it => it.Rule, (it, told) => it with { Rule = told }, "-"),
        Row<KeptFinding>.OptionalPart("subject", AnswerForms.Text, it => it.Subject, (it, told) => it with { Subject = told }),
        AnswerRow<KeptFinding>.Always("atStake", TotalsFields.Bounds, it => it.AtStake, (it, told) => it with { AtStake = told }),
    ]);

    private static readonly ValueForm<LocalizedText> Cause = AnswerForms.Of(
        new LocalizedText("", ""),
        AnswerRow<LocalizedText>.Text("text", it => it, (_, told) => told));

    /// <summary>A finding.</summary>
    public static readonly ValueForm<ProgrammeFinding> Form = AnswerForms.Of<ProgrammeFinding>(
        null!,
        [
            AnswerRow<ProgrammeFinding>.Always("id", AnswerForms.Text, it => it.Id, (it, _) => it)
                .Telling("tetap sama selama aturan, orang, dan masanya sama", "the same as long as the rule, the person and the period are"),
            AnswerRow<ProgrammeFinding>.Always("rule", AnswerForms.Text, it => it.Rule.Id, (it, _) => it),
            .. AnswerRow<ProgrammeFinding>.Text("name", it => it.Rule.Name, (it, _) => it),
            Row<ProgrammeFinding>.OptionalPart("person", AnswerForms.Text, it => it.Person, (it, _) => it),
            Row<ProgrammeFinding>.OptionalPart("subject", AnswerForms.Text, it => it.Subject, (it, _) => it)
                .Telling("orangnya dalam bentuk yang tidak dapat dibaca kembali", "the person, so that nobody can be read from it"),
            Row<ProgrammeFinding>.OptionalPart("about", AnswerForms.Text, it => it.About, (it, _) => it),
            AnswerRow<ProgrammeFinding>.Always("from", Forms.Date, it => it.From, (it, _) => it),
            AnswerRow<ProgrammeFinding>.Always("to", Forms.Date, it => it.To, (it, _) => it),
            AnswerRow<ProgrammeFinding>.Always("atStake", TotalsFields.Bounds, it => it.AtStake, (it, _) => it),
            .. AnswerRow<ProgrammeFinding>.Text("condition", it => it.Condition, (it, _) => it),
            .. AnswerRow<ProgrammeFinding>.Text("criterion", it => it.Criterion, (it, _) => it),
            AnswerRow<ProgrammeFinding>.Always("causes", AnswerForms.All(Cause), it => it.Causes, (it, _) => it),
            .. AnswerRow<ProgrammeFinding>.Text("effect", it => it.Effect, (it, _) => it),
            .. AnswerRow<ProgrammeFinding>.Text("action", it => it.Action, (it, _) => it),
            AnswerRow<ProgrammeFinding>.Always("sources", AnswerForms.Texts, it => it.Sources, (it, _) => it),
            Row<ProgrammeFinding>.Optional("grade", AnswerForms.Grade, it => it.Grade, (it, _) => it),
        ]);

    private static readonly ValueForm<FollowedFinding> Followed = AnswerForms.Of(
        new FollowedFinding(Nothing, default, null),
        [
            AnswerRow<FollowedFinding>.Always("id", AnswerForms.Text, it => it.Finding.Id, (it, _) => it),
            AnswerRow<FollowedFinding>.Always("rule", AnswerForms.Text, it => it.Finding.Rule, (it, _) => it),
            AnswerRow<FollowedFinding>.Always("state", Forms.Word<FollowedState>(), it => it.State, (it, _) => it),
            AnswerRow<FollowedFinding>.Always("atStake", TotalsFields.Bounds, it => it.Finding.AtStake, (it, _) => it),
            Row<FollowedFinding>.OptionalPart("now", TotalsFields.Bounds, it => it.Now, (it, _) => it),
        ]);

    /// <summary>What became of the findings of the last meeting.</summary>
    public static readonly ValueForm<FindingFollowUp> FollowUp = AnswerForms.Of<FindingFollowUp>(
        null!,
        [
            AnswerRow<FindingFollowUp>.Always("old", AnswerForms.All(Followed), it => it.Old, (it, _) => it),
            AnswerRow<FindingFollowUp>.Always("new", AnswerForms.Texts, it => it.New, (it, _) => it),
        ]);
}
