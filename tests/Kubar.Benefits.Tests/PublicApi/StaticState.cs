using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Kubar.Benefits.Tests.PublicApi;

/// <summary>Walks through everything that the library's static fields hold, and finds what could change.</summary>
/// <remarks>
/// The values are walked, not the declared types: a list declared read-only is as good as the list behind it. An array
/// that an object keeps in a private field is taken for its own business; anywhere else it can be written to.
/// </remarks>
internal sealed class StaticState
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    private readonly SortedSet<string> _offences = new(StringComparer.Ordinal);

    /// <summary>Each thing that could change, by the field that holds it.</summary>
    public static IReadOnlyCollection<string> WhatCanChange(IEnumerable<Type> types)
    {
        var walk = new StaticState();
        IEnumerable<FieldInfo> fields = types
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly));
        foreach (FieldInfo field in fields)
        {
            string name = $"{field.DeclaringType}.{field.Name}";
            if (!field.IsLiteral && !field.IsInitOnly)
            {
                walk._offences.Add($"{name} is not readonly");
            }
            else
            {
                walk.Visit(field.GetValue(obj: null), name, mayBeArray: false);
            }
        }

        return walk._offences;
    }

    private void Visit(object? value, string way, bool mayBeArray)
    {
        if (value is null or string or Type or Delegate or Enum || value.GetType() is { IsPrimitive: true } || !_seen.Add(value))
        {
            return;
        }

        Type type = value.GetType();
        if (value is Array { Length: > 0 } && !mayBeArray)
        {
            _offences.Add($"{way} is an array that anybody can write to");
        }
        else if (IsMadeOnce(type))
        {
            Visit(type.GetProperty(nameof(Lazy<>.Value))!.GetValue(value), way, mayBeArray: false);
        }
        else if (type.IsArray || IsReadOnlyList(type))
        {
            VisitItems((IEnumerable)value, way);
        }
        else if (type.Assembly == Surface.Library || IsPlainPair(type))
        {
            VisitFields(value, type);
        }
        else if (Immutability.WhyNot(type) is { } reason)
        {
            _offences.Add($"{way}: {reason}");
        }
    }

    private void VisitItems(IEnumerable items, string way)
    {
        foreach (object? item in items)
        {
            Visit(item, way + "[]", mayBeArray: false);
        }
    }

    private void VisitFields(object value, Type type)
    {
        for (Type? level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (FieldInfo field in level.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                string name = $"{level}.{field.Name}";
                if (!field.IsInitOnly && level.Assembly == Surface.Library && !IsCapturedParameter(field))
                {
                    _offences.Add($"{name} is not readonly");
                }

                Visit(field.GetValue(value), name, mayBeArray: field.IsPrivate);
            }
        }
    }

    // Whoever reads one out of a list gets a copy.
    private static bool IsPlainPair(Type type) =>
        type.FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>));

    // What is made when it is first asked for, once: it is what has been made that must not change.
    private static bool IsMadeOnce(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Lazy<>);

    // A primary constructor's parameter; the language has no way to declare it readonly.
    private static bool IsCapturedParameter(FieldInfo field) => field.Name.StartsWith('<') && field.Name.EndsWith(">P", StringComparison.Ordinal);

    // What the compiler makes of a collection expression whose target is a read-only list, and the immutable collections.
    private static bool IsReadOnlyList(Type type) =>
        type.Name.StartsWith("<>z__ReadOnly", StringComparison.Ordinal)
        || (type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && typeof(IList).IsAssignableFrom(type))
        || (type.Namespace is "System.Collections.Immutable" or "System.Collections.Frozen" && type.IsGenericType);
}
