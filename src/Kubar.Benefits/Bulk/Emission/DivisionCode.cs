using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Reflection.Emit;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Emission;

/// <summary>
/// Writes divisions by a constant, rounded down. A negative dividend is complemented before and after: its floor is the
/// complement of the floor of its complement.
/// </summary>
[RequiresDynamicCode("It writes a method at run time.")]
internal sealed class DivisionCode(VectorCode code)
{
    /// <summary>Divides the vector on the stack, whose values lie within the bounds.</summary>
    public void Divide(long divisor, Bounds dividend, LaneSize lane)
    {
        int signBit = lane == LaneSize.Narrow ? 31 : 63;
        long largest = Math.Max(dividend.Max, ~dividend.Min);
        if (divisor > largest)
        {
            code.ShiftRight(signBit, lane, logical: false);
            return;
        }

        int twos = BitOperations.TrailingZeroCount(divisor);
        code.ShiftRight(twos, lane, logical: false);
        divisor >>= twos;
        largest >>= twos;
        if (divisor == 1)
        {
            return;
        }

        if (dividend.Min >= 0)
        {
            DividePositive(divisor, largest, lane);
            return;
        }

        LocalBuilder value = code.Take(lane);
        LocalBuilder sign = code.Take(lane);
        code.Store(value);
        code.Load(value);
        code.ShiftRight(signBit, lane, logical: false);
        code.Store(sign);
        code.Load(value);
        code.Load(sign);
        code.Operator("op_ExclusiveOr", lane);
        DividePositive(divisor, largest, lane);
        code.Load(sign);
        code.Operator("op_ExclusiveOr", lane);
        code.Free(value);
        code.Free(sign);
    }

    private void DividePositive(long divisor, long largest, LaneSize lane)
    {
        if (lane == LaneSize.Narrow)
        {
            DivideNarrow(divisor, largest);
        }
        else if (largest <= uint.MaxValue && Reciprocal.By(divisor, largest, 32, 64) is { } small)
        {
            MultiplyLower(small.Factor);
            code.ShiftRight(small.Shift, LaneSize.Wide, logical: true);
        }
        else if (Reciprocal.By(divisor, largest, 63, 64) is { } middle)
        {
            code.Constant((long)middle.Factor, LaneSize.Wide);
            code.Operator("op_Multiply", LaneSize.Wide);
            code.ShiftRight(middle.Shift, LaneSize.Wide, logical: true);
        }
        else
        {
            // A divisor d below 2^l needs a shift of at most 63 + l bits, and then a factor of at most 64.
            DivideWide(Reciprocal.By(divisor, largest, 64, 128, leastShift: 64)!.Value);
        }
    }

    private void DivideNarrow(long divisor, long largest)
    {
        if (Reciprocal.By(divisor, largest, 32, 32) is { } small)
        {
            code.Constant(unchecked((int)(uint)small.Factor), LaneSize.Narrow);
            code.Operator("op_Multiply", LaneSize.Narrow);
            code.ShiftRight(small.Shift, LaneSize.Narrow, logical: true);
            return;
        }

        // The even rows are the lower halves of 64 bits, the odd rows the upper ones. The quotient is below 2^31.
        Reciprocal reciprocal = Reciprocal.By(divisor, largest, 32, 64)!.Value;
        LocalBuilder pairs = code.Take(LaneSize.Wide);
        code.Reinterpret(code.Methods.Narrow, code.Methods.Wide);
        code.Store(pairs);
        code.Load(pairs);
        if (code.Set.Portable)
        {
            code.Constant(uint.MaxValue, LaneSize.Wide);
            code.Operator("op_BitwiseAnd", LaneSize.Wide);
        }

        MultiplyLower(reciprocal.Factor);
        code.ShiftRight(reciprocal.Shift, LaneSize.Wide, logical: true);
        code.Load(pairs);
        code.ShiftRight(32, LaneSize.Wide, logical: true);
        MultiplyLower(reciprocal.Factor);
        code.ShiftRight(reciprocal.Shift, LaneSize.Wide, logical: true);
        code.ShiftLeft(32, LaneSize.Wide);
        code.Operator("op_BitwiseOr", LaneSize.Wide);
        code.Reinterpret(code.Methods.Wide, code.Methods.Narrow);
        code.Free(pairs);
    }

    /// <summary>The upper 64 bits of the product with 64 bits, from four products of 32, shifted further.</summary>
    private void DivideWide(Reciprocal reciprocal)
    {
        BigInteger lower = reciprocal.Factor & uint.MaxValue;
        BigInteger upper = reciprocal.Factor >> 32;
        LocalBuilder y0 = code.Take(LaneSize.Wide);
        LocalBuilder y1 = code.Take(LaneSize.Wide);
        LocalBuilder middle = code.Take(LaneSize.Wide);
        code.Store(y0);
        code.Load(y0);
        code.ShiftRight(32, LaneSize.Wide, logical: true);
        code.Store(y1);
        if (code.Set.Portable)
        {
            code.Load(y0);
            Low();
            code.Store(y0);
        }

        code.Load(y1);
        MultiplyLower(lower);
        code.Load(y0);
        MultiplyLower(lower);
        High();
        code.Operator("op_Addition", LaneSize.Wide);
        code.Store(middle);

        code.Load(y1);
        MultiplyLower(upper);
        code.Load(middle);
        High();
        code.Operator("op_Addition", LaneSize.Wide);
        code.Load(y0);
        MultiplyLower(upper);
        code.Load(middle);
        Low();
        code.Operator("op_Addition", LaneSize.Wide);
        High();
        code.Operator("op_Addition", LaneSize.Wide);
        code.ShiftRight(reciprocal.Shift - 64, LaneSize.Wide, logical: true);
        code.Free(y0);
        code.Free(y1);
        code.Free(middle);

        void High() => code.ShiftRight(32, LaneSize.Wide, logical: true);

        void Low()
        {
            code.Constant(uint.MaxValue, LaneSize.Wide);
            code.Operator("op_BitwiseAnd", LaneSize.Wide);
        }
    }

    private void MultiplyLower(BigInteger factor)
    {
        code.AsFactor(signed: false);
        code.Constant((long)factor, LaneSize.Wide);
        code.AsFactor(signed: false);
        code.Product(signed: false);
    }
}
