using System.Numerics;
using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Interpreter;

/// <summary>A lane program as steps over registers: widths decided, a register free again after its last use.</summary>
internal sealed unsafe class LaneSteps
{
    private readonly LaneStep[] _steps;
    private readonly long[] _constants;

    private LaneSteps(LaneStep[] steps, long[] constants, int registers)
    {
        _steps = steps;
        _constants = constants;
        Registers = registers;
    }

    public ReadOnlySpan<LaneStep> Steps => _steps;

    public int Registers { get; }

    /// <summary>Each constant stands twice, narrow and wide, as often as a vector has lanes.</summary>
    public int BytesOfConstants => _constants.Length * 2 * Vector<byte>.Count;

    public static LaneSteps Of(LaneProgram program) => new Compiler(program).Compile();

    public void WriteConstants(byte* at)
    {
        foreach (long constant in _constants)
        {
            new Vector<int>(unchecked((int)constant)).Store((int*)at);
            new Vector<long>(constant).Store((long*)(at + Vector<byte>.Count));
            at += 2 * Vector<byte>.Count;
        }
    }

    private sealed class Compiler(LaneProgram program)
    {
        private readonly List<LaneStep> _steps = [];
        private readonly List<long> _constants = [];
        private readonly Dictionary<int, LanePlace> _places = [];
        private readonly Dictionary<int, LanePlace> _widened = [];
        private readonly int[] _lastUse = LastUses(program);
        private readonly Stack<int> _free = new();
        private readonly List<int>[] _ending = [.. program.Operations.Select(_ => new List<int>())];
        private int _registers;

        public LaneSteps Compile()
        {
            for (int i = 0; i < program.Operations.Count; i++)
            {
                if (_lastUse[i] >= i)
                {
                    _ending[_lastUse[i]].Add(i);
                    Compile(i, program.Operations[i]);
                    Release(i);
                }
            }

            return new([.. _steps], [.. _constants], _registers);
        }

        /// <summary>Outputs are stored as soon as they are known.</summary>
        private void Compile(int position, LaneOperation operation)
        {
            if (operation.Kind == LaneKind.Constant)
            {
                _places[position] = new(_constants.Count, true);
                _constants.Add(operation.Number);
            }
            else
            {
                Emit(position, operation);
            }

            for (int output = 0; output < program.Outputs.Count; output++)
            {
                if (program.Outputs[output].Operation == position)
                {
                    Add(LaneStepKind.Store, !operation.IsNarrow, default, _places[position], number: output, width: program.Outputs[output].Width);
                }
            }
        }

        private void Emit(int position, LaneOperation operation)
        {
            bool isWide = !operation.IsNarrow;
            switch (operation.Kind)
            {
                case LaneKind.Load:
                    Add(LaneStepKind.Load, isWide, Register(position), number: (int)operation.Number, width: program.Inputs[(int)operation.Number]);
                    break;
                case LaneKind.LoadBit:
                    Add(LaneStepKind.LoadBit, isWide: false, Register(position), number: (int)operation.Number);
                    break;
                case LaneKind.And or LaneKind.Or:
                    Add(KindOf(operation.Kind), isWide: false, Register(position), _places[operation.A], _places[operation.B]);
                    break;
                case LaneKind.Not or LaneKind.AsNumber:
                    Add(KindOf(operation.Kind), isWide: false, Register(position), _places[operation.A]);
                    break;
                case LaneKind.Equal or LaneKind.AtMost:
                    bool comparesWide = IsWide(operation.A) || IsWide(operation.B);
                    Add(KindOf(operation.Kind), comparesWide, Register(position), Place(operation.A, comparesWide), Place(operation.B, comparesWide));
                    break;
                case LaneKind.Choose:
                    bool choosesWide = isWide || IsWide(operation.B) || IsWide(operation.C);
                    Narrowed(position, isWide, choosesWide, result => Add(
                        LaneStepKind.Choose, choosesWide, result, _places[operation.A], Place(operation.B, choosesWide), Place(operation.C, choosesWide)));
                    break;
                case LaneKind.DivideDown or LaneKind.Lookup:
                    bool fromWide = isWide || IsWide(operation.A);
                    Narrowed(position, isWide, fromWide, result => Add(
                        KindOf(operation.Kind),
                        fromWide,
                        result,
                        Place(operation.A, fromWide),
                        division: operation.Kind == LaneKind.DivideDown ? Division.By(operation.Number) : default,
                        table: operation.Table));
                    break;
                default:
                    bool computesWide = isWide || IsWide(operation.A) || IsWide(operation.B);
                    Narrowed(position, isWide, computesWide, result => Add(
                        KindOf(operation.Kind), computesWide, result, Place(operation.A, computesWide), Place(operation.B, computesWide)));
                    break;
            }
        }

        /// <summary>A result that fits 32 bits is made narrow where it was computed wide.</summary>
        private void Narrowed(int position, bool isWide, bool computesWide, Action<LanePlace> emit)
        {
            LanePlace result = Register(position);
            emit(result);
            if (computesWide && !isWide)
            {
                Add(LaneStepKind.Narrow, isWide: true, result, result);
            }
        }

        private bool IsWide(int position) => !program.Operations[position].IsNarrow;

        /// <summary>Where an operand is found in the width asked for; it is widened once.</summary>
        private LanePlace Place(int position, bool wide)
        {
            LanePlace place = _places[position];
            if (!wide || IsWide(position) || place.IsConstant)
            {
                return place;
            }

            if (!_widened.TryGetValue(position, out LanePlace widened))
            {
                _widened[position] = widened = new(Take(), false);
                Add(LaneStepKind.Widen, isWide: true, widened, place);
            }

            return widened;
        }

        private LanePlace Register(int position) => _places[position] = new(Take(), false);

        private int Take() => _free.TryPop(out int free) ? free : _registers++;

        private void Release(int now)
        {
            foreach (int ended in _ending[now])
            {
                if (!_places[ended].IsConstant)
                {
                    _free.Push(_places[ended].Number);
                }

                if (_widened.Remove(ended, out LanePlace widened))
                {
                    _free.Push(widened.Number);
                }
            }
        }

        private void Add(
            LaneStepKind kind,
            bool isWide,
            LanePlace result,
            LanePlace a = default,
            LanePlace b = default,
            LanePlace c = default,
            int number = 0,
            LaneWidth width = default,
            Division division = default,
            StepTable? table = null) => _steps.Add(new(kind, isWide, result, a, b, c, number, width, division, table));

        private static LaneStepKind KindOf(LaneKind kind) => Enum.Parse<LaneStepKind>(kind.ToString());

        private static int[] LastUses(LaneProgram program)
        {
            int[] last = [.. program.Operations.Select(_ => -1)];
            foreach (LaneOutput output in program.Outputs)
            {
                last[output.Operation] = output.Operation;
            }

            for (int i = 0; i < last.Length; i++)
            {
                LaneOperation operation = program.Operations[i];
                foreach (int operand in (ReadOnlySpan<int>)[operation.A, operation.B, operation.C])
                {
                    if (operand >= 0)
                    {
                        last[operand] = Math.Max(last[operand], i);
                    }
                }
            }

            return last;
        }
    }
}
