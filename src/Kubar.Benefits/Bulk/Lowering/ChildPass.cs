namespace Kubar.Benefits.Bulk.Lowering;

/// <summary>The pass over a list of children: the program, if anything differs between children, and the sums to select.</summary>
internal sealed record ChildPass(LoweredRules? Rules, IReadOnlyList<ChildSelection> Selections);
