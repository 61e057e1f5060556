namespace Kubar.Benefits.Tables;

/// <summary>What a row of a table is about. The headings are the same; which of them are used differs.</summary>
public enum TableKind
{
    /// <summary>A participant.</summary>
    Roster = 1,

    /// <summary>A payment of benefits.</summary>
    Vouchers = 2,

    /// <summary>Contributions of one person, or of several with the same facts, over some months.</summary>
    Contributions = 3,

    /// <summary>A death, as a population office has it.</summary>
    Deaths = 4,

    /// <summary>A transfer of contributions by whoever pays for others.</summary>
    Transfers = 5,

    /// <summary>An accident, as an office has it: whether it was one of work need not be told.</summary>
    Accidents = 6,

    /// <summary>How many people of a sex and an age die within a year.</summary>
    Mortality = 7,

    /// <summary>How many accidents of work insured people have, and what one costs.</summary>
    Frequencies = 8,
}
