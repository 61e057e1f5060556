using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Kubar.Benefits.Tests.PublicApi;

/// <summary>Whether nothing that can be reached from a value of a type can ever change.</summary>
internal static class Immutability
{
    private static readonly HashSet<Type> Known =
    [
        typeof(string), typeof(Type), typeof(object), typeof(Int128), typeof(UInt128), typeof(System.Numerics.BigInteger),
        typeof(Nullable<>), typeof(KeyValuePair<,>), typeof(StringComparer),
        typeof(CultureInfo),
        typeof(Kubar.Benefits.Rules.Rulebook), // By its values, in what the library's static fields hold.
    ];

    /// <summary>The way to the first thing that can change, or null.</summary>
    public static string? WhyNot(Type type) => WhyNot(type, []);

    /// <summary>The way to the first thing that can change behind a field, or null.</summary>
    public static string? WhyNot(FieldInfo field) => WhyNot(field, []);

    private static string? WhyNot(FieldInfo field, HashSet<Type> seen)
    {
        string where = $"{field.DeclaringType}.{field.Name}";
        if (!field.IsInitOnly && !field.IsLiteral)
        {
            return $"{where} is not readonly";
        }

        return WhyNot(field.FieldType, seen) is { } reason ? $"{where}: {reason}" : null;
    }

    private static string? WhyNot(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type) || type.IsPrimitive || type.IsEnum || type.IsGenericParameter || typeof(Delegate).IsAssignableFrom(type))
        {
            return null;
        }

        if (type.IsGenericType && type.GetGenericArguments().Select(argument => WhyNot(argument, seen)).FirstOrDefault(reason => reason is not null) is { } inside)
        {
            return inside;
        }

        Type definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (Known.Contains(definition) || IsImmutableElsewhere(definition))
        {
            return null;
        }

        return definition.Assembly == Surface.Library ? WhyNotOwn(definition, seen) : $"{TypeText.Of(type)} can change";
    }

    private static bool IsImmutableElsewhere(Type type) =>
        type.Namespace == typeof(ImmutableArray<>).Namespace
        || type.Namespace == typeof(FrozenSet<>).Namespace
        || type.Namespace?.StartsWith("NodaTime", StringComparison.Ordinal) == true
        || type.FullName?.StartsWith("System.ValueTuple", StringComparison.Ordinal) == true;

    // A value of a type may be of any type derived from it.
    private static string? WhyNotOwn(Type type, HashSet<Type> seen) =>
        Surface.Types
            .Where(candidate => candidate == type || type.IsAssignableFrom(candidate) || DerivesFromGeneric(candidate, type))
            .SelectMany(candidate => candidate.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
            .Where(field => field.DeclaringType?.Assembly == Surface.Library)
            .Select(field => WhyNot(field, seen))
            .FirstOrDefault(reason => reason is not null);

    private static bool DerivesFromGeneric(Type candidate, Type type)
    {
        for (Type? parent = candidate.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (parent.IsGenericType && parent.GetGenericTypeDefinition() == type)
            {
                return true;
            }
        }

        return false;
    }
}
