using System.Globalization;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Benchmarks.Bulk;

/// <summary>
/// Deaths of BPU participants under the law since 24 February 2025, at work and elsewhere, one row each: the facts that decide
/// about the eight benefits of a death, in columns as narrow as they fit. The rows are made up, the same for the same seed.
/// </summary>
internal sealed class DeathRegister
{
    public const int ChildSlots = 2;

    /// <summary>24 February 2025 and 31 October 2026, in days since 1970.</summary>
    public const int FirstDay = 20_143;
    public const int LastDay = 20_757;

    public DeathRegister(int rows, int seed = 7)
    {
        var random = new Random(seed);
        Rows = rows;
        Kind = Bytes(() => random.Next(5) == 0 ? EventKind.WorkAccident : EventKind.NonWorkDeath);
        Day = Numbers(() => random.Next(FirstDay, LastDay + 1));
        Income = Numbers(() => random.Next(3) == 0 ? random.Next(0, 25_000_000) : random.Next(1_000, 3_000) * 1000);
        PaidBy = Bytes(() => (ContributionPayer)random.Next(1, 8));
        Sector = Bytes(() => random.Next(6) == 0 ? Cases.Sector.Transport : Cases.Sector.Other);
        AgeAtRegistration = Bytes(() => random.Next(50) == 0 ? random.Next(65, 80) : random.Next(17, 65));
        DaysOfMembership = Numbers(() => random.Next(20) == 0 ? random.Next(-40, 90) : random.Next(1, 3000));
        RegisteredOn = From(row => Day[row] - DaysOfMembership[row]);
        MembershipDays = From(row => Math.Max(0, DaysOfMembership[row]));
        MembershipMonths = ShortFrom(row => MembershipDays[row] / 31);
        PaidRun = ShortFrom(row => random.Next(8) == 0 ? random.Next(0, MembershipMonths[row] + 1) : MembershipMonths[row]);
        LongestRun = ShortFrom(row => PaidRun[row] + (random.Next(10) == 0 ? random.Next(0, 30) : 0));
        MonthsPaid = ShortFrom(row => LongestRun[row] + (random.Next(10) == 0 ? random.Next(0, 30) : 0));
        ArrearsMonths = Bytes(() => random.Next(7) == 0 ? random.Next(0, 9) : 0);
        MonthsPaidAfterEvent = Bytes(() => random.Next(9) == 0 ? random.Next(0, 4) : 0);
        ArrearsPaid = Truths(random, 2);
        DoingRegisteredWork = Truths(random, 20, mostly: true);
        Spouse = Truths(random, 3, mostly: true);
        Parents = Truths(random, 3);
        Siblings = Truths(random, 2);
        ParentsInLaw = Truths(random, 3);
        ChildCount = Bytes(() => random.Next(ChildSlots + 1));
        Children = [.. Enumerable.Range(0, ChildSlots).Select(_ => new ChildColumns(rows, random))];
        HasChildren = [.. ChildCount.Select(count => count > 0 ? (byte)1 : (byte)0)];

        byte[] Bytes<T>(Func<T> value) => [.. Enumerable.Range(0, rows).Select(_ => Convert.ToByte(value(), null))];
        int[] Numbers(Func<int> value) => [.. Enumerable.Range(0, rows).Select(_ => value())];
        int[] From(Func<int, int> value) => [.. Enumerable.Range(0, rows).Select(value)];
        short[] ShortFrom(Func<int, int> value) => [.. Enumerable.Range(0, rows).Select(row => (short)value(row))];
        byte[] Truths(Random chance, int oneIn, bool mostly = false) => Bytes(() => (chance.Next(oneIn) == 0) != mostly);
    }

    public static ValueList<string> Benefits { get; } =
        ["jkk.death-grant", "jkk.funeral", "jkk.periodic-grant", "jkk.scholarship", "jkm.lump-sum", "jkm.periodic-grant", "jkm.funeral", "jkm.scholarship"];

    /// <summary>Whether each benefit is owed, how much, and what it comes to.</summary>
    public static ValueList<BulkOutput> Outputs { get; } =
    [
        .. Benefits.Select(BulkOutput.StatusOf),
        .. Benefits.Select(BulkOutput.AmountOf),
        BulkOutput.PayableNow,
        BulkOutput.Deferred,
        BulkOutput.Scheduled,
    ];

    public int Rows { get; }

    public byte[] Kind { get; }

    public int[] Day { get; }

    public int[] Income { get; }

    public byte[] PaidBy { get; }

    public byte[] Sector { get; }

    public byte[] AgeAtRegistration { get; }

    public int[] RegisteredOn { get; }

    public int[] MembershipDays { get; }

    public short[] MembershipMonths { get; }

    public short[] PaidRun { get; }

    public short[] LongestRun { get; }

    public short[] MonthsPaid { get; }

    public byte[] ArrearsMonths { get; }

    public byte[] MonthsPaidAfterEvent { get; }

    public byte[] ArrearsPaid { get; }

    public byte[] DoingRegisteredWork { get; }

    public byte[] Spouse { get; }

    public byte[] HasChildren { get; }

    public byte[] Parents { get; }

    public byte[] Siblings { get; }

    public byte[] ParentsInLaw { get; }

    public byte[] ChildCount { get; }

    public ChildColumns[] Children { get; }

    private int[] DaysOfMembership { get; }

    /// <summary>The facts of a row that decide about cover, for a message.</summary>
    public string Describe(int row) => string.Create(
        CultureInfo.InvariantCulture,
        $"kind {Kind[row]}, day {Day[row]}, registered {RegisteredOn[row]}, run {PaidRun[row]}, paid {MonthsPaid[row]}, arrears {ArrearsMonths[row]}, children {ChildCount[row]}");

    public BulkTable Table()
    {
        BulkTable table = new BulkTable(Rows)
            .With("event.kind", BulkColumn.From(Kind))
            .With("event.date", BulkColumn.From(Day).Between(FirstDay, LastDay))
            .With("event.died", true)
            .With("event.certified", true)
            .With("event.circumstance", 1)
            .With("event.suspected", false)
            .With("event.concluded", false)
            .With("event.found-from-work", false)
            .With("event.doing-registered-work", BulkColumn.From(DoingRegisteredWork))
            .With("participant.segment", Segment.Bpu)
            .With("participant.monthly-income", BulkColumn.From(Income))
            .With("participant.paid-by", BulkColumn.From(PaidBy))
            .With("participant.sector", BulkColumn.From(Sector))
            .With("participant.jobs", 1)
            .With("participant.age-at-registration", BulkColumn.From(AgeAtRegistration))
            .With("membership.registered", true)
            .With("membership.registered-on", BulkColumn.From(RegisteredOn))
            .With("membership.test-day", BulkColumn.From(Day).Between(FirstDay, LastDay))
            .With("membership.began", BulkColumn.From(RegisteredOn))
            .With("membership.paid-run", BulkColumn.From(PaidRun))
            .With("membership.months", BulkColumn.From(MembershipMonths))
            .With("membership.days", BulkColumn.From(MembershipDays))
            .With("arrears.months", BulkColumn.From(ArrearsMonths))
            .With("arrears.months-pp-49-2020", 0)
            .With("arrears.months-pp-50-2025-transport", 0)
            .With("arrears.months-pp-50-2025-other", 0)
            .With("arrears.paid", BulkColumn.From(ArrearsPaid))
            .With("contribution.months", BulkColumn.From(MonthsPaid))
            .With("contribution.months-since-registration", BulkColumn.From(MonthsPaid))
            .With("contribution.longest-run", BulkColumn.From(LongestRun))
            .With("contribution.months-after-event", BulkColumn.From(MonthsPaidAfterEvent))
            .With("claim.applied", true)
            .With("claim.years-elapsed", 0)
            .With("scholarship.day", BulkColumn.From(Day).Between(FirstDay, LastDay))
            .With("claim.scholarship-late", false)
            .With("claim.scholarship-years-due", 1)
            .With("event.died-on", BulkColumn.From(Day).Between(FirstDay, LastDay))
            .With("family.spouse", BulkColumn.From(Spouse))
            .With("family.has-children", BulkColumn.From(HasChildren))
            .With("family.parents", BulkColumn.From(Parents))
            .With("family.siblings", BulkColumn.From(Siblings))
            .With("family.parents-in-law", BulkColumn.From(ParentsInLaw))
            .With("family.will", Will.None)
            .WithChildSlots(ChildSlots, BulkColumn.From(ChildCount));
        for (int slot = 0; slot < ChildSlots; slot++)
        {
            ChildColumns child = Children[slot];
            table = table
                .WithChild(slot, "child.level", BulkColumn.From(child.Level))
                .WithChild(slot, "child.years-left", BulkColumn.From(child.YearsLeft))
                .WithChild(slot, "child.married", BulkColumn.From(child.Married))
                .WithChild(slot, "child.work", BulkColumn.From(child.Work))
                .WithChild(slot, "child.pu-months", 0)
                .WithChild(slot, "child.registered", 1)
                .WithChild(slot, "child.born", 1)
                .WithChild(slot, "child.conceived", 1)
                .WithChild(slot, "child.years-due-from-school-age", BulkColumn.From(child.StartsLater.Select(later => (byte)(1 - later)).ToArray()))
                .WithChild(slot, "child.below-limit-on-claim", 1)
                .WithChild(slot, "child.birth-date", 12_000)
                .WithChild(slot, "child.years-below-limit", BulkColumn.From(child.YearsBelowLimit))
                .WithChild(slot, "child.years-below-limit-from-school-age", BulkColumn.From(child.YearsBelowLimit))
                .WithChild(slot, "child.starts-later", BulkColumn.From(child.StartsLater));
        }

        return table.WithRest();
    }
}

/// <summary>The facts of the children in one place.</summary>
internal sealed class ChildColumns
{
    public ChildColumns(int rows, Random random)
    {
        Level = new byte[rows];
        YearsLeft = new byte[rows];
        Married = new byte[rows];
        Work = new byte[rows];
        YearsBelowLimit = new byte[rows];
        StartsLater = new byte[rows];
        for (int row = 0; row < rows; row++)
        {
            Level[row] = (byte)random.Next(1, 8);
            YearsLeft[row] = (byte)random.Next(1, 7);
            Married[row] = random.Next(30) == 0 ? (byte)1 : (byte)0;
            Work[row] = random.Next(15) == 0 ? (byte)random.Next(2, 5) : (byte)1;
            YearsBelowLimit[row] = (byte)random.Next(0, 23);
            StartsLater[row] = Level[row] == 1 && random.Next(2) == 0 ? (byte)1 : (byte)0;
        }
    }

    public byte[] Level { get; }

    public byte[] YearsLeft { get; }

    public byte[] Married { get; }

    public byte[] Work { get; }

    public byte[] YearsBelowLimit { get; }

    public byte[] StartsLater { get; }
}
