using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Reflection.Emit;
using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Emission;

/// <summary>Writes a lane program as one turn of a loop over rows.</summary>
[RequiresDynamicCode("It writes a method at run time.")]
internal sealed class LaneEmitter
{
    private readonly LaneProgram _program;
    private readonly VectorCode _code;
    private readonly Columns _columns;
    private readonly DivisionCode _division;
    private readonly LookupCode _lookup;
    private readonly Usage _usage;
    private readonly KeptValues _kept;

    public LaneEmitter(LaneProgram program, VectorCode code, LocalBuilder row)
    {
        _program = program;
        _code = code;
        _columns = new(code, row);
        _division = new(code);
        _lookup = new(code);
        _usage = new(program);
        _kept = new(code, _columns, program, _usage);
    }

    /// <summary>How many vectors of memory the turn needs.</summary>
    public int Memory => _kept.Memory;

    /// <inheritdoc cref="LookupCode.Indexed"/>
    public IReadOnlyCollection<int[]> Tables => _lookup.Indexed;

    /// <summary>Writes the turn: each value kept when the first output needs it, each output when its values are there.</summary>
    public void Emit()
    {
        int next = 0;
        foreach ((int column, LaneOutput output) in _program.Outputs.Index())
        {
            int end = _usage.EndOf(column);
            for (; next < end; next++)
            {
                Keep(_usage.Order[next]);
                _kept.Statement++;
            }

            if (output.Width != LaneWidth.Int64)
            {
                Push(output.Operation, Part.Whole);
                _columns.Write(column, output.Width);
            }
            else
            {
                Push(output.Operation, Part.Lower);
                _columns.WriteHalf(column, Part.Lower);
                Push(output.Operation, Part.Upper);
                _columns.WriteHalf(column, Part.Upper);
            }

            _kept.Statement++;
        }
    }

    private void Keep(int operation)
    {
        if (_program.Operations[operation].Kind == LaneKind.Lookup)
        {
            LookUp(operation);
        }
        else if (_usage.IsNarrow(operation))
        {
            Compute(operation, Part.Whole);
            _kept.Keep(operation, Part.Whole);
        }
        else
        {
            Compute(operation, Part.Lower);
            _kept.Keep(operation, Part.Lower);
            Compute(operation, Part.Upper);
            _kept.Keep(operation, Part.Upper);
        }
    }

    /// <summary>Puts a value on the stack: a narrow one whole, or half of any value in wide lanes.</summary>
    private void Push(int operation, Part part)
    {
        if (_usage.ConstantOf(operation) is { } number)
        {
            _code.Constant(number, part == Part.Whole ? LaneSize.Narrow : LaneSize.Wide);
        }
        else if (part == Part.Whole || !_usage.IsNarrow(operation))
        {
            PushOrCompute(operation, part);
        }
        else if (_usage.IsReadWidened(operation))
        {
            int column = (int)_program.Operations[operation].Number;
            _columns.ReadHalf(column, _program.Inputs[column], part);
        }
        else
        {
            PushOrCompute(operation, Part.Whole);
            _code.Widen(part);
        }
    }

    private void PushOrCompute(int operation, Part part)
    {
        if (_usage.IsKept(operation))
        {
            _kept.Push(operation, part);
        }
        else
        {
            Compute(operation, part);
        }
    }

    private void Compute(int operation, Part part)
    {
        LaneOperation o = _program.Operations[operation];
        if (part != Part.Whole)
        {
            Compute(o, LaneSize.Wide, part);
        }
        else if (_usage.LaneOf(operation) == LaneSize.Narrow)
        {
            Compute(o, LaneSize.Narrow, Part.Whole);
        }
        else
        {
            Compute(o, LaneSize.Wide, Part.Lower);
            Compute(o, LaneSize.Wide, Part.Upper);
            _code.Narrow();
        }
    }

    private void Compute(LaneOperation o, LaneSize lane, Part part)
    {
        switch (o.Kind)
        {
            case LaneKind.Load when part == Part.Whole:
                _columns.Read((int)o.Number, _program.Inputs[(int)o.Number]);
                break;
            case LaneKind.Load:
                _columns.ReadHalf((int)o.Number, _program.Inputs[(int)o.Number], part);
                break;
            case LaneKind.LoadBit:
                _columns.ReadMask((int)o.Number);
                break;
            case LaneKind.Add:
            case LaneKind.Subtract:
                Sum(o, lane, part);
                break;
            case LaneKind.Multiply:
                Multiply(o, lane, part);
                break;
            case LaneKind.Minimum:
                Binary("Min", o, lane, part);
                break;
            case LaneKind.Maximum:
                Binary("Max", o, lane, part);
                break;
            case LaneKind.DivideDown:
                Push(o.A, part);
                _division.Divide(o.Number, _program.Operations[o.A].Range, lane);
                break;
            case LaneKind.Equal:
                Binary("Equals", o, lane, part);
                break;
            case LaneKind.AtMost:
                AtMost(o, lane, part);
                break;
            case LaneKind.And:
                Operator("op_BitwiseAnd", o, lane, part);
                break;
            case LaneKind.Or:
                Operator("op_BitwiseOr", o, lane, part);
                break;
            case LaneKind.Not:
                Push(o.A, part);
                _code.Not(lane);
                break;
            case LaneKind.Choose:
                Choose(o, lane, part);
                break;
            case LaneKind.AsNumber:
                Push(o.A, part);
                _code.Constant(1, lane);
                _code.Operator("op_BitwiseAnd", lane);
                break;
            default:
                throw new ArgumentException($"A kernel does not know {o.Kind} here.", nameof(o));
        }
    }

    private void Binary(string name, LaneOperation o, LaneSize lane, Part part)
    {
        Push(o.A, part);
        Push(o.B, part);
        _code.Binary(name, lane);
    }

    private void Operator(string name, LaneOperation o, LaneSize lane, Part part)
    {
        Push(o.A, part);
        Push(o.B, part);
        _code.Operator(name, lane);
    }

    /// <summary>A truth that counts is subtracted as a mask, which is -1 where it holds.</summary>
    private void Sum(LaneOperation o, LaneSize lane, Part part)
    {
        bool add = o.Kind == LaneKind.Add;
        if (IsUnkept(o.B, LaneKind.AsNumber))
        {
            Push(o.A, part);
            Push(_program.Operations[o.B].A, part);
            _code.Operator(add ? "op_Subtraction" : "op_Addition", lane);
        }
        else if (add && IsUnkept(o.A, LaneKind.AsNumber))
        {
            Push(o.B, part);
            Push(_program.Operations[o.A].A, part);
            _code.Operator("op_Subtraction", lane);
        }
        else
        {
            Operator(add ? "op_Addition" : "op_Subtraction", o, lane, part);
        }
    }

    private void Multiply(LaneOperation o, LaneSize lane, Part part)
    {
        if (IsUnkept(o.A, LaneKind.AsNumber) || IsUnkept(o.B, LaneKind.AsNumber))
        {
            (int truth, int number) = IsUnkept(o.A, LaneKind.AsNumber) ? (o.A, o.B) : (o.B, o.A);
            Push(_program.Operations[truth].A, part);
            Push(number, part);
            _code.Operator("op_BitwiseAnd", lane);
        }
        else if (_usage.ConstantOf(o.B) is > 1 and var factor && BitOperations.IsPow2(factor))
        {
            Push(o.A, part);
            _code.ShiftLeft(BitOperations.TrailingZeroCount(factor), lane);
        }
        else if (lane == LaneSize.Wide && _usage.IsNarrow(o.A) && _usage.IsNarrow(o.B))
        {
            Push(o.A, part);
            _code.AsFactor(signed: true);
            Push(o.B, part);
            _code.AsFactor(signed: true);
            _code.Product(signed: true);
        }
        else
        {
            Operator("op_Multiply", o, lane, part);
        }
    }

    /// <summary>Every value is whole: at most n is less than n + 1, which is one instruction where the other is two.</summary>
    private void AtMost(LaneOperation o, LaneSize lane, Part part)
    {
        (long least, long most) = lane == LaneSize.Narrow ? (int.MinValue, int.MaxValue) : (long.MinValue, long.MaxValue);
        if (_usage.ConstantOf(o.B) is { } right && right < most)
        {
            _code.Constant(right + 1, lane);
            Push(o.A, part);
            _code.Binary("GreaterThan", lane);
        }
        else if (_usage.ConstantOf(o.A) is { } left && left > least)
        {
            Push(o.B, part);
            _code.Constant(left - 1, lane);
            _code.Binary("GreaterThan", lane);
        }
        else
        {
            Binary("LessThanOrEqual", o, lane, part);
        }
    }

    private void Choose(LaneOperation o, LaneSize lane, Part part)
    {
        Push(o.A, part);
        if (IsZero(o.C))
        {
            Push(o.B, part);
            _code.Operator("op_BitwiseAnd", lane);
        }
        else if (IsZero(o.B))
        {
            _code.Not(lane);
            Push(o.C, part);
            _code.Operator("op_BitwiseAnd", lane);
        }
        else
        {
            Push(o.B, part);
            Push(o.C, part);
            _code.Select(lane);
        }
    }

    private void LookUp(int operation)
    {
        LaneOperation o = _program.Operations[operation];
        Bounds values = _program.Operations[o.A].Range;
        if (_usage.IsNarrow(operation) && _usage.IsNarrow(o.A) && _lookup.IsIndexed(o.Table!, values))
        {
            Push(o.A, Part.Whole);
            _lookup.Index(o.Table!);
            _kept.Keep(operation, Part.Whole);
            return;
        }

        (long first, List<(long From, long Value)> steps) = LookupCode.Within(o.Table!, values);
        bool thresholdsAreNarrow = steps.TrueForAll(step => step.From is > int.MinValue and <= int.MaxValue);
        if (_usage.IsNarrow(operation) && (_usage.IsNarrow(o.A) || (thresholdsAreNarrow && steps.Count > 0)))
        {
            PushWithin(o.A, steps);
            LocalBuilder x = _code.Take(LaneSize.Narrow);
            _code.Store(x);
            _lookup.Narrow(x, first, steps);
            _kept.Keep(operation, Part.Whole);
            _code.Free(x);
            return;
        }

        LocalBuilder lower = Stored(o.A, _usage.IsNarrow(o.A) ? Part.Whole : Part.Lower);
        LocalBuilder upper = _usage.IsNarrow(o.A) ? lower : Stored(o.A, Part.Upper);
        _lookup.Half(lower, Part.Lower, first, steps);
        if (_usage.IsNarrow(operation))
        {
            _lookup.Half(upper, Part.Upper, first, steps);
            _code.Narrow();
            _kept.Keep(operation, Part.Whole);
        }
        else
        {
            _kept.Keep(operation, Part.Lower);
            _lookup.Half(upper, Part.Upper, first, steps);
            _kept.Keep(operation, Part.Upper);
        }

        _code.Free(lower);
        if (upper != lower)
        {
            _code.Free(upper);
        }
    }

    private LocalBuilder Stored(int operation, Part part)
    {
        Push(operation, part);
        LocalBuilder local = _code.Take(part == Part.Whole ? LaneSize.Narrow : LaneSize.Wide);
        _code.Store(local);
        return local;
    }

    /// <summary>Puts a value on the stack narrow; a wide one limited to what makes a difference.</summary>
    private void PushWithin(int operation, List<(long From, long Value)> steps)
    {
        if (_usage.IsNarrow(operation))
        {
            Push(operation, Part.Whole);
            return;
        }

        foreach (Part half in new[] { Part.Lower, Part.Upper })
        {
            Push(operation, half);
            _code.Constant(steps[^1].From, LaneSize.Wide);
            _code.Binary("Min", LaneSize.Wide);
            _code.Constant(steps[0].From - 1, LaneSize.Wide);
            _code.Binary("Max", LaneSize.Wide);
        }

        _code.Narrow();
    }

    private bool IsUnkept(int operation, LaneKind kind) =>
        _program.Operations[operation].Kind == kind && !_usage.IsKept(operation);

    private bool IsZero(int operation) => _usage.ConstantOf(operation) == 0;
}
