using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Json.Answers;

/// <summary>The table of an entitlement, property by property in the contract's order: what all have, and what belongs to each status.</summary>
internal sealed class EntitlementFields
{
    /// <summary>One year of a scholarship.</summary>
    public static readonly ValueForm<Instalment> Instalment = AnswerForms.Of(
        new Instalment(0, default, default, default),
        [
            AnswerRow<Instalment>.Always("child", AnswerForms.Count, it => it.Child, (it, told) => it with { Child = told })
                .Telling("menurut urutannya dalam kasus, dari 0", "by its position in the case, from 0"),
            AnswerRow<Instalment>.Always("dueOn", Forms.Date, it => it.DueOn, (it, told) => it with { DueOn = told }),
            AnswerRow<Instalment>.Always("level", Forms.Word<Cases.SchoolLevel>(), it => it.Level, (it, told) => it with { Level = told }),
            AnswerRow<Instalment>.Always("amount", AnswerForms.Money, it => it.Amount, (it, told) => it with { Amount = told }),
        ]);

    /// <summary>An outcome by itself: what an entitlement tells of it.</summary>
    public static readonly ValueForm<Outcome> Outcome = OutcomeForm();

    private static readonly OutcomeFields<Entitlement> OutcomeRows = new(it => it.Outcome, (it, told) => it with { Outcome = told });

    // After what they are made of.
    private static readonly EntitlementFields Indonesian = new(Language.Indonesian);
    private static readonly EntitlementFields English = new(Language.English);

    private readonly ValueForm<Explanation> _explanation;

    private EntitlementFields(Language language)
    {
        _explanation = ExplanationFields.In(language).Explanation;
        Form = new("entitlement", new VariantsForm<Entitlement>(
            "status",
            VariantOf(EntitlementStatus.Owed, new Entitled(new InKind(), []), OutcomeRows.Value),
            VariantOf(EntitlementStatus.Deferred, new Entitled(new InKind(), []), OutcomeRows.Value, OutcomeRows.Waiting),
            VariantOf(EntitlementStatus.NotOwed, new NotOwed([]), [], OutcomeRows.Refusal),
            VariantOf(EntitlementStatus.Undetermined, new Undetermined([], null, null), [], OutcomeRows.Open)));
    }

    /// <summary>An entitlement.</summary>
    public DefinedForm<Entitlement> Form { get; }

    private static IEnumerable<Field<Entitlement>> Payment =>
    [
        Row<Entitlement>.Optional("payee", Forms.Word<Payee>(), it => it.Payee, (it, told) => it with { Payee = told }),
        Row<Entitlement>.Optional("heirRank", Forms.Word<HeirRank>(), it => it.HeirRank, (it, told) => it with { HeirRank = told })
            .Telling("ahli waris mana yang dibayar", "which of the heirs are paid"),
        Row<Entitlement>.Usually("payer", AnswerForms.Employer, usual: false, it => it.PaidByEmployer, (it, told) => it with { PaidByEmployer = told })
            .Telling("pemberi kerja yang wajib membayar, bukan BPJS", "present where the employer owes the benefit instead of BPJS"),
        AnswerRow<Entitlement>.IfTrue("payerFirst", it => it.PayerFirst, (it, told) => it with { PayerFirst = told })
            .Telling("pemberi kerja membayar lebih dahulu, lalu mendapat penggantian", "the employer pays first and is reimbursed"),
        AnswerRow<Entitlement>.IfAny("payeeMissing", AnswerForms.Text, it => it.PayeeMissing, (it, told) => it with { PayeeMissing = told })
            .Telling("fakta yang akan menentukan penerima", "the paths of the facts that would tell the payee"),
        AnswerRow<Entitlement>.IfAny("payerMissing", AnswerForms.Text, it => it.PayerMissing, (it, told) => it with { PayerMissing = told })
            .Telling("fakta yang akan menentukan BPJS atau pemberi kerja yang membayar", "the paths of the facts that would tell whether BPJS or the employer pays"),
        AnswerRow<Entitlement>.IfAny("scheduleMissing", AnswerForms.Text, it => it.ScheduleMissing, (it, told) => it with { ScheduleMissing = told })
            .Telling(
                "fakta yang akan menentukan angsuran berikutnya; jadwal berakhir pada angsuran pertama yang belum pasti",
                "the paths of the facts that would tell the later instalments; the schedule ends at the first that is not certain"),
    ];

    /// <summary>The table in a language.</summary>
    public static EntitlementFields In(Language language) => language == Language.Indonesian ? Indonesian : English;

    private static VariantsForm<Outcome> OutcomeForm()
    {
        var rows = new OutcomeFields<Outcome>(it => it, (_, told) => told);
        return new(
            "status",
            VariantOf(EntitlementStatus.Owed, new Entitled(new InKind(), []), rows.Value),
            VariantOf(EntitlementStatus.Deferred, new Entitled(new InKind(), []), [.. rows.Value, .. rows.Waiting]),
            VariantOf(EntitlementStatus.NotOwed, new NotOwed([]), rows.Refusal),
            VariantOf(EntitlementStatus.Undetermined, new Undetermined([], null, null), rows.Open));

        static AnswerVariant<Outcome> VariantOf(EntitlementStatus status, Outcome blank, IEnumerable<Field<Outcome>> fields)
        {
            string word = Words<EntitlementStatus>.Of(status);
            return new(word, it => it.Status == status, blank, AnswerForms.Table<Outcome>([AnswerRow<Outcome>.Constant("status", word), .. fields]));
        }
    }

    private AnswerVariant<Entitlement> VariantOf(EntitlementStatus status, Outcome blank, IEnumerable<Field<Entitlement>> value, IEnumerable<Field<Entitlement>>? outcome = null) => new(
        Words<EntitlementStatus>.Of(status),
        it => it.Status == status,
        new() { Benefit = new("", default, new("", "")), Outcome = blank, Sources = [], Grade = Grade.Inferred },
        AnswerForms.Table<Entitlement>(
        [
            .. AnswerRow<Entitlement>.Benefit(it => it.Benefit, (it, told) => it with { Benefit = told }),
            AnswerRow<Entitlement>.Constant("status", Words<EntitlementStatus>.Of(status)),
            .. value,
            .. Payment,
            .. outcome ?? [],
            AnswerRow<Entitlement>.IfAny("schedule", Instalment, it => it.Schedule, WithSchedule),
            AnswerRow<Entitlement>.Always("sources", AnswerForms.Citations, it => it.Sources, (it, told) => it with { Sources = told }),
            AnswerRow<Entitlement>.Always("grade", AnswerForms.Grade, it => it.Grade, WithGrade),
            Row<Entitlement>.OptionalPart("explanation", _explanation, it => it.Explanation, (it, told) => it with { Explanation = told }),
        ]));

    // The amount is what of the instalments is payable now. No sum of this library is beyond 64 bits, but one that was sent may be.
    private static Entitlement WithSchedule(Entitlement entitlement, ValueList<Instalment> schedule)
    {
        Int128 later = schedule.Aggregate((Int128)0, (sum, instalment) => sum + instalment.Amount.Value) - (entitlement.Amount?.Value ?? 0);
        return entitlement with { Schedule = schedule, Scheduled = new((long)Int128.Clamp(later, long.MinValue, long.MaxValue)) };
    }

    // No source is worse than the worst.
    private static Entitlement WithGrade(Entitlement entitlement, Grade grade) => entitlement with
    {
        Grade = grade,
        Sources = entitlement.Sources.Select(source => source with { Grade = grade }).ToValueList(),
    };
}
