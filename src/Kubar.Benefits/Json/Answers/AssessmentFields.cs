using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Json.Answers;

/// <summary>The table of an assessment, property by property in the contract's order: written, read back and described by it.</summary>
internal sealed class AssessmentFields
{
    /// <summary>The months that are owed.</summary>
    public static readonly ValueForm<Arrears> ArrearsForm = AnswerForms.Of(
        new Arrears(),
        [
            Row<Arrears>.Optional("months", AnswerForms.Count, it => it.Months, (it, told) => it with { Months = told })
                .Telling("tidak ada: belum dapat ditentukan", "absent: cannot be told"),
            Row<Arrears>.Optional("gapMonths", AnswerForms.Count, it => it.GapMonths is > 0 ? it.GapMonths : null, (it, told) => it with { GapMonths = told })
                .Telling("bulan sebelumnya yang tidak pernah dibayar; tidak ada: tidak ada bulan demikian, atau lihat gapMonthsUnknown", "earlier months never paid; absent: none, or see gapMonthsUnknown"),
            AnswerRow<Arrears>.IfTrue("gapMonthsUnknown", it => it.GapMonths is null, (it, told) => told ? it with { GapMonths = null } : it)
                .Telling("bulan sebelumnya yang tidak pernah dibayar belum dapat ditentukan", "whether earlier months were never paid cannot be told"),
            Row<Arrears>.Optional("amount", AnswerForms.Money, it => it.Amount, (it, told) => it with { Amount = told })
                .Telling("tidak ada: belum dapat ditentukan, atau utang pemberi kerja", "absent: cannot be told, or the employer's debt"),
            AnswerRow<Arrears>.Always("deducted", Forms.Truth, it => it.Deducted, (it, told) => it with { Deducted = told }),
        ]);

    /// <summary>A fact that a person had to judge.</summary>
    public static readonly DefinedForm<Finding> FindingForm = new("finding", AnswerForms.Of(
        new Finding("", new("", ""), new("", "")),
        [
            AnswerRow<Finding>.Always("fact", AnswerForms.Text, it => it.Fact, (it, told) => it with { Fact = told }),
            .. AnswerRow<Finding>.Text("name", it => it.Name, (it, told) => it with { Name = told }),
            .. AnswerRow<Finding>.Text("madeBy", it => it.MadeBy, (it, told) => it with { MadeBy = told }),
        ]));

    // After what they are made of.
    private static readonly AssessmentFields Indonesian = new(Language.Indonesian);
    private static readonly AssessmentFields English = new(Language.English);

    private AssessmentFields(Language language)
    {
        Entitlement = EntitlementFields.In(language).Form;
        Form = new("assessment", AnswerForms.Of(
            new Assessment
            {
                Id = "",
                EventDate = default,
                Entitlements = [],
                Totals = TotalsFields.Blank,
                Arrears = new(),
                DependsOn = [],
                Warnings = [],
                Findings = [],
                Grade = Grade.Inferred,
            },
            [
                AnswerRow<Assessment>.Always("id", AnswerForms.Text, it => it.Id, (it, told) => it with { Id = told }),
                AnswerRow<Assessment>.Always("eventDate", Forms.Date, it => it.EventDate, (it, told) => it with { EventDate = told }),
                AnswerRow<Assessment>.Always("entitlements", AnswerForms.All(Entitlement), it => it.Entitlements, (it, told) => it with { Entitlements = told }),
                AnswerRow<Assessment>.Always("totals", TotalsFields.Form, it => it.Totals, (it, told) => it with { Totals = told }),
                Row<Assessment>.Optional("claimBy", Forms.Date, it => it.ClaimBy, (it, told) => it with { ClaimBy = told })
                    .Telling("hari terakhir mengajukan; tidak ada: tanpa batas tertulis, atau belum dapat ditentukan", "the last day to claim; absent: no limit is written, or it cannot be told"),
                AnswerRow<Assessment>.Always("arrears", ArrearsForm, it => it.Arrears, (it, told) => it with { Arrears = told }),
                AnswerRow<Assessment>.Always("dependsOn", AnswerForms.Texts, it => it.DependsOn, (it, told) => it with { DependsOn = told })
                    .Telling("tafsir yang bila dijawab lain akan mengubah penilaian ini", "readings under whose alternatives this assessment would differ"),
                AnswerRow<Assessment>.Always("warnings", AnswerForms.Notices, it => it.Warnings, (it, told) => it with { Warnings = told }),
                AnswerRow<Assessment>.Always("findings", AnswerForms.All(FindingForm), it => it.Findings, (it, told) => it with { Findings = told })
                    .Telling("fakta yang dinilai orang, dan siapa yang menilainya", "the facts that a person had to judge, and who judges them"),
                AnswerRow<Assessment>.Always("grade", AnswerForms.Grade, it => it.Grade, (it, told) => it with { Grade = told }),
                AnswerRow<Assessment>.IfAny("readings", AnswerForms.Text, it => it.Readings, (it, told) => it with { Readings = told })
                    .Telling("tafsir yang dipilih selain yang baku, sebagai pertanyaan=jawaban", "the readings chosen that are not the default, as question=answer"),
            ]));
    }

    /// <summary>An assessment.</summary>
    public DefinedForm<Assessment> Form { get; }

    /// <summary>One of its entitlements.</summary>
    public DefinedForm<Entitlement> Entitlement { get; }

    /// <summary>What schemas may name, whatever the language.</summary>
    public static IEnumerable<IDefinition> Definitions =>
    [
        AnswerForms.Money, AnswerForms.Grade, AnswerForms.Notice, TotalsFields.Bounds, FindingForm, ExplanationFields.In(Language.Indonesian).Step, Indonesian.Entitlement, Indonesian.Form,
    ];

    /// <summary>The table in a language.</summary>
    public static AssessmentFields In(Language language) => language == Language.Indonesian ? Indonesian : English;
}
