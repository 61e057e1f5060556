namespace Kubar.Benefits.Receipts;

/// <summary>One thing that comes out otherwise than was sealed.</summary>
/// <param name="Path">Where in the result; an entitlement by its benefit: <c>entitlements[jkm.lump-sum].amount</c>.</param>
/// <param name="Sealed">What was sealed, in canonical JSON; null: nothing.</param>
/// <param name="Recomputed">What comes out now, in canonical JSON; null: nothing.</param>
public sealed record ResultDifference(string Path, string? Sealed, string? Recomputed);
