using Kubar.Benefits.Bulk;

namespace Kubar.Benefits.Sql;

/// <summary>A column of a query's result.</summary>
/// <param name="Name">What the query calls it.</param>
/// <param name="Output">What it holds: the same numbers as in a <see cref="BulkResult"/>; a set of reasons as the signed number of its bits.</param>
public sealed record SqlOutput(string Name, BulkOutput Output);
