using System.Buffers;
using Kubar.Benefits.Bulk.Lowering;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Running;

/// <summary>The columns of a table and of its outputs, pinned for the length of a run.</summary>
internal sealed unsafe class BoundTable : IDisposable
{
    private readonly List<MemoryHandle> _handles = [];

    public BoundTable(BulkTable table, IReadOnlyList<LaneInput> inputs, IReadOnlyList<OutputData> outputs)
    {
        Rows = table.Rows;
        Offsets = (int*)(table.Offsets is { } offsets ? Pinned(offsets) : 0);
        ChildrenKnown = Pinned(table.ChildCount?.Known ?? table.ChildrenKnown);
        Malformed = Pinned(table.Malformed);
        Columns = [.. inputs.Select(input => Bound(table, input, inputs))];
        Outputs = [.. outputs.Select(output => Address(output.Pin()))];
    }

    public int Rows { get; }

    public int* Offsets { get; }

    public nint ChildrenKnown { get; }

    public nint Malformed { get; }

    public BoundColumn[] Columns { get; }

    public nint[] Outputs { get; }

    /// <summary>The position of an input column; -1 for one that is not of the table.</summary>
    public int IndexOf(LaneInput input) => Array.FindIndex(Columns, column => column.Input == input);

    /// <summary>The position of the column whose validity a bitmap tells; -1 for that of the children.</summary>
    public int IndexOf(LaneBitmap bitmap) => bitmap.Place is { } place
        ? Array.FindIndex(Columns, column => column.Input.Kind == LaneInputKind.Fact && column.Input.Place == place)
        : -1;

    /// <summary>The words of a bitmap from a row on that begins a word.</summary>
    /// <param name="column">The column whose validity it tells; -1: the children's.</param>
    /// <param name="row">The row.</param>
    public ulong* BitmapOf(int column, nint row) => column >= 0 ? Columns[column].KnownAt(row) : (ulong*)ChildrenKnown + (row / Bitmaps.BitsOfWord);

    public void Dispose() => _handles.ForEach(handle => handle.Dispose());

    private BoundColumn Bound(BulkTable table, LaneInput input, IReadOnlyList<LaneInput> inputs)
    {
        if (input.Kind == LaneInputKind.ChildCount)
        {
            BulkColumn count = table.ChildCount!;
            return new(input, Address(count.Values.Pin()), FactShape.Of(count, new(0, table.ChildSlots), new(0, table.ChildSlots)).Range, Pinned(count.Known), -1);
        }

        BulkColumn column = table.ColumnOf(input.Place)!;
        ColumnData values = input.Kind == LaneInputKind.Greatest ? column.GreatestValues! : column.Values;
        int greatest = input.Kind == LaneInputKind.Fact ? inputs.Index().FirstOrDefault(
            other => other.Item.Kind == LaneInputKind.Greatest && other.Item.Place == input.Place,
            (-1, default)).Index : -1;
        FactShape shape = BulkTable.ShapeOf(input.Place.Fact, column);
        Bounds range = input.Kind == LaneInputKind.Greatest ? shape.GreatestRange : shape.Range;
        return new(input, Address(values.Pin()), range, Pinned(column.Known), greatest);
    }

    private nint Pinned<T>(ReadOnlyMemory<T> memory) => memory.IsEmpty ? 0 : Address(memory.Pin());

    private nint Address(MemoryHandle handle)
    {
        _handles.Add(handle);
        return (nint)handle.Pointer;
    }
}
