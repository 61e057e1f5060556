using Kubar.Benefits.Bulk;

namespace Kubar.Benefits.Benchmarks.Bulk;

/// <summary>The eight benefits of a death as a query over objects.</summary>
internal static class ObjectQuery
{
    public static List<DeathResult> Run(List<Death> deaths) => [.. deaths.Select(Assess)];

    public static List<Death> DeathsOf(DeathRegister register) =>
    [
        .. Enumerable.Range(0, register.Rows).Select(row => new Death(
            register.Kind[row] == 1,
            register.Day[row],
            register.Income[row],
            register.RegisteredOn[row],
            register.PaidRun[row],
            register.MonthsPaid[row],
            register.ArrearsMonths[row],
            [
                .. register.Children.Take(register.ChildCount[row]).Select(child => new DeathChild(
                    child.Level[row], child.YearsLeft[row], child.YearsBelowLimit[row], child.Married[row] == 1, child.Work[row], child.StartsLater[row] == 1)),
            ])),
    ];

    /// <summary>Whether the loop over arrays has given the same.</summary>
    public static bool Equals(List<DeathResult> results, ArrayLoop loop) => results.Index().All(result =>
        result.Item.Amounts.Index().All(amount => loop.Amount[amount.Index][result.Index] == amount.Item.Amount
            && (loop.Status[amount.Index][result.Index] == (byte)BulkStatus.Owed) == amount.Item.Owed)
        && loop.PayableNow[result.Index] == result.Item.PayableNow
        && loop.Scheduled[result.Index] == result.Item.Scheduled);

    private static DeathResult Assess(Death death)
    {
        bool inCover = death.RegisteredOn <= death.Day && death.ArrearsMonths <= ByHand.MostArrears;
        bool full = death.RegisteredOn < DeathRegister.FirstDay || death.PaidRun >= ByHand.LeastRun;
        bool accident = inCover && death.AtWork;
        bool natural = inCover && !death.AtWork;
        List<(long Now, long Later)> scholarships =
        [
            .. death.Children
                .Where(child => ByHand.Qualifies(child.Level, child.YearsBelowLimit, child.Married, child.Work))
                .Select(child => ByHand.Scholarship(child.Level, child.YearsLeft, child.YearsBelowLimit, child.StartsLater)),
        ];
        bool ofAccident = accident && scholarships.Count > 0;
        bool ofDeath = natural && full && scholarships.Count > 0 && death.MonthsPaid >= ByHand.MonthsForScholarship;
        long now = scholarships.Sum(child => child.Now);
        (bool Owed, long Amount)[] amounts =
        [
            Of(accident, accident ? ByHand.DeathGrant(death.Income) : 0),
            Of(accident, ByHand.Funeral),
            Of(accident, ByHand.Periodic),
            Of(ofAccident, now),
            Of(natural && full, ByHand.LumpSum),
            Of(natural && full, ByHand.Periodic),
            Of(natural, ByHand.Funeral),
            Of(ofDeath, now),
        ];
        return new(amounts, amounts.Sum(amount => amount.Amount), ofAccident || ofDeath ? scholarships.Sum(child => child.Later) : 0);
    }

    private static (bool Owed, long Amount) Of(bool owed, long amount) => (owed, owed ? amount : 0);
}

/// <summary>A death, as an object.</summary>
internal sealed record Death(bool AtWork, int Day, long Income, int RegisteredOn, int PaidRun, int MonthsPaid, int ArrearsMonths, List<DeathChild> Children);

/// <summary>A child of it.</summary>
internal sealed record DeathChild(int Level, int YearsLeft, int YearsBelowLimit, bool Married, int Work, bool StartsLater);

/// <summary>What is owed, in the order of <see cref="DeathRegister.Benefits"/>.</summary>
internal sealed record DeathResult((bool Owed, long Amount)[] Amounts, long PayableNow, long Scheduled);
