using System.Globalization;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Roster.Cells;
using NodaTime;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>What has been read of a row so far; null: not told.</summary>
internal struct RowDraft
{
    public long Line;
    public long SameNikAs;
    public string? Id;
    public string? Name;
    public string? NikText;
    public bool HasNik;
    public ulong? Nik;
    public Sex? Sex;
    public LocalDate? BirthDate;
    public string? Occupation;
    public string? District;
    public Segment Segment;
    public Rupiah? Income;
    public Rupiah? Wage;
    public Rupiah? ActualWage;
    public ContributionPayer? Payer;
    public Sector? Sector;
    public bool IsRegistered;
    public LocalDate? RegisteredOn;
    public ValueList<PaidPeriod>? PaidMonths;
    public LocalDate? ArrearsPaidOn;
    public bool? Spouse;
    public bool? Parents;
    public bool? Siblings;
    public bool? ParentsInLaw;
    public Will? Will;
    public int? ChildCount;

    /// <summary>The row's own key, or its line.</summary>
    public readonly string Key => Id ?? Line.ToString(CultureInfo.InvariantCulture);

    /// <summary>The case that the row describes.</summary>
    public readonly BenefitCase Case(InsuredEvent happened, ValueList<Child>? children) => new()
    {
        Id = Key,
        Participant = new()
        {
            Segment = Segment,
            BirthDate = BirthDate,
            MonthlyIncome = Income,
            MonthlyWage = Wage,
            ActualMonthlyWage = ActualWage,
            PaidBy = Payer,
            Sector = Sector,
        },
        Membership = new()
        {
            Registered = IsRegistered,
            RegisteredOn = RegisteredOn,
            PaidMonths = PaidMonths,
            ArrearsPaidOn = ArrearsPaidOn,
        },
        Event = happened,
        Family = Family(children),
    };

    /// <summary>The family as far as the row tells it; null where it tells nothing.</summary>
    private readonly Family? Family(ValueList<Child>? children) =>
        children is null && this is { Spouse: null, Parents: null, Siblings: null, ParentsInLaw: null, Will: null }
            ? null
            : new()
            {
                Spouse = Spouse,
                Parents = Parents,
                Siblings = Siblings,
                ParentsInLaw = ParentsInLaw,
                Will = Will,
                Children = children,
            };
}
