using System.Globalization;
using System.Reflection;

namespace Kubar.Benefits.Tests.PublicApi;

/// <summary>Writes a type as C# does, with its nullability.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(char)] = "char",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    /// <summary>A type without nullability, as it stands in a base list.</summary>
    public static string Of(Type type) => Of(type, nullability: null);

    /// <summary>A type as it stands in a signature.</summary>
    public static string Of(NullabilityInfo nullability) => Of(nullability.Type, nullability);

    private static string Of(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nullability?.ElementType ?? nullability);
        }

        string mark = !type.IsValueType && nullability?.ReadState == NullabilityState.Nullable ? "?" : string.Empty;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying, nullability: null) + "?";
        }

        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!, nullability?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]{mark}";
        }

        if (Keywords.TryGetValue(type, out string? keyword))
        {
            return keyword + mark;
        }

        // A type parameter without a constraint reads as nullable whatever was written.
        return type.IsGenericParameter ? type.Name : Name(type, nullability) + mark;
    }

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        string name = type.Name.Split('`')[0];
        Type[] all = type.GetGenericArguments();
        int inherited = type.IsNested ? type.DeclaringType!.GetGenericArguments().Length : 0;
        if (all.Length > inherited)
        {
            IEnumerable<string> arguments = Enumerable.Range(inherited, all.Length - inherited).Select(index =>
                nullability?.GenericTypeArguments is { } known && index < known.Length && known[index].Type == all[index]
                    ? Of(known[index])
                    : Of(all[index]));
            name += string.Create(CultureInfo.InvariantCulture, $"<{string.Join(", ", arguments)}>");
        }

        // A nested type inherits its parent's type arguments, which Of(DeclaringType) writes as parameters.
        return type.IsNested && !type.IsGenericParameter ? $"{Of(type.DeclaringType!)}.{name}" : name;
    }
}
