using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Audits;

/// <summary>The kinds of causes, the likeliest first.</summary>
[JsonConverter(typeof(WordConverter<CauseKind>))]
public enum CauseKind
{
    /// <summary>A fact that the case does not tell is so.</summary>
    MissingFact = 1,

    /// <summary>Arrears were taken out where they should not be, or not where they should.</summary>
    Arrears = 2,

    /// <summary>The whole scholarship was paid at once instead of the year's instalment.</summary>
    WholeSchedule = 3,

    /// <summary>Paid before it was payable.</summary>
    PaidEarly = 4,

    /// <summary>Another answer to an unsettled question.</summary>
    Reading = 5,

    /// <summary>The law of another day was applied.</summary>
    LawOfAnotherDay = 6,

    /// <summary>The event was taken for one of another kind.</summary>
    EventKind = 7,

    /// <summary>More were paid than the law's number.</summary>
    BeyondTheNumber = 8,

    /// <summary>A benefit was left out.</summary>
    LeftOut = 9,

    /// <summary>A condition was taken for met, or for unmet.</summary>
    Condition = 10,

    /// <summary>A fact was taken for another.</summary>
    Fact = 11,

    /// <summary>A benefit was paid twice.</summary>
    PaidTwice = 12,

    /// <summary>Several of these together.</summary>
    Several = 13,
}
