using System.Diagnostics.CodeAnalysis;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Json.Answers;

/// <summary>Makes the rows of a table of an answer's properties.</summary>
/// <typeparam name="T">Whose properties they are.</typeparam>
internal static class AnswerRow<T>
{
    /// <summary>A property that is always written.</summary>
    public static Field<T> Always<TValue>(string name, ValueForm<TValue> form, Func<T, TValue> get, Func<T, TValue, T> with) =>
        new ValueField<T, TValue>(name, form, (T owner, [MaybeNullWhen(false)] out TValue value) => (value = get(owner)) is var _, with, owner => owner) { IsRequired = true };

    /// <summary>What is said in both languages: the name with <c>Id</c> and with <c>En</c>.</summary>
    public static IEnumerable<Field<T>> Text(string name, Func<T, LocalizedText> get, Func<T, LocalizedText, T> with) =>
    [
        Always($"{name}Id", AnswerForms.Text, it => get(it).Indonesian, (it, told) => with(it, get(it) with { Indonesian = told })),
        Always($"{name}En", AnswerForms.Text, it => get(it).English, (it, told) => with(it, get(it) with { English = told })),
    ];

    /// <summary>A benefit: its id, its programme and its names.</summary>
    public static IEnumerable<Field<T>> Benefit(Func<T, BenefitInfo> get, Func<T, BenefitInfo, T> with) =>
    [
        Always("benefit", AnswerForms.BenefitId, it => get(it).Id, (it, told) => with(it, get(it) with { Id = told })),
        Always("program", AnswerForms.Program, it => get(it).Program, (it, told) => with(it, get(it) with { Program = told })),
        .. Text("name", it => get(it).Name, (it, told) => with(it, get(it) with { Name = told })),
    ];

    /// <summary>A list that is written where it holds something.</summary>
    public static Field<T> IfAny<TItem>(string name, ValueForm<TItem> items, Func<T, ValueList<TItem>> get, Func<T, ValueList<TItem>, T> with) =>
        Row<T>.Usually(name, AnswerForms.Some(items), [], get, with);

    /// <summary>A truth that is written where it holds.</summary>
    public static Field<T> IfTrue(string name, Func<T, bool> get, Func<T, bool, T> with) => Row<T>.Usually(name, AnswerForms.True, usual: false, get, with);

    /// <summary>A word that tells which variant of an answer it is, and is the same in all of the variant.</summary>
    public static Field<T> Constant(string name, string word) =>
        Always(name, new ConstantForm(word), _ => true, (it, _) => it);
}
