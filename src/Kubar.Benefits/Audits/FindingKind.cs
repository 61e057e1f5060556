using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Audits;

/// <summary>What a finding is about: the check that it comes from.</summary>
[JsonConverter(typeof(WordConverter<FindingKind>))]
public enum FindingKind
{
    /// <summary>What was paid is not what the law gives.</summary>
    PaymentDiffers = 1,

    /// <summary>A fact is missing: what was paid is not contradicted, and cannot be confirmed.</summary>
    PaymentUndecided = 2,

    /// <summary>The components of a voucher do not add up to its total.</summary>
    SumDiffers = 3,

    /// <summary>The voucher does not say whether arrears were taken out.</summary>
    ArrearsNotTold = 4,

    /// <summary>Contributions were paid for months after the death.</summary>
    ContributionAfterDeath = 5,

    /// <summary>Contributions were paid for months before the registration.</summary>
    ContributionBeforeRegistration = 6,

    /// <summary>Contributions were paid for months after membership had ended.</summary>
    ContributionAfterEnd = 7,

    /// <summary>No contribution had been paid before the event.</summary>
    NoContribution = 8,

    /// <summary>The participant had reached the age limit at registration.</summary>
    RegisteredOverAge = 9,

    /// <summary>Across vouchers: the same event was paid more than once.</summary>
    EventTwice = 10,

    /// <summary>Across vouchers: the same person died on more than one day, or something happened after the death.</summary>
    PersonTwice = 11,

    /// <summary>Across vouchers: the same voucher number more than once.</summary>
    VoucherTwice = 12,
}
