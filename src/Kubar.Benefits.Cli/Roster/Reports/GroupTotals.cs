using Kubar.Benefits.Cli.Roster.Answers;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>Counts and sums over some rows.</summary>
internal sealed class GroupTotals
{
    private readonly long[] _outcomes = new long[Enum.GetValues<RowOutcome>().Length];

    /// <summary>All rows, the rejected ones included.</summary>
    public long Rows { get; private set; }

    public Rupiah PayableNow { get; private set; }

    public Rupiah Deferred { get; private set; }

    public Rupiah Scheduled { get; private set; }

    public Rupiah Jkk { get; private set; }

    public Rupiah Jkm { get; private set; }

    /// <summary>Of what is payable now, what arrears take out.</summary>
    public Rupiah TakenOut { get; private set; }

    /// <summary>The least that what is undetermined adds.</summary>
    public Rupiah OpenAtLeast { get; private set; }

    /// <summary>The most that it adds; null where nothing bounds it.</summary>
    public Rupiah? OpenAtMost { get; private set; } = Rupiah.Zero;

    /// <summary>How many rows had that outcome.</summary>
    public long this[RowOutcome outcome] => _outcomes[(int)outcome];

    public void Add(AnsweredRow row)
    {
        Rows++;
        _outcomes[(int)row.Outcome]++;
        if (row.Answer is not { Totals: var totals } answer)
        {
            return;
        }

        if (totals.Bounds is not null)
        {
            OpenAtLeast += new Rupiah(answer.AtLeast - answer.Known);
            OpenAtMost = answer.AtMost is { } most ? OpenAtMost + new Rupiah(most - answer.Known) : null;
        }

        PayableNow += totals.PayableNow;
        Deferred += totals.Deferred;
        Scheduled += totals.Scheduled;
        Jkk += totals.Jkk;
        Jkm += totals.Jkm;
        TakenOut += totals.Net is { } net ? totals.PayableNow - net : Rupiah.Zero;
    }

    public void Add(GroupTotals other)
    {
        Rows += other.Rows;
        for (int index = 0; index < _outcomes.Length; index++)
        {
            _outcomes[index] += other._outcomes[index];
        }

        PayableNow += other.PayableNow;
        Deferred += other.Deferred;
        Scheduled += other.Scheduled;
        Jkk += other.Jkk;
        Jkm += other.Jkm;
        TakenOut += other.TakenOut;
        OpenAtLeast += other.OpenAtLeast;
        OpenAtMost += other.OpenAtMost;
    }
}
