using System.Numerics;
using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>
/// The tables of a program. What is looked up by the same numbers shares one where 31 bits hold all of it, each value as its multiple of
/// what all values of its column are multiples of: reading from memory costs more than taking apart.
/// </summary>
internal sealed class PackedTables(IReadOnlyList<LaneOperation> old, TableChoice choice, LaneBuilder builder)
{
    private const int Bits = 31;

    private const int BitsOfLong = 64;

    private readonly List<StepTable> _tables = [];
    private readonly List<(LaneProgram Program, long[][] Values)> _worked = [];
    private readonly Dictionary<int, int> _values = [];

    /// <summary>An operation's value in the row of its table.</summary>
    public int ValueOf(int position, TableCut cut, int index)
    {
        if (!_values.ContainsKey(position))
        {
            Column[] columns = ColumnsOf(choice.SameAs(cut), cut);
            foreach (Column[] together in Packed(columns))
            {
                Take(together, index);
            }
        }

        return _values[position];
    }

    /// <summary>Of the two numbers taken together, which combination a row has.</summary>
    public int CodeOf(JointNumbers joint, int index) => builder.Lookup(index, Shared(joint.Codes));

    private Column[] ColumnsOf(int[] positions, TableCut cut)
    {
        LaneProgram program = Combinations.ProgramOf(old, positions, cut);
        long[][]? values = _worked.Find(worked => worked.Program.Operations.SequenceEqual(program.Operations) && worked.Program.Outputs.SequenceEqual(program.Outputs)).Values;
        if (values is null)
        {
            values = Combinations.ValuesOf(program, Combinations.ColumnsOf(old, cut), (int)cut.Rows);
            _worked.Add((program, values));
        }

        return [.. positions.Select((position, column) => new Column(position, values[column]))];
    }

    /// <summary>The columns in the order given, as many together as fit.</summary>
    private static List<Column[]> Packed(Column[] columns)
    {
        var packed = new List<Column[]>();
        var together = new List<Column>();
        foreach (Column column in columns)
        {
            if (together.Count > 0 && together.Sum(other => other.Bits) + column.Bits > Bits)
            {
                packed.Add([.. together]);
                together.Clear();
            }

            together.Add(column);
        }

        packed.Add([.. together]);
        return packed;
    }

    private void Take(Column[] together, int index)
    {
        if (together is [var single])
        {
            Set(single, builder.Lookup(index, Shared(single.Values)));
            return;
        }

        long[] packed = new long[together[0].Values.Length];
        foreach (Column column in together.Reverse())
        {
            for (int row = 0; row < packed.Length; row++)
            {
                packed[row] = (packed[row] << column.Bits) | column.MultipleOf(column.Values[row]);
            }
        }

        int left = builder.Lookup(index, Shared(packed));
        foreach (Column column in together)
        {
            int rest = builder.DivideDown(left, 1L << column.Bits);
            int multiple = builder.Subtract(left, builder.Multiply(rest, builder.Constant(1L << column.Bits)), column.Multiples);
            Set(column, builder.Add(builder.Multiply(multiple, builder.Constant(column.Unit)), builder.Constant(column.Least)));
            left = rest;
        }
    }

    private void Set(Column column, int value) => _values[column.Position] = old[column.Position].IsTruth ? builder.AsTruth(value) : value;

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

    /// <summary>The values of one operation, and what they all are multiples of, counted from the least.</summary>
    private sealed class Column(int position, long[] values)
    {
        private readonly ulong _unit = UnitOf(values);

        private readonly long _most = values.Max();

        public int Position { get; } = position;

        public long[] Values { get; } = values;

        public long Least { get; } = values.Min();

        /// <summary>Of a value that is packed, as all that follows.</summary>
        public long Unit => (long)_unit;

        public Bounds Multiples => new(0, MultipleOf(_most));

        /// <summary>Values that lie far apart, as sets do, take so many that they are not packed.</summary>
        public int Bits { get; } = BitsOf(values);

        public long MultipleOf(long value) => (long)(Above(value, Least) / _unit);

        private static ulong Above(long value, long least) => unchecked((ulong)(value - least));

        private static int BitsOf(long[] values) => Above(values.Max(), values.Min()) is var spread && spread > long.MaxValue
            ? BitsOfLong
            : BitOperations.Log2((spread / UnitOf(values)) | 1) + 1;

        private static ulong UnitOf(long[] values)
        {
            long least = values.Min();
            ulong unit = 0;
            foreach (long value in values)
            {
                ulong rest = Above(value, least);
                while (rest != 0)
                {
                    ulong before = unit;
                    unit = rest;
                    rest = before % rest;
                }
            }

            return Math.Max(1, unit);
        }
    }
}
