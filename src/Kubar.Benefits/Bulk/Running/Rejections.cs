using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Running;

/// <summary>Looks for the values for which rows of a table are not assessed, one after the other: for a report, not for speed.</summary>
internal sealed class Rejections(BulkTable table, IReadOnlyList<FactPlace> facts, bool readsCount)
{
    public IEnumerable<RejectedValue> All()
    {
        for (int row = 0; row < table.Rows; row++)
        {
            foreach (RejectedValue rejected in OfRow(row))
            {
                yield return rejected;
            }
        }
    }

    private IEnumerable<RejectedValue> OfRow(int row)
    {
        if (table.ChildCount is { } count && readsCount && IsKnown(count, row) && !Holds(FactShape.Of(count, new(0, table.ChildSlots), new(0, table.ChildSlots)).Range, count.Values[row]))
        {
            yield return new(row, null, "family.children", count.Values[row]);
        }

        foreach (FactPlace place in facts)
        {
            BulkColumn column = table.ColumnOf(place)!;
            if (!place.Fact.OfChild)
            {
                foreach (long value in Wrong(place, column, row))
                {
                    yield return new(row, null, place.Fact.Id, value);
                }
            }
            else if (place.Slot == FactPlace.None)
            {
                ReadOnlyMemory<int> offsets = table.Offsets!.Value;
                for (int child = offsets.Span[row]; child < offsets.Span[row + 1]; child++)
                {
                    foreach (long value in Wrong(place, column, child))
                    {
                        yield return new(row, child - offsets.Span[row], place.Fact.Id, value);
                    }
                }
            }
            else if (IsKnown(table.ChildCount!, row) && place.Slot < table.ChildCount!.Values[row])
            {
                foreach (long value in Wrong(place, column, row))
                {
                    yield return new(row, place.Slot, place.Fact.Id, value);
                }
            }
        }
    }

    private static IEnumerable<long> Wrong(FactPlace place, BulkColumn column, int at)
    {
        FactShape shape = BulkTable.ShapeOf(place.Fact, column);
        if (!IsKnown(column, at))
        {
            return [];
        }

        long least = column.Values[at];
        long greatest = column.GreatestValues is { } values ? values[at] : least;
        bool cross = least > greatest;
        return new[] { (Value: least, Range: shape.Range), (Value: greatest, Range: shape.GreatestRange) }
            .Where(end => cross || !Holds(end.Range, end.Value))
            .Select(end => end.Value)
            .Distinct();
    }

    private static bool Holds(Bounds range, long value) => range.Min <= value && value <= range.Max;

    private static bool IsKnown(BulkColumn column, int row) => !column.IsOptional || Bitmaps.IsSet(column.Known.Span, row);
}
