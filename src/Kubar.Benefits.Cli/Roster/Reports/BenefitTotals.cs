using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Roster.Answers;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>Counts and sums of one benefit.</summary>
internal sealed class BenefitTotals
{
    private readonly long[] _rows = new long[Enum.GetValues<EntitlementStatus>().Length + 1];

    /// <summary>What is owed or deferred.</summary>
    public Rupiah Amount { get; private set; }

    /// <summary>How many rows had that status.</summary>
    public long this[EntitlementStatus status] => _rows[(int)status];

    /// <summary>Adds so many rows that all have this answer.</summary>
    public void Add(BenefitAnswer answer, long rows)
    {
        _rows[(int)answer.Status] += rows;
        Amount += rows * new Rupiah(answer.Amount);
    }

    public void Add(BenefitTotals other)
    {
        for (int index = 0; index < _rows.Length; index++)
        {
            _rows[index] += other._rows[index];
        }

        Amount += other.Amount;
    }
}
