using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.Accident;
using Kubar.Benefits.Rules.Participation;

namespace Kubar.Benefits.Rules.Payment;

/// <summary>Of which programme an assessment tells the arrears: of the one that pays.</summary>
internal static class ArrearsToTell
{
    /// <summary>JKK pays: for an accident, a disease, and a sudden death that counts as an accident.</summary>
    private static readonly Truth OfAccident =
        Facts.EventKind.IsOneOf(EventKind.WorkAccident, EventKind.OccupationalDisease) | (Facts.EventKind.Is(EventKind.SuddenDeathAtWork) & WorkAccident.Happened);

    /// <summary>The run of unpaid months that ends with the latest month due.</summary>
    public static readonly Count Months = ByStages(OfAccident.Choose(ArrearsRule.OfAccident.Months, ArrearsRule.OfDeath.Months));

    /// <summary>Unpaid months before them.</summary>
    public static readonly Count GapMonths = ByStages(OfAccident.Choose(ArrearsRule.OfAccident.GapMonths, ArrearsRule.OfDeath.GapMonths));

    /// <summary>What both come to.</summary>
    public static readonly Amount Sum = OfAccident.Choose(ArrearsRule.OfAccident.Sum, ArrearsRule.OfDeath.Sum);

    /// <summary>In construction contributions are due by stages, of which no month tells (Permenaker 5/2021 Pasal 72, 94, 100).</summary>
    private static Count ByStages(Count months) => Participants.Construction.Choose(Facts.ConstructionArrears, months);
}
