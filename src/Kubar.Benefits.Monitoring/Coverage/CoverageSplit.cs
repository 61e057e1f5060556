namespace Kubar.Benefits.Monitoring;

/// <summary>By what the persons of a programme are split. Each person is in exactly one row of each split.</summary>
public enum CoverageSplit
{
    /// <summary>By district.</summary>
    District = 1,

    /// <summary>By village within its district.</summary>
    Village = 2,

    /// <summary>By sector of work.</summary>
    Sector = 3,

    /// <summary>By sex.</summary>
    Sex = 4,

    /// <summary>By age on the day, in groups of five years.</summary>
    AgeGroup = 5,

    /// <summary>By payer; a person for whom several pay is in a row of those payers together.</summary>
    Payer = 6,
}
