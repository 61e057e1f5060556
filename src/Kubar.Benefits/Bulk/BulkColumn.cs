using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Bulk;

/// <summary>
/// The values of one fact for every row: a view of the caller's memory, which is neither copied nor kept beyond a run. Bytes
/// are unsigned, all else is signed. A validity bitmap tells in which rows the value is known: row i is known where bit
/// i % 64 of word i / 64 is set; what the column holds in other rows is not looked at.
/// </summary>
public sealed class BulkColumn
{
    private BulkColumn(ColumnData values, ColumnData? greatest, ReadOnlyMemory<ulong> known, Bounds? range, Bounds? greatestRange)
    {
        Values = values;
        GreatestValues = greatest;
        Known = known;
        Range = range;
        GreatestRange = greatestRange;
    }

    /// <summary>How many rows it has.</summary>
    public int Length => Values.Length;

    internal ColumnData Values { get; }

    /// <summary>Where the fact is known only within bounds: the greatest values; <see cref="Values"/> are then the least.</summary>
    internal ColumnData? GreatestValues { get; }

    internal ReadOnlyMemory<ulong> Known { get; }

    /// <summary>The range that the caller has narrowed the fact's to, or null; of the least values, where it is known within bounds.</summary>
    internal Bounds? Range { get; }

    /// <summary>The same of <see cref="GreatestValues"/>.</summary>
    internal Bounds? GreatestRange { get; }

    /// <summary>Whether a validity bitmap was given: for no rows, one without words.</summary>
    internal bool IsOptional => Bitmaps.IsGiven(Known);

    /// <summary>A column of bytes: truths (0, 1), codes, small numbers.</summary>
    /// <param name="values">The values.</param>
    /// <param name="known">The validity bitmap; left out: every value is known. An empty array is a bitmap for no rows.</param>
    /// <exception cref="ArgumentException">The bitmap is shorter than the column.</exception>
    public static BulkColumn From(ReadOnlyMemory<byte> values, ReadOnlyMemory<ulong> known = default) => From(new ColumnData<byte>(values, LaneWidth.UnsignedByte), known);

    /// <inheritdoc cref="From(ReadOnlyMemory{byte}, ReadOnlyMemory{ulong})"/>
    /// <summary>A column of 16-bit numbers.</summary>
    public static BulkColumn From(ReadOnlyMemory<short> values, ReadOnlyMemory<ulong> known = default) => From(new ColumnData<short>(values, LaneWidth.Int16), known);

    /// <inheritdoc cref="From(ReadOnlyMemory{byte}, ReadOnlyMemory{ulong})"/>
    /// <summary>A column of 32-bit numbers: days, small amounts.</summary>
    public static BulkColumn From(ReadOnlyMemory<int> values, ReadOnlyMemory<ulong> known = default) => From(new ColumnData<int>(values, LaneWidth.Int32), known);

    /// <inheritdoc cref="From(ReadOnlyMemory{byte}, ReadOnlyMemory{ulong})"/>
    /// <summary>A column of 64-bit numbers: amounts.</summary>
    public static BulkColumn From(ReadOnlyMemory<long> values, ReadOnlyMemory<ulong> known = default) => From(new ColumnData<long>(values, LaneWidth.Int64), known);

    /// <summary>The number of a day in a column: days since 1 January 1970.</summary>
    public static int DayNumber(LocalDate day) => (int)Date.NumberOf(day);

    /// <summary>
    /// A fact that is known only within bounds: the least and the greatest value it can have, both included. The columns may differ
    /// in width and in what was promised of them.
    /// </summary>
    /// <param name="least">The least values.</param>
    /// <param name="greatest">The greatest values: as many, none less than the least.</param>
    /// <exception cref="ArgumentNullException">A column is null.</exception>
    /// <exception cref="ArgumentException">The columns differ in length, or one of them has a validity bitmap or bounds itself.</exception>
    public static BulkColumn Within(BulkColumn least, BulkColumn greatest)
    {
        ArgumentNullException.ThrowIfNull(least);
        ArgumentNullException.ThrowIfNull(greatest);
        if (least.Length != greatest.Length || least.IsOptional || greatest.IsOptional || least.GreatestValues is not null || greatest.GreatestValues is not null)
        {
            throw new ArgumentException("Bounds are two plain columns of one length.", nameof(greatest));
        }

        return new(least.Values, greatest.Values, default, least.Range, greatest.Range);
    }

    /// <summary>
    /// The same column, with the promise that its known values lie in a range narrower than the fact's: dates within one period
    /// of the law, or incomes of few digits, make a faster plan. A row that breaks the promise is not assessed.
    /// </summary>
    /// <param name="least">The least value, included.</param>
    /// <param name="greatest">The greatest value, included.</param>
    /// <exception cref="ArgumentException">The greatest is less than the least.</exception>
    public BulkColumn Between(long least, long greatest) => least <= greatest
        ? new(Values, GreatestValues, Known, new(least, greatest), GreatestValues is null ? null : new(least, greatest))
        : throw new ArgumentException("The greatest value is less than the least.", nameof(greatest));

    /// <summary>
    /// The same column, promised to lie between the least and the greatest value that it holds; of bounds, each of the two columns
    /// between its own.
    /// </summary>
    public BulkColumn Measured() => Values.Measure(Known.Span) is { } measured
        ? new(Values, GreatestValues, Known, measured, GreatestValues?.Measure(default))
        : this;

    /// <summary>The number of rows and the width; never a value.</summary>
    public override string ToString() => FormattableString.Invariant($"{Length} rows of {Values.Width}{(IsOptional ? ", some unknown" : string.Empty)}");

    private static BulkColumn From(ColumnData values, ReadOnlyMemory<ulong> known) =>
        !Bitmaps.IsGiven(known) || known.Length >= Bitmaps.WordsFor(values.Length)
            ? new(values, greatest: null, known, range: null, greatestRange: null)
            : throw new ArgumentException("The bitmap has fewer bits than the column has rows.", nameof(known));
}
