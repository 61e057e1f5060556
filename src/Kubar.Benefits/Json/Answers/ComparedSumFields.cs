using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Json.Answers;

/// <summary>The table of a sum beside the law.</summary>
internal static class ComparedSumFields
{
    private static readonly BenefitInfo NoBenefit = new("", default, new("", ""));

    /// <summary>A sum beside the law.</summary>
    public static readonly ValueForm<Comparison> Form = AnswerForms.Of(
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

    private static Comparison Named(Comparison comparison, Func<LocalizedText, LocalizedText> name)
    {
        BenefitInfo benefit = comparison.Benefit ?? NoBenefit;
        return comparison with { Benefit = benefit with { Name = name(benefit.Name) } };
    }
}
