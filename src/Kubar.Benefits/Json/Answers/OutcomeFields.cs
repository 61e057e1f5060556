using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Json.Answers;

/// <summary>The rows of an outcome, wherever it stands: by itself, or among the properties of the entitlement that has it.</summary>
/// <typeparam name="T">Whose properties they are.</typeparam>
/// <param name="get">The outcome.</param>
/// <param name="with">The same with another outcome.</param>
internal sealed class OutcomeFields<T>(Func<T, Outcome> get, Func<T, Outcome, T> with)
{
    /// <summary>What is owed.</summary>
    public IEnumerable<Field<T>> Value =>
    [
        Row<T>.Optional("amount", AnswerForms.Money, it => ValueOf(it)?.Amount, (it, told) => told is { } sum ? WithValue(it, new Cash(sum)) : it)
            .Telling("tidak ada bagi manfaat berupa layanan", "absent for a benefit in kind"),
        AnswerRow<T>.IfTrue("unlimited", it => ValueOf(it) is UnlimitedCare, (it, told) => told ? WithValue(it, new UnlimitedCare(ValueOf(it)?.Amount)) : it)
            .Telling("tanpa batas biaya; amount adalah biaya sebenarnya, bila disebut", "care without a cost ceiling; amount is its actual cost, if given"),
    ];

    /// <summary>Why it is not payable yet.</summary>
    public IEnumerable<Field<T>> Waiting =>
    [
        AnswerRow<T>.Always("deferredUntil", AnswerForms.Some(AnswerForms.Notice), it => ((Entitled)get(it)).DeferredUntil, (it, told) => with(it, (Entitled)get(it) with { DeferredUntil = told })),
    ];

    /// <summary>Why it is not owed.</summary>
    public IEnumerable<Field<T>> Refusal =>
    [
        AnswerRow<T>.Always("reasons", AnswerForms.Some(AnswerForms.Notice), it => ((NotOwed)get(it)).Reasons, (it, told) => with(it, new NotOwed(told))),
    ];

    /// <summary>What is missing, and the bounds.</summary>
    public IEnumerable<Field<T>> Open =>
    [
        AnswerRow<T>.Always("missing", AnswerForms.Texts, it => OpenOf(it).Missing, (it, told) => with(it, OpenOf(it) with { Missing = told }))
            .Telling("fakta yang akan menentukannya", "the paths of the facts that would decide it"),
        Row<T>.Optional("atLeast", AnswerForms.Money, it => OpenOf(it).AtLeast, (it, told) => with(it, OpenOf(it) with { AtLeast = told })),
        Row<T>.Optional("atMost", AnswerForms.Money, it => OpenOf(it).AtMost, (it, told) => with(it, OpenOf(it) with { AtMost = told })),
        Row<T>.Optional("wholeAtLeast", AnswerForms.Money, it => OpenOf(it).WholeAtLeast, (it, told) => with(it, OpenOf(it) with { WholeAtLeast = told })),
        Row<T>.Optional("wholeAtMost", AnswerForms.Money, it => OpenOf(it).WholeAtMost, (it, told) => with(it, OpenOf(it) with { WholeAtMost = told })),
    ];

    private Undetermined OpenOf(T owner) => (Undetermined)get(owner);

    private BenefitValue? ValueOf(T owner) => (get(owner) as Entitled)?.Value;

    private T WithValue(T owner, BenefitValue value) => with(owner, (Entitled)get(owner) with { Value = value });
}
