using System.Globalization;
using Kubar.Benefits.Bulk.Lowering;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Sql;

/// <summary>The columns of the table, and the layer that makes of them what the rules may rely on: numbers, each within its range.</summary>
internal sealed class SqlSource
{
    private readonly LoweredPlan _lowered;
    private readonly (LaneInput Input, SqlColumn Column)[] _columns;

    public SqlSource(LoweredPlan lowered)
    {
        _lowered = lowered;
        _columns = [.. lowered.Columns.Select(input => (input, ColumnOf(input)))];
        Columns = _columns.Select(column => column.Column).ToValueList();
    }

    public ValueList<SqlColumn> Columns { get; }

    /// <summary>A fact's id as a name that needs no quotes.</summary>
    public static string Identifier(string text)
    {
        IEnumerable<char> letters = text.SelectMany((letter, index) => char.IsUpper(letter) && index > 0 && char.IsLower(text[index - 1]) ? "_" + letter : letter.ToString());
        return string.Concat(letters.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '_'));
    }

    /// <summary>What the first layer selects beside the key: the inputs, the bitmaps, and whether the row is assessed.</summary>
    public IEnumerable<string> Selected() =>
    [
        .. _lowered.Rows.Inputs.Select((input, number) => $"{Within(Named(input))} AS {InputName(number)}"),
        .. _lowered.Rows.Bitmaps.Select((bitmap, number) => $"({Told(bitmap).Name} IS NOT NULL) AS {BitmapName(number)}"),
        $"{Assessed()} AS {AssessedName}",
    ];

    public const string AssessedName = "assessed";

    public static string InputName(int number) => string.Create(CultureInfo.InvariantCulture, $"i{number}");

    public static string BitmapName(int number) => string.Create(CultureInfo.InvariantCulture, $"b{number}");

    private SqlColumn ColumnOf(LaneInput input)
    {
        if (input.Kind == LaneInputKind.ChildCount)
        {
            FactShape count = _lowered.Shape.Children.Count!.Value;
            return new("children", SqlColumnKind.Children, null, null, count.Form == FactForm.Optional, count.Range.Min, count.Range.Max);
        }

        FactPlace place = input.Place;
        FactShape shape = _lowered.Shape[place]!.Value;
        string id = place.Slot == FactPlace.None ? place.Fact.Id : place.Fact.Id.Replace("child.", string.Create(CultureInfo.InvariantCulture, $"child{place.Slot + 1}."), StringComparison.Ordinal);
        (SqlColumnKind kind, string ending, Bounds range) = (shape.Form, input.Kind) switch
        {
            (FactForm.Bounds, LaneInputKind.Fact) => (SqlColumnKind.Least, "_least", shape.Range),
            (FactForm.Bounds, _) => (SqlColumnKind.Greatest, "_greatest", shape.GreatestRange),
            _ => (SqlColumnKind.Value, string.Empty, shape.Range),
        };
        return new(Identifier(id) + ending, kind, place.Fact.Id, place.Slot == FactPlace.None ? null : place.Slot, shape.Form == FactForm.Optional, range.Min, range.Max);
    }

    private SqlColumn Named(LaneInput input) => Array.Find(_columns, column => column.Input == input).Column;

    private SqlColumn Told(LaneBitmap bitmap) => bitmap.Place is { } place
        ? Array.Find(_columns, column => column.Input.Kind == LaneInputKind.Fact && column.Input.Place == place).Column
        : Array.Find(_columns, column => column.Input.Kind == LaneInputKind.ChildCount).Column;

    /// <summary>What is unknown, or lies outside its range, is never used, but must be a number within it: nothing computed from it overflows.</summary>
    private static string Within(SqlColumn column) => $"CASE WHEN {IsWithin(column)} THEN CAST({column.Name} AS BIGINT) ELSE {Literal.Of64(column.Least)} END";

    private static string IsWithin(SqlColumn column) => $"{column.Name} BETWEEN {Literal.Of(column.Least)} AND {Literal.Of(column.Greatest)}";

    /// <summary>Whether every value that counts lies within its range; a value of a child that is not there does not count.</summary>
    private string Assessed()
    {
        string[] conditions = [.. _columns.SelectMany(column => ConditionsOf(column.Input, column.Column))];
        return conditions.Length == 0 ? "1" : $"CASE WHEN {string.Join("\n      AND ", conditions)} THEN 1 ELSE 0 END";
    }

    private IEnumerable<string> ConditionsOf(LaneInput input, SqlColumn column)
    {
        yield return Where(column, IsWithin(column) + (column.CanBeNull ? $" OR {column.Name} IS NULL" : string.Empty));
        if (column.Kind == SqlColumnKind.Greatest)
        {
            yield return Where(column, $"{Named(LaneInput.OfFact(input.Place, _lowered.Shape[input.Place]!.Value.Width)).Name} <= {column.Name}");
        }
    }

    private static string Where(SqlColumn column, string condition) => column.Child is { } child
        ? string.Create(CultureInfo.InvariantCulture, $"({condition} OR children IS NULL OR children <= {child})")
        : $"({condition})";
}
