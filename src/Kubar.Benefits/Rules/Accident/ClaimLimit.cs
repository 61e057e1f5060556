using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>The right to JKK lapses some years after the accident or the diagnosis: PP 44/2015 Pasal 26. No limit is written for JKM.</summary>
internal static class ClaimLimit
{
    /// <summary>Years within which to claim, from the event.</summary>
    public static readonly Count Years = Number(
        "jkk.claim-limit-years",
        new("Batas waktu menuntut", "Claim limit"),
        (ReadingCatalogue.ClaimLimitTransition["newer-if-alive"].IsChosen & AliveOnTransition).Choose(
            new Count(new ParameterNode(Parameters.JkkClaimLimit, Date.Later(LawInForce.Day, Date.On(Pp82.InForceFrom)).Node)),
            Parameters.JkkClaimLimit.Count),
        Replaced("26", 2, "26"));

    /// <summary>The application came in time; without one the limit is not tested.</summary>
    public static readonly Truth Kept = Condition(
        "jkk.claim-limit-kept",
        new("Diajukan dalam batas waktu", "Claimed within the limit"),
        !Facts.Applied | (Facts.YearsToApplication <= Years),
        Say(
            $"hak menuntut manfaat belum gugur: batasnya {Years} sesudah kejadian",
            $"the right to claim has not lapsed: the limit is {Years} after the event"),
        Say(
            $"permohonan diajukan lebih dari {Years} sesudah kejadian; hak menuntut sudah gugur",
            $"the application was made more than {Years} after the event; the right has lapsed"),
        Replaced("26", 2, "26"));

    private static Truth AliveOnTransition =>
        Date.On(Pp82.InForceFrom.PlusYears(-Parameters.JkkClaimLimit.NearestOn(Edition.FirstDay))) <= Facts.EventDate;
}
