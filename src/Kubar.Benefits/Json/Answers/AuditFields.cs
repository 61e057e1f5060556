using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Json.Answers;

/// <summary>The table of an audit.</summary>
internal static class AuditFields
{
    private static readonly BenefitInfo NoBenefit = new("", default, new("", ""));

    /// <summary>One component beside the law.</summary>
    public static readonly ValueForm<Comparison> Comparison = AnswerForms.Of(
        new Comparison { Kind = default, Paid = default, AtLeast = default, AtMost = null, Difference = default },
        [
            AnswerRow<Comparison>.Always("kind", Forms.Word<ComparisonKind>(), it => it.Kind, (it, told) => it with { Kind = told }),
            Row<Comparison>.OptionalPart("benefit", AnswerForms.BenefitOfId, it => it.Benefit, (it, told) => it with { Benefit = told }),
            Row<Comparison>.OptionalPart("nameId", AnswerForms.Text, it => it.Benefit?.Name.Indonesian, (it, told) => Named(it, name => name with { Indonesian = told ?? "" })),
            Row<Comparison>.OptionalPart("nameEn", AnswerForms.Text, it => it.Benefit?.Name.English, (it, told) => Named(it, name => name with { English = told ?? "" })),
            AnswerRow<Comparison>.Always("paid", AnswerForms.Money, it => it.Paid, (it, told) => it with { Paid = told }),
            AnswerRow<Comparison>.Always("atLeast", AnswerForms.Money, it => it.AtLeast, (it, told) => it with { AtLeast = told }),
            Row<Comparison>.Optional("atMost", AnswerForms.Money, it => it.AtMost, (it, told) => it with { AtMost = told })
                .Telling("tidak ada: tanpa batas atas", "absent: nothing bounds it"),
            AnswerRow<Comparison>.Always("difference", AnswerForms.Money, it => it.Difference, (it, told) => it with { Difference = told })
                .Telling("yang dibayar dikurangi yang wajib dibayar", "paid less owed: positive, too much; negative, too little; zero within the bounds"),
            AnswerRow<Comparison>.Always("reasons", AnswerForms.Notices, it => it.Reasons, (it, told) => it with { Reasons = told }),
            AnswerRow<Comparison>.Always("missing", AnswerForms.Texts, it => it.Missing, (it, told) => it with { Missing = told }),
        ]);

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
            AnswerRow<AuditDocument>.Always("comparisons", AnswerForms.All(Comparison), it => it.Comparisons, (it, told) => it with { Comparisons = told }),
            AnswerRow<AuditDocument>.Always("causes", AnswerForms.All(Cause), it => it.Causes, (it, told) => it with { Causes = told }),
            AnswerRow<AuditDocument>.Always("supposesNoOtherExpense", Forms.Truth, it => it.SupposesNoOtherExpense, (it, told) => it with { SupposesNoOtherExpense = told }),
            AnswerRow<AuditDocument>.Always("remarks", AnswerForms.Notices, it => it.Remarks, (it, told) => it with { Remarks = told }),
        ]));

    private static Comparison Named(Comparison comparison, Func<LocalizedText, LocalizedText> name)
    {
        BenefitInfo benefit = comparison.Benefit ?? NoBenefit;
        return comparison with { Benefit = benefit with { Name = name(benefit.Name) } };
    }
}
