using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>Makes the rows of a table of fields.</summary>
/// <typeparam name="T">Whose properties they are.</typeparam>
internal static class Row<T>
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>A property that must be told.</summary>
    public static Field<T> Required<TValue>(
        string name, ValueForm<TValue> form, Func<T, TValue> get, Func<T, TValue, T> with, TValue standIn, StandIns note = StandIns.None, [CallerArgumentExpression(nameof(get))] string getter = "") =>
        new ValueField<T, TValue>(name, form, (T owner, [MaybeNullWhen(false)] out TValue value) => (value = get(owner)) is var _, with, owner => with(owner, standIn)) { Member = MemberOf(getter), IsRequired = true, StandIn = note };

    /// <summary>A property that need not be told.</summary>
    public static Field<T> Optional<TValue>(string name, ValueForm<TValue> form, Func<T, TValue?> get, Func<T, TValue?, T> with, [CallerArgumentExpression(nameof(get))] string getter = "")
        where TValue : struct =>
        new ValueField<T, TValue>(
            name,
            form,
            (T owner, out TValue value) =>
            {
                TValue? told = get(owner);
                value = told.GetValueOrDefault();
                return told.HasValue;
            },
            (owner, value) => with(owner, value),
            owner => with(owner, null))
        { Member = MemberOf(getter) };

    /// <summary>An object, a list or a text that need not be told.</summary>
    public static Field<T> OptionalPart<TValue>(string name, ValueForm<TValue> form, Func<T, TValue?> get, Func<T, TValue?, T> with, [CallerArgumentExpression(nameof(get))] string getter = "")
        where TValue : class =>
        new ValueField<T, TValue>(
            name,
            form,
            (T owner, [NotNullWhen(true)] out TValue? value) => (value = get(owner)) is not null,
            (owner, value) => with(owner, value),
            owner => with(owner, null))
        { Member = MemberOf(getter) };

    /// <summary>A property that has a value where it is not told, and is written only where it has another.</summary>
    public static Field<T> Usually<TValue>(string name, ValueForm<TValue> form, TValue usual, Func<T, TValue> get, Func<T, TValue, T> with, [CallerArgumentExpression(nameof(get))] string getter = "") =>
        new ValueField<T, TValue>(
            name,
            form,
            (T owner, [MaybeNullWhen(false)] out TValue value) => !EqualityComparer<TValue>.Default.Equals(value = get(owner), usual),
            with,
            owner => with(owner, usual))
        { Member = MemberOf(getter) };

    /// <summary>An object within whose properties are the owner's own.</summary>
    public static Field<T> Group(string name, params Field<T>[] fields) => new GroupField<T>(name, new(fields));

    /// <summary>A part that is always there.</summary>
    public static Field<T> Part<TPart>(string name, Shape<TPart> shape, TPart blank, Func<T, TPart?> get, Func<T, TPart, T> with, [CallerArgumentExpression(nameof(get))] string getter = "")
        where TPart : class => new PartField<T, TPart>(name, shape, blank, get, with) { Member = MemberOf(getter) };

    /// <summary>The property that a getter of the form <c>it => it.Property</c> reads.</summary>
    private static string? MemberOf(string getter) =>
        getter.LastIndexOf('.') is var dot and > 0 && getter.AsSpan(dot + 1).IndexOfAnyExcept(Letters) < 0 ? getter[(dot + 1)..] : null;
}
