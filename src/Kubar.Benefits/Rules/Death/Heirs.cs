using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Instruments;
using static Kubar.Benefits.Rules.Lawmaking;

namespace Kubar.Benefits.Rules;

/// <summary>Who is paid on a death: PP 44/2015 Pasal 37(5), 40(2); Permenaker 1/2025 Pasal 22(1a), 61(1a).</summary>
internal static class Heirs
{
    /// <summary>A will names an heir; since 24 February 2025 only in a notarial deed.</summary>
    private static readonly Truth NamedInWill = Permenaker1.IsInForce.Choose(
        Facts.WillOfParticipant.Is(Will.Notarial),
        !Facts.WillOfParticipant.Is(Will.None));

    /// <summary>Widow, widower or child; failing them the straight line, siblings, parents-in-law, the will.</summary>
    public static readonly Truth Exist = Condition(
        "heirs",
        new("Ahli waris", "Heirs"),
        Facts.Spouse | Facts.HasChildren | Facts.Parents | Facts.Siblings | Facts.ParentsInLaw | NamedInWill,
        Say($"ada ahli waris", $"there is an heir"),
        Say($"tidak ada ahli waris", $"there is no heir"),
        Pp44.Pasal("37(5), 40(2)"),
        Permenaker1.Pasal("22(1a)"));

    /// <summary>Without heirs to the Social Security Fund (Pasal 37(5)b angka 5, 40(2)b angka 5).</summary>
    public static readonly Code OrFund = Exist.Choose(Code.Of(Payee.Heirs), Code.Of(Payee.SocialSecurityFund));

    /// <summary>Without heirs to whoever arranged the funeral.</summary>
    public static readonly Code OrFuneralOrganiser = Exist.Choose(Code.Of(Payee.Heirs), Code.Of(Payee.FuneralOrganiser));

    /// <summary>Pasal 37(5)b angka 5 does not name the JKK periodic grant, hence the reading.</summary>
    public static readonly Truth PeriodicGrantHasRecipient = Exist | !ReadingCatalogue.GrantWithoutHeirs["nobody"].IsChosen;
}
