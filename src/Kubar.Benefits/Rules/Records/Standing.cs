using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Rules.Records;

/// <summary>How a membership and its contributions stand on one day: each as far as it is known.</summary>
internal readonly record struct Standing
{
    private static readonly Bounds AnyNumber = Facts.ArrearsMonths.Fact.Range;

    public required Bounds HasPaid { get; init; }

    public required Bounds StillMember { get; init; }

    public required Bounds ArrearsMonths { get; init; }

    public required Bounds GapMonths { get; init; }

    public required Bounds LongestUnpaid { get; init; }

    public required UnpaidMonths Unpaid { get; init; }

    public required Bounds ArrearsPaid { get; init; }

    public required Bounds LatestArrearsPaid { get; init; }

    public required UnpaidMonths Settled { get; init; }

    /// <summary>The day on which the current membership began.</summary>
    public required Bounds Began { get; init; }

    public required Bounds RestartedBeforePermenaker5 { get; init; }

    public required Bounds ReregisteredWithoutLapse { get; init; }

    public required Bounds PaidRun { get; init; }

    public required Bounds PaidRunDue { get; init; }

    public required Bounds MembershipMonths { get; init; }

    public required Bounds MembershipDays { get; init; }

    public required Bounds MonthsPaid { get; init; }

    public required Bounds MonthsPaidDue { get; init; }

    public required Bounds MonthsPaidSinceRegistration { get; init; }

    public required Bounds LongestRun { get; init; }

    public required Bounds LongestRunWithArrears { get; init; }

    public required Bounds MonthsPaidAfter { get; init; }

    public required Bounds MonthsPaidAfterEnd { get; init; }

    /// <summary>Of one who was never registered: nothing is paid, and nothing owed.</summary>
    public static readonly Standing OfNone = new()
    {
        HasPaid = Bounds.False,
        StillMember = Bounds.True,
        ArrearsMonths = Bounds.Of(0),
        GapMonths = Bounds.Of(0),
        LongestUnpaid = Bounds.Of(0),
        Unpaid = UnpaidMonths.None,
        ArrearsPaid = Bounds.False,
        LatestArrearsPaid = Bounds.False,
        Settled = UnpaidMonths.None,
        Began = new(FactRange.FirstDay, FactRange.LastDay),
        RestartedBeforePermenaker5 = Bounds.False,
        ReregisteredWithoutLapse = Bounds.False,
        PaidRun = Bounds.Of(0),
        PaidRunDue = Bounds.Of(0),
        MembershipMonths = AnyNumber,
        MembershipDays = Facts.MembershipDays.Fact.Range,
        MonthsPaid = Bounds.Of(0),
        MonthsPaidDue = Bounds.Of(0),
        MonthsPaidSinceRegistration = Bounds.Of(0),
        LongestRun = Bounds.Of(0),
        LongestRunWithArrears = Bounds.Of(0),
        MonthsPaidAfter = Bounds.Of(0),
        MonthsPaidAfterEnd = Bounds.Of(0),
    };

    /// <summary>Where nothing is known.</summary>
    public static readonly Standing Unknown = new()
    {
        HasPaid = Bounds.Unknown,
        StillMember = Bounds.Unknown,
        ArrearsMonths = AnyNumber,
        GapMonths = AnyNumber,
        LongestUnpaid = AnyNumber,
        Unpaid = new(AnyNumber, AnyNumber, AnyNumber, AnyNumber),
        ArrearsPaid = Bounds.Unknown,
        LatestArrearsPaid = Bounds.Unknown,
        Settled = new(AnyNumber, AnyNumber, AnyNumber, AnyNumber),
        Began = new(FactRange.FirstDay, FactRange.LastDay),
        RestartedBeforePermenaker5 = Bounds.Unknown,
        ReregisteredWithoutLapse = Bounds.Unknown,
        PaidRun = AnyNumber,
        PaidRunDue = AnyNumber,
        MembershipMonths = AnyNumber,
        MembershipDays = Facts.MembershipDays.Fact.Range,
        MonthsPaid = AnyNumber,
        MonthsPaidDue = AnyNumber,
        MonthsPaidSinceRegistration = AnyNumber,
        LongestRun = AnyNumber,
        LongestRunWithArrears = AnyNumber,
        MonthsPaidAfter = AnyNumber,
        MonthsPaidAfterEnd = AnyNumber,
    };

    /// <summary>What holds in either.</summary>
    public static Standing Hull(in Standing a, in Standing b) => new()
    {
        HasPaid = Bounds.Hull(a.HasPaid, b.HasPaid),
        StillMember = Bounds.Hull(a.StillMember, b.StillMember),
        ArrearsMonths = Bounds.Hull(a.ArrearsMonths, b.ArrearsMonths),
        GapMonths = Bounds.Hull(a.GapMonths, b.GapMonths),
        LongestUnpaid = Bounds.Hull(a.LongestUnpaid, b.LongestUnpaid),
        Unpaid = UnpaidMonths.Hull(a.Unpaid, b.Unpaid),
        ArrearsPaid = Bounds.Hull(a.ArrearsPaid, b.ArrearsPaid),
        LatestArrearsPaid = Bounds.Hull(a.LatestArrearsPaid, b.LatestArrearsPaid),
        Settled = UnpaidMonths.Hull(a.Settled, b.Settled),
        Began = Bounds.Hull(a.Began, b.Began),
        RestartedBeforePermenaker5 = Bounds.Hull(a.RestartedBeforePermenaker5, b.RestartedBeforePermenaker5),
        ReregisteredWithoutLapse = Bounds.Hull(a.ReregisteredWithoutLapse, b.ReregisteredWithoutLapse),
        PaidRun = Bounds.Hull(a.PaidRun, b.PaidRun),
        PaidRunDue = Bounds.Hull(a.PaidRunDue, b.PaidRunDue),
        MembershipMonths = Bounds.Hull(a.MembershipMonths, b.MembershipMonths),
        MembershipDays = Bounds.Hull(a.MembershipDays, b.MembershipDays),
        MonthsPaid = Bounds.Hull(a.MonthsPaid, b.MonthsPaid),
        MonthsPaidDue = Bounds.Hull(a.MonthsPaidDue, b.MonthsPaidDue),
        MonthsPaidSinceRegistration = Bounds.Hull(a.MonthsPaidSinceRegistration, b.MonthsPaidSinceRegistration),
        LongestRun = Bounds.Hull(a.LongestRun, b.LongestRun),
        LongestRunWithArrears = Bounds.Hull(a.LongestRunWithArrears, b.LongestRunWithArrears),
        MonthsPaidAfter = Bounds.Hull(a.MonthsPaidAfter, b.MonthsPaidAfter),
        MonthsPaidAfterEnd = Bounds.Hull(a.MonthsPaidAfterEnd, b.MonthsPaidAfterEnd),
    };
}

/// <summary>How many months, and how many of them with each relief.</summary>
internal readonly record struct UnpaidMonths(Bounds All, Bounds InPp49, Bounds InPp50Transport, Bounds InPp50Other)
{
    public static readonly UnpaidMonths None = new(Bounds.Of(0), Bounds.Of(0), Bounds.Of(0), Bounds.Of(0));

    public static UnpaidMonths Hull(in UnpaidMonths a, in UnpaidMonths b) => new(
        Bounds.Hull(a.All, b.All),
        Bounds.Hull(a.InPp49, b.InPp49),
        Bounds.Hull(a.InPp50Transport, b.InPp50Transport),
        Bounds.Hull(a.InPp50Other, b.InPp50Other));
}
