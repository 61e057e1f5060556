namespace Kubar.Benefits.Bulk;

/// <summary>One number of a code, and what it means.</summary>
/// <param name="Number">The number in the column: that of the enumeration's member.</param>
/// <param name="Name">What it means.</param>
public sealed record BulkCode(long Number, LocalizedText Name);
