using Kubar.Benefits.Bulk.Lanes;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>
/// By which numbers each operation of a program can be tabulated: those that are loaded, or others on the way that take far fewer values
/// than what they are made of. Of the many ways to draw the line the few with the fewest combinations are kept: a sum of yearly instalments has twenty
/// conditions on its way, and yet is decided by four numbers.
/// </summary>
internal sealed class TableCuts
{
    /// <summary>The combinations that a table may have: as numbers of 32 bits it stays in the second cache.</summary>
    private const long MostRows = 16_384;

    /// <summary>The values that a number by which is tabulated may have.</summary>
    private const long MostValues = 4096;

    /// <summary>A number that takes so many times fewer values than what it is made of is worth being a number of its own.</summary>
    private const long Reduction = 64;

    /// <summary>Two numbers are taken together where so many times fewer of their combinations occur.</summary>
    private const long JointReduction = 4;

    private const int Kept = 4;

    private readonly IReadOnlyList<LaneOperation> _operations;
    private readonly TableCut[][] _of;
    private readonly TableCut[][] _seen;
    private readonly List<JointNumbers> _joint = [];

    public TableCuts(IReadOnlyList<LaneOperation> operations)
    {
        _operations = operations;
        _of = new TableCut[operations.Count][];
        _seen = new TableCut[operations.Count][];
        for (int i = 0; i < operations.Count; i++)
        {
            _of[i] = Made(operations[i]);
            _seen[i] = Seen(i);
        }
    }

    /// <summary>The cuts by which an operation can be tabulated.</summary>
    public IReadOnlyList<TableCut> Of(int position) => _of[position];

    /// <summary>How many values a number can have.</summary>
    public long ValuesOf(int position) => _operations[position].Range is { Min: > int.MinValue, Max: < int.MaxValue } range
        ? range.Max - range.Min + 1
        : long.MaxValue;

    private TableCut[] Made(LaneOperation operation)
    {
        if (operation.Kind is LaneKind.Load or LaneKind.LoadBit)
        {
            return [];
        }

        TableCut[] cuts = [TableCut.Nothing];
        foreach (int operand in operation.Operands)
        {
            cuts = ReferenceEquals(cuts[0], TableCut.Nothing) ? _seen[operand] : Least(cuts, _seen[operand]);
            if (cuts.Length == 0)
            {
                break;
            }
        }

        return cuts;
    }

    /// <summary>What users of an operation see of it: what it is made of, or itself.</summary>
    private TableCut[] Seen(int position)
    {
        long values = ValuesOf(position);
        bool isNumber = values <= MostValues && (!Array.Exists(_of[position], cut => cut.Rows <= Reduction * values) || IsJoint(position));
        return isNumber ? [new([position], values), .. _of[position]] : _of[position];
    }

    /// <summary>Looks for a number that few combinations with one that it is made of have.</summary>
    private bool IsJoint(int position)
    {
        if (_operations[position] is not { Kind: LaneKind.Choose } choice || !IsGiven(choice.B) || !IsGiven(choice.C))
        {
            return false;
        }

        int known = _joint.Count;
        foreach (TableCut cut in _of[position].Where(cut => cut.Numbers.Length == 2 && cut.Joint is null))
        {
            int[] columns = Combinations.ColumnsOf(_operations, cut);
            long[] values = Combinations.ValuesOf(Combinations.ProgramOf(_operations, [position], cut), columns, (int)cut.Rows)[0];
            for (int number = 0; number < cut.Numbers.Length; number++)
            {
                var pairs = new NumberPairs(_operations[cut.Numbers[number]].Range, _operations[position].Range, columns.AsSpan(number * values.Length, values.Length), values);
                if (JointReduction * pairs.Count <= pairs.Possible)
                {
                    _joint.Add(new(cut.Numbers[number], position, cut, pairs.InOrder(), pairs.CodesOf(columns.AsSpan(number * values.Length, values.Length), values)));
                }
            }
        }

        return _joint.Count > known;
    }

    private bool IsGiven(int position) => _operations[position].Kind is LaneKind.Load or LaneKind.Constant;

    /// <summary>Of all ways to know one of the first and one of the second, the few with the fewest combinations.</summary>
    private TableCut[] Least(TableCut[] first, TableCut[] second)
    {
        var cuts = new List<TableCut>(first.Length * second.Length);
        foreach (TableCut left in first)
        {
            foreach (TableCut right in second)
            {
                if (Both(left, right) is { } both)
                {
                    cuts.Add(both);
                }
            }
        }

        cuts.Sort((left, right) => (left.Rows, left.Numbers.Length).CompareTo((right.Rows, right.Numbers.Length)));
        var least = new List<TableCut>(Kept);
        foreach (TableCut cut in cuts)
        {
            if (least.Count < Kept && !least.Exists(cut.Covers))
            {
                least.Add(cut);
            }
        }

        return [.. least];
    }

    private TableCut? Both(TableCut left, TableCut right)
    {
        if (left.Covers(right))
        {
            return left;
        }

        if (right.Covers(left))
        {
            return right;
        }

        int[] numbers = [.. left.Numbers.Union(right.Numbers)];
        Array.Sort(numbers);
        JointNumbers? joint = _joint.Find(pair => Array.BinarySearch(numbers, pair.First) >= 0 && Array.BinarySearch(numbers, pair.Second) >= 0);
        long rows = joint?.Pairs.Length ?? 1;
        foreach (int number in numbers)
        {
            rows *= joint is not null && joint.Has(number) ? 1 : ValuesOf(number);
            if (rows > MostRows)
            {
                return null;
            }
        }

        return new(numbers, rows, joint);
    }
}
