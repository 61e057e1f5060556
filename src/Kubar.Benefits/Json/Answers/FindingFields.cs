using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Json.Answers;

/// <summary>The table of a finding.</summary>
internal static class FindingFields
{
    /// <summary>A voucher by its keys.</summary>
    public static readonly ValueForm<FoundVoucher> Voucher = AnswerForms.Of(
        new FoundVoucher("", null),
        [
            AnswerRow<FoundVoucher>.Always("case", AnswerForms.Text, it => it.Case, (it, told) => it with { Case = told }),
            Row<FoundVoucher>.OptionalPart("reference", AnswerForms.Text, it => it.Reference, (it, told) => it with { Reference = told }),
        ]);

    private static readonly ValueForm<LocalizedText> Cause = AnswerForms.Of(
        new LocalizedText("", ""),
        AnswerRow<LocalizedText>.Text("text", it => it, (_, told) => told));

    /// <summary>A finding.</summary>
    public static readonly DefinedForm<AuditFinding> Form = new("auditFinding", AnswerForms.Of(
        new AuditFinding
        {
            Id = "",
            Kind = default,
            Vouchers = [],
            From = default,
            To = default,
            AtStake = new(default, null),
            Condition = new("", ""),
            Criterion = new("", ""),
            Causes = [],
            Effect = new("", ""),
            Sources = [],
            Grade = default,
        },
        [
            AnswerRow<AuditFinding>.Always("id", AnswerForms.Text, it => it.Id, (it, told) => it with { Id = told })
                .Telling("tetap sama selama pemeriksaan, orang, masa, dan nomor buktinya sama", "the same as long as the check, the person, the period and the voucher's number are"),
            AnswerRow<AuditFinding>.Always("kind", Forms.Word<FindingKind>(), it => it.Kind, (it, told) => it with { Kind = told }),
            AnswerRow<AuditFinding>.Always("vouchers", AnswerForms.Some(Voucher), it => it.Vouchers, (it, told) => it with { Vouchers = told }),
            AnswerRow<AuditFinding>.Always("from", Forms.Date, it => it.From, (it, told) => it with { From = told }),
            AnswerRow<AuditFinding>.Always("to", Forms.Date, it => it.To, (it, told) => it with { To = told }),
            AnswerRow<AuditFinding>.Always("atStake", TotalsFields.Bounds, it => it.AtStake, (it, told) => it with { AtStake = told }),
            .. AnswerRow<AuditFinding>.Text("condition", it => it.Condition, (it, told) => it with { Condition = told }),
            .. AnswerRow<AuditFinding>.Text("criterion", it => it.Criterion, (it, told) => it with { Criterion = told }),
            AnswerRow<AuditFinding>.Always("causes", AnswerForms.All(Cause), it => it.Causes, (it, told) => it with { Causes = told }),
            .. AnswerRow<AuditFinding>.Text("effect", it => it.Effect, (it, told) => it with { Effect = told }),
            AnswerRow<AuditFinding>.Always("sources", AnswerForms.Texts, it => it.Sources, (it, told) => it with { Sources = told }),
            AnswerRow<AuditFinding>.Always("grade", AnswerForms.Grade, it => it.Grade, (it, told) => it with { Grade = told }),
            AnswerRow<AuditFinding>.IfAny("parts", ComparedSumFields.Form, it => it.Parts, (it, told) => it with { Parts = told }),
            AnswerRow<AuditFinding>.IfTrue("splitByCause", it => it.IsSplitByCause, (it, told) => it with { IsSplitByCause = told }),
        ]));
}
