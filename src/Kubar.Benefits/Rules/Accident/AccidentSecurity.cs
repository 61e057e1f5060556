using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Rules;

/// <summary>What every benefit of JKK has in common: PP 44/2015 Pasal 25-27, 38-39.</summary>
internal static class AccidentSecurity
{
    /// <summary>An event that JKK covers, to somebody in cover, claimed in time.</summary>
    public static readonly Truth Owed = WorkAccident.Happened & Cover.InCover & ClaimLimit.Kept;

    /// <summary>The same where the event led to death.</summary>
    public static readonly Truth OwedOnDeath = WorkAccident.Happened & WorkAccident.CausedDeath & Cover.InCover & ClaimLimit.Kept;

    /// <summary>Cash that arrears hold back.</summary>
    public static readonly Truth CashDeferred = Arrears.AwaitsCertificate | Arrears.AwaitsPayment;

    /// <summary>The events that can bring death benefits of JKK.</summary>
    public static readonly IReadOnlyList<EventKind> Deaths =
        [EventKind.WorkAccident, EventKind.OccupationalDisease, EventKind.SuddenDeathAtWork];
}
