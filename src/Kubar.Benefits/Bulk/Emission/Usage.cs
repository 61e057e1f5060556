using Kubar.Benefits.Bulk.Lanes;

namespace Kubar.Benefits.Bulk.Emission;

/// <summary>
/// How often the values of a program are asked for, and so which are kept in a variable: those asked for more than once,
/// and those whose formula has grown long. The others are computed where they are used, on the stack.
/// </summary>
internal sealed class Usage
{
    /// <summary>A formula of more operations is divided: the compiler behind descends into it.</summary>
    private const int LongestFormula = 24;

    private readonly IReadOnlyList<LaneOperation> _operations;
    private readonly bool[] _kept;
    private readonly bool[] _askedWhole;
    private readonly int[] _endOfOutput;
    private readonly List<int>?[] _uses;

    public Usage(LaneProgram program)
    {
        _operations = program.Operations;
        _kept = new bool[_operations.Count];
        Requests = new int[_operations.Count];
        _askedWhole = new bool[_operations.Count];
        CountRequests(program);
        Keep();
        _endOfOutput = new int[program.Outputs.Count];
        Order = InOrder(program);
        _uses = new List<int>?[_operations.Count];
        FindUses(program);
    }

    /// <summary>How often each value is asked for.</summary>
    public int[] Requests { get; }

    /// <summary>The values kept, each before what uses it, in the order in which the outputs need them.</summary>
    public IReadOnlyList<int> Order { get; }

    /// <summary>The position in <see cref="Order"/> behind the last value that an output needs.</summary>
    public int EndOf(int output) => _endOfOutput[output];

    /// <summary>
    /// The first statement, from one on, that uses a kept value. Statements are counted as they are written: the values that
    /// an output needs, then the output, then what the next needs.
    /// </summary>
    public int NextUse(int operation, int from)
    {
        foreach (int use in _uses[operation] ?? [])
        {
            if (use >= from)
            {
                return use;
            }
        }

        return int.MaxValue;
    }

    public bool IsKept(int operation) => _kept[operation];

    /// <summary>The number that an operation always gives, whatever it is made from.</summary>
    public long? ConstantOf(int operation) => _operations[operation] is { IsTruth: false, Range.IsKnown: true } known ? known.Range.Min : null;

    /// <summary>Whether a column is read where it is used, as reading and widening it is one instruction.</summary>
    public bool IsReadWidened(int operation) =>
        _operations[operation].Kind == LaneKind.Load && IsNarrow(operation) && !_askedWhole[operation];

    /// <summary>In which lanes an operation computes: wide if the result or anything it uses is.</summary>
    public LaneSize LaneOf(int operation)
    {
        LaneOperation o = _operations[operation];
        return o.Kind == LaneKind.Lookup || (IsNarrow(operation) && IsNarrow(o.A) && IsNarrow(o.B) && IsNarrow(o.C)) ? LaneSize.Narrow : LaneSize.Wide;
    }

    /// <summary>Whether a value takes one narrow vector.</summary>
    public bool IsNarrow(int operation) => operation < 0 || _operations[operation].IsTruth || _operations[operation].IsNarrow;

    private void CountRequests(LaneProgram program)
    {
        foreach (LaneOutput output in program.Outputs)
        {
            Request(output.Operation, output.Width == LaneWidth.Int64 ? LaneSize.Wide : LaneSize.Narrow);
        }

        for (int i = _operations.Count - 1; i >= 0; i--)
        {
            if (Requests[i] > 0)
            {
                foreach (int operand in Operands(i))
                {
                    Request(operand, LaneOf(i));
                }
            }
        }
    }

    private void Request(int operation, LaneSize by)
    {
        Requests[operation] += by == LaneSize.Wide && IsNarrow(operation) ? 2 : 1;
        _askedWhole[operation] |= by == LaneSize.Narrow;
    }

    private void Keep()
    {
        int[] length = new int[_operations.Count];
        for (int i = 0; i < _operations.Count; i++)
        {
            LaneKind kind = _operations[i].Kind;
            length[i] = 1 + Operands(i).Sum(operand => _kept[operand] ? 0 : length[operand]);
            _kept[i] = ConstantOf(i) is null
                && !IsReadWidened(i)
                && Requests[i] > 0
                && (Requests[i] > 1 || length[i] > LongestFormula || kind is LaneKind.Lookup or LaneKind.DivideDown);
        }
    }

    private List<int> InOrder(LaneProgram program)
    {
        bool[] seen = new bool[_operations.Count];
        var order = new List<int>();
        var open = new Stack<(int Operation, bool Done)>();
        foreach ((int column, LaneOutput output) in program.Outputs.Index())
        {
            open.Push((output.Operation, false));
            while (open.TryPop(out (int Operation, bool Done) next))
            {
                if (next.Done)
                {
                    order.Add(next.Operation);
                }
                else if (!seen[next.Operation])
                {
                    seen[next.Operation] = true;
                    if (_kept[next.Operation])
                    {
                        open.Push((next.Operation, true));
                    }

                    foreach (int operand in Operands(next.Operation).Reverse())
                    {
                        open.Push((operand, false));
                    }
                }
            }

            _endOfOutput[column] = order.Count;
        }

        return order;
    }

    private void FindUses(LaneProgram program)
    {
        int next = 0;
        int statement = 0;
        foreach ((int column, LaneOutput output) in program.Outputs.Index())
        {
            for (; next < _endOfOutput[column]; next++)
            {
                foreach (int operand in Operands(Order[next]))
                {
                    FindUses(operand, statement);
                }

                statement++;
            }

            FindUses(output.Operation, statement);
            statement++;
        }
    }

    private void FindUses(int operation, int statement)
    {
        if (_kept[operation])
        {
            (_uses[operation] ??= []).Add(statement);
            return;
        }

        foreach (int operand in Operands(operation))
        {
            FindUses(operand, statement);
        }
    }

    private IEnumerable<int> Operands(int operation)
    {
        LaneOperation o = _operations[operation];
        if (ConstantOf(operation) is not null)
        {
            yield break;
        }

        if (o.A >= 0)
        {
            yield return o.A;
        }

        if (o.B >= 0)
        {
            yield return o.B;
        }

        if (o.C >= 0)
        {
            yield return o.C;
        }
    }
}
