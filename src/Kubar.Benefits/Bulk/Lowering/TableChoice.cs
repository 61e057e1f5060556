using Kubar.Benefits.Bulk.Lanes;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>
/// Which operations become tables, from the outputs down: where a table spares more operations than looking up in it takes. What is
/// needed beside the table in any case is not spared.
/// </summary>
internal sealed class TableChoice
{
    /// <summary>A table that a few registers hold is read in as many operations.</summary>
    private const int CostOfSmall = 8;

    /// <summary>The combinations of such a table.</summary>
    private const int Small = 128;

    /// <summary>Sixteen numbers read from sixteen places of memory.</summary>
    private const int CostOfLarge = 48;

    /// <summary>Of a table that the nearest cache does not hold each part costs as much as an operation.</summary>
    private const int PartOfLarge = 512;

    private const int CostOfNumber = 3;

    private readonly IReadOnlyList<LaneOperation> _operations;
    private readonly TableCuts _cuts;
    private readonly int[] _outputs;
    private readonly Dictionary<int, TableCut?> _chosen = [];
    private readonly Dictionary<int, (TableCut? Cut, long Spared)> _spared = [];
    private readonly List<int> _tables;
    private readonly int[][] _operands;
    private readonly int[] _seen;
    private readonly Stack<int> _open = [];
    private int _round;

    public TableChoice(IReadOnlyList<LaneOperation> operations, TableCuts cuts, int[] outputs)
    {
        _operations = operations;
        _cuts = cuts;
        _outputs = outputs;
        _operands = [.. operations.Select(operation => operation.Operands)];
        _seen = new int[operations.Count];
        while (GiveUpTables())
        {
        }

        _tables = Reached().Tables;
    }

    /// <summary>The numbers by which an operation is tabulated; null: it is computed.</summary>
    public TableCut? CutOf(int position)
    {
        if (!_chosen.TryGetValue(position, out TableCut? cut))
        {
            _chosen[position] = cut = Best(position);
        }

        return cut;
    }

    /// <summary>The operations that are looked up by the same numbers.</summary>
    public int[] SameAs(TableCut cut) => [.. _tables.Where(position => CutOf(position)!.Numbers.SequenceEqual(cut.Numbers)).Order()];

    /// <summary>Not where one of its operands spares as much: what is looked up by more numbers than that has a greater table for little.</summary>
    private TableCut? Best(int position)
    {
        (TableCut? cut, long spared) = SparedBy(position);
        return cut is null || Array.Exists(_operands[position], operand => SparedBy(operand).Spared >= spared) ? null : cut;
    }

    /// <summary>The cut that spares the most, and how much; none where it spares less than it takes.</summary>
    private (TableCut? Cut, long Spared) SparedBy(int position)
    {
        if (!_spared.TryGetValue(position, out (TableCut? Cut, long Spared) best))
        {
            foreach (TableCut cut in _cuts.Of(position))
            {
                long spared = cut.Numbers.Length == 0 ? -1 : Count(position, cut, beside: null) - CostOf(cut);
                if (spared > best.Spared || (spared == best.Spared && best.Cut is null))
                {
                    best = (cut, spared);
                }
            }

            _spared[position] = best;
        }

        return best;
    }

    /// <summary>How many operations stand between the numbers and an operation, itself included, beside those that are computed in any case.</summary>
    private int Count(int position, TableCut cut, bool[]? beside)
    {
        _round++;
        foreach (int number in cut.Numbers)
        {
            _seen[number] = _round;
        }

        int count = 0;
        _open.Push(position);
        while (_open.TryPop(out int part))
        {
            if (_seen[part] != _round || part == position)
            {
                _seen[part] = _round;
                count += _operations[part].Kind != LaneKind.Constant && beside?[part] != true ? 1 : 0;
                foreach (int operand in _operands[part])
                {
                    if (_seen[operand] != _round)
                    {
                        _open.Push(operand);
                    }
                }
            }
        }

        return count;
    }

    private static long CostOf(TableCut cut) =>
        (cut.Rows <= Small ? CostOfSmall : CostOfLarge + (cut.Rows / PartOfLarge)) + (CostOfNumber * cut.Numbers.Length) + (cut.Joint is null ? 0 : CostOfSmall);

    /// <summary>Gives up the tables that spare too little, as others need most of what they are made of; whether there were any.</summary>
    private bool GiveUpTables()
    {
        (List<int> tables, bool[] computed) = Reached();
        int[] useless = [.. tables.Where(position => CutOf(position) is { } cut && Count(position, cut, computed) < CostOf(cut))];
        foreach (int position in useless)
        {
            _chosen[position] = null;
        }

        return useless.Length > 0;
    }

    /// <summary>What the outputs need: the operations looked up, and those computed.</summary>
    private (List<int> Tables, bool[] Computed) Reached()
    {
        var tables = new List<int>();
        bool[] seen = new bool[_operations.Count];
        bool[] computed = new bool[_operations.Count];
        var open = new Stack<int>(_outputs);
        while (open.TryPop(out int position))
        {
            if (position < 0 || seen[position])
            {
                continue;
            }

            seen[position] = true;
            TableCut? cut = CutOf(position);
            if (cut is null)
            {
                computed[position] = true;
            }
            else
            {
                tables.Add(position);
            }

            foreach (int next in cut?.Needed ?? _operands[position])
            {
                open.Push(next);
            }
        }

        return (tables, computed);
    }
}
