using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Tables;

/// <summary>
/// How a fact is given, in which width, and the range of its known values. Where it is given within bounds, the first width and
/// range are those of the least values; each column has its own, as one may be too narrow for what the other holds.
/// </summary>
internal readonly record struct FactShape(FactForm Form, LaneWidth Width, LaneWidth GreatestWidth, Bounds Range, Bounds GreatestRange)
{
    public static FactShape OfConstant(long value) => new(FactForm.Constant, LaneWidth.Int64, LaneWidth.Int64, Bounds.Of(value), Bounds.Of(value));

    /// <summary>The shape of a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="declared">Between which its values lie.</param>
    /// <param name="unknown">Between which a fact lies of which nothing is known: so wide may bounds be, at their lower end.</param>
    public static FactShape Of(BulkColumn column, Bounds declared, Bounds unknown)
    {
        FactForm form = column.GreatestValues is not null ? FactForm.Bounds : column.IsOptional ? FactForm.Optional : FactForm.Column;
        ColumnData greatestValues = column.GreatestValues ?? column.Values;
        Bounds range = Possible(form == FactForm.Bounds ? unknown : declared, column.Range, column.Values.Width);
        Bounds greatest = Possible(declared, form == FactForm.Bounds ? column.GreatestRange : column.Range, greatestValues.Width);
        return range.Min <= range.Max && greatest.Min <= greatest.Max
            ? new(form, column.Values.Width, greatestValues.Width, range, greatest)
            : throw new ArgumentException(FormattableString.Invariant($"No value of the column is possible: the fact lies from {declared.Min} to {declared.Max}."), nameof(column));
    }

    private static Bounds Possible(Bounds declared, Bounds? promised, LaneWidth width) => Both(Both(declared, promised ?? declared), Widest(width));

    private static Bounds Both(Bounds left, Bounds right) => new(Math.Max(left.Min, right.Min), Math.Min(left.Max, right.Max));

    private static Bounds Widest(LaneWidth width) => width switch
    {
        LaneWidth.UnsignedByte => new(byte.MinValue, byte.MaxValue),
        LaneWidth.Int16 => new(short.MinValue, short.MaxValue),
        LaneWidth.Int32 => new(int.MinValue, int.MaxValue),
        _ => new(long.MinValue, long.MaxValue),
    };
}
