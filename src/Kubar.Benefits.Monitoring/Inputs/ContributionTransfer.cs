using System.Text;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// What a payer has transferred once. One transfer can be for several months, for both programmes and out of several accounts; the month
/// for which is paid is not the month of payment, and a bank's fee is no contribution. Immutable, equal by value.
/// </summary>
public sealed record ContributionTransfer
{
    /// <summary>The transfer's own key; not blank, and no other transfer's.</summary>
    public required string Key { get; init; }

    /// <summary>The key of the payer.</summary>
    public required string Payer { get; init; }

    /// <summary>The contribution months for which it is, both ends included.</summary>
    public required MonthRange Months { get; init; }

    /// <summary>The sums by programme and account; at least one.</summary>
    public required ValueList<TransferLine> Lines { get; init; }

    /// <summary>The bank's fee on top of them, in rupiah, at least 0.</summary>
    public Rupiah Fee { get; init; }

    /// <summary>The day of payment; null: not told.</summary>
    public LocalDate? PaidOn { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Key).Append(", ").Append(Payer).Append(", ").Append(Months.ToString());
        return true;
    }
}

/// <summary>One sum of a transfer.</summary>
/// <param name="Programme">The programme; null: both together, as a receipt often has it.</param>
/// <param name="Account">The account of the budget; null: not told.</param>
/// <param name="Amount">The sum without fees, in rupiah, at least 0.</param>
public sealed record TransferLine(SecurityProgram? Programme, AccountCode? Account, Rupiah Amount);
