using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Kubar.Benefits.Bulk.Emission;

/// <summary>
/// The methods of the framework that stand for vector instructions of one width. The just-in-time compiler puts the
/// instruction where a method calls one of them; a call of any other method would cost more than the instruction does, and
/// only so many are replaced by their bodies. Hence operators where the method of the same meaning only calls them.
/// </summary>
[RequiresDynamicCode("It makes vector types and methods for the width of this machine.")]
internal sealed class VectorMethods
{
    private readonly Dictionary<(Type Owner, string Name, Type First, Type? Second, int Count), MethodInfo> _found = [];

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(Vector128))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(Vector256))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(Vector512))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(Vector128<>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(Vector256<>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(Vector512<>))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(Sse))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(Sse41))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(Avx2))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(Avx512F))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(Avx512Vbmi))]
    public VectorMethods(VectorSet set)
    {
        Set = set;
        Narrow = Vector(set.Bits, typeof(int));
        Wide = Vector(set.Bits, typeof(long));
    }

    public VectorSet Set { get; }

    /// <summary>The vector of 32-bit numbers.</summary>
    public Type Narrow { get; }

    /// <summary>The vector of 64-bit numbers.</summary>
    public Type Wide { get; }

    public Type Of(LaneSize lane) => lane == LaneSize.Narrow ? Narrow : Wide;

    public static Type Vector(int bits, Type element) => (bits switch
    {
        512 => typeof(Vector512<>),
        256 => typeof(Vector256<>),
        _ => typeof(Vector128<>),
    }).MakeGenericType(element);

    /// <summary>A method of <c>Vector128</c>, <c>Vector256</c> or <c>Vector512</c>, whichever the parameters belong to.</summary>
    public MethodInfo Portable(string name, params ReadOnlySpan<Type> parameters) => Portable(Set.Bits, name, parameters);

    /// <inheritdoc cref="Portable(string, ReadOnlySpan{Type})"/>
    public MethodInfo Portable(int bits, string name, params ReadOnlySpan<Type> parameters) => Find(
        bits switch
        {
            512 => typeof(Vector512),
            256 => typeof(Vector256),
            _ => typeof(Vector128),
        },
        name,
        parameters);

    /// <summary>An operator of a vector type.</summary>
    public MethodInfo Operator(string name, params ReadOnlySpan<Type> parameters) => Find(parameters[0], name, parameters);

    /// <summary>A method of the class with this machine's own instructions of this width.</summary>
    public MethodInfo Native(string name, params ReadOnlySpan<Type> parameters) => Find(
        Set.Bits switch
        {
            512 => typeof(Avx512F),
            256 => typeof(Avx2),
            _ => typeof(Sse41),
        },
        name,
        parameters);

    /// <summary>Reads the numbers at so many indices; null where there is no such instruction.</summary>
    public MethodInfo? Gather(int bits) => Avx2.IsSupported && !Set.Portable
        ? Find(typeof(Avx2), string.Create(CultureInfo.InvariantCulture, $"GatherVector{bits}"), [typeof(int*), Vector(bits, typeof(int)), typeof(byte)])
        : null;

    /// <summary>Reads the bytes at so many indices out of two registers with 64 each; null where there is no such instruction.</summary>
    public MethodInfo? PermuteBytes()
    {
        Type bytes = Vector(512, typeof(byte));
        return Set is { Bits: 512, Portable: false } && Avx512Vbmi.IsSupported ? Find(typeof(Avx512Vbmi), "PermuteVar64x8x2", [bytes, bytes, bytes]) : null;
    }

    /// <summary>Asks for the line of memory at an address, to lie in the second cache by the time that it is used; null where there is no such instruction.</summary>
    public unsafe MethodInfo? Prefetch() => Sse.IsSupported && !Set.Portable ? Find(typeof(Sse), nameof(Sse.Prefetch1), [typeof(void*)]) : null;

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The constructor keeps the public methods of every class that is asked.")]
    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "The methods ask nothing of their element type but that it is a number.")]
    private MethodInfo Find(Type owner, string name, ReadOnlySpan<Type> parameters)
    {
        (Type, string, Type, Type?, int) key = (owner, name, parameters[0], parameters.Length > 1 ? parameters[1] : null, parameters.Length);
        if (_found.TryGetValue(key, out MethodInfo? known))
        {
            return known;
        }

        Type element = ElementOf(parameters);
        foreach (MethodInfo candidate in owner.GetMember(name, MemberTypes.Method, BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy).Cast<MethodInfo>())
        {
            MethodInfo? method = candidate.IsGenericMethodDefinition
                ? candidate.GetGenericArguments().Length == 1 ? candidate.MakeGenericMethod(element) : null
                : candidate;
            if (method is not null && Takes(method, parameters))
            {
                _found.Add(key, method);
                return method;
            }
        }

        throw new MissingMethodException(owner.FullName, name);
    }

    /// <summary>The numbers of the first vector or column that a method takes.</summary>
    private static Type ElementOf(ReadOnlySpan<Type> parameters)
    {
        Type first = parameters[0];
        return first.IsGenericType ? first.GenericTypeArguments[0] : first.IsPointer ? first.GetElementType()! : first;
    }

    private static bool Takes(MethodInfo method, ReadOnlySpan<Type> parameters)
    {
        ParameterInfo[] taken = method.GetParameters();
        if (taken.Length != parameters.Length)
        {
            return false;
        }

        for (int i = 0; i < taken.Length; i++)
        {
            if (taken[i].ParameterType != parameters[i])
            {
                return false;
            }
        }

        return true;
    }
}
