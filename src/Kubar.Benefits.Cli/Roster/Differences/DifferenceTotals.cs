using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Cli.Roster.Reports;

namespace Kubar.Benefits.Cli.Roster.Differences;

/// <summary>How many persons get more, less or the same on the later of two days, and what each benefit comes to on either.</summary>
internal sealed class DifferenceTotals(RosterEvent happening)
{
    /// <summary>How many rejected rows are shown.</summary>
    public const int ShownRejections = 20;

    private readonly List<AnsweredRow> _rejected = [];
    private readonly PersonsOnce<(AnsweredRow Earlier, AnsweredRow Later)> _once = new(row => row.Earlier.Row.EarlierLine);

    /// <summary>How many get more on the later day, whatever is not known of them.</summary>
    public long More { get; private set; }

    /// <summary>How many get less.</summary>
    public long Less { get; private set; }

    /// <summary>How many get the same.</summary>
    public long Same { get; private set; }

    /// <summary>Of how many it cannot be told, for want of a fact.</summary>
    public long Open { get; private set; }

    /// <summary>How many rows cannot be answered on one of the days.</summary>
    public long Rejected { get; private set; }

    /// <summary>How many rows there are.</summary>
    public long Rows => More + Less + Same + Open + Rejected + Repeated;

    /// <summary>Rows of persons who have been counted in an earlier row; they are in no other number.</summary>
    public long Repeated => _once.Repeated;

    /// <summary>The first of the rejected rows.</summary>
    public IReadOnlyList<AnsweredRow> ShownRejected => _rejected;

    /// <summary>The benefits of the event on the earlier day.</summary>
    public IReadOnlyList<BenefitTotals> Earlier { get; } = [.. happening.Benefits.Select(_ => new BenefitTotals())];

    /// <summary>The benefits of the event on the later day.</summary>
    public IReadOnlyList<BenefitTotals> Later { get; } = [.. happening.Benefits.Select(_ => new BenefitTotals())];

    /// <summary>What falls due in later years, on the earlier day and on the later.</summary>
    public (Rupiah Earlier, Rupiah Later) Scheduled { get; private set; }

    /// <summary>Adds a row.</summary>
    public void Add(AnsweredRow earlier, AnsweredRow later)
    {
        if (earlier.Answer is null || later.Answer is null)
        {
            Rejected++;
            Show(earlier.Answer is null ? earlier : later);
            _once.Reject(earlier.Row.Line);
        }
        else if (earlier.Row.Table.IsRepeated)
        {
            _once.Defer((earlier, later));
        }
        else
        {
            Count(earlier.Answer, later.Answer);
        }
    }

    private void Count(RowAnswer before, RowAnswer after)
    {
        for (int benefit = 0; benefit < Earlier.Count; benefit++)
        {
            Earlier[benefit].Add(before.Benefits[benefit], rows: 1);
            Later[benefit].Add(after.Benefits[benefit], rows: 1);
        }

        Scheduled = (Scheduled.Earlier + before.Totals.Scheduled, Scheduled.Later + after.Totals.Scheduled);
        (MoneyBounds one, MoneyBounds other) = (SumOf(before), SumOf(after));
        if (other.AtLeast > one.AtMost)
        {
            More++;
        }
        else if (other.AtMost < one.AtLeast)
        {
            Less++;
        }
        else if (one == other && one.AtLeast == one.AtMost)
        {
            Same++;
        }
        else
        {
            Open++;
        }
    }

    /// <summary>Adds the rows that follow.</summary>
    public void Add(DifferenceTotals other)
    {
        (More, Less, Same, Open, Rejected) = (More + other.More, Less + other.Less, Same + other.Same, Open + other.Open, Rejected + other.Rejected);
        Scheduled = (Scheduled.Earlier + other.Scheduled.Earlier, Scheduled.Later + other.Scheduled.Later);
        for (int benefit = 0; benefit < Earlier.Count; benefit++)
        {
            Earlier[benefit].Add(other.Earlier[benefit]);
            Later[benefit].Add(other.Later[benefit]);
        }

        foreach ((AnsweredRow earlier, AnsweredRow later) in _once.Add(other._once))
        {
            Count(earlier.Answer!, later.Answer!);
        }

        foreach (AnsweredRow row in other._rejected)
        {
            Show(row);
        }
    }

    private void Show(AnsweredRow row)
    {
        if (_rejected.Count < ShownRejections)
        {
            _rejected.Add(row);
        }
    }

    /// <summary>Everything that the event brings, at once, after arrears are paid, and in later years.</summary>
    private static MoneyBounds SumOf(RowAnswer answer) => answer.Totals.Bounds is { } bounds
        ? bounds.PayableNow.Plus(MoneyBounds.Exactly(answer.Totals.Deferred)).Plus(bounds.Scheduled)
        : MoneyBounds.Exactly(answer.Totals.PayableNow + answer.Totals.Deferred + answer.Totals.Scheduled);
}
