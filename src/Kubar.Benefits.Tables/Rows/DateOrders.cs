using Kubar.Benefits.Tables.Cells;
using NodaTime;

namespace Kubar.Benefits.Tables.Rows;

/// <summary>What stands first in each column of dates.</summary>
internal sealed class DateOrders
{
    private readonly Dictionary<int, DateOrder> _orders = [];

    /// <summary>The order of a column; null: it does not matter, or is not known.</summary>
    public DateOrder? Of(int column) => _orders.TryGetValue(column, out DateOrder order) ? order : null;

    /// <summary>Settles the order of a column.</summary>
    public void Settle(int column, DateOrder order) => _orders[column] = order;

    /// <summary>The day that a cell means; null where it means none, or one of two.</summary>
    public LocalDate? Day(DateReading reading, int column) => reading.IsDay ? reading.First
        : reading.Kind != DateKind.Two ? null
        : Of(column) switch
        {
            DateOrder.DayFirst => reading.First,
            DateOrder.MonthFirst => reading.Second,
            _ => null,
        };
}
