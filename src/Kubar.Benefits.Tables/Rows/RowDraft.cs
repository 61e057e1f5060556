using Kubar.Benefits.Cases;
using Kubar.Benefits.Tables.Cells;
using NodaTime;

namespace Kubar.Benefits.Tables.Rows;

/// <summary>What has been read of a row so far; null: not told.</summary>
internal struct RowDraft
{
    public long Line;
    public Earlier Earlier;
    public string? Id;
    public string? Kpj;
    public string? Name;
    public string? NikText;
    public ulong? Nik;
    public Sex? Sex;
    public LocalDate? BirthDate;
    public string? Occupation;
    public bool IsOfficial;
    public string? District;
    public string? Village;
    public MemberStatus? Status;
    public Segment? Segment;
    public RupiahBounds? Income;
    public RupiahBounds? Declared;
    public RupiahBounds? Basis;
    public Rupiah? Wage;
    public Rupiah? ActualWage;
    public ContributionPayer? Payer;
    public Sector? Sector;
    public bool IsRegistered;
    public LocalDate? RegisteredOn;
    public ValueList<PaidPeriod>? PaidMonths;
    public bool HasMonths;
    public bool IsYearOpen;
    public bool IsPaymentOpen;
    public LocalDate? ProtectedFrom;
    public LocalDate? ProtectedTo;
    public ValueList<PaidPeriod>? ProtectedMonths;
    public LocalDate? ArrearsPaidOn;
    public bool? Spouse;
    public bool? Parents;
    public bool? Siblings;
    public bool? ParentsInLaw;
    public Will? Will;
    public int? ChildCount;
    public EventKind? Event;
    public LocalDate? EventDate;
    public LocalDate? DiedOn;
    public LocalDate? AppliedOn;
    public LocalDate? PaidOn;
    public Rupiah? PaidTotal;

    /// <summary>What is told of the family beside its children.</summary>
    public readonly Family FamilyBesideChildren => new() { Spouse = Spouse, Parents = Parents, Siblings = Siblings, ParentsInLaw = ParentsInLaw, Will = Will };

    /// <summary>Takes the incomes of a participant of whom the same cells were read before.</summary>
    public void Take(TableParticipant known, bool isIncomePart)
    {
        Declared = known.Declared;
        Income = isIncomePart ? known.Income : Income;
    }

    /// <summary>The row.</summary>
    public readonly TableRow Row(
        Participant participant,
        Membership membership,
        Family? family,
        PaymentFacts? payment,
        TableParticipant? besideBirth,
        TableFamily? besideChildren,
        List<CellProblem> problems,
        List<RowWarning> warnings) => new()
        {
            Line = Line,
            Id = Id ?? "",
            Kpj = Kpj ?? "",
            Name = Name ?? "",
            Nik = NikText ?? "",
            NikNumber = Nik,
            Sex = Sex,
            Occupation = Occupation ?? "",
            District = District ?? "",
            Village = Village ?? "",
            Status = Status,
            Participant = participant,
            Membership = membership,
            Family = family,
            BesideBirth = besideBirth?.Participant,
            BesideChildren = besideChildren?.Family,
            Payment = payment,
            Income = Income,
            DeclaredIncome = Declared,
            Problems = problems.Count == 0 ? [] : [.. problems],
            Warnings = warnings.Count == 0 ? [] : [.. warnings],
            SameNikAs = Earlier.SameNik,
            SamePersonAs = Earlier.SamePerson,
            IsRepeated = Earlier.IsRepeated,
        };
}

/// <summary>What has been read of a child so far.</summary>
internal record struct ChildDraft(LocalDate? BirthDate, SchoolLevel? Level, int? YearsLeft, bool Married, ChildWork Work, int? PuMonths, bool Registered)
{
    /// <summary>A child of whom nothing is told: what such a one is where nothing is said.</summary>
    public static ChildDraft Blank { get; } = Of(new());

    /// <summary>The child.</summary>
    public readonly Child Child() => new() { BirthDate = BirthDate, Level = Level, YearsLeft = YearsLeft, Married = Married, Work = Work, PuMonths = PuMonths, Registered = Registered };

    private static ChildDraft Of(Child child) => new(child.BirthDate, child.Level, child.YearsLeft, child.Married, child.Work, child.PuMonths, child.Registered);
}
