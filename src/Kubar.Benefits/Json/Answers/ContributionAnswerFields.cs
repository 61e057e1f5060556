using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Json.Answers;

/// <summary>The tables of what contributions come to: of a case, and the budget of many.</summary>
internal sealed class ContributionAnswerFields
{
    /// <summary>A sum that is known, or its bounds.</summary>
    public static readonly DefinedForm<BoundedAmount> Amount = new("amount", new VariantsForm<BoundedAmount>(
        "amount",
        new AnswerVariant<BoundedAmount>(VariantsForm<BoundedAmount>.IsThere, it => it.Amount is not null, BoundedAmount.Zero, AnswerForms.Table(Known<BoundedAmount>(it => it, (_, told) => told))),
        new AnswerVariant<BoundedAmount>(null, it => it.Amount is null, BoundedAmount.Zero, AnswerForms.Table(Open<BoundedAmount>(it => it, (_, told) => told)))));

    /// <summary>The sums.</summary>
    public static readonly ValueForm<ContributionTotals> Totals = AnswerForms.Of(
        ContributionTotals.Zero,
        [
            AnswerRow<ContributionTotals>.Always("jkk", Amount, it => it.Jkk, (it, told) => it with { Jkk = told }),
            AnswerRow<ContributionTotals>.Always("jkm", Amount, it => it.Jkm, (it, told) => it with { Jkm = told }),
            Sum("contributions", it => it.Contributions)
                .Telling("iuran kedua program", "the contributions to both programmes"),
            AnswerRow<ContributionTotals>.Always("fines", Amount, it => it.Fines, (it, told) => it with { Fines = told }),
            Sum("whole", it => it.Whole)
                .Telling("iuran dan denda", "contributions and fines"),
        ]);

    /// <summary>One month of a budget.</summary>
    public static readonly ValueForm<BudgetMonth> BudgetOfMonth = AnswerForms.Of(
        new BudgetMonth(default, 0, ContributionTotals.Zero),
        [
            AnswerRow<BudgetMonth>.Always("month", Forms.Month, it => it.Month, (it, told) => it with { Month = told }),
            AnswerRow<BudgetMonth>.Always("workers", AnswerForms.LongCount, it => it.Workers, (it, told) => it with { Workers = told }),
            AnswerRow<BudgetMonth>.Always("totals", Totals, it => it.Totals, (it, told) => it with { Totals = told }),
        ]);

    /// <summary>A budget.</summary>
    public static readonly DefinedForm<ContributionBudget> Budget = new("budget", AnswerForms.Of(
        new ContributionBudget { Months = [], Totals = ContributionTotals.Zero },
        [
            AnswerRow<ContributionBudget>.Always("budget", AnswerForms.All(BudgetOfMonth), it => it.Months, (it, told) => it with { Months = told }),
            AnswerRow<ContributionBudget>.Always("totals", Totals, it => it.Totals, (it, told) => it with { Totals = told }),
        ]));

    // After what they are made of.
    private static readonly ContributionAnswerFields Indonesian = new(Language.Indonesian);
    private static readonly ContributionAnswerFields English = new(Language.English);

    private readonly ValueForm<Explanation> _explanation;

    private ContributionAnswerFields(Language language)
    {
        _explanation = ExplanationFields.In(language).Explanation;
        ProgramContribution nothing = new() { Program = SecurityProgram.Jkk, Amount = BoundedAmount.Zero, ToJkp = BoundedAmount.Zero, Sources = [], Grade = Grade.Inferred };
        ProgramContribution open = nothing with { Amount = BoundedAmount.Zero with { Missing = [""] } };
        var program = new DefinedForm<ProgramContribution>("programContribution", new VariantsForm<ProgramContribution>(
            "amount",
            new AnswerVariant<ProgramContribution>(VariantsForm<ProgramContribution>.IsThere, it => it.Amount.Amount is not null, nothing, ProgramTable(Known<ProgramContribution>(it => it.Amount, (it, told) => it with { Amount = told }))),
            new AnswerVariant<ProgramContribution>(null, it => it.Amount.Amount is null, open, ProgramTable(Open<ProgramContribution>(it => it.Amount, (it, told) => it with { Amount = told })))));
        Program = program;
        Month = AnswerForms.Of(
            new MonthContribution { Month = default, Jkk = nothing, Jkm = nothing with { Program = SecurityProgram.Jkm } },
            [
                AnswerRow<MonthContribution>.Always("month", Forms.Month, it => it.Month, (it, told) => it with { Month = told }),
                Row<MonthContribution>.Optional("dueOn", Forms.Date, it => it.DueOn, (it, told) => it with { DueOn = told })
                    .Telling("hari terakhir membayar; tidak ada: peraturan tidak menyebut hari", "the last day to pay; absent: the law names no day"),
                AnswerRow<MonthContribution>.Always("jkk", program, it => it.Jkk, (it, told) => it with { Jkk = told }),
                AnswerRow<MonthContribution>.Always("jkm", program, it => it.Jkm, (it, told) => it with { Jkm = told with { Program = SecurityProgram.Jkm } }),
            ]);
        Form = new("contributionAssessment", AnswerForms.Of(
            new ContributionAssessment { Id = "", Months = [], Workers = 0, Totals = ContributionTotals.Zero, DependsOn = [], Warnings = [], Grade = Grade.Inferred },
            [
                AnswerRow<ContributionAssessment>.Always("id", AnswerForms.Text, it => it.Id, (it, told) => it with { Id = told }),
                AnswerRow<ContributionAssessment>.Always("workers", AnswerForms.Count, it => it.Workers, (it, told) => it with { Workers = told })
                    .Telling("jumlahnya untuk semua, bulannya untuk satu orang", "the totals are for all of them, the months for one"),
                AnswerRow<ContributionAssessment>.Always("months", AnswerForms.All(Month), it => it.Months, (it, told) => it with { Months = told }),
                AnswerRow<ContributionAssessment>.Always("totals", Totals, it => it.Totals, (it, told) => it with { Totals = told }),
                Row<ContributionAssessment>.Optional("reimbursementClaimBy", Forms.Date, it => it.ReimbursementClaimBy, (it, told) => it with { ReimbursementClaimBy = told })
                    .Telling("hari terakhir pemberi kerja meminta penggantian", "the last day on which the employer can ask for reimbursement"),
                AnswerRow<ContributionAssessment>.Always("dependsOn", AnswerForms.Texts, it => it.DependsOn, (it, told) => it with { DependsOn = told }),
                AnswerRow<ContributionAssessment>.Always("warnings", AnswerForms.Notices, it => it.Warnings, (it, told) => it with { Warnings = told }),
                AnswerRow<ContributionAssessment>.Always("grade", AnswerForms.Grade, it => it.Grade, (it, told) => it with { Grade = told }),
            ]));
    }

    /// <summary>What the contributions of a case come to.</summary>
    public DefinedForm<ContributionAssessment> Form { get; }

    /// <summary>What schemas may name, whatever the language.</summary>
    public static IEnumerable<IDefinition> Definitions => [Amount, Indonesian.Program, Indonesian.Form, Budget];

    /// <summary>One month of a case.</summary>
    public ValueForm<MonthContribution> Month { get; }

    /// <summary>One programme of a month.</summary>
    public DefinedForm<ProgramContribution> Program { get; }

    /// <summary>The table in a language.</summary>
    public static ContributionAnswerFields In(Language language) => language == Language.Indonesian ? Indonesian : English;

    private Shape<ProgramContribution> ProgramTable(IEnumerable<Field<ProgramContribution>> amount) => AnswerForms.Table<ProgramContribution>(
    [
        .. amount,
        Row<ProgramContribution>.OptionalPart("fine", Amount, it => it.Fine, (it, told) => it with { Fine = told }),
        Row<ProgramContribution>.Usually("toJkp", Amount, BoundedAmount.Zero, it => it.ToJkp, (it, told) => it with { ToJkp = told })
            .Telling("bagian iuran bagi JKP", "the part of the contribution that goes to JKP"),
        AnswerRow<ProgramContribution>.IfAny("reliefs", AnswerForms.Notice, it => it.Relief is { } relief ? [relief] : [], (it, told) => it with { Relief = told.Count > 0 ? told[0] : null }),
        AnswerRow<ProgramContribution>.Always("sources", AnswerForms.Citations, it => it.Sources, (it, told) => it with { Sources = told }),
        AnswerRow<ProgramContribution>.Always("grade", AnswerForms.Grade, it => it.Grade, WithGrade),
        Row<ProgramContribution>.OptionalPart("explanation", _explanation, it => it.Explanation, (it, told) => it with { Explanation = told }),
    ]);

    // No source is worse than the worst.
    private static ProgramContribution WithGrade(ProgramContribution contribution, Grade grade) => contribution with
    {
        Grade = grade,
        Sources = contribution.Sources.Select(source => source with { Grade = grade }).ToValueList(),
    };

    private static IEnumerable<Field<T>> Known<T>(Func<T, BoundedAmount> get, Func<T, BoundedAmount, T> with) =>
    [
        AnswerRow<T>.Always("amount", AnswerForms.Money, it => get(it).AtLeast, (it, told) => with(it, new(told, told, []))),
    ];

    private static IEnumerable<Field<T>> Open<T>(Func<T, BoundedAmount> get, Func<T, BoundedAmount, T> with) =>
    [
        AnswerRow<T>.Always("missing", AnswerForms.Some(AnswerForms.Text), it => get(it).Missing, (it, told) => with(it, get(it) with { AtMost = null, Missing = told })),
        AnswerRow<T>.Always("atLeast", AnswerForms.Money, it => get(it).AtLeast, (it, told) => with(it, get(it) with { AtLeast = told })),
        Row<T>.Optional("atMost", AnswerForms.Money, it => get(it).AtMost, (it, told) => with(it, get(it) with { AtMost = told })),
    ];

    // Of what is added up, the sum is never told otherwise.
    private static Field<ContributionTotals> Sum(string name, Func<ContributionTotals, BoundedAmount> get) =>
        AnswerRow<ContributionTotals>.Always(name, Amount, get, (it, _) => it);
}
