using System.Collections.Immutable;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Bulk;

/// <summary>
/// The facts of many cases, by column: any mixture of columns and of values that hold for every row. A fact that is left out
/// is unknown in every row. A table is immutable; the memory behind its columns is the caller's and must not change during
/// a run. Derived facts, such as the run of paid months, are columns as any other; <see cref="BulkCases"/> derives them
/// from cases.
/// </summary>
/// <example>
/// <code>
/// using Kubar.Benefits.Bulk;
/// using Kubar.Benefits.Cases;
///
/// // A million workers, if each died on 20 August 2024 and had paid for 20 months.
/// BulkTable table = new BulkTable(1_000_000)
///     .With(BulkFacts.Segment, Segment.Bpu)
///     .With("event.date", new NodaTime.LocalDate(2024, 8, 20));
/// Console.WriteLine(table.Rows);
/// // 1000000
/// </code>
/// </example>
public sealed class BulkTable
{
    private const int MostSlots = 16;

    private readonly ImmutableDictionary<FactPlace, BulkColumn> _columns;
    private readonly ImmutableDictionary<FactPlace, long> _constants;

    private BulkTable(BulkTable of, ImmutableDictionary<FactPlace, BulkColumn> columns, ImmutableDictionary<FactPlace, long> constants)
    {
        Rows = of.Rows;
        ChildSlots = of.ChildSlots;
        ChildCount = of.ChildCount;
        Offsets = of.Offsets;
        ChildrenKnown = of.ChildrenKnown;
        Malformed = of.Malformed;
        DerivedUnder = of.DerivedUnder;
        _columns = columns;
        _constants = constants;
    }

    private BulkTable(BulkTable of)
        : this(of, of._columns, of._constants)
    {
    }

    /// <summary>A table of so many rows in which nothing is known.</summary>
    /// <param name="rows">The number of rows; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public BulkTable(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        Rows = rows;
        _columns = ImmutableDictionary<FactPlace, BulkColumn>.Empty;
        _constants = ImmutableDictionary<FactPlace, long>.Empty;
    }

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    /// <summary>How the facts are given: what a plan is compiled for.</summary>
    public BulkShape Shape => new(
        [
            .. _columns.Select(pair => KeyValuePair.Create(pair.Key, ShapeOf(pair.Key.Fact, pair.Value))),
            .. _constants.Select(pair => KeyValuePair.Create(pair.Key, FactShape.OfConstant(pair.Value))),
        ],
        new(
            ChildSlots > 0 || ChildCount is not null ? ChildrenForm.Slots : Offsets is not null ? ChildrenForm.List : ChildrenForm.Unknown,
            ChildSlots,
            ChildCount is { } count ? FactShape.Of(count, new(0, ChildSlots), new(0, ChildSlots)) : null,
            Bitmaps.IsGiven(ChildrenKnown)));

    internal int ChildSlots { get; private init; }

    internal BulkColumn? ChildCount { get; private init; }

    internal ReadOnlyMemory<int>? Offsets { get; private init; }

    internal ReadOnlyMemory<ulong> ChildrenKnown { get; private init; }

    /// <summary>Rows that are not assessed whatever their columns hold.</summary>
    internal ReadOnlyMemory<ulong> Malformed { get; private init; }

    /// <summary>The readings and the rulebook with which facts were derived from cases; null where the caller gave every fact.</summary>
    internal AssessmentOptions? DerivedUnder { get; private init; }

    /// <summary>How many children a list has.</summary>
    internal int ListedChildren => Offsets is { } offsets ? offsets.Span[Rows] : 0;

    internal BulkColumn? ColumnOf(FactPlace place) => _columns.GetValueOrDefault(place);

    /// <summary>The same table with a fact of the case.</summary>
    /// <param name="fact">The id of the fact: <c>participant.monthly-income</c> (see <see cref="BulkFact.All"/>).</param>
    /// <param name="column">Its values, one for each row.</param>
    /// <exception cref="ArgumentNullException">The id or the column is null.</exception>
    /// <exception cref="ArgumentException">There is no such fact of the case, or the column has not one value for each row.</exception>
    public BulkTable With(string fact, BulkColumn column) => With(OfCase(fact), column, Rows);

    /// <summary>The same table with one value for all rows.</summary>
    /// <param name="fact">The id of the fact.</param>
    /// <param name="value">The value, in the fact's unit.</param>
    /// <exception cref="ArgumentException">There is no such fact of the case, or the value lies outside its range.</exception>
    public BulkTable With(string fact, long value) => With(OfCase(fact), value);

    /// <summary>The same table with one day for all rows: "if each died today".</summary>
    /// <param name="fact">The id of the fact.</param>
    /// <param name="value">The day.</param>
    /// <exception cref="ArgumentException">There is no such fact of the case, it is not a day, or the day lies outside its range.</exception>
    public BulkTable With(string fact, LocalDate value) => With(Counting(fact, BulkUnit.Date), Date.NumberOf(value));

    /// <summary>The same table with one truth for all rows.</summary>
    /// <param name="fact">The id of the fact.</param>
    /// <param name="value">Whether it holds.</param>
    /// <exception cref="ArgumentException">There is no such fact of the case, or it is not a truth.</exception>
    public BulkTable With(string fact, bool value) => With(Counting(fact, BulkUnit.Truth), value ? 1 : 0);

    /// <summary>The same table with one member of an enumeration for all rows.</summary>
    /// <param name="fact">The id of the fact.</param>
    /// <param name="value">The member.</param>
    /// <exception cref="ArgumentException">There is no such fact of the case, its members are not those of this enumeration, or the value is none of them.</exception>
    public BulkTable With<TEnum>(string fact, TEnum value)
        where TEnum : struct, Enum => With(OfCase(BulkFacts.Typed<TEnum>(fact).Id), BulkFact<TEnum>.NumberOf(value));

    /// <summary>The same table with one member of the fact's enumeration for all rows.</summary>
    /// <param name="fact">The fact, of <see cref="BulkFacts"/>.</param>
    /// <param name="value">The member.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    /// <exception cref="ArgumentException">It is a fact of each child, or the value is none of the members.</exception>
    public BulkTable With<TEnum>(BulkFact<TEnum> fact, TEnum value)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(fact);
        return With(OfCase(fact.Id), BulkFact<TEnum>.NumberOf(value));
    }

    /// <summary>The same table with a fact whose values are members of an enumeration.</summary>
    /// <param name="fact">The fact, of <see cref="BulkFacts"/>.</param>
    /// <param name="column">The numbers of the members, one for each row.</param>
    /// <exception cref="ArgumentNullException">The fact or the column is null.</exception>
    /// <exception cref="ArgumentException">It is a fact of each child, or the column has not one value for each row.</exception>
    public BulkTable With<TEnum>(BulkFact<TEnum> fact, BulkColumn column)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(fact);
        return With(OfCase(fact.Id), column, Rows);
    }

    /// <summary>The same table with a fixed number of places for children, in the order in which they were registered.</summary>
    /// <param name="slots">The number of places; not negative.</param>
    /// <param name="count">How many of them each row takes; a validity bitmap says in which rows the children are unknown.</param>
    /// <exception cref="ArgumentNullException">The count is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of places is negative or more than 16; use a list for more.</exception>
    /// <exception cref="ArgumentException">The count has not one value for each row, or children are given already.</exception>
    public BulkTable WithChildSlots(int slots, BulkColumn count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(slots);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(slots, MostSlots);
        ArgumentNullException.ThrowIfNull(count);
        RequireNoChildren(nameof(count));
        RequireLength(count, Rows, nameof(count));
        return count.GreatestValues is null
            ? new(this) { ChildSlots = slots, ChildCount = count }
            : throw new ArgumentException("The number of children is known or not; it has no bounds.", nameof(count));
    }

    /// <summary>The same table with so many children in every row.</summary>
    /// <param name="children">The number of children; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or more than 16; use a list for more.</exception>
    /// <exception cref="ArgumentException">Children are given already.</exception>
    public BulkTable WithChildSlots(int children)
    {
        byte[] count = new byte[Rows];
        count.AsSpan().Fill((byte)Math.Clamp(children, 0, MostSlots));
        return WithChildSlots(children, BulkColumn.From(count).Between(children, Math.Max(0, children)));
    }

    /// <summary>The same table with a fact of the children at one place.</summary>
    /// <param name="slot">The place, counted from 0.</param>
    /// <param name="fact">The id of the fact: <c>child.level</c>.</param>
    /// <param name="column">Its values, one for each row; those of places that a row does not take are not looked at.</param>
    /// <exception cref="ArgumentException">There is no such place or fact of a child, or the column has not one value for each row.</exception>
    public BulkTable WithChild(int slot, string fact, BulkColumn column) => With(InSlot(slot, fact), column, Rows);

    /// <summary>The same table with one value of a fact for the children at one place.</summary>
    /// <inheritdoc cref="WithChild(int, string, BulkColumn)"/>
    /// <param name="slot">The place, counted from 0.</param>
    /// <param name="fact">The id of the fact.</param>
    /// <param name="value">The value, in the fact's unit.</param>
    public BulkTable WithChild(int slot, string fact, long value) => With(InSlot(slot, fact), value);

    /// <summary>The same table with one member of the fact's enumeration for the children at one place.</summary>
    /// <param name="slot">The place, counted from 0.</param>
    /// <param name="fact">The fact, of <see cref="BulkFacts"/>.</param>
    /// <param name="value">The member.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    /// <exception cref="ArgumentException">There is no such place, it is a fact of the case, or the value is none of the members.</exception>
    public BulkTable WithChild<TEnum>(int slot, BulkFact<TEnum> fact, TEnum value)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(fact);
        return WithChild(slot, fact.Id, BulkFact<TEnum>.NumberOf(value));
    }

    /// <summary>The same table with a list of children: any number for each row, those of row i from offset i up to offset i + 1.</summary>
    /// <param name="offsets">One more than there are rows; the first 0, none less than the one before; the last is the number of children.</param>
    /// <param name="known">The rows whose children are known; left out: all. Unknown children take no place in the list.</param>
    /// <exception cref="ArgumentException">The offsets are not of that form, the bitmap is too short, or children are given already.</exception>
    public BulkTable WithChildList(ReadOnlyMemory<int> offsets, ReadOnlyMemory<ulong> known = default)
    {
        RequireNoChildren(nameof(offsets));
        RequireOffsets(offsets.Span);
        return !Bitmaps.IsGiven(known) || known.Length >= Bitmaps.WordsFor(Rows)
            ? new(this) { Offsets = offsets, ChildrenKnown = known }
            : throw new ArgumentException("The bitmap has fewer bits than the table has rows.", nameof(known));
    }

    /// <summary>The same table with a fact of each listed child.</summary>
    /// <param name="fact">The id of the fact.</param>
    /// <param name="column">Its values, one for each child of the list.</param>
    /// <exception cref="ArgumentException">There is no list or no such fact of a child, or the column has not one value for each child.</exception>
    public BulkTable WithChild(string fact, BulkColumn column) => With(InList(fact), column, ListedChildren);

    /// <summary>The same table with one value of a fact for every listed child.</summary>
    /// <param name="fact">The id of the fact.</param>
    /// <param name="value">The value, in the fact's unit.</param>
    /// <exception cref="ArgumentException">There is no list or no such fact of a child, or the value lies outside its range.</exception>
    public BulkTable WithChild(string fact, long value) => With(InList(fact), value);

    /// <summary>The same table with one member of the fact's enumeration for every listed child.</summary>
    /// <param name="fact">The fact, of <see cref="BulkFacts"/>.</param>
    /// <param name="value">The member.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    /// <exception cref="ArgumentException">There is no list, it is a fact of the case, or the value is none of the members.</exception>
    public BulkTable WithChild<TEnum>(BulkFact<TEnum> fact, TEnum value)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(fact);
        return WithChild(fact.Id, BulkFact<TEnum>.NumberOf(value));
    }

    /// <summary>The number of rows and the shape.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rows} rows: {Shape}");

    internal BulkTable WithMalformed(ReadOnlyMemory<ulong> rows) => new(this) { Malformed = rows };

    internal BulkTable FromCases(AssessmentOptions options) => new(this) { DerivedUnder = options };

    internal static FactShape ShapeOf(Fact fact, BulkColumn column) => FactShape.Of(column, BulkFact.Find(fact).Declared, fact.Range);

    private BulkTable With(FactPlace place, BulkColumn column, int length)
    {
        ArgumentNullException.ThrowIfNull(column);
        RequireLength(column, length, nameof(column));
        ShapeOf(place.Fact, column);
        return new(this, _columns.SetItem(place, column), _constants.Remove(place));
    }

    private BulkTable With(FactPlace place, long value)
    {
        BulkFact fact = BulkFact.Find(place.Fact);
        if (value < fact.Least || value > fact.Greatest)
        {
            throw new ArgumentException(FormattableString.Invariant($"The fact {fact} lies from {fact.Least} to {fact.Greatest}, not at {value}."), nameof(value));
        }

        return new(this, _columns.Remove(place), _constants.SetItem(place, value));
    }

    private static FactPlace Counting(string fact, BulkUnit unit) => BulkFact.Find(fact).Unit == unit
        ? OfCase(fact)
        : throw new ArgumentException($"{fact} counts {BulkFact.Find(fact).Unit}, not {unit}.", nameof(fact));

    private static FactPlace OfCase(string id) => BulkFact.Find(id) is { OfChild: false } fact
        ? new(fact.Fact, FactPlace.None)
        : throw new ArgumentException($"{id} is a fact of each child.", nameof(id));

    private static Fact OfChild(string id) => BulkFact.Find(id) is { OfChild: true } fact
        ? fact.Fact
        : throw new ArgumentException($"{id} is not a fact of a child.", nameof(id));

    private FactPlace InSlot(int slot, string id) => slot >= 0 && slot < ChildSlots
        ? new(OfChild(id), slot)
        : throw new ArgumentException(FormattableString.Invariant($"There is no place {slot} for children."), nameof(slot));

    private FactPlace InList(string id) => Offsets is not null
        ? new(OfChild(id), FactPlace.None)
        : throw new ArgumentException("The children are not given as a list.", nameof(id));

    private void RequireNoChildren(string parameter)
    {
        if (ChildCount is not null || Offsets is not null)
        {
            throw new ArgumentException("Children are given already.", parameter);
        }
    }

    private static void RequireLength(BulkColumn column, int length, string parameter)
    {
        if (column.Length != length)
        {
            throw new ArgumentException(FormattableString.Invariant($"The column has {column.Length} values where {length} are needed."), parameter);
        }
    }

    private void RequireOffsets(ReadOnlySpan<int> offsets)
    {
        bool isWellFormed = offsets.Length == (long)Rows + 1 && offsets[0] == 0;
        for (int i = 1; isWellFormed && i < offsets.Length; i++)
        {
            isWellFormed = offsets[i - 1] <= offsets[i];
        }

        if (!isWellFormed)
        {
            throw new ArgumentException("Offsets are one more than the rows, begin with 0 and never go down.", nameof(offsets));
        }
    }
}
