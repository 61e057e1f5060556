using System.Numerics;
using Kubar.Benefits.Bulk.Tables;

namespace Kubar.Benefits.Bulk.Interpreter;

/// <summary>A slice of rows: the registers, and the loops that run one step over it. Registers are longer than any slice by no more than a vector.</summary>
internal unsafe struct LaneSlice(byte* constants, byte* registers, int rowsOfRegister)
{
    private nint _start;
    private int _rows;

    /// <summary>The rows to work on next.</summary>
    public void Move(nint start, int rows)
    {
        _start = start;
        _rows = rows;
    }

    public readonly void Run(in LaneStep step, void** inputs, ulong** bitmaps, void** outputs)
    {
        switch (step.Kind)
        {
            case LaneStepKind.Load:
                LaneTransfer.Load((byte*)inputs[step.Number] + (_start * (int)step.Width), step.Width, RegisterOf(step.Result), step.IsWide, _rows);
                break;
            case LaneStepKind.LoadBit:
                LaneTransfer.LoadBits(bitmaps[step.Number] + (_start / Bitmaps.BitsOfWord), (int*)RegisterOf(step.Result), _rows);
                break;
            case LaneStepKind.Store:
                LaneTransfer.Store(Operand(step.A, step.IsWide), step.IsWide, step.A.IsConstant, (byte*)outputs[step.Number] + (_start * (int)step.Width), step.Width, _rows);
                break;
            case LaneStepKind.Widen:
                LaneTransfer.Widen((int*)RegisterOf(step.A), (long*)RegisterOf(step.Result), _rows);
                break;
            case LaneStepKind.Narrow:
                LaneTransfer.Narrow((long*)RegisterOf(step.A), (int*)RegisterOf(step.Result), _rows);
                break;
            case LaneStepKind.DivideDown when step.IsWide:
                LaneLoops.Divide((long*)RegisterOf(step.A), (long*)RegisterOf(step.Result), step.Division, _rows);
                break;
            case LaneStepKind.DivideDown:
                LaneLoops.Divide((int*)RegisterOf(step.A), (int*)RegisterOf(step.Result), step.Division, _rows);
                break;
            default:
                if (step.IsWide)
                {
                    Compute<long>(step);
                }
                else
                {
                    Compute<int>(step);
                }

                break;
        }
    }

    private readonly void Compute<T>(in LaneStep step)
        where T : unmanaged, IBinaryInteger<T>
    {
        T* a = (T*)Operand(step.A, step.IsWide);
        T* b = (T*)Operand(step.B, step.IsWide);
        nint ofA = Stride(step.A);
        nint ofB = Stride(step.B);
        T* result = (T*)RegisterOf(step.Result);
        switch (step.Kind)
        {
            case LaneStepKind.Add:
                LaneLoops.Binary<T, LaneLoops.Sum>(a, ofA, b, ofB, result, _rows);
                break;
            case LaneStepKind.Subtract:
                LaneLoops.Binary<T, LaneLoops.Difference>(a, ofA, b, ofB, result, _rows);
                break;
            case LaneStepKind.Multiply:
                LaneLoops.Binary<T, LaneLoops.Product>(a, ofA, b, ofB, result, _rows);
                break;
            case LaneStepKind.Minimum:
                LaneLoops.Binary<T, LaneLoops.Least>(a, ofA, b, ofB, result, _rows);
                break;
            case LaneStepKind.Maximum:
                LaneLoops.Binary<T, LaneLoops.Greatest>(a, ofA, b, ofB, result, _rows);
                break;
            case LaneStepKind.And:
                LaneLoops.Binary<T, LaneLoops.Both>(a, ofA, b, ofB, result, _rows);
                break;
            case LaneStepKind.Or:
                LaneLoops.Binary<T, LaneLoops.Either>(a, ofA, b, ofB, result, _rows);
                break;
            case LaneStepKind.Not:
                LaneLoops.Unary<T, LaneLoops.Complement>(a, result, _rows);
                break;
            case LaneStepKind.AsNumber:
                LaneLoops.Unary<T, LaneLoops.Negative>(a, result, _rows);
                break;
            case LaneStepKind.Equal:
                LaneLoops.Compare<T, LaneLoops.AreEqual>(a, ofA, b, ofB, (int*)result, _rows);
                break;
            case LaneStepKind.AtMost:
                LaneLoops.Compare<T, LaneLoops.IsAtMost>(a, ofA, b, ofB, (int*)result, _rows);
                break;
            case LaneStepKind.Choose:
                LaneLoops.Choose((int*)RegisterOf(step.A), b, ofB, (T*)Operand(step.C, step.IsWide), Stride(step.C), result, _rows);
                break;
            case LaneStepKind.Lookup when step.Table!.IsDense:
                LaneLoops.Index(a, result, step.Table, _rows);
                break;
            case LaneStepKind.Lookup:
                LaneLoops.Lookup(a, result, step.Table!, _rows);
                break;
            default:
                throw new InvalidOperationException($"{step.Kind} is not computed.");
        }
    }

    private readonly byte* RegisterOf(LanePlace place) => registers + ((nint)place.Number * rowsOfRegister * sizeof(long));

    private readonly byte* Operand(LanePlace place, bool wide) => place.IsConstant
        ? constants + (((2 * place.Number) + (wide ? 1 : 0)) * Vector<byte>.Count)
        : RegisterOf(place);

    /// <summary>A mask for positions: a constant is read at its beginning, whatever the row.</summary>
    private static nint Stride(LanePlace place) => place.IsConstant ? 0 : -1;
}
