using System.Globalization;
using Kubar.Benefits.Bulk;

namespace Kubar.Benefits.Benchmarks.Bulk;

/// <summary>The eight benefits of a death as one loop with branches, over arrays into arrays.</summary>
internal sealed class ArrayLoop(DeathRegister register)
{
    private const byte Owed = 1;
    private const byte NotOwed = 3;

    public byte[][] Status { get; } = [.. DeathRegister.Benefits.Select(_ => new byte[register.Rows])];

    public long[][] Amount { get; } = [.. DeathRegister.Benefits.Select(_ => new long[register.Rows])];

    public long[] PayableNow { get; } = new long[register.Rows];

    public long[] Deferred { get; } = new long[register.Rows];

    public long[] Scheduled { get; } = new long[register.Rows];

    public void Run()
    {
        for (int row = 0; row < register.Rows; row++)
        {
            Run(row);
        }
    }

    /// <summary>The first row and output in which a plan has given something else, and what both gave; null where there is none.</summary>
    public string? DifferenceTo(BulkResult result)
    {
        for (int row = 0; row < register.Rows; row++)
        {
            for (int benefit = 0; benefit < DeathRegister.Benefits.Count; benefit++)
            {
                string id = DeathRegister.Benefits[benefit];
                byte status = result.Of(BulkOutput.StatusOf(id))[row];
                long amount = result.Of(BulkOutput.AmountOf(id))[row];
                if (status != Status[benefit][row] || amount != Amount[benefit][row])
                {
                    return string.Create(
                        CultureInfo.InvariantCulture,
                        $"row {row}, {id}: {(BulkStatus)status} {amount}, not {(BulkStatus)Status[benefit][row]} {Amount[benefit][row]}; {register.Describe(row)}");
                }
            }

            if (result.Of(BulkOutput.PayableNow)[row] != PayableNow[row]
                || result.Of(BulkOutput.Deferred)[row] != Deferred[row]
                || result.Of(BulkOutput.Scheduled)[row] != Scheduled[row])
            {
                return string.Create(CultureInfo.InvariantCulture, $"row {row}, the sums; {register.Describe(row)}");
            }
        }

        return null;
    }

    private void Run(int row)
    {
        bool inCover = register.RegisteredOn[row] <= register.Day[row]
            && register.ArrearsMonths[row] <= ByHand.MostArrears;
        bool atWork = register.Kind[row] == 1;
        long now = 0;
        long later = 0;
        bool anyChild = false;
        if (inCover)
        {
            for (int child = 0; child < register.ChildCount[row]; child++)
            {
                ChildColumns facts = register.Children[child];
                if (ByHand.Qualifies(facts.Level[row], facts.YearsBelowLimit[row], facts.Married[row] == 1, facts.Work[row]))
                {
                    anyChild = true;
                    (long first, long rest) = ByHand.Scholarship(facts.Level[row], facts.YearsLeft[row], facts.YearsBelowLimit[row], facts.StartsLater[row] == 1);
                    now += first;
                    later += rest;
                }
            }
        }

        bool full = register.RegisteredOn[row] < DeathRegister.FirstDay || register.PaidRun[row] >= ByHand.LeastRun;
        bool accident = inCover && atWork;
        bool death = inCover && !atWork;
        bool scholarship = death && full && anyChild && register.MonthsPaid[row] >= ByHand.MonthsForScholarship;
        long payable = Set(0, row, accident, accident ? ByHand.DeathGrant(register.Income[row]) : 0)
            + Set(1, row, accident, ByHand.Funeral)
            + Set(2, row, accident, ByHand.Periodic)
            + Set(3, row, accident && anyChild, now)
            + Set(4, row, death && full, ByHand.LumpSum)
            + Set(5, row, death && full, ByHand.Periodic)
            + Set(6, row, death, ByHand.Funeral)
            + Set(7, row, scholarship, now);
        PayableNow[row] = payable;
        Deferred[row] = 0;
        Scheduled[row] = (accident && anyChild) || scholarship ? later : 0;
    }

    private long Set(int benefit, int row, bool owed, long amount)
    {
        Status[benefit][row] = owed ? Owed : NotOwed;
        return Amount[benefit][row] = owed ? amount : 0;
    }
}
