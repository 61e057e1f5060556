namespace Kubar.Benefits.Audits;

/// <summary>What was paid for one benefit.</summary>
/// <param name="Benefit">The benefit's id: <c>jkm.lump-sum</c>.</param>
/// <param name="Amount">The sum, in rupiah, at least 0.</param>
public sealed record PaidComponent(string Benefit, Rupiah Amount);
