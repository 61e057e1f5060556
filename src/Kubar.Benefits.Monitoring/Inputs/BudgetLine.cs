using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Monitoring;

/// <summary>What a payer has set aside on one account for one programme in one year.</summary>
/// <param name="Year">The budget year.</param>
/// <param name="Programme">The programme of social security that it pays for.</param>
/// <param name="Account">The account of the budget, as the payer's papers have it.</param>
/// <param name="Amount">The sum, in rupiah, at least 0.</param>
public sealed record BudgetLine(int Year, SecurityProgram Programme, AccountCode Account, Rupiah Amount);
