using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>
/// Replaces what depends on a few small numbers alone by a table of its values: the 23 instalments of a child, added up from
/// the level, the years left and the years below the age limit, become one look-up. Knows no law; exact, as the table holds what the
/// operations give for every combination.
/// </summary>
internal sealed class Tabulation
{
    /// <summary>The combinations that a table may hold: it stays in the nearest cache.</summary>
    private const long MostRows = 4096;

    /// <summary>A number that takes so many times fewer values than what it is made of is worth being a number of its own.</summary>
    private const long Reduction = 64;

    private const int CostOfLookup = 8;
    private const int CostOfNumber = 3;

    private static readonly int[] Nothing = [];

    private readonly IReadOnlyList<LaneOperation> _old;
    private readonly LaneBuilder _new = new();
    private readonly int[]?[] _madeOf;
    private readonly int[]?[] _seenAs;
    private readonly Dictionary<int, int> _moved = [];
    private readonly List<StepTable> _tables = [];

    private Tabulation(IReadOnlyList<LaneOperation> old)
    {
        _old = old;
        _madeOf = new int[]?[old.Count];
        _seenAs = new int[]?[old.Count];
        for (int i = 0; i < old.Count; i++)
        {
            _madeOf[i] = MadeOf(old[i]);
            _seenAs[i] = SeenAs(i);
        }
    }

    /// <summary>The same outputs from operations and tables.</summary>
    public static (LaneBuilder Builder, LaneOutput[] Outputs) Of(LaneBuilder builder, IReadOnlyList<LaneOutput> outputs)
    {
        var tabulation = new Tabulation(builder.Operations);
        return (tabulation._new, [.. outputs.Select(output => output with { Operation = tabulation.Move(output.Operation) })]);
    }

    /// <summary>The numbers that an operation can be tabulated by: loaded or worked out before; null: too many or too large.</summary>
    private int[]? MadeOf(LaneOperation operation)
    {
        if (operation.Kind == LaneKind.Constant)
        {
            return Nothing;
        }

        if (operation.Kind is LaneKind.Load or LaneKind.LoadBit)
        {
            return null;
        }

        int[] numbers = [];
        foreach (int operand in OperandsOf(operation))
        {
            if (_seenAs[operand] is not { } more)
            {
                return null;
            }

            numbers = [.. numbers.Union(more).Order()];
        }

        return CombinationsOf(numbers) <= MostRows ? numbers : null;
    }

    /// <summary>The numbers by which users of an operation see it: those it is made of, or itself.</summary>
    private int[]? SeenAs(int position)
    {
        long values = ValuesOf(position);
        if (_madeOf[position] is { } numbers && values <= MostRows)
        {
            return CombinationsOf(numbers) <= Reduction * values ? numbers : [position];
        }

        return _madeOf[position] ?? (values <= MostRows ? [position] : null);
    }

    private int Move(int position)
    {
        if (!_moved.TryGetValue(position, out int moved))
        {
            _moved[position] = moved = _madeOf[position] is { Length: > 0 } numbers && IsWorthATable(position, numbers)
                ? Tabulate(position, numbers)
                : _new.Take(Moved(_old[position]));
        }

        return moved;
    }

    private LaneOperation Moved(LaneOperation operation) => operation with
    {
        A = operation.A < 0 ? operation.A : Move(operation.A),
        B = operation.B < 0 ? operation.B : Move(operation.B),
        C = operation.C < 0 ? operation.C : Move(operation.C),
    };

    private bool IsWorthATable(int position, int[] numbers) =>
        Cone(position, numbers).Count(part => _old[part].Kind != LaneKind.Constant) >= CostOfLookup + (CostOfNumber * numbers.Length);

    private int Tabulate(int position, int[] numbers)
    {
        int index = _new.Constant(0);
        foreach (int number in numbers)
        {
            int fromZero = _new.Subtract(_new.AsNumber(Move(number)), _new.Constant(_old[number].Range.Min));
            index = _new.Add(_new.Multiply(index, _new.Constant(ValuesOf(number))), fromZero);
        }

        int value = _new.Lookup(index, Shared(Combinations.ValuesOf(_old, position, numbers, Cone(position, numbers), (int)CombinationsOf(numbers))));
        return _old[position].IsTruth ? _new.AsTruth(value) : value;
    }

    /// <summary>Equal tables are one, so that the places of children share it.</summary>
    private StepTable Shared(long[] values)
    {
        StepTable? known = _tables.Find(table => table.Values.SequenceEqual(values));
        if (known is null)
        {
            known = new([.. values.Select((value, row) => ((long)row, value))]);
            _tables.Add(known);
        }

        return known;
    }

    /// <summary>The operations between the numbers and an operation, itself included, operands first.</summary>
    private SortedSet<int> Cone(int position, int[] numbers)
    {
        var cone = new SortedSet<int>();
        Collect(position);
        return cone;

        void Collect(int part)
        {
            if ((part == position || !numbers.Contains(part)) && cone.Add(part))
            {
                foreach (int operand in OperandsOf(_old[part]))
                {
                    Collect(operand);
                }
            }
        }
    }

    private long ValuesOf(int position) => _old[position].Range is { Min: > int.MinValue, Max: < int.MaxValue } range
        ? range.Max - range.Min + 1
        : long.MaxValue;

    private long CombinationsOf(int[] numbers)
    {
        long product = 1;
        foreach (int number in numbers)
        {
            long values = ValuesOf(number);
            if (values > MostRows || product * values > MostRows)
            {
                return long.MaxValue;
            }

            product *= values;
        }

        return product;
    }

    private static IEnumerable<int> OperandsOf(LaneOperation operation) =>
        new[] { operation.A, operation.B, operation.C }.Where(operand => operand >= 0);
}
