using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Emit;

namespace Kubar.Benefits.Bulk.Emission;

/// <summary>Writes vector instructions into a method: operands are taken from its stack, results put there.</summary>
[RequiresDynamicCode("It writes a method at run time.")]
internal sealed class VectorCode(ILGenerator il, VectorSet set)
{
    private readonly Dictionary<Type, Stack<LocalBuilder>> _free = [];

    public ILGenerator Il { get; } = il;

    public VectorMethods Methods { get; } = new(set);

    public VectorSet Set { get; } = set;

    public void Call(MethodInfo method) => Il.Emit(OpCodes.Call, method);

    public void Binary(string name, LaneSize lane) => Call(Methods.Portable(name, Methods.Of(lane), Methods.Of(lane)));

    /// <summary>An operator, such as <c>op_Addition</c>, of two vectors.</summary>
    public void Operator(string name, LaneSize lane) => Call(Methods.Operator(name, Methods.Of(lane), Methods.Of(lane)));

    public void Not(LaneSize lane) => Call(Methods.Operator("op_OnesComplement", Methods.Of(lane)));

    public void Unary(string name, LaneSize lane) => Call(Methods.Portable(name, Methods.Of(lane)));

    /// <summary>Mask, then, otherwise.</summary>
    public void Select(LaneSize lane) =>
        Call(Methods.Portable("ConditionalSelect", Methods.Of(lane), Methods.Of(lane), Methods.Of(lane)));

    /// <summary>The number in every row.</summary>
    public void Constant(long number, LaneSize lane)
    {
        if (lane == LaneSize.Narrow)
        {
            Il.Emit(OpCodes.Ldc_I4, checked((int)number));
            Call(Methods.Portable("Create", typeof(int)));
        }
        else
        {
            Il.Emit(OpCodes.Ldc_I8, number);
            Call(Methods.Portable("Create", typeof(long)));
        }
    }

    /// <summary>As many 32-bit numbers as a vector holds.</summary>
    public void Constants(IReadOnlyList<int> numbers)
    {
        foreach (int number in numbers)
        {
            Il.Emit(OpCodes.Ldc_I4, number);
        }

        CreateNarrow();
    }

    /// <summary>A narrow vector of as many 32-bit numbers on the stack as it holds.</summary>
    public void CreateNarrow()
    {
        var each = new Type[Set.Rows];
        Array.Fill(each, typeof(int));
        Call(Methods.Portable("Create", each));
    }

    public void ShiftRight(int bits, LaneSize lane, bool logical)
    {
        if (bits > 0)
        {
            Il.Emit(OpCodes.Ldc_I4, bits);
            Call(Methods.Operator(logical ? "op_UnsignedRightShift" : "op_RightShift", Methods.Of(lane), typeof(int)));
        }
    }

    public void ShiftLeft(int bits, LaneSize lane)
    {
        Il.Emit(OpCodes.Ldc_I4, bits);
        Call(Methods.Operator("op_LeftShift", Methods.Of(lane), typeof(int)));
    }

    /// <summary>Half of a narrow vector as a wide one, with its sign; a mask stays a mask.</summary>
    public void Widen(Part half) => Unary(half == Part.Lower ? "WidenLower" : "WidenUpper", LaneSize.Narrow);

    /// <summary>The lower halves of the numbers of two wide vectors as one narrow vector.</summary>
    public void Narrow() => Binary("Narrow", LaneSize.Wide);

    public void Reinterpret(Type from, Type to) => Call(Methods.Portable("As" + to.GenericTypeArguments[0].Name, from));

    /// <summary>Makes a wide vector a factor of <see cref="Product"/>, which multiplies the lower 32 bits of each number.</summary>
    public void AsFactor(bool signed)
    {
        if (!Set.Portable)
        {
            Reinterpret(Methods.Wide, FactorsOf(signed));
        }
    }

    /// <summary>
    /// The wide products of two factors that fit 32 bits: signed, with their sign in the upper bits; unsigned, with the
    /// upper bits clear where the set is portable.
    /// </summary>
    public void Product(bool signed)
    {
        if (Set.Portable)
        {
            Operator("op_Multiply", LaneSize.Wide);
            return;
        }

        Call(Methods.Native("Multiply", FactorsOf(signed), FactorsOf(signed)));
        if (!signed)
        {
            Reinterpret(VectorMethods.Vector(Set.Bits, typeof(ulong)), Methods.Wide);
        }
    }

    /// <summary>Reads a vector from the address on the stack.</summary>
    public void LoadFrom(Type vector)
    {
        Il.Emit(OpCodes.Unaligned, (byte)1);
        Il.Emit(OpCodes.Ldobj, vector);
    }

    /// <summary>Writes the vector on the stack to the address below it.</summary>
    public void StoreTo(Type vector)
    {
        Il.Emit(OpCodes.Unaligned, (byte)1);
        Il.Emit(OpCodes.Stobj, vector);
    }

    public LocalBuilder Take(LaneSize lane) => Take(Methods.Of(lane));

    /// <summary>A variable that is free.</summary>
    public LocalBuilder Take(Type type) =>
        _free.TryGetValue(type, out Stack<LocalBuilder>? free) && free.TryPop(out LocalBuilder? local) ? local : Il.DeclareLocal(type);

    public void Free(LocalBuilder local)
    {
        if (!_free.TryGetValue(local.LocalType, out Stack<LocalBuilder>? free))
        {
            _free.Add(local.LocalType, free = []);
        }

        free.Push(local);
    }

    public void Load(LocalBuilder local) => Il.Emit(OpCodes.Ldloc, local);

    public void Store(LocalBuilder local) => Il.Emit(OpCodes.Stloc, local);

    private Type FactorsOf(bool signed) => VectorMethods.Vector(Set.Bits, signed ? typeof(int) : typeof(uint));
}
