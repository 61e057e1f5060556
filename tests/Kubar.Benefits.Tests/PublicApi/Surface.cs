using System.Reflection;
using System.Runtime.CompilerServices;
using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Tests.PublicApi;

/// <summary>The library as reflection sees it.</summary>
internal static class Surface
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The library.</summary>
    public static Assembly Library { get; } = typeof(Assessor).Assembly;

    /// <summary>Every type that somebody wrote, internal ones included; the compiler's own helpers are left out.</summary>
    public static Type[] Types { get; } = [.. Library.GetTypes().Where(type => !Generated(type) && !ByCompiler(type))];

    /// <summary>Every field of every type, lifted locals of closures and iterators included.</summary>
    public static IEnumerable<FieldInfo> AllFields { get; } =
        Library.GetTypes().Where(type => !Generated(type)).SelectMany(type => type.GetFields(Everything)).ToArray();

    /// <summary>Every type that a member of the type names: fields, properties, parameters, returned types, locals.</summary>
    public static IEnumerable<(string Where, Type Type)> TypesNamedBy(Type owner)
    {
        foreach (FieldInfo field in owner.GetFields(Everything))
        {
            yield return ($"{owner}.{field.Name}", field.FieldType);
        }

        foreach (MethodBase method in owner.GetMethods(Everything).Cast<MethodBase>().Concat(owner.GetConstructors(Everything)))
        {
            string where = $"{owner}.{method.Name}";
            foreach (ParameterInfo parameter in method.GetParameters())
            {
                yield return ($"{where}({parameter.Name})", parameter.ParameterType);
            }

            if (method is MethodInfo { ReturnType: var returned })
            {
                yield return (where, returned);
            }

            foreach (LocalVariableInfo local in method.GetMethodBody()?.LocalVariables ?? [])
            {
                yield return ($"{where}: local {local.LocalIndex}", local.LocalType);
            }
        }
    }

    /// <summary>The type, its element type and its type arguments, all the way down.</summary>
    public static IEnumerable<Type> Parts(Type type)
    {
        yield return type;
        IEnumerable<Type> inner = type.HasElementType ? [type.GetElementType()!] : type.GetGenericArguments();
        foreach (Type part in inner.SelectMany(Parts))
        {
            yield return part;
        }
    }

    /// <summary>Whether the compiler wrote the type: closures, iterators, inline arrays.</summary>
    public static bool ByCompiler(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || (type.DeclaringType is { } owner && ByCompiler(owner));

    // Coverage and mutation tools and the compiler put types of their own into the assembly.
    private static bool Generated(Type type) =>
        type.Namespace is null or not "Kubar.Benefits" && type.Namespace?.StartsWith("Kubar.Benefits.", StringComparison.Ordinal) != true && !type.IsNested;
}
