using Kubar.Benefits.Bulk.Lanes;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>
/// Replaces what depends on a few small numbers alone by a table of its values: the 23 instalments of a child, added up from
/// the level, the years left and the years below the age limit, become one look-up. Knows no law; exact, as the table holds what the
/// operations give for every combination.
/// </summary>
internal sealed class Tabulation
{
    private readonly IReadOnlyList<LaneOperation> _old;
    private readonly LaneBuilder _new = new();
    private readonly TableCuts _cuts;
    private readonly TableChoice _choice;
    private readonly PackedTables _tables;
    private readonly Dictionary<int, int> _moved = [];

    private Tabulation(IReadOnlyList<LaneOperation> old, IReadOnlyList<LaneOutput> outputs)
    {
        _old = old;
        _cuts = new(old);
        _choice = new(old, _cuts, [.. outputs.Select(output => output.Operation)]);
        _tables = new(old, _choice, _new);
    }

    /// <summary>The same outputs from operations and tables.</summary>
    public static (LaneBuilder Builder, LaneOutput[] Outputs) Of(LaneBuilder builder, IReadOnlyList<LaneOutput> outputs)
    {
        var tabulation = new Tabulation(builder.Operations, outputs);
        return (tabulation._new, [.. outputs.Select(output => output with { Operation = tabulation.Move(output.Operation) })]);
    }

    private int Move(int position)
    {
        if (position < 0)
        {
            return position;
        }

        if (!_moved.TryGetValue(position, out int moved))
        {
            _moved[position] = moved = _choice.CutOf(position) is { } cut
                ? _tables.ValueOf(position, cut, IndexBy(cut))
                : _new.Take(_old[position].WithOperands(Move));
        }

        return moved;
    }

    /// <summary>The row of a table over the numbers, the last changing fastest.</summary>
    private int IndexBy(TableCut cut)
    {
        int index = _new.Constant(0);
        foreach (int number in cut.Numbers.Where(number => number != cut.Joint?.First))
        {
            if (number == cut.Joint?.Second)
            {
                Append(_tables.CodeOf(cut.Joint, IndexBy(cut.Joint.Of)), cut.Joint.Pairs.Length);
            }
            else
            {
                Append(_new.Subtract(_new.AsNumber(Move(number)), _new.Constant(_old[number].Range.Min)), _cuts.ValuesOf(number));
            }
        }

        return index;

        void Append(int fromZero, long values) => index = _new.Add(_new.Multiply(index, _new.Constant(values)), fromZero);
    }
}
