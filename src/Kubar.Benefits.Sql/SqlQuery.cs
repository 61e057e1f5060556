using Kubar.Benefits.Bulk;
using Kubar.Benefits.Bulk.Lowering;

namespace Kubar.Benefits.Sql;

/// <summary>
/// The rules as one query, derived from them as a <see cref="BulkPlan"/> is: the key of each row and the outputs that were asked
/// for, with the answers of the plan. Immutable.
/// </summary>
/// <remarks>
/// All numbers are whole and fit 64 bits, which is proved from the ranges of the columns; a row with a value outside them is not
/// assessed and 0 in every output. Days are days since 1 January 1970 (<see cref="DayNumber"/>), truths 0 and 1, codes the numbers of
/// an enumeration's members, money whole rupiah. Derived facts, such as months in arrears, are columns as any other.
/// </remarks>
public sealed class SqlQuery
{
    private SqlQuery(string text, ValueList<SqlColumn> columns, ValueList<SqlOutput> outputs, ValueList<BulkReason> reasons)
    {
        Text = text;
        Columns = columns;
        Outputs = outputs;
        Reasons = reasons;
    }

    /// <summary>The query, without a semicolon behind it.</summary>
    public string Text { get; }

    /// <summary>The columns that it reads, beside the key: those that the outputs need and no others.</summary>
    public ValueList<SqlColumn> Columns { get; }

    /// <summary>The columns of its result, behind the key.</summary>
    public ValueList<SqlOutput> Outputs { get; }

    /// <summary>What the bits of its sets of reasons mean; empty where no set was asked for.</summary>
    public ValueList<BulkReason> Reasons { get; }

    /// <summary>
    /// The query for tables of a shape: one value for all rows stands in it as a number, a column under the id of its fact
    /// (<c>participant_monthly_income</c>, <c>child1_level</c>; <c>_least</c> and <c>_greatest</c> behind bounds, <c>children</c> for
    /// their number), and may be NULL where the shape has a validity bitmap.
    /// </summary>
    /// <param name="shape">The facts and how they are given (<see cref="BulkTable.Shape"/>); a table without rows will do.</param>
    /// <param name="request">The outputs, readings and rulebook; the machine does not matter.</param>
    /// <param name="table">The table to read.</param>
    /// <param name="dialect">The database.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The children are a list, an output is asked for twice or none at all, or there are more than 64 conditions together.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dialect.</exception>
    public static SqlQuery Of(BulkShape shape, BulkRequest request, SqlTable table, SqlDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(table.Name, nameof(table));
        ArgumentNullException.ThrowIfNull(table.Key, nameof(table));
        _ = dialect.Divides();
        if (shape.HasListedChildren)
        {
            throw new ArgumentException("A query has a column for each place of a child; give the children in places, not as a list.", nameof(shape));
        }

        var lowered = LoweredPlan.Of(BulkRules.Of(request.Rulebook), shape, request, tabulates: false);
        var source = new SqlSource(lowered);
        ValueList<SqlOutput> outputs = request.Outputs.Select(output => new SqlOutput(NameOf(output), output)).ToValueList();
        string text = SqlWriter.Of(lowered.Rows, source, [.. outputs.Select(output => output.Name)], table, dialect);
        return new(text, source.Columns, outputs, lowered.Reasons);
    }

    /// <summary>In the words of a database: a day as the number that the query's columns of days hold.</summary>
    /// <param name="dialect">The database.</param>
    /// <param name="date">An expression that is a date; in SQLite a text such as <c>2026-01-31</c>.</param>
    /// <exception cref="ArgumentNullException">The expression is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dialect.</exception>
    public static string DayNumber(SqlDialect dialect, string date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return dialect.DayNumber(date);
    }

    /// <summary>The query.</summary>
    public override string ToString() => Text;

    private static string NameOf(BulkOutput output) => SqlSource.Identifier($"{output.Kind} {output.Benefit}".TrimEnd());
}
