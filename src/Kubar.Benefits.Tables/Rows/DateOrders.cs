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

    /// <summary>The order that the columns of dates show together, by which dates in other columns are read; null: they show none.</summary>
    public DateOrder? Beside { get; init; }

    /// <summary>The day that a cell means; null where it means none, or one of two.</summary>
    public LocalDate? Day(DateReading reading, int column) => Day(reading, Of(column));

    /// <summary>The same of a cell in a column that is not one of dates.</summary>
    public LocalDate? DayBeside(DateReading reading) => Day(reading, Beside);

    private static LocalDate? Day(DateReading reading, DateOrder? order) => reading.IsDay ? reading.First
        : reading.Kind != DateKind.Two ? null
        : order switch
        {
            DateOrder.DayFirst => reading.First,
            DateOrder.MonthFirst => reading.Second,
            _ => null,
        };
}
