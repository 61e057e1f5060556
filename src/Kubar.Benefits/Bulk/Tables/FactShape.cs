using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Bulk.Tables;

/// <summary>How a fact is given, in which width, and the range of its known values.</summary>
internal readonly record struct FactShape(FactForm Form, LaneWidth Width, LaneWidth GreatestWidth, Bounds Range)
{
    public static FactShape OfConstant(long value) => new(FactForm.Constant, LaneWidth.Int64, LaneWidth.Int64, Bounds.Of(value));

    public static FactShape Of(BulkColumn column, Bounds declared)
    {
        FactForm form = column.GreatestValues is not null ? FactForm.Bounds : column.IsOptional ? FactForm.Optional : FactForm.Column;
        Bounds range = Both(Both(declared, column.Range ?? declared), Widest(column.Values.Width));
        return range.Min <= range.Max
            ? new(form, column.Values.Width, (column.GreatestValues ?? column.Values).Width, range)
            : throw new ArgumentException(FormattableString.Invariant($"No value of the column is possible: the fact lies from {declared.Min} to {declared.Max}."), nameof(column));
    }

    private static Bounds Both(Bounds left, Bounds right) => new(Math.Max(left.Min, right.Min), Math.Min(left.Max, right.Max));

    private static Bounds Widest(LaneWidth width) => width switch
    {
        LaneWidth.UnsignedByte => new(byte.MinValue, byte.MaxValue),
        LaneWidth.Int16 => new(short.MinValue, short.MaxValue),
        LaneWidth.Int32 => new(int.MinValue, int.MaxValue),
        _ => new(long.MinValue, long.MaxValue),
    };
}
