using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Monitoring;

/// <summary>The contributions of one payer.</summary>
public sealed record PayerMoney
{
    /// <summary>The payer.</summary>
    public required ProgrammePayer Payer { get; init; }

    /// <summary>What is due, for each month of its windows within the programme's period, in order.</summary>
    public required ValueList<BudgetMonth> Due { get; init; }

    /// <summary>What is due in all these months.</summary>
    public required ContributionTotals DueInAll { get; init; }

    /// <summary>Transfers beside it; null: no list of transfers was given.</summary>
    public required ValueList<TransferComparison>? Transfers { get; init; }

    /// <summary>Its budget beside it.</summary>
    public required ValueList<BudgetComparison> Budget { get; init; }

    /// <summary>Sums out of accounts from which its budget does not pay; empty also where it tells no budget.</summary>
    public required ValueList<WrongAccount> WrongAccounts { get; init; }

    /// <summary>The fees that banks took, in rupiah.</summary>
    public required Rupiah Fees { get; init; }

    /// <summary>The payer and what is due.</summary>
    public override string ToString() => $"{Payer.Key}: {DueInAll.Contributions}";
}
