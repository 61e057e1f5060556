using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Json.Answers;

/// <summary>The table of an audit.</summary>
internal static class AuditFields
{
    /// <summary>What would explain a difference.</summary>
    public static readonly ValueForm<Cause> Cause = AnswerForms.Of(
        new Cause(default, "", new("", ""), new("", ""), [], [], false),
        [
            AnswerRow<Cause>.Always("kind", Forms.Word<CauseKind>(), it => it.Kind, (it, told) => it with { Kind = told }),
            AnswerRow<Cause>.Always("id", AnswerForms.Text, it => it.Id, (it, told) => it with { Id = told }),
            .. AnswerRow<Cause>.Text("text", it => it.Text, (it, told) => it with { Name = told, Text = told }),
            AnswerRow<Cause>.Always("sources", AnswerForms.Texts, it => it.Sources, (it, told) => it with { Sources = told }),
            AnswerRow<Cause>.Always("explains", AnswerForms.Texts, it => it.Explains, (it, told) => it with { Explains = told }),
            AnswerRow<Cause>.Always("explainsAll", Forms.Truth, it => it.ExplainsAll, (it, told) => it with { ExplainsAll = told }),
        ]);

    /// <summary>An audit.</summary>
    public static readonly DefinedForm<AuditDocument> Form = new("audit", AnswerForms.Of(
        new AuditDocument
        {
            Id = "",
            EventDate = default,
            Verdict = default,
            Overpaid = default,
            Underpaid = default,
            Comparisons = [],
            Causes = [],
            SupposesNoOtherExpense = false,
            Remarks = [],
        },
        [
            AnswerRow<AuditDocument>.Always("id", AnswerForms.Text, it => it.Id, (it, told) => it with { Id = told }),
            Row<AuditDocument>.OptionalPart("reference", AnswerForms.Text, it => it.Reference, (it, told) => it with { Reference = told }),
            AnswerRow<AuditDocument>.Always("eventDate", Forms.Date, it => it.EventDate, (it, told) => it with { EventDate = told }),
            AnswerRow<AuditDocument>.Always("verdict", Forms.Word<Verdict>(), it => it.Verdict, (it, told) => it with { Verdict = told }),
            AnswerRow<AuditDocument>.Always("overpaid", AnswerForms.Money, it => it.Overpaid, (it, told) => it with { Overpaid = told }),
            AnswerRow<AuditDocument>.Always("underpaid", AnswerForms.Money, it => it.Underpaid, (it, told) => it with { Underpaid = told }),
            AnswerRow<AuditDocument>.Always("comparisons", AnswerForms.All(ComparedSumFields.Form), it => it.Comparisons, (it, told) => it with { Comparisons = told }),
            AnswerRow<AuditDocument>.Always("causes", AnswerForms.All(Cause), it => it.Causes, (it, told) => it with { Causes = told }),
            AnswerRow<AuditDocument>.Always("supposesNoOtherExpense", Forms.Truth, it => it.SupposesNoOtherExpense, (it, told) => it with { SupposesNoOtherExpense = told }),
            AnswerRow<AuditDocument>.Always("remarks", AnswerForms.Notices, it => it.Remarks, (it, told) => it with { Remarks = told }),
            AnswerRow<AuditDocument>.Always("findings", AnswerForms.All(FindingFields.Form), it => it.Findings, (it, told) => it with { Findings = told }),
        ]));
}
