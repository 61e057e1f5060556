namespace Kubar.Benefits.Tables.Columns;

/// <summary>What a column holds.</summary>
internal enum TableField
{
    Id = 1,
    Kpj,
    Nik,
    Name,
    Sex,
    BirthDate,
    Occupation,
    District,
    Village,
    Status,
    Segment,
    Income,
    DeclaredIncome,
    DeclaredBasis,
    MonthlyWage,
    ActualMonthlyWage,
    PaidBy,
    Sector,
    Registered,
    RegisteredOn,
    PaidMonths,
    PaidMonth,
    ProtectedFrom,
    ProtectedTo,
    ProtectedMonths,
    ArrearsPaidOn,
    Spouse,
    Parents,
    Siblings,
    ParentsInLaw,
    Will,
    ChildCount,
    ChildBirthDate,
    ChildLevel,
    ChildYearsLeft,
    ChildMarried,
    ChildWork,
    ChildPuMonths,
    ChildRegistered,

    // A payment.
    EventKind,
    EventDate,
    DiedOn,
    AppliedOn,
    PaidOn,
    PaidTotal,
    PaidBenefit,

    // A contribution.
    Contributor,
    Months,
    Workers,
    Occupations,
    MonthsAtOnce,
    Wage,
    WageKind,
    RiskGroup,
    LabourIntensive,
    ActiveWorkers,
    PaidUntilJanuary2025,
    PaidUntilJuly2020,
    InJkp,
    InJkm,
    ContractValue,
    ValueAddedTax,
    BenefitPaidOn,

    // A death.
    Cause,

    // An accident.
    FromWork,
    AccidentResult,
    IncapacityFrom,
    IncapacityTo,

    // A table of mortality, or a frequency of accidents.
    AgeFrom,
    AgeTo,
    DiesInAYear,
    PerThousand,
    MeanCost,
    Source,

    // A transfer.
    Payer,
    Jkk,
    Jkm,
    Fee,
    Account,
}

/// <summary>How the cells of a column are read.</summary>
internal enum CellType
{
    Text = 1,
    Nik,
    Word,
    Truth,
    Date,
    Money,
    Number,
    Months,
    MonthPaid,
}
