using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.Participation;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>What every benefit of JKK has in common: PP 44/2015 Pasal 25-27, 38-39.</summary>
internal static class AccidentSecurity
{
    /// <summary>To somebody in cover, claimed in time.</summary>
    public static readonly Truth CoveredInTime = Cover.InCover & ClaimLimit.Kept;

    /// <summary>The same of an event that JKK covers.</summary>
    public static readonly Truth Owed = WorkAccident.Happened & CoveredInTime;

    /// <summary>The same where the event led to death, which can come after the limit.</summary>
    public static readonly Truth OwedOnDeath = WorkAccident.Happened & WorkAccident.CausedDeath & Cover.InCover & ClaimLimit.KeptOnDeath;

    /// <summary>The same where the event led to death or to permanent total disability (Pasal 25(2)b angka 5, 8).</summary>
    public static readonly Truth OwedOnDeathOrTotalDisability =
        WorkAccident.Happened
        & LedToDeathOrTotalDisability
        & Cover.InCover
        & Facts.Died.Choose(ClaimLimit.KeptOnDeath, ClaimLimit.Kept);

    /// <summary>Cash that arrears hold back.</summary>
    public static readonly Truth CashDeferred = ArrearsRule.AwaitsCertificate | ArrearsRule.OfAccident.AwaitsPayment;

    /// <summary>The events that can bring benefits of JKK: a sudden death that counts as a work accident brings what one brings.</summary>
    public static readonly IReadOnlyList<EventKind> Events =
        [EventKind.WorkAccident, EventKind.OccupationalDisease, EventKind.SuddenDeathAtWork];

    private static Truth LedToDeathOrTotalDisability => Condition(
        "jkk.death-or-total-disability",
        new("Meninggal dunia atau cacat total tetap", "Death or permanent total disability"),
        Facts.Died | Facts.TotalDisability,
        Say($"peserta meninggal dunia atau cacat total tetap akibat kejadian itu", $"the participant died of it or is permanently and totally disabled"),
        Say($"peserta tidak meninggal dunia dan tidak cacat total tetap", $"the participant has neither died nor is permanently and totally disabled"),
        Replaced("25(2)b angka 5 dan 8", 1, "25(2)b angka 5 dan 8"));
}
