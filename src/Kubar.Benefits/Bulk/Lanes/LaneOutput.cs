namespace Kubar.Benefits.Bulk.Lanes;

/// <summary>An output column: which operation's value (a number) is written, and how wide.</summary>
internal readonly record struct LaneOutput(int Operation, LaneWidth Width);
