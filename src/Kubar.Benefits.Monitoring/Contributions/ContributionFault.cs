using Kubar.Benefits.Audits;

namespace Kubar.Benefits.Monitoring;

/// <summary>What can be wrong with a month that a roster tells as paid.</summary>
public enum ContributionFault
{
    /// <summary>The same payer paid it on more than one line.</summary>
    PaidTwice = 1,

    /// <summary>More than one payer paid it.</summary>
    SeveralPayers = 2,

    /// <summary>It lies after the month of the death (<see cref="FindingKind.ContributionAfterDeath"/>).</summary>
    AfterDeath = 3,

    /// <summary>It lies before the month of the registration (<see cref="FindingKind.ContributionBeforeRegistration"/>).</summary>
    BeforeRegistration = 4,

    /// <summary>It lies after the month in which membership ended (<see cref="FindingKind.ContributionAfterEnd"/>).</summary>
    AfterEnd = 5,
}
